/**
## 1yz, positive preliminary

The server has begun to carry out the command and will send another reply to it.

| <span style="display:inline-block;min-width:2.5em">Code</span> | Title | Status |
|---|---|---|
| [`150`](Code::Opening) | Opening |  |

## 2yz, positive completion

The server has carried out the command; the client may send the next one.

| <span style="display:inline-block;min-width:2.5em">Code</span> | Title | Status |
|---|---|---|
| [`226`](Code::Done) | Sent; Done | historic |

## 3yz, positive intermediate

The server has accepted the command but needs the next command of the sequence, or a text, before it acts.

| <span style="display:inline-block;min-width:2.5em">Code</span> | Title | Status |
|---|---|---|
| [`331`](Code::NeedPassword) | Need Password |  |

## 4yz, transient negative completion

The server has not carried out the command, for a reason that may pass.

| <span style="display:inline-block;min-width:2.5em">Code</span> | Title | Status |
|---|---|---|
| [`421`](Code::Closing) | Closing |  |
*/
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
#[derive(::core::cmp::PartialOrd, ::core::cmp::Ord)]
#[non_exhaustive]
#[repr(u16)]
pub enum Code {
    /**150 Opening

**Class:** [1yz, positive preliminary](CodeClass::PositivePreliminary) · **Status:** standard

**May come first in answer to:** [`RETR`](Command::Retrieve)

**The server says:** `150 Opening`

# Easily confused with

* [`226`](Code::Done): The one begins, the other ends.

*/
    #[doc(alias = "150")]
    #[doc(alias = "opening")]
    Opening = 150,
    /**226 Sent

**Class:** [2yz, positive completion](CodeClass::PositiveCompletion) · **Status:** historic

**May come first in answer to:** [`PASS`](Command::Pass)

**May follow another reply to:** [`RETR`](Command::Retrieve)

**Observed first in answer to:** [`USER`](Command::User)

**Reported first in answer to:** [`RETR`](Command::Retrieve)

# Sent

**In answer to:** [`RETR`](Command::Retrieve)

**The server says:** `226 Sent`

# Done

**In answer to:** any other command

**The server says:** `226 Done`

**Meaning:** It is done.

**What to do:** Go on.

# Easily confused with

* [`150`](Code::Opening): The one begins, the other ends.

*/
    #[doc(alias = "226")]
    #[doc(alias = "sent")]
    #[doc(alias = "done")]
    #[doc(alias = "finished")]
    Done = 226,
    /**331 Need Password

**Class:** [3yz, positive intermediate](CodeClass::PositiveIntermediate) · **Status:** standard

**May come first in answer to:** [`USER`](Command::User)

**The server says:** `331 Need password`

*/
    #[doc(alias = "331")]
    #[doc(alias = "need password")]
    NeedPassword = 331,
    /**421 Closing

**Class:** [4yz, transient negative completion](CodeClass::TransientNegative) · **Status:** standard

May answer any command.

**The server says:** `421 Closing`

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1)

*/
    #[doc(alias = "421")]
    #[doc(alias = "closing")]
    Closing = 421,
}
///What the first digit of a reply code says.
#[allow(dead_code, reason = "comes with the codes")]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
#[derive(::core::cmp::PartialOrd, ::core::cmp::Ord)]
#[non_exhaustive]
#[repr(u8)]
pub enum CodeClass {
    /**1yz, positive preliminary

The server has begun to carry out the command and will send another reply to it.*/
    PositivePreliminary = 1u8,
    /**2yz, positive completion

The server has carried out the command; the client may send the next one.*/
    PositiveCompletion = 2u8,
    /**3yz, positive intermediate

The server has accepted the command but needs the next command of the sequence, or a text, before it acts.*/
    PositiveIntermediate = 3u8,
    /**4yz, transient negative completion

The server has not carried out the command, for a reason that may pass.*/
    TransientNegative = 4u8,
}
///What the second digit of a reply code says.
#[allow(dead_code, reason = "comes with the codes")]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
#[derive(::core::cmp::PartialOrd, ::core::cmp::Ord)]
#[non_exhaustive]
pub enum CodeGroup {}
///A language that the spec has words in.
#[allow(dead_code, reason = "comes with the codes")]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
#[non_exhaustive]
pub enum CodeLanguage {
    ///English (`en`).
    En,
}
///One meaning of a reply code.
#[allow(dead_code, reason = "comes with the codes")]
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq
)]
pub struct CodeMeaning(&'static ftpcodes::__private::MeaningData);
/**
## Transfer

| Command | Title | Syntax | Status |
|---|---|---|---|
| [`RETR`](Command::Retrieve) | Retrieve a File | `RETR <SP> <pathname> <CRLF>` |  |

## Other commands

| Command | Title | Syntax | Status |
|---|---|---|---|
| [`PASS`](Command::Pass) |  |  |  |
| [`USER`](Command::User) |  |  |  |
*/
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
#[derive(::core::cmp::PartialOrd, ::core::cmp::Ord)]
#[non_exhaustive]
#[repr(u16)]
pub enum Command {
    /**PASS

**Status:** standard

# What may come first

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
|---|---|---|---|---|---|
| [`226`](Code::Done) | completion | specified | Done |  |  |

# What else may answer any command

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
|---|---|---|---|---|---|
| [`421`](Code::Closing) | transient negative | implied | Closing |  | [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

*/
    #[doc(alias = "PASS")]
    Pass,
    /**RETR Retrieve a File

**What it does:** Sends a file.

**Pitfall:** It breaks off.

**Syntax:** `RETR <SP> <pathname> <CRLF>`

**Status:** standard · **Server support by RFC 1123:** required · **Purpose:** Transfer

**Note:** A note.

**Sources:** [RFC 959 section 4.1.3](https://www.rfc-editor.org/rfc/rfc959#section-4.1.3)

# What may come first

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
|---|---|---|---|---|---|
| [`150`](Code::Opening) | preliminary | specified | Opening |  |  |
| [`226`](Code::Done) | completion | reported | Sent |  | x issue 7 (often) |

# What may follow 150

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
|---|---|---|---|---|---|
| [`226`](Code::Done) | completion | specified | Sent |  |  |
| [`421`](Code::Closing) | transient negative | implied | Closing |  | [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

# What else may answer any command

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
|---|---|---|---|---|---|
| [`421`](Code::Closing) | transient negative | implied | Closing |  | [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

*/
    #[doc(alias = "RETR")]
    #[doc(alias = "retrieve a file")]
    Retrieve,
    /**USER

**Status:** standard

# What may come first

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
|---|---|---|---|---|---|
| [`226`](Code::Done) | completion | observed | Done |  | x 1.0 (always) |
| [`331`](Code::NeedPassword) | intermediate | specified | Need Password | → [`PASS`](Command::Pass) |  |

# What else may answer any command

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
|---|---|---|---|---|---|
| [`421`](Code::Closing) | transient negative | implied | Closing |  | [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

*/
    #[doc(alias = "USER")]
    User,
}
///A reply that a command may get.
#[allow(dead_code, reason = "comes with the codes")]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq)]
pub struct CodeCommandReply {
    command: Command,
    data: &'static ftpcodes::__private::ReplyData,
}
const _: () = {
    use ftpcodes::__private as data;
    use ::core::iter::Iterator as _;
    static LIST_0: &[data::Source] = &[
        data::Source::__new(
            "RFC 959",
            "4.2.1",
            ::core::option::Option::Some(
                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
            ),
        ),
    ];
    static LIST_1: &[data::Source] = &[
        data::Source::__new(
            "RFC 959",
            "4.1.3",
            ::core::option::Option::Some(
                "https://www.rfc-editor.org/rfc/rfc959#section-4.1.3",
            ),
        ),
    ];
    static LIST_2: &[data::Report] = &[data::Report::__new("x issue 7", "often")];
    static LIST_3: &[data::Observation] = &[data::Observation::__new("x 1.0", "always")];
    static CODES: [data::CodeData; 4] = [
        data::CodeData {
            number: 150,
            name: "Opening",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[],
            meanings: &[
                data::MeaningData {
                    index: 0,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Opening",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Opening,
                    ),
                    sources: &[],
                },
            ],
        },
        data::CodeData {
            number: 226,
            name: "Done",
            status: data::Status::Historic,
            older_numbering: false,
            aliases: &["finished"],
            meanings: &[
                data::MeaningData {
                    index: 1,
                    id: ::core::option::Option::Some("file"),
                    commands: &["RETR"],
                    status: data::Status::Historic,
                    text: "Sent",
                    format: ::core::option::Option::Some(data::Format::Size),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[],
                },
                data::MeaningData {
                    index: 2,
                    id: ::core::option::Option::Some("other"),
                    commands: &[],
                    status: data::Status::Historic,
                    text: "Done",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[],
                },
            ],
        },
        data::CodeData {
            number: 331,
            name: "NeedPassword",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[],
            meanings: &[
                data::MeaningData {
                    index: 3,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Need password",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[],
                },
            ],
        },
        data::CodeData {
            number: 421,
            name: "Closing",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[],
            meanings: &[
                data::MeaningData {
                    index: 4,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Closing",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::Later),
                    control_connection: data::ControlConnection::Closes,
                    data_connection: ::core::option::Option::None,
                    sources: LIST_0,
                },
            ],
        },
    ];
    static PLACES: [u16; data::NUMBERS] = data::places(&CODES);
    static WORDS_EN: data::LanguageData = data::LanguageData {
        tag: "en",
        name: "English",
        direction: data::Direction::LeftToRight,
        reviewed: true,
        classes: &[
            data::ClassWords {
                digit: 1,
                title: "positive preliminary",
                description: "The server has begun to carry out the command and will send another reply to it.",
                asks: "A 1yz reply asks the client to wait: another reply to the same command will follow.",
            },
            data::ClassWords {
                digit: 2,
                title: "positive completion",
                description: "The server has carried out the command; the client may send the next one.",
                asks: "A 2yz reply ends the command with success: no other reply to it will follow.",
            },
            data::ClassWords {
                digit: 3,
                title: "positive intermediate",
                description: "The server has accepted the command but needs the next command of the sequence, or a text, before it acts.",
                asks: "A 3yz reply asks the client for more before the action begins, for the next command of a sequence, such as PASS after USER, or for a text: so far nothing has failed.",
            },
            data::ClassWords {
                digit: 4,
                title: "transient negative completion",
                description: "The server has not carried out the command, for a reason that may pass.",
                asks: "A 4yz reply ends the command with failure for a reason that may pass: the client may send the same command again, from the start of its sequence.",
            },
        ],
        groups: &[],
        meanings: &[
            data::MeaningWords {
                title: "Opening",
                description: "",
                when: "",
                fix: "",
            },
            data::MeaningWords {
                title: "Sent",
                description: "",
                when: "",
                fix: "",
            },
            data::MeaningWords {
                title: "Done",
                description: "It is done.",
                when: "",
                fix: "Go on.",
            },
            data::MeaningWords {
                title: "Need Password",
                description: "",
                when: "",
                fix: "",
            },
            data::MeaningWords {
                title: "Closing",
                description: "",
                when: "",
                fix: "",
            },
        ],
        confusions: &[
            data::ConfusionWords {
                lower: 150,
                higher: 226,
                difference: "The one begins, the other ends.",
            },
        ],
        not_codes: &[],
        aliases: &[],
        commands: &[
            data::CommandWords {
                title: "PASS",
                description: "",
                when: ::core::option::Option::None,
                pitfall: ::core::option::Option::None,
                note: ::core::option::Option::None,
            },
            data::CommandWords {
                title: "Retrieve a File",
                description: "Sends a file.",
                when: ::core::option::Option::None,
                pitfall: ::core::option::Option::Some("It breaks off."),
                note: ::core::option::Option::Some("A note."),
            },
            data::CommandWords {
                title: "USER",
                description: "",
                when: ::core::option::Option::None,
                pitfall: ::core::option::Option::None,
                note: ::core::option::Option::None,
            },
        ],
        situations: &[],
        purposes: &[
            data::PurposeWords {
                id: "transfer",
                title: "Transfer",
                commands: &[1],
            },
        ],
        troubles: &[],
        punctuation: data::Punctuation {
            comma: ", ",
            and: " and ",
            or: " or ",
            more: " and more",
            semicolon: "; ",
            colon: ": ",
            open: " (",
            close: ")",
            open_quote: "\"",
            close_quote: "\"",
            arrow: "→ ",
            space: " ",
        },
        labels: data::Labels {
            meaning: "Meaning",
            when: "When you see it",
            fix: "What to do",
            server_says: "The server says",
            code: "Code",
            name: "Name in Rust",
            title: "Title",
            class: "Class",
            group: "Group",
            status: "Status",
            standard: "standard",
            experimental: "experimental",
            historic: "historic",
            draft: "draft",
            nonstandard: "nonstandard",
            sources: "Sources",
            aliases: "Also searched for as",
            commands: "In answer to",
            other_commands: "any other command",
            other_commands_alone: "any other command",
            greeting: "a new connection",
            greeting_alone: "the connection itself (greeting)",
            confused_with: "Easily confused with",
            introduction: "In short",
            differences: "Key differences",
            relation: "How the two relate",
            which: "Which to expect when",
            what_to_do: "What to do",
            near_codes: "Codes near it",
            syntax: "Syntax",
            servers: "Server support by RFC 1123",
            must: "required",
            should: "recommended",
            may: "optional",
            first_replies: "What may come first",
            any_command: "What else may answer any command",
            answers_first: "May come first in answer to",
            answers_later: "May follow another reply to",
            answers_observed: "Observed first in answer to",
            answers_observed_later: "Observed after another reply to",
            answers_reported: "Reported first in answer to",
            answers_reported_later: "Reported after another reply to",
            answers_any_command: "May answer any command.",
            basis: "Basis",
            specified: "specified",
            implied: "implied",
            observed: "observed",
            reported: "reported",
            repeats: "may repeat",
            note: "Note",
            unlisted: "not listed: no document allows it here, and this registry knows of no server that sends it",
            extra: "too much: no command waits for a reply",
            at_any_time: "may come at any time",
            unknown_command: "in answer to a command that is not in this registry",
            greeting_short: "Greeting",
            role: "Role",
            preliminary: "preliminary",
            completion: "completion",
            intermediate: "intermediate",
            transient_negative: "transient negative",
            permanent_negative: "permanent negative",
            protected: "protected",
            command: "Command",
            all_commands: "Commands",
            connection: "connection",
            read_as: "read as",
            private_address: "a private address",
            other_host: "not the host of the control connection",
            port: "port",
            octets: "octets",
            unreadable: "The text does not hold the value that a program has to read from it.",
            unended: "The last line of this reply is not in the log.",
            no_commands: "There are no commands in this log, so nothing is said of what the replies answer.",
            newest_first: "The newest lines come first in this log, so nothing is said of what the replies answer.",
            silent_connection: "too many connections are open; the one that was silent for longest is not followed any more",
            trouble: "Trouble",
            troubles: "Troubles",
            strength: "Certainty",
            certain: "certain",
            likely: "likely",
            possible: "possible",
            cause: "Cause",
            remedy_user: "If you use the client",
            remedy_operator: "If you run the server",
            remedy_author: "If you write the software",
            codes: "Codes",
            replies_in_order: "Replies in order",
            legend: "Legend",
            client_sends: "what the client sends",
            folded_replies: "Replies by general rules and by other documents, and historic ones",
            code_map: "All codes by their digits",
            no_group: "older than the meaning of the digits",
            login: "Logging in",
            transfer: "Transferring data",
            renaming: "Renaming a file",
            begin: "begin",
            wait: "wait for a reply",
            success: "success",
            failure: "failure",
            error: "error",
            what_it_does: "What it does",
            when_used: "When to use it",
            pitfall: "Pitfall",
            document: "Document",
            documents: "Documents",
            published: "Published",
            superseded_by: "Superseded by",
            obsoletes: "Obsoletes",
            obsoleted_by: "Obsoleted by",
            updates: "Updates",
            updated_by: "Updated by",
            defines: "Defines",
            changes: "Changes",
            mentions: "Mentions",
            internet_standard: "Internet Standard",
            draft_standard: "Draft Standard",
            proposed_standard: "Proposed Standard",
            best_current_practice: "Best Current Practice",
            experimental_document: "Experimental",
            informational: "Informational",
            historic_document: "Historic",
            unknown_status: "older than any status",
            internet_draft: "Internet-Draft",
            program: "source of a program",
            publication: "manual or report",
            purpose: "Purpose",
            other_purposes: "Other commands",
            front_page: "What a reply code means, what to do about it, how two of them differ, and which command may be answered with what.",
            got_code: "I got a code",
            got_code_then: "Search for its number or for words about it; for two numbers, to compare them:",
            send_command: "I send a command",
            send_command_then: "What it does, what may answer it and in which order:",
            have_log: "I have a log",
            have_log_then: "The program tells what the replies mean and what went wrong:",
        },
        templates: data::Templates {
            source: &[
                data::Piece::Slot(data::Slot::Document),
                data::Piece::Text(" section "),
                data::Piece::Slot(data::Slot::Section),
            ],
            source_heading: &[
                data::Piece::Slot(data::Slot::Document),
                data::Piece::Text(", "),
                data::Piece::Slot(data::Slot::Section),
            ],
            comparison: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" "),
                data::Piece::Slot(data::Slot::LowerTitle),
                data::Piece::Text(" and "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" "),
                data::Piece::Slot(data::Slot::HigherTitle),
            ],
            same_code: &[
                data::Piece::Text("Both numbers are "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(": there is nothing to compare."),
            ],
            introduction: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" ("),
                data::Piece::Slot(data::Slot::LowerTitle),
                data::Piece::Text(") belongs to the class "),
                data::Piece::Slot(data::Slot::LowerDigit),
                data::Piece::Text(", "),
                data::Piece::Slot(data::Slot::LowerClass),
                data::Piece::Text(". "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" ("),
                data::Piece::Slot(data::Slot::HigherTitle),
                data::Piece::Text(") belongs to the class "),
                data::Piece::Slot(data::Slot::HigherDigit),
                data::Piece::Text(", "),
                data::Piece::Slot(data::Slot::HigherClass),
                data::Piece::Text("."),
            ],
            introduction_same_class: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" ("),
                data::Piece::Slot(data::Slot::LowerTitle),
                data::Piece::Text(") and "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" ("),
                data::Piece::Slot(data::Slot::HigherTitle),
                data::Piece::Text(") belong to the same class: "),
                data::Piece::Slot(data::Slot::Digit),
                data::Piece::Text(", "),
                data::Piece::Slot(data::Slot::Class),
                data::Piece::Text("."),
            ],
            class_differs: &[
                data::Piece::Text(
                    "The first digit tells the client to act differently. ",
                ),
                data::Piece::Slot(data::Slot::LowerAsks),
                data::Piece::Text(" "),
                data::Piece::Slot(data::Slot::HigherAsks),
            ],
            class_same: &[
                data::Piece::Text(
                    "The first digit is the same, so a client that looks no further treats both alike. ",
                ),
                data::Piece::Slot(data::Slot::Asks),
            ],
            class_shared: &[
                data::Piece::Text("The first digit is the same. "),
                data::Piece::Slot(data::Slot::Asks),
            ],
            class_misleads: &[
                data::Piece::Text(
                    "Whatever the first digit suggests, by the advice of this registry the command that got ",
                ),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " is not worth sending again while nothing has changed.",
                ),
            ],
            older_numbering: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " got its number before the digits had their present meaning: the second names no group, and a client goes by the first only for want of better.",
                ),
            ],
            group_differs: &[
                data::Piece::Text("The second digit names another field: "),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" is "),
                data::Piece::Slot(data::Slot::LowerGroupDigit),
                data::Piece::Text(", "),
                data::Piece::Slot(data::Slot::LowerGroup),
                data::Piece::Text("; "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" is "),
                data::Piece::Slot(data::Slot::HigherGroupDigit),
                data::Piece::Text(", "),
                data::Piece::Slot(data::Slot::HigherGroup),
                data::Piece::Text("."),
            ],
            retry_not_needed: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" there is nothing to repeat."),
            ],
            retry_open: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " the outcome of the command is still open: only the final reply tells whether anything is to be repeated.",
                ),
            ],
            retry_inside: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " as such says neither whether to repeat the command nor what becomes of the connections: the reply inside it does.",
                ),
            ],
            retry_same_command: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" the same command may be sent again at once."),
            ],
            retry_later: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" the same command may succeed later."),
            ],
            retry_after_reconnecting: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" the command may be repeated on a new connection."),
            ],
            retry_after_login: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " the command may be repeated once the client has logged in.",
                ),
            ],
            retry_after_change: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " the command is worth repeating only when something has been changed: its argument, a setting, the order of commands, the files on the server or the rights of the account.",
                ),
            ],
            retry_never: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" repeating the command is of no use on this server."),
            ],
            control_stays_open: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" leaves the control connection open."),
            ],
            control_closes: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" the server closes the control connection."),
            ],
            data_not_mentioned: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" as such says nothing about a data connection."),
            ],
            data_opening: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" the data connection is about to be opened."),
            ],
            data_awaited: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" the server listens for the data connection."),
            ],
            data_open: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" stands for an open data connection."),
            ],
            data_closed: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " the data connection is closed or about to be closed.",
                ),
            ],
            data_not_opened: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" there is no data connection."),
            ],
            status_standard: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" is defined by an RFC in force."),
            ],
            status_experimental: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" is defined by an experimental RFC."),
            ],
            status_historic: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" is historic: no RFC in force defines it."),
            ],
            status_draft: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" is defined only by Internet-Drafts."),
            ],
            status_nonstandard: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" stands in no RFC and in no Internet-Draft."),
            ],
            status_by_meaning: &[
                data::Piece::Text("How "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" stands to the standards depends on its meaning: "),
                data::Piece::Slot(data::Slot::Statuses),
                data::Piece::Text("."),
            ],
            several_meanings: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " has several meanings, and the command tells which one applies: ",
                ),
                data::Piece::Slot(data::Slot::Meanings),
                data::Piece::Text("."),
            ],
            of_meaning: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" ("),
                data::Piece::Slot(data::Slot::Title),
                data::Piece::Text(")"),
            ],
            relation_same_class_and_group: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" and "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    " share the first two digits; only the third tells them apart, as a finer shade within the same field.",
                ),
            ],
            relation_same_class: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" and "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    " ask the same of the client but concern different fields, as the second digit shows.",
                ),
            ],
            relation_asks_differ: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" and "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    " share the first digit, but do not always ask the same of the client.",
                ),
            ],
            relation_both_success: &[data::Piece::Text("Both report success.")],
            relation_both_failure: &[data::Piece::Text("Both report failure.")],
            relation_both_last: &[
                data::Piece::Text(
                    "Both report failure, and after neither is the same command worth sending again while nothing has changed.",
                ),
            ],
            relation_both_close: &[
                data::Piece::Text(
                    "After either of them the server closes the control connection.",
                ),
            ],
            relation_preliminary: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(
                    " is preliminary: only the final reply that follows it tells how the command ended.",
                ),
            ],
            relation_preliminary_and_final: &[
                data::Piece::Text(
                    "A preliminary reply is never the last one: only the final reply that follows it tells how the command ended. ",
                ),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" is preliminary, "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" is final."),
            ],
            relation_preliminary_and_intermediate: &[
                data::Piece::Text("After "),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(
                    " the client waits for another reply of the server, after ",
                ),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" the server waits for the client."),
            ],
            relation_intermediate_and_final: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" stands in the middle of a sequence of commands, "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" ends a command."),
            ],
            relation_completion_and_intermediate: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" ends a command, "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" stands in the middle of a sequence of commands."),
            ],
            relation_text_and_final: &[
                data::Piece::Text("With "),
                data::Piece::Slot(data::Slot::FirstCode),
                data::Piece::Text(
                    " the server asks for a text before the command is done; ",
                ),
                data::Piece::Slot(data::Slot::SecondCode),
                data::Piece::Text(" is a final reply."),
            ],
            relation_success_and_failure: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" reports success and "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    " failure; both are final replies to the command that they answer.",
                ),
            ],
            relation_success_or_failure: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" reports success, "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" failure."),
            ],
            relation_transient_and_permanent: &[
                data::Piece::Text("Both report failure: by "),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(
                    " the identical command may succeed another time, while ",
                ),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" gives no such hope as long as nothing has changed."),
            ],
            relation_envelope: &[
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    " is an envelope for other replies: what it carries may be ",
                ),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" or any other."),
            ],
            relation_envelope_alone: &[
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    " is an envelope: what counts is the reply that it carries.",
                ),
            ],
            relation_followed_by: &[
                data::Piece::Text("In answer to "),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(", "),
                data::Piece::Slot(data::Slot::FirstCode),
                data::Piece::Text(" may be followed by "),
                data::Piece::Slot(data::Slot::SecondCode),
                data::Piece::Text("."),
            ],
            relation_asks_for: &[
                data::Piece::Text("In answer to "),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(", "),
                data::Piece::Slot(data::Slot::FirstCode),
                data::Piece::Text(" asks the client for "),
                data::Piece::Slot(data::Slot::NextCommands),
                data::Piece::Text(", and "),
                data::Piece::Slot(data::Slot::SecondCode),
                data::Piece::Text(" may be the answer to that next command."),
            ],
            relation_either: &[
                data::Piece::Text("In answer to "),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(
                    ", either of them may come at the same point: one instead of the other.",
                ),
            ],
            relation_different_points: &[
                data::Piece::Text("Either of them may answer "),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(
                    ", but at different points: as far as this registry knows, one and the same command never gets both.",
                ),
            ],
            relation_points_blurred: &[
                data::Piece::Text("By the documents either of them may answer "),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(
                    ", but at different points; some servers do not keep to these.",
                ),
            ],
            relation_any_command: &[
                data::Piece::Slot(data::Slot::FirstCode),
                data::Piece::Text(" is not bound to certain commands: in answer to "),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(", it may come at the same point as "),
                data::Piece::Slot(data::Slot::SecondCode),
                data::Piece::Text(", one instead of the other."),
            ],
            relation_any_command_apart: &[
                data::Piece::Slot(data::Slot::FirstCode),
                data::Piece::Text(" is not bound to certain commands and may answer "),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(", as may "),
                data::Piece::Slot(data::Slot::SecondCode),
                data::Piece::Text(
                    ", but not at the same point: as far as this registry knows, none of these commands gets both.",
                ),
            ],
            relation_any_command_both: &[
                data::Piece::Text(
                    "Neither of them is bound to certain commands: in answer to one command, one comes instead of the other.",
                ),
            ],
            relation_no_command: &[
                data::Piece::Text("In this registry no command gets both: "),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" answers "),
                data::Piece::Slot(data::Slot::LowerCommands),
                data::Piece::Text("; "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" answers "),
                data::Piece::Slot(data::Slot::HigherCommands),
                data::Piece::Text("."),
            ],
            relation_unrelated: &[
                data::Piece::Text("This registry knows of no command that gets both "),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" and "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text("."),
            ],
            later_replies: &[
                data::Piece::Text("What may follow "),
                data::Piece::Slot(data::Slot::Codes),
            ],
            only_after: &[
                data::Piece::Text("only after "),
                data::Piece::Slot(data::Slot::Codes),
            ],
            labelled: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(": "),
                data::Piece::Slot(data::Slot::Words),
            ],
            labelled_meaning: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" ("),
                data::Piece::Slot(data::Slot::Title),
                data::Piece::Text("): "),
                data::Piece::Slot(data::Slot::Words),
            ],
            unknown_code: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" is not in this registry."),
            ],
            not_a_code: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " is not a reply code: those are three digits, from 100 to 699.",
                ),
            ],
        },
    };
    static GENERAL: [data::ReplyData; 1] = [
        data::ReplyData {
            code: 421,
            role: data::Role::TransientNegative,
            basis: data::Basis::Implied,
            sources: LIST_0,
            first: true,
            general: true,
            any_time: true,
            ..data::ReplyData::USUAL
        },
    ];
    static COMMANDS: [data::CommandData; 3] = [
        data::CommandData {
            index: 0,
            verb: "PASS",
            name: "Pass",
            syntax: ::core::option::Option::None,
            status: data::Status::Standard,
            servers: ::core::option::Option::None,
            sources: &[],
            replies: &[
                data::ReplyData {
                    code: 226,
                    role: data::Role::Completion,
                    first: true,
                    ..data::ReplyData::USUAL
                },
            ],
            general: &[&GENERAL[0]],
        },
        data::CommandData {
            index: 1,
            verb: "RETR",
            name: "Retrieve",
            syntax: ::core::option::Option::Some("RETR <SP> <pathname> <CRLF>"),
            status: data::Status::Standard,
            servers: ::core::option::Option::Some(data::Requirement::Must),
            sources: LIST_1,
            replies: &[
                data::ReplyData {
                    code: 150,
                    first: true,
                    ..data::ReplyData::USUAL
                },
                data::ReplyData {
                    code: 226,
                    role: data::Role::Completion,
                    after: &[150],
                    ..data::ReplyData::USUAL
                },
                data::ReplyData {
                    code: 226,
                    role: data::Role::Completion,
                    basis: data::Basis::Reported,
                    reports: LIST_2,
                    first: true,
                    ..data::ReplyData::USUAL
                },
            ],
            general: &[&GENERAL[0]],
        },
        data::CommandData {
            index: 2,
            verb: "USER",
            name: "User",
            syntax: ::core::option::Option::None,
            status: data::Status::Standard,
            servers: ::core::option::Option::None,
            sources: &[],
            replies: &[
                data::ReplyData {
                    code: 226,
                    role: data::Role::Completion,
                    basis: data::Basis::Observed,
                    servers: LIST_3,
                    first: true,
                    ..data::ReplyData::USUAL
                },
                data::ReplyData {
                    code: 331,
                    role: data::Role::Intermediate,
                    first: true,
                    then: &[0],
                    ..data::ReplyData::USUAL
                },
            ],
            general: &[&GENERAL[0]],
        },
    ];
    static CELLS: [[u16; 4]; 3] = [[0, 9, 0, 2], [1, 1, 0, 2], [0, 11, 1, 2]];
    ftpcodes::__impl_codes! {
        Code[Opening Done NeedPassword Closing] CodeClass PositivePreliminary CodeGroup
        CodeLanguage CodeMeaning
    }
    ftpcodes::__impl_class! {
        CodeClass[1u8 PositivePreliminary 2u8 PositiveCompletion 3u8 PositiveIntermediate
        4u8 TransientNegative] CodeLanguage
    }
    ftpcodes::__impl_group! {
        CodeGroup[] CodeLanguage
    }
    ftpcodes::__impl_language! {
        CodeLanguage En { En "en" WORDS_EN, }
    }
    ftpcodes::__impl_meaning! {
        CodeMeaning CodeLanguage
    }
    static VERBS: &[&str] = &["PASS", "RETR", "USER"];
    ftpcodes::__impl_commands! {
        Command[Pass Retrieve User] __of Code CodeLanguage CodeMeaning CodeCommandReply
    }
    ftpcodes::__impl_replies! {
        CodeCommandReply Code Opening Command CodeMeaning
    }
    ftpcodes::__impl_sending! {
        Command CodeCommandReply
    }
};
