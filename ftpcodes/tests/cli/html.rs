//! HTML that a browser shows as it is meant, and HTML for a page of one's own.

use super::{SMTP, printed, refused};

#[test]
fn a_page_is_whole_and_says_its_charset_first() {
    for (language, direction) in [("en", "ltr"), ("ru", "ltr")] {
        let page = printed(&["426", "--lang", language, "--format", "html"]);
        let head = format!(
            "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">"
        );
        assert!(page.starts_with(&head), "{page}");
        assert!(page.ends_with("</article>\n</body>\n</html>\n"), "{page}");
        assert!(page.contains("<style>") && !page.contains("<script") && !page.contains("<link"), "{page}");
    }
}

#[test]
fn a_page_has_the_title_of_what_it_explains() {
    let title = |arguments: &[&str]| {
        let page = printed(&[arguments, &["--format", "html"]].concat());
        let (_, rest) = page.split_once("<title>").unwrap();
        rest.split_once("</title>").unwrap().0.to_owned()
    };
    assert_eq!(title(&["426"]), "426 Connection Closed");
    assert_eq!(title(&["426", "--lang", "ru"]), "426 Соединение закрыто, передача прервана");
    assert_eq!(title(&["425", "426"]), "425 Cannot Open Data Connection and 426 Connection Closed");
    assert_eq!(title(&["RETR"]), "RETR Retrieve a File");
    assert_eq!(title(&["list"]), "FTP");
    assert_eq!(title(&["list", "--spec", SMTP]), "SMTP");
}

#[test]
fn a_fragment_is_what_the_page_holds() {
    for question in [&["426"][..], &["425", "426"], &["RETR"], &["list", "4xx"], &["search", "quota"]] {
        let question = [question, &["--format", "html"]].concat();
        let (page, fragment) = (printed(&question), printed(&[&question[..], &["--fragment"]].concat()));
        assert!(fragment.starts_with("<article lang=\"en\" dir=\"ltr\">\n") && fragment.ends_with("</article>\n"));
        assert!(page.contains(&format!("<body>\n{fragment}</body>")), "{question:?}");
    }
}

#[test]
fn only_html_has_fragments() {
    for format in ["text", "markdown", "json"] {
        let (exit, said) = refused(&["426", "--fragment", "--format", format]);
        assert_eq!(exit, 2);
        assert!(said.starts_with("error: `--fragment` is for `--format html`"), "{said}");
    }
}
