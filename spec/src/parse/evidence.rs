//! Who says that a reply is sent: documents, servers that were seen to send it, reports.

use super::entries::{filled_array, parse_source};
use super::words::{one_paragraph, prose_of};
use crate::model::{Basis, Observation, Report, Source};
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::json::Node;
use crate::text::list::IntoList;
use crate::text::object::Object;
use crate::text::prose::Form;
use crate::text::unique::Unique;

type Evidence = (Vec<Source>, Vec<Observation>, Vec<Report>);

/// Documents for what they say, servers for what was seen of them, reports for what others saw.
pub(super) fn evidence(object: &mut Object<'_>, basis: Option<Basis>, errors: &mut Errors) -> Evidence {
    match basis {
        Some(Basis::Observed) => {
            no_key(object, "sources", "an observed reply has `sources`; expected `servers` instead", errors);
            let servers = filled_array(object.require("servers"), "servers", errors);
            // What was seen may have been reported too.
            let reports = filled_array(object.take("reports"), "reports", errors);
            (Vec::new(), observations(servers, errors), self::reports(reports, errors))
        }
        Some(Basis::Reported) => {
            no_key(object, "sources", "a reported reply has `sources`; expected `reports` instead", errors);
            let seen = "a reported reply has `servers`; what a server was seen to send is `observed`";
            no_key(object, "servers", seen, errors);
            let reports = filled_array(object.require("reports"), "reports", errors);
            (Vec::new(), Vec::new(), self::reports(reports, errors))
        }
        Some(_) => {
            let sources = sources(object, errors);
            only_sources(object, errors);
            (sources, Vec::new(), Vec::new())
        }
        // Without a known basis, each may be right.
        None => {
            let practice = ["servers", "reports"].map(|key| object.take(key).is_some());
            let sources = if practice.contains(&true) { Vec::new() } else { sources(object, errors) };
            (sources, Vec::new(), Vec::new())
        }
    }
}

/// What a document allows needs nobody who was seen to do it.
pub(super) fn only_sources(object: &mut Object<'_>, errors: &mut Errors) {
    let message = "`servers` stands at a reply that is not observed; expected `sources` only";
    no_key(object, "servers", message, errors);
    let message = "`reports` stands at a reply that is neither observed nor reported; expected `sources` only";
    no_key(object, "reports", message, errors);
}

fn no_key(object: &mut Object<'_>, key: &'static str, message: &str, errors: &mut Errors) {
    if let Some(node) = object.take(key) {
        errors.add(node.at(), message);
    }
}

fn observations(items: Vec<Node<'_>>, errors: &mut Errors) -> Vec<Observation> {
    let found = witnesses(items, ["an observation", "server"], errors);
    found.into_iter().map(|(server, situation)| Observation { server, situation }).list()
}

fn reports(items: Vec<Node<'_>>, errors: &mut Errors) -> Vec<Report> {
    let found = witnesses(items, ["a report", "where"], errors);
    found.into_iter().map(|(origin, situation)| Report { origin, situation }).list()
}

/// Who says that a reply is sent, each once, and in which situation.
fn witnesses(items: Vec<Node<'_>>, [what, key]: [&'static str; 2], errors: &mut Errors) -> Vec<(String, String)> {
    let mut names = Unique::new(format!("{key} `{{}}`"));
    let mut found = Vec::new();
    for item in items {
        if let Some((name, situation)) = parse_witness(item, what, key, errors) {
            names.add(&name, name.at, errors);
            found.push((name.value, situation));
        }
    }
    found
}

fn parse_witness(
    node: Node<'_>,
    what: &'static str,
    key: &'static str,
    errors: &mut Errors,
) -> Option<(Spanned<String>, String)> {
    let mut object = node.object(what, errors)?;
    let name = object.require(key).and_then(|node| one_paragraph(node, &format!("`{key}`"), errors));
    let situation = object.require("situation").and_then(|node| prose_of(node, "`situation`", Form::Clause, errors));
    object.finish(errors);
    Some((name?, situation?.value))
}

pub(super) fn sources(object: &mut Object<'_>, errors: &mut Errors) -> Vec<Source> {
    let items = filled_array(object.expect("sources"), "sources", errors);
    items.into_iter().filter_map(|item| parse_source(item, errors)).list()
}
