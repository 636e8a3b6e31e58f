/**# Codes


## 1yz, positive preliminary

The server has begun to carry out the command and will send another reply to it.

| Code | Title | Status |
|---|---|---|
| [`150`](crate::codes::_150) | Opening |  |

## 2yz, positive completion

The server has carried out the command; the client may send the next one.

| Code | Title | Status |
|---|---|---|
| [`226`](crate::codes::_226) | Sent; Done | historic |

## 3yz, positive intermediate

The server has accepted the command but needs the next command of the sequence, or a text, before it acts.

| Code | Title | Status |
|---|---|---|
| [`331`](crate::codes::_331) | Need Password |  |

## 4yz, transient negative completion

The server has not carried out the command, for a reason that may pass.

| Code | Title | Status |
|---|---|---|
| [`421`](crate::codes::_421) | Closing |  |
*/
pub mod codes {
    /**# 150 Opening

[`Code::Opening`](crate::Code::Opening)

**Class:** 1yz, positive preliminary · **Status:** standard

**May come first in answer to:** [`RETR`](crate::commands::RETR)

**The server says:** `150 Opening`

## Easily confused with

* [`226`](crate::codes::_226) ([`150 226`](crate::compare::_150_226)): The one begins, the other ends.

*/
    #[doc(alias = "150")]
    #[doc(alias = "opening")]
    #[allow(non_snake_case, reason = "a command is called as it is sent")]
    pub mod _150 {}
    /**# 226 Sent

[`Code::Done`](crate::Code::Done)

**Class:** 2yz, positive completion · **Status:** historic

**May come first in answer to:** [`PASS`](crate::commands::PASS)

**May follow another reply to:** [`RETR`](crate::commands::RETR)

**Observed first in answer to:** [`USER`](crate::commands::USER)

**Reported first in answer to:** [`RETR`](crate::commands::RETR)

## Sent

**In answer to:** [`RETR`](crate::commands::RETR)

**The server says:** `226 Sent`

## Done

**In answer to:** any other command

**The server says:** `226 Done`

**Meaning:** It is done.

**What to do:** Go on.

## Easily confused with

* [`150`](crate::codes::_150) ([`150 226`](crate::compare::_150_226)): The one begins, the other ends.

*/
    #[doc(alias = "226")]
    #[doc(alias = "sent")]
    #[doc(alias = "done")]
    #[doc(alias = "finished")]
    #[allow(non_snake_case, reason = "a command is called as it is sent")]
    pub mod _226 {}
    /**# 331 Need Password

[`Code::NeedPassword`](crate::Code::NeedPassword)

**Class:** 3yz, positive intermediate · **Status:** standard

**May come first in answer to:** [`USER`](crate::commands::USER)

**The server says:** `331 Need password`

*/
    #[doc(alias = "331")]
    #[doc(alias = "need password")]
    #[allow(non_snake_case, reason = "a command is called as it is sent")]
    pub mod _331 {}
    /**# 421 Closing

[`Code::Closing`](crate::Code::Closing)

**Class:** 4yz, transient negative completion · **Status:** standard

May answer any command.

**The server says:** `421 Closing`

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1)

*/
    #[doc(alias = "421")]
    #[doc(alias = "closing")]
    #[allow(non_snake_case, reason = "a command is called as it is sent")]
    pub mod _421 {}
}
/**# Commands


| Command | Title | Syntax | Status |
|---|---|---|---|
| [`PASS`](crate::commands::PASS) |  |  |  |
| [`RETR`](crate::commands::RETR) | Retrieve a File | `RETR <SP> <pathname> <CRLF>` |  |
| [`USER`](crate::commands::USER) |  |  |  |
*/
pub mod commands {
    /**# PASS

[`Command::Pass`](crate::Command::Pass)

**Status:** standard

## What may come first

| Code | Role | Basis | Title |  | Sources |
|---|---|---|---|---|---|
| [`226`](crate::codes::_226) | completion | specified | Done |  |  |

## What else may answer any command

| Code | Role | Basis | Title |  | Sources |
|---|---|---|---|---|---|
| [`421`](crate::codes::_421) | transient negative | implied | Closing |  | [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

*/
    #[doc(alias = "pass")]
    #[allow(non_snake_case, reason = "a command is called as it is sent")]
    pub mod PASS {}
    /**# RETR Retrieve a File

[`Command::Retrieve`](crate::Command::Retrieve)

**What it does:** Sends a file.

**Pitfall:** It breaks off.

**Syntax:** `RETR <SP> <pathname> <CRLF>`

**Status:** standard · **Server support by RFC 1123:** required

**Note:** A note.

**Sources:** [RFC 959 section 4.1.3](https://www.rfc-editor.org/rfc/rfc959#section-4.1.3)

## What may come first

| Code | Role | Basis | Title |  | Sources |
|---|---|---|---|---|---|
| [`150`](crate::codes::_150) | preliminary | specified | Opening |  |  |
| [`226`](crate::codes::_226) | completion | reported | Sent |  | x issue 7 (often) |

## What may follow 150

| Code | Role | Basis | Title |  | Sources |
|---|---|---|---|---|---|
| [`226`](crate::codes::_226) | completion | specified | Sent |  |  |
| [`421`](crate::codes::_421) | transient negative | implied | Closing |  | [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

## What else may answer any command

| Code | Role | Basis | Title |  | Sources |
|---|---|---|---|---|---|
| [`421`](crate::codes::_421) | transient negative | implied | Closing |  | [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

*/
    #[doc(alias = "retrieve")]
    #[allow(non_snake_case, reason = "a command is called as it is sent")]
    pub mod RETR {}
    /**# USER

[`Command::User`](crate::Command::User)

**Status:** standard

## What may come first

| Code | Role | Basis | Title |  | Sources |
|---|---|---|---|---|---|
| [`226`](crate::codes::_226) | completion | observed | Done |  | x 1.0 (always) |
| [`331`](crate::codes::_331) | intermediate | specified | Need Password | \-\> [`PASS`](crate::commands::PASS) |  |

## What else may answer any command

| Code | Role | Basis | Title |  | Sources |
|---|---|---|---|---|---|
| [`421`](crate::codes::_421) | transient negative | implied | Closing |  | [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

*/
    #[doc(alias = "user")]
    #[allow(non_snake_case, reason = "a command is called as it is sent")]
    pub mod USER {}
}
/**# Easily confused with

| Codes | Key differences |
|---|---|
| [`150 226`](crate::compare::_150_226) | The one begins, the other ends. |
*/
pub mod compare {
    /**# 150 Opening and 226 Sent



## In short

[150](crate::codes::_150) (Opening) belongs to the class 1yz, positive preliminary. [226](crate::codes::_226) (Sent) belongs to the class 2yz, positive completion.

## 150 Opening

**The server says:** `150 Opening`

## 226 Sent

### Sent (RETR)

**The server says:** `226 Sent`

### Done (any other command)

**The server says:** `226 Done`

It is done.

## Key differences

* The first digit tells the client to act differently. A 1yz reply asks the client to wait: another reply to the same command will follow. A 2yz reply ends the command with success: no other reply to it will follow.
* After [150](crate::codes::_150) the outcome of the command is still open: only the final reply tells whether anything is to be repeated. After [226](crate::codes::_226) there is nothing to repeat.
* After [150](crate::codes::_150) the data connection is about to be opened.
* [150](crate::codes::_150) is defined by an RFC in force. [226](crate::codes::_226) is historic: no RFC in force defines it.
* [226](crate::codes::_226) has several meanings, and the command tells which one applies: Sent ([RETR](crate::commands::RETR)\); Done (any other command).

## How the two relate

The one begins, the other ends. In answer to [RETR](crate::commands::RETR), [150](crate::codes::_150) may be followed by [226](crate::codes::_226)\. A preliminary reply is never the last one: only the final reply that follows it tells how the command ended. [150](crate::codes::_150) is preliminary, [226](crate::codes::_226) is final.

## What to do

* [226](crate::codes::_226) (Done): Go on.

*/
    #[doc(alias = "150 226")]
    #[doc(alias = "226 150")]
    #[allow(non_snake_case, reason = "a command is called as it is sent")]
    pub mod _150_226 {}
}
/**# Sources

| Sources | Codes | Commands |
|---|---|---|
| [RFC 959](crate::documents::rfc_959) | 1 | 1 |
*/
pub mod documents {
    /**# RFC 959

[https\://www.rfc-editor.org/rfc/rfc959](https://www.rfc-editor.org/rfc/rfc959)

## Codes

| Code | Title | Status | Sources |
|---|---|---|---|
| [`421`](crate::codes::_421) | Closing | standard | [4\.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

## Commands

| Command | Syntax | Status | Sources |
|---|---|---|---|
| [`RETR`](crate::commands::RETR) | `RETR <SP> <pathname> <CRLF>` | standard | [4\.1.3](https://www.rfc-editor.org/rfc/rfc959#section-4.1.3) |

*/
    #[doc(alias = "rfc 959")]
    #[doc(alias = "rfc959")]
    #[allow(non_snake_case, reason = "a command is called as it is sent")]
    pub mod rfc_959 {}
}
