//! The macros as users call them: each hands the path of this crate to its procedural half.

/// Generates everything that [`ReplyCode`](crate::ReplyCode) has from a spec file of your own: any protocol with
/// three-digit reply codes, or a vendor's additions to FTP.
///
/// ```ignore
/// ftpcodes::reply_codes! {
///     spec = "spec/smtp.json";
///
///     /// A reply code of SMTP.
///     pub enum SmtpCode;
///
///     /// `smtp_code!(250)` is checked while compiling.
///     pub macro smtp_code => crate::SmtpCode;
///
///     /// A command of SMTP.
///     pub enum SmtpCommand;
///
///     /// `match_smtp_reply!(DATA after 354, code, { … })` forgets no reply.
///     pub macro match_smtp_reply => crate::SmtpCode;
///
///     /// `expect_smtp!(DATA after 354, code, 250)` is a code, or an error that knows what came instead.
///     pub macro expect_smtp = expect_reply => crate::SmtpCode;
/// }
/// ```
///
/// `spec/smtp.json` needs numbers, names and texts; all else is optional:
///
/// ```json
/// {
///   "protocol": "SMTP",
///   "codes": [
///     { "code": 220, "name": "ServiceReady", "text": "Service ready" },
///     { "code": 250, "name": "ActionOkay", "text": "Requested mail action okay, completed" }
///   ]
/// }
/// ```
///
/// The format with its rules is described in the
/// [README of the spec](https://github.com/ftpcodes/ftpcodes/blob/main/spec/README.md); the workspace has SMTP and NNTP
/// as complete examples. `"extends": "ftp"` adds codes to the built-in ones, whose words come along in English and in
/// the languages that the file names.
///
/// # Keys
///
/// * `spec`: path of the file of the codes, relative to `Cargo.toml` or else to the file that calls the macro.
/// * `languages`: path of the folder with the language files; without it `spec/smtp/` for `spec/smtp.json`, if it is
///   there.
/// * `commands`: path of the file of the commands; without it `spec/smtp.commands.json` for `spec/smtp.json`, if it is
///   there. What extends FTP has FTP's commands.
/// * `reference`: the path of the module with the pages of `reference!`, which stands behind the feature `reference`.
/// * `language_feature`: a prefix such as `"lang-"`; every language but the first is then compiled in only with the
///   feature `lang-TAG` of the calling crate.
///
/// # Types
///
/// The enum whose name ends in none of Class, Group, Language and Command is that of the codes. Types that the input
/// does not name are named after it: for `SmtpCode` these are `SmtpClass`, `SmtpGroup` and `SmtpLanguage` (enums) and
/// `SmtpMeaning` (a struct); where the spec has commands, `SmtpCommand` (an enum) and `SmtpCommandReply` (a struct) as
/// well. To name one, or to give it documentation, write it out; its name ends in the same word, or it says what it is:
/// `pub enum Topic = group;`, with `codes`, `class`, `group`, `language`, `meaning`, `command` or `reply`.
///
/// # Macros
///
/// `macro name = expect_reply;` adds a macro that is like [`expect_reply!`](crate::expect_reply!); so it is with
/// `match_reply`, `reply`, `code` and `command`. Where nothing is said, the name tells: one that ends in `reply` is
/// like [`match_reply!`](crate::match_reply!) or `expect_reply!` if it begins with `match` or `expect`, and else like
/// [`reply!`](crate::reply!); one that ends in `command` is like [`command!`](crate::command!), and any other like
/// [`code!`](crate::code!). With `=> path` it works where the enum of the codes, or of the commands, is not in scope.
/// With `pub` it is exported at the root of the crate, with `pub(crate)` it is an item of its module like any other.
///
/// # Errors
///
/// All errors of the spec are reported at once, as `spec/smtp.json:41:15: …`; the types are still there then, so that
/// nothing else is reported. `ftpcodes check spec/smtp.json` gives the same without compiling.
///
/// # Files
///
/// Nothing is read but these: the file of the codes; in the folder of the languages, `TAG.json` for each tag that this
/// file names; the file of the commands. Paths may lead out of the crate, and links are followed. What is no regular
/// file is refused, and so is a file of more than 16 MiB.
///
/// # Rebuilding
///
/// Every file that was read is tracked: change, rename or delete one, and `cargo build` generates the types anew. The
/// environment variable `FTPCODES_DOC_LANG` chooses the language of the generated documentation, as `--lang` does for
/// the program: `FTPCODES_DOC_LANG=ru cargo doc --no-deps`. A language that the spec does not have is an error. When
/// the variable changes, cargo (tried with 1.95) writes the pages of your crate anew, and leaves those of `ftpcodes` as
/// they are: for these, `cargo clean --doc` comes first.
#[macro_export]
macro_rules! reply_codes {
    ($($input:tt)*) => { $crate::__private_0_1_0::reply_codes! { $crate $($input)* } };
}

#[doc = include_str!("macros/reference.md")]
#[cfg(feature = "reference")]
#[macro_export]
macro_rules! reference {
    ($($input:tt)*) => { $crate::__private_0_1_0::reference! { $($input)* } };
}

/// All codes by class and all commands by their standing, each a link to its page: a text for the attribute `doc`, with
/// the keys of [`reference!`](crate::reference!).
#[cfg(feature = "reference")]
#[macro_export]
macro_rules! reference_map {
    ($($input:tt)*) => { $crate::__private_0_1_0::reference_map! { $($input)* } };
}
