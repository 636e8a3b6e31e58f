/**# Codes

<div><svg xmlns="http://www.w3.org/2000/svg" role="group" aria-labelledby="code-map-title code-map-desc" viewBox="0 0 360 320" width="360" direction="ltr" style="max-width:100%;height:auto" font-family="'Fira Sans',Arial,sans-serif" font-size="14" fill="currentColor"><title id="code-map-title">X: All codes by their digits</title><desc id="code-map-desc">1yz, positive preliminary; 2yz, positive completion; 3yz, positive intermediate; 4yz, transient negative completion</desc><text x="2" y="23" text-anchor="start" font-weight="bold">1yz positive preliminary</text><text x="6" y="50" text-anchor="start" font-weight="normal">x5z</text><g><title>150 Opening</title><a href="./_150/index.html"><path d="M44,33H75L83,45L75,57H44Z" fill="#3b8ad8" fill-opacity=".04" stroke="#3b8ad8" stroke-width="1.8" stroke-dasharray="none"></path><text x="60" y="50" text-anchor="middle" font-weight="bold">150</text></a></g><text x="2" y="85" text-anchor="start" font-weight="bold">2yz positive completion</text><text x="6" y="112" text-anchor="start" font-weight="normal">x2z</text><g><title>226 Sent; Done</title><a href="./_226/index.html"><path d="M56,95H71A12,12 0 0 1 71,119H56A12,12 0 0 1 56,95Z" fill="#2f9e4f" fill-opacity=".04" stroke="#2f9e4f" stroke-width="1.8" stroke-dasharray="5 3"></path><text x="63" y="112" text-anchor="middle" font-weight="bold">226</text></a></g><text x="2" y="147" text-anchor="start" font-weight="bold">3yz positive intermediate</text><text x="6" y="174" text-anchor="start" font-weight="normal">x3z</text><g><title>331 Need Password</title><a href="./_331/index.html"><path d="M51,157H83L76,181H44Z" fill="#b8860b" fill-opacity=".04" stroke="#b8860b" stroke-width="1.8" stroke-dasharray="none"></path><text x="63" y="174" text-anchor="middle" font-weight="bold">331</text></a></g><text x="2" y="209" text-anchor="start" font-weight="bold">4yz transient negative completion</text><text x="6" y="236" text-anchor="start" font-weight="normal">x2z</text><g><title>421 Closing</title><a href="./_421/index.html"><path d="M51,219H76L83,226V236L76,243H51L44,236V226Z" fill="#e0662a" fill-opacity=".04" stroke="#e0662a" stroke-width="1.8" stroke-dasharray="none"></path><text x="63" y="236" text-anchor="middle" font-weight="bold">421</text></a></g><text x="2" y="277" text-anchor="start" font-weight="bold">Legend</text><path d="M2,285h30v24h-30Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="none"></path><text x="38" y="302" text-anchor="start" font-weight="normal">standard</text><path d="M120,285h30v24h-30Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="5 3"></path><text x="156" y="302" text-anchor="start" font-weight="normal">historic</text></svg></div>


## 1yz, positive preliminary

The server has begun to carry out the command and will send another reply to it.

| <span style="display:inline-block;min-width:2.5em">Code</span> | Title | Status |
|---|---|---|
| [`150`](crate::codes::_150) | Opening |  |

## 2yz, positive completion

The server has carried out the command; the client may send the next one.

| <span style="display:inline-block;min-width:2.5em">Code</span> | Title | Status |
|---|---|---|
| [`226`](crate::codes::_226) | Sent; Done | historic |

## 3yz, positive intermediate

The server has accepted the command but needs the next command of the sequence, or a text, before it acts.

| <span style="display:inline-block;min-width:2.5em">Code</span> | Title | Status |
|---|---|---|
| [`331`](crate::codes::_331) | Need Password |  |

## 4yz, transient negative completion

The server has not carried out the command, for a reason that may pass.

| <span style="display:inline-block;min-width:2.5em">Code</span> | Title | Status |
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


## Transfer

| Command | Title | Syntax | Status |
|---|---|---|---|
| [`RETR`](crate::commands::RETR) | Retrieve a File | `RETR <SP> <pathname> <CRLF>` |  |

## Other commands

| Command | Title | Syntax | Status |
|---|---|---|---|
| [`PASS`](crate::commands::PASS) |  |  |  |
| [`USER`](crate::commands::USER) |  |  |  |
*/
pub mod commands {
    /**# PASS

[`Command::Pass`](crate::Command::Pass)

**Status:** standard



## Replies in order

<div><svg xmlns="http://www.w3.org/2000/svg" role="group" aria-labelledby="replies-PASS-title replies-PASS-desc" viewBox="0 0 360 186" width="360" direction="ltr" style="max-width:100%;height:auto" font-family="'Fira Sans',Arial,sans-serif" font-size="14" fill="currentColor"><title id="replies-PASS-title">PASS: Replies in order</title><desc id="replies-PASS-desc">What may come first: 226. </desc><path d="M2,4h49v24h-49Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="none"></path><path d="M2,24h49" fill="none" stroke="currentColor" stroke-opacity=".6"></path><text x="26" y="20" text-anchor="middle" font-weight="bold">PASS</text><path d="M14,28V46H28" fill="none" stroke="currentColor" stroke-opacity=".6"></path><a href="../../codes/_226/index.html"><path d="M40,34H62A12,12 0 0 1 62,58H40A12,12 0 0 1 40,34Z" fill="#2f9e4f" fill-opacity=".04" stroke="#2f9e4f" stroke-width="1.8" stroke-dasharray="none"></path><text x="51" y="51" text-anchor="middle" font-weight="bold">226</text></a><text x="80" y="51" text-anchor="start" font-weight="normal">Done</text><text x="2" y="88" text-anchor="start" font-weight="bold">Legend</text><path d="M14,96H20A12,12 0 0 1 20,120H14A12,12 0 0 1 14,96Z" fill="#2f9e4f" fill-opacity=".04" stroke="#2f9e4f" stroke-width="1.8" stroke-dasharray="none"></path><text x="38" y="113" text-anchor="start" font-weight="normal">completion</text><path d="M144,96H160L167,103V113L160,120H144L137,113V103Z" fill="#e0662a" fill-opacity=".04" stroke="#e0662a" stroke-width="1.8" stroke-dasharray="none"></path><text x="173" y="113" text-anchor="start" font-weight="normal">transient negative</text><path d="M2,126h30v24h-30Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="none"></path><text x="38" y="143" text-anchor="start" font-weight="normal">specified</text><path d="M129,126h30v24h-30Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="5 3"></path><text x="165" y="143" text-anchor="start" font-weight="normal">implied</text><path d="M2,156h30v24h-30Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="none"></path><path d="M2,176h30" fill="none" stroke="currentColor" stroke-opacity=".6"></path><text x="38" y="173" text-anchor="start" font-weight="normal">what the client sends</text></svg><details><summary>Replies by general rules and by other documents, and historic ones</summary><svg xmlns="http://www.w3.org/2000/svg" role="group" aria-labelledby="replies-PASS-folded-title replies-PASS-folded-desc" viewBox="0 0 360 86" width="360" direction="ltr" style="max-width:100%;height:auto" font-family="'Fira Sans',Arial,sans-serif" font-size="14" fill="currentColor"><title id="replies-PASS-folded-title">Replies by general rules and by other documents, and historic ones</title><desc id="replies-PASS-folded-desc">What else may answer any command: 421. </desc><text x="2" y="22" text-anchor="start" font-weight="bold">What else may answer any command</text><path d="M14,28V46H28" fill="none" stroke="currentColor" stroke-opacity=".6"></path><a href="../../codes/_421/index.html"><path d="M35,34H67L74,41V51L67,58H35L28,51V41Z" fill="#e0662a" fill-opacity=".04" stroke="#e0662a" stroke-width="1.8" stroke-dasharray="5 3"></path><text x="51" y="51" text-anchor="middle" font-weight="bold">421</text></a><text x="80" y="51" text-anchor="start" font-weight="normal">Closing</text><text x="80" y="69" text-anchor="start" font-weight="normal">(may come at any time)</text></svg></details></div>

## What may come first

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
|---|---|---|---|---|---|
| [`226`](crate::codes::_226) | completion | specified | Done |  |  |

## What else may answer any command

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
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

**Status:** standard · **Server support by RFC 1123:** required · **Purpose:** Transfer

**Note:** A note.

**Sources:** [RFC 959 section 4.1.3](https://www.rfc-editor.org/rfc/rfc959#section-4.1.3)



## Replies in order

<div><svg xmlns="http://www.w3.org/2000/svg" role="group" aria-labelledby="replies-RETR-title replies-RETR-desc" viewBox="0 0 360 216" width="360" direction="ltr" style="max-width:100%;height:auto" font-family="'Fira Sans',Arial,sans-serif" font-size="14" fill="currentColor"><title id="replies-RETR-title">RETR: Replies in order</title><desc id="replies-RETR-desc">What may come first: 150. </desc><path d="M2,4h49v24h-49Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="none"></path><path d="M2,24h49" fill="none" stroke="currentColor" stroke-opacity=".6"></path><text x="26" y="20" text-anchor="middle" font-weight="bold">RETR</text><path d="M14,28V46H28" fill="none" stroke="currentColor" stroke-opacity=".6"></path><a href="../../codes/_150/index.html"><path d="M28,34H66L74,46L66,58H28Z" fill="#3b8ad8" fill-opacity=".04" stroke="#3b8ad8" stroke-width="1.8" stroke-dasharray="none"></path><text x="48" y="51" text-anchor="middle" font-weight="bold">150</text></a><text x="80" y="51" text-anchor="start" font-weight="normal">Opening</text><text x="2" y="88" text-anchor="start" font-weight="bold">Legend</text><path d="M2,96H24L32,108L24,120H2Z" fill="#3b8ad8" fill-opacity=".04" stroke="#3b8ad8" stroke-width="1.8" stroke-dasharray="none"></path><text x="38" y="113" text-anchor="start" font-weight="normal">preliminary</text><path d="M158,96H164A12,12 0 0 1 164,120H158A12,12 0 0 1 158,96Z" fill="#2f9e4f" fill-opacity=".04" stroke="#2f9e4f" stroke-width="1.8" stroke-dasharray="none"></path><text x="182" y="113" text-anchor="start" font-weight="normal">completion</text><path d="M9,126H25L32,133V143L25,150H9L2,143V133Z" fill="#e0662a" fill-opacity=".04" stroke="#e0662a" stroke-width="1.8" stroke-dasharray="none"></path><text x="38" y="143" text-anchor="start" font-weight="normal">transient negative</text><path d="M207,126h30v24h-30Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="none"></path><text x="243" y="143" text-anchor="start" font-weight="normal">specified</text><path d="M2,156h30v24h-30Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="5 3"></path><text x="38" y="173" text-anchor="start" font-weight="normal">implied</text><path d="M111,156h30v24h-30Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="1.5 2.5"></path><text x="147" y="173" text-anchor="start" font-weight="normal">reported</text><path d="M2,186h30v24h-30Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="none"></path><path d="M2,206h30" fill="none" stroke="currentColor" stroke-opacity=".6"></path><text x="38" y="203" text-anchor="start" font-weight="normal">what the client sends</text></svg><details><summary>Replies by general rules and by other documents, and historic ones</summary><svg xmlns="http://www.w3.org/2000/svg" role="group" aria-labelledby="replies-RETR-folded-title replies-RETR-folded-desc" viewBox="0 0 360 218" width="360" direction="ltr" style="max-width:100%;height:auto" font-family="'Fira Sans',Arial,sans-serif" font-size="14" fill="currentColor"><title id="replies-RETR-folded-title">Replies by general rules and by other documents, and historic ones</title><desc id="replies-RETR-folded-desc">What may come first: 226. What may follow 150: 226. What else may answer any command: 421. </desc><text x="2" y="22" text-anchor="start" font-weight="bold">What may come first</text><path d="M14,28V46H28" fill="none" stroke="currentColor" stroke-opacity=".6"></path><a href="../../codes/_226/index.html"><path d="M40,34H62A12,12 0 0 1 62,58H40A12,12 0 0 1 40,34Z" fill="#2f9e4f" fill-opacity=".04" stroke="#2f9e4f" stroke-width="1.8" stroke-dasharray="1.5 2.5"></path><text x="51" y="51" text-anchor="middle" font-weight="bold">226</text></a><text x="80" y="51" text-anchor="start" font-weight="normal">Sent</text><text x="2" y="88" text-anchor="start" font-weight="bold">What may follow 150</text><path d="M14,94V112H28" fill="none" stroke="currentColor" stroke-opacity=".6"></path><a href="../../codes/_226/index.html"><path d="M40,100H62A12,12 0 0 1 62,124H40A12,12 0 0 1 40,100Z" fill="#2f9e4f" fill-opacity=".04" stroke="#2f9e4f" stroke-width="1.8" stroke-dasharray="none"></path><text x="51" y="117" text-anchor="middle" font-weight="bold">226</text></a><text x="80" y="117" text-anchor="start" font-weight="normal">Sent</text><text x="2" y="154" text-anchor="start" font-weight="bold">What else may answer any command</text><path d="M14,160V178H28" fill="none" stroke="currentColor" stroke-opacity=".6"></path><a href="../../codes/_421/index.html"><path d="M35,166H67L74,173V183L67,190H35L28,183V173Z" fill="#e0662a" fill-opacity=".04" stroke="#e0662a" stroke-width="1.8" stroke-dasharray="5 3"></path><text x="51" y="183" text-anchor="middle" font-weight="bold">421</text></a><text x="80" y="183" text-anchor="start" font-weight="normal">Closing</text><text x="80" y="201" text-anchor="start" font-weight="normal">(may come at any time)</text></svg></details></div>

## What may come first

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
|---|---|---|---|---|---|
| [`150`](crate::codes::_150) | preliminary | specified | Opening |  |  |
| [`226`](crate::codes::_226) | completion | reported | Sent |  | x issue 7 (often) |

## What may follow 150

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
|---|---|---|---|---|---|
| [`226`](crate::codes::_226) | completion | specified | Sent |  |  |
| [`421`](crate::codes::_421) | transient negative | implied | Closing |  | [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

## What else may answer any command

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
|---|---|---|---|---|---|
| [`421`](crate::codes::_421) | transient negative | implied | Closing |  | [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

*/
    #[doc(alias = "retrieve")]
    #[allow(non_snake_case, reason = "a command is called as it is sent")]
    pub mod RETR {}
    /**# USER

[`Command::User`](crate::Command::User)

**Status:** standard



## Replies in order

<div><svg xmlns="http://www.w3.org/2000/svg" role="group" aria-labelledby="replies-USER-title replies-USER-desc" viewBox="0 0 360 246" width="360" direction="ltr" style="max-width:100%;height:auto" font-family="'Fira Sans',Arial,sans-serif" font-size="14" fill="currentColor"><title id="replies-USER-title">USER: Replies in order</title><desc id="replies-USER-desc">What may come first: 331 → PASS. </desc><path d="M2,4h49v24h-49Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="none"></path><path d="M2,24h49" fill="none" stroke="currentColor" stroke-opacity=".6"></path><text x="26" y="20" text-anchor="middle" font-weight="bold">USER</text><path d="M14,28V46H28" fill="none" stroke="currentColor" stroke-opacity=".6"></path><a href="../../codes/_331/index.html"><path d="M35,34H74L67,58H28Z" fill="#b8860b" fill-opacity=".04" stroke="#b8860b" stroke-width="1.8" stroke-dasharray="none"></path><text x="51" y="51" text-anchor="middle" font-weight="bold">331</text></a><text x="80" y="51" text-anchor="start" font-weight="normal">Need Password</text><path d="M51,58V76H76" fill="none" stroke="currentColor" stroke-opacity=".6"></path><path d="M80,76l-7,-4l0,8Z" fill-opacity=".8"></path><path d="M80,64h49v24h-49Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="none"></path><path d="M80,84h49" fill="none" stroke="currentColor" stroke-opacity=".6"></path><a href="../PASS/index.html"><text x="104" y="80" text-anchor="middle" font-weight="bold">PASS</text></a><text x="2" y="118" text-anchor="start" font-weight="bold">Legend</text><path d="M14,126H20A12,12 0 0 1 20,150H14A12,12 0 0 1 14,126Z" fill="#2f9e4f" fill-opacity=".04" stroke="#2f9e4f" stroke-width="1.8" stroke-dasharray="none"></path><text x="38" y="143" text-anchor="start" font-weight="normal">completion</text><path d="M144,126H167L160,150H137Z" fill="#b8860b" fill-opacity=".04" stroke="#b8860b" stroke-width="1.8" stroke-dasharray="none"></path><text x="173" y="143" text-anchor="start" font-weight="normal">intermediate</text><path d="M9,156H25L32,163V173L25,180H9L2,173V163Z" fill="#e0662a" fill-opacity=".04" stroke="#e0662a" stroke-width="1.8" stroke-dasharray="none"></path><text x="38" y="173" text-anchor="start" font-weight="normal">transient negative</text><path d="M207,156h30v24h-30Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="none"></path><text x="243" y="173" text-anchor="start" font-weight="normal">specified</text><path d="M2,186h30v24h-30Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="5 3"></path><text x="38" y="203" text-anchor="start" font-weight="normal">implied</text><path d="M111,186h30v24h-30Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="1.5 2.5"></path><text x="147" y="203" text-anchor="start" font-weight="normal">observed</text><path d="M2,216h30v24h-30Z" fill="currentColor" fill-opacity="0" stroke="currentColor" stroke-width="1.8" stroke-dasharray="none"></path><path d="M2,236h30" fill="none" stroke="currentColor" stroke-opacity=".6"></path><text x="38" y="233" text-anchor="start" font-weight="normal">what the client sends</text></svg><details><summary>Replies by general rules and by other documents, and historic ones</summary><svg xmlns="http://www.w3.org/2000/svg" role="group" aria-labelledby="replies-USER-folded-title replies-USER-folded-desc" viewBox="0 0 360 152" width="360" direction="ltr" style="max-width:100%;height:auto" font-family="'Fira Sans',Arial,sans-serif" font-size="14" fill="currentColor"><title id="replies-USER-folded-title">Replies by general rules and by other documents, and historic ones</title><desc id="replies-USER-folded-desc">What may come first: 226. What else may answer any command: 421. </desc><text x="2" y="22" text-anchor="start" font-weight="bold">What may come first</text><path d="M14,28V46H28" fill="none" stroke="currentColor" stroke-opacity=".6"></path><a href="../../codes/_226/index.html"><path d="M40,34H62A12,12 0 0 1 62,58H40A12,12 0 0 1 40,34Z" fill="#2f9e4f" fill-opacity=".04" stroke="#2f9e4f" stroke-width="1.8" stroke-dasharray="1.5 2.5"></path><text x="51" y="51" text-anchor="middle" font-weight="bold">226</text></a><text x="80" y="51" text-anchor="start" font-weight="normal">Done</text><text x="2" y="88" text-anchor="start" font-weight="bold">What else may answer any command</text><path d="M14,94V112H28" fill="none" stroke="currentColor" stroke-opacity=".6"></path><a href="../../codes/_421/index.html"><path d="M35,100H67L74,107V117L67,124H35L28,117V107Z" fill="#e0662a" fill-opacity=".04" stroke="#e0662a" stroke-width="1.8" stroke-dasharray="5 3"></path><text x="51" y="117" text-anchor="middle" font-weight="bold">421</text></a><text x="80" y="117" text-anchor="start" font-weight="normal">Closing</text><text x="80" y="135" text-anchor="start" font-weight="normal">(may come at any time)</text></svg></details></div>

## What may come first

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
|---|---|---|---|---|---|
| [`226`](crate::codes::_226) | completion | observed | Done |  | x 1.0 (always) |
| [`331`](crate::codes::_331) | intermediate | specified | Need Password | → [`PASS`](crate::commands::PASS) |  |

## What else may answer any command

| <span style="display:inline-block;min-width:2.5em">Code</span> | Role | Basis | Title | Note | Sources |
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
* [226](crate::codes::_226) has several meanings, and the command tells which one applies: "Sent" ([RETR](crate::commands::RETR)\); "Done" (any other command).

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
/**# Documents



| <span style="display:inline-block;min-width:2.5em">Document</span> | Title | Published | Status | Superseded by | Codes | Commands |
|---|---|---|---|---|---|---|
| [RFC 959](crate::documents::rfc_959) | File Transfer Protocol | 1985\-10 | Internet Standard |  | 1 | 1 |

*/
pub mod documents {
    /**# RFC 959



**Title:** File Transfer Protocol · **Published:** 1985\-10 · **Status:** Internet Standard

**Obsoletes:** RFC 765

**Updated by:** RFC 2228

**Document:** [https\://www.rfc-editor.org/rfc/rfc959](https://www.rfc-editor.org/rfc/rfc959)

## Defines

### Commands

| <span style="display:inline-block;min-width:2.5em">Command</span> | Title | Status | Sources |
|---|---|---|---|
| [`RETR`](crate::commands::RETR) | Retrieve a File | standard | [4\.1.3](https://www.rfc-editor.org/rfc/rfc959#section-4.1.3) |

## Mentions

### Codes

| <span style="display:inline-block;min-width:2.5em">Code</span> | Title | Status | Sources |
|---|---|---|---|
| [`421`](crate::codes::_421) | Closing | standard | [4\.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1) |

*/
    #[doc(alias = "rfc 959")]
    #[doc(alias = "rfc959")]
    #[doc(alias = "file transfer protocol")]
    #[allow(non_snake_case, reason = "a command is called as it is sent")]
    pub mod rfc_959 {}
}
