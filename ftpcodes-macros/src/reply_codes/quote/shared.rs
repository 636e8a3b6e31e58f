//! Rows that refer to a table of their own for what several of them share.

use std::fmt::Write;

use ftpcodes_core::{CommandData, ReplyData, TroubleWords};

use super::{Quote, Text};

/// A command, which shares the replies that any command may get.
impl Quote for (&CommandData, &'static [ReplyData]) {
    fn quote(&self, out: &mut Text) {
        let (CommandData { index, verb, name, syntax, status, servers, sources, replies, general }, shared) = self;
        let _ = write!(out, "data::CommandData{{index:{index},verb:{verb:?},name:{name:?}, syntax: ");
        syntax.quote(out);
        out.push_str(", status: ");
        status.quote(out);
        out.push_str(", servers: ");
        servers.quote(out);
        out.push_str(", sources: ");
        sources.quote(out);
        out.push_str(", replies: ");
        replies.quote(out);
        out.push_str(", general: &[");
        for reply in *general {
            let place = shared.iter().position(|known| std::ptr::eq(known, *reply));
            let _ = write!(out, "&GENERAL[{}],", place.unwrap_or_default());
        }
        out.push_str("]}");
    }
}

/// The words about a trouble, whose facts stand once for all languages.
impl Quote for TroubleWords {
    fn quote(&self, out: &mut Text) {
        let Self { data, title, cause, user, operator, author, aliases } = self;
        let _ = write!(
            out,
            "data::TroubleWords{{data: &TROUBLES[{}], title: {title:?}, cause: {cause:?}, user: {user:?}, \
             operator: {operator:?}, author: {author:?}, aliases: &{aliases:?}}}",
            data.index
        );
    }
}
