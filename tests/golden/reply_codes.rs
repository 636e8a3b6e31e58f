/**
## 1yz, positive preliminary

The server has begun to carry out the command and will send another reply to it.

| | | |
|---|---|---|
| [`100`](ReplyCode::HistoricSystemStatus) | Historic System Status | historic |
| [`110`](ReplyCode::RestartMarker) | Restart Marker |  |
| [`119`](ReplyCode::TerminalNotAvailable) | Terminal Not Available | historic |
| [`120`](ReplyCode::ServiceReadyInMinutes) | Service Ready in Minutes |  |
| [`125`](ReplyCode::DataConnectionAlreadyOpen) | Data Connection Already Open; Unique Name, Data Connection Open |  |
| [`150`](ReplyCode::FileStatusOkay) | File Status Okay; Unique Name, Opening Data Connection |  |
| [`151`](ReplyCode::UserNotLocal) | User Not Local | historic |
| [`152`](ReplyCode::UserUnknown) | User Unknown | historic |

## 2yz, positive completion

The server has carried out the command; the client may send the next one.

| | | |
|---|---|---|
| [`200`](ReplyCode::CommandOkay) | Command Okay; Command Channel Cleared |  |
| [`202`](ReplyCode::CommandSuperfluous) | Command Superfluous; No Address Translation Here |  |
| [`210`](ReplyCode::TimeZone) | Time Zone of the Server | nonstandard |
| [`211`](ReplyCode::SystemStatus) | System Status; System Help; Feature List; Server Information by SITE |  |
| [`212`](ReplyCode::DirectoryStatus) | Directory Status |  |
| [`213`](ReplyCode::FileStatus) | File Status; File Size; File Modification Time; File Facts Changed; File Hash; File Times Set by SITE; Available Space; Directory Size |  |
| [`214`](ReplyCode::HelpMessage) | Help Message |  |
| [`215`](ReplyCode::SystemType) | System Type; Preferred Mail Scheme |  |
| [`216`](ReplyCode::TranslationStatus) | FTP ALG Translation Status |  |
| [`220`](ReplyCode::ServiceReady) | Service Ready; Host Accepted; Only EPSV from Now On; Command Accepted |  |
| [`221`](ReplyCode::ClosingControlConnection) | Closing Control Connection |  |
| [`225`](ReplyCode::DataConnectionOpen) | Data Connection Open, No Transfer; Address of the Open Data Connection |  |
| [`226`](ReplyCode::ClosingDataConnection) | Closing Data Connection; Abort Complete |  |
| [`227`](ReplyCode::EnteringPassiveMode) | Entering Passive Mode |  |
| [`228`](ReplyCode::EnteringLongPassiveMode) | Entering Long Passive Mode | experimental |
| [`229`](ReplyCode::EnteringExtendedPassiveMode) | Entering Extended Passive Mode; Entering Striped Passive Mode |  |
| [`230`](ReplyCode::UserLoggedIn) | User Logged In; Logged Out, Ready for New User |  |
| [`231`](ReplyCode::UserLoggedOut) | User Logged Out | historic |
| [`232`](ReplyCode::AuthorizedBySecurityExchange) | Authorized by Security Exchange; Logout Command Noted |  |
| [`234`](ReplyCode::SecurityDataExchangeComplete) | Security Data Exchange Complete |  |
| [`235`](ReplyCode::SecurityDataAccepted) | Security Data Accepted |  |
| [`250`](ReplyCode::FileActionOkay) | File Action Okay; Facts of One File; Checksum of a File |  |
| [`251`](ReplyCode::Md5Digest) | MD5 Digest of One File | draft |
| [`252`](ReplyCode::Md5Digests) | MD5 Digests of Several Files | draft |
| [`255`](ReplyCode::ServerSocket) | Server Data Socket | historic |
| [`257`](ReplyCode::PathnameCreated) | Pathname Created; Current Directory |  |

## 3yz, positive intermediate

The server has accepted the command but needs the next command of the sequence, or a text, before it acts.

| | | |
|---|---|---|
| [`331`](ReplyCode::NeedPassword) | Need Password |  |
| [`332`](ReplyCode::NeedAccount) | Need Account for Login |  |
| [`334`](ReplyCode::SecurityDataRequired) | Security Data Required |  |
| [`335`](ReplyCode::MoreSecurityDataRequired) | More Security Data Required |  |
| [`336`](ReplyCode::PasswordChallenge) | Password Challenge |  |
| [`350`](ReplyCode::FileActionPending) | Rename Pending; Restart Pending; Range Pending; Copy Pending |  |
| [`354`](ReplyCode::StartMailInput) | Start Mail Input | historic |

## 4yz, transient negative completion

The server has not carried out the command, for a reason that may pass.

| | | |
|---|---|---|
| [`400`](ReplyCode::ServiceNotImplemented) | Service Not Implemented | historic |
| [`402`](ReplyCode::NotImplementedForValue) | Not Implemented for This Value | historic |
| [`421`](ReplyCode::ServiceNotAvailable) | Service Not Available |  |
| [`425`](ReplyCode::CannotOpenDataConnection) | Cannot Open Data Connection |  |
| [`426`](ReplyCode::ConnectionClosed) | Connection Closed |  |
| [`430`](ReplyCode::LogOnTriesExceeded) | Log-On Tries Exceeded | historic |
| [`431`](ReplyCode::SecurityResourceUnavailable) | Security Resource Unavailable; No Such Directory |  |
| [`434`](ReplyCode::LogoutForcedByOperator) | Log-Out Forced by Operator | historic |
| [`450`](ReplyCode::FileBusy) | File Busy |  |
| [`451`](ReplyCode::LocalError) | Local Error in Processing |  |
| [`452`](ReplyCode::InsufficientStorage) | Insufficient Storage Space |  |

## 5yz, permanent negative completion

The server has not carried out the command and does not expect the same command to succeed.

| | | |
|---|---|---|
| [`500`](ReplyCode::CommandUnrecognized) | Command Unrecognized; Server Shut Down |  |
| [`501`](ReplyCode::SyntaxErrorInParameters) | Syntax Error in Parameters |  |
| [`502`](ReplyCode::CommandNotImplemented) | Command Not Implemented |  |
| [`503`](ReplyCode::BadSequenceOfCommands) | Bad Sequence of Commands |  |
| [`504`](ReplyCode::ParameterNotImplemented) | Parameter Not Implemented |  |
| [`520`](ReplyCode::RecipientRejected) | Recipient Rejected | historic |
| [`521`](ReplyCode::ProtSettingRefused) | PROT Setting Refused for Transfer; Supported Address Families; Directory Already Exists; PROT Level Not Offered |  |
| [`522`](ReplyCode::NetworkProtocolNotSupported) | Network Protocol Not Supported; Data Protection Failed or Insufficient |  |
| [`530`](ReplyCode::NotLoggedIn) | Not Logged In; Server Closed to Logins |  |
| [`532`](ReplyCode::NeedAccountForStoring) | Need Account for Storing Files |  |
| [`533`](ReplyCode::CommandProtectionDenied) | Command Protection Level Denied |  |
| [`534`](ReplyCode::DeniedForPolicyReasons) | Denied for Policy Reasons |  |
| [`535`](ReplyCode::FailedSecurityCheck) | Failed Security Check |  |
| [`536`](ReplyCode::ProtectionLevelNotSupported) | PROT Level Not Supported by Mechanism |  |
| [`537`](ReplyCode::CommandProtectionNotSupported) | Command Protection Not Supported |  |
| [`550`](ReplyCode::FileUnavailable) | File Unavailable; Command Refused |  |
| [`551`](ReplyCode::PageTypeUnknown) | Page Type Unknown; File Not Sent; TYPE I and MODE S Needed; No Superior Directory |  |
| [`552`](ReplyCode::ExceededStorageAllocation) | Exceeded Storage Allocation; Command Not Permitted to User |  |
| [`553`](ReplyCode::FileNameNotAllowed) | File Name Not Allowed |  |
| [`554`](ReplyCode::InvalidRestParameter) | Invalid REST Parameter |  |
| [`555`](ReplyCode::TypeOrStructureMismatch) | Type or Structure Mismatch |  |
| [`556`](ReplyCode::HashDeniedForPolicyReasons) | HASH Denied for Policy Reasons | draft |
| [`580`](ReplyCode::UnsupportedByClient) | Unsupported by the Client Library | nonstandard |

## 6yz, protected reply

The text holds another reply, encoded for integrity, confidentiality or both.

| | | |
|---|---|---|
| [`631`](ReplyCode::IntegrityProtected) | Integrity Protected Reply |  |
| [`632`](ReplyCode::ConfidentialityAndIntegrityProtected) | Confidentiality and Integrity Protected |  |
| [`633`](ReplyCode::ConfidentialityProtected) | Confidentiality Protected Reply |  |
*/
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
#[derive(::core::cmp::PartialOrd, ::core::cmp::Ord)]
#[non_exhaustive]
#[repr(u16)]
pub enum ReplyCode {
    /**100 Historic System Status

**Class:** [1yz, positive preliminary](ReplyClass::PositivePreliminary) · **Status:** historic

**The server says:** `100 System status reply.`

**Meaning:** The reply carries the state of the server in answer to STAT, under the numbering of 1972 and 1973. It was the whole answer then, since a first digit 1 marked the reply to an inquiry; RFC 640 moved the meaning to 211, and no RFC in force defines 100.

**When you see it:** A server under RFC 354, RFC 454 or RFC 542 sent 100 for STAT; RFC 454 also names it as the reply to HELP. Today it is found as a label in lists and libraries; no server that sends it is known to this registry.

**What to do:** Treat a 100 from a present-day server as an ordinary preliminary reply: read on, because its first digit promises another reply to the same command. The author of a server should send 211 instead.

**Sources:** [RFC 354, IV.B](https://www.rfc-editor.org/rfc/rfc354); [RFC 354, V.C](https://www.rfc-editor.org/rfc/rfc354); [RFC 454, IV.A.3](https://www.rfc-editor.org/rfc/rfc454); [RFC 454, IV.B](https://www.rfc-editor.org/rfc/rfc454); [RFC 454, V.C](https://www.rfc-editor.org/rfc/rfc454); [RFC 542, FTP REPLIES](https://www.rfc-editor.org/rfc/rfc542); [RFC 542, SEQUENCING OF COMMANDS AND REPLIES](https://www.rfc-editor.org/rfc/rfc542)

**Easily confused with**

* [`211`](ReplyCode::SystemStatus): 100 was the system status reply of the FTP of 1972 and 1973 and is in no RFC in force. 211 took its place: it answers STAT, HELP and FEAT, and it completes the command.
*/
    #[doc(alias = "100")]
    #[doc(alias = "Historic System Status")]
    #[doc(alias = "System status reply")]
    #[doc(alias = "old stat reply")]
    HistoricSystemStatus = 100,
    /**110 Restart Marker

**Class:** [1yz, positive preliminary](ReplyClass::PositivePreliminary) · **Group:** [x1z, information](FunctionGroup::Information) · **Status:** standard

**The server says:** `110 MARK ssss = rrrr`

**Meaning:** The receiver of the data has reached a restart marker: ssss is the marker as the sender put it into the data, rrrr the same place in the receiver's own file system. The form of this text is prescribed, down to the spaces around the equals sign.

**When you see it:** A server that receives data in MODE B or C sends 110 between the 125 or 150 and the final reply, perhaps several times, as the sender's markers reach it; stream mode has no markers. That is the case for STOR, STOU and APPE; RFC 959 lists 110 for RETR too, where by RFC 1123 the receiving client keeps the pair itself. None of the servers captured for this registry sends it.

**What to do:** Save the pair and go on reading, for the final reply of the transfer is still to come. After a break, go back to ssss in the data to be sent, or send REST with ssss to a server that sends them; then send REST with rrrr to the receiving server and repeat the transfer command. The sender of the data must not stop to wait for a 110.

**Sources:** [RFC 959 section 3.5](https://www.rfc-editor.org/rfc/rfc959#section-3.5); [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 1123 section 4.1.3.4](https://www.rfc-editor.org/rfc/rfc1123#section-4.1.3.4)

**Easily confused with**

* [`350`](ReplyCode::FileActionPending): 110 reports a restart marker while a transfer is running and needs no answer. 350 accepts REST or RNFR before anything happens and waits for the next command: to resume a transfer the client sends REST and gets 350, not 110.
*/
    #[doc(alias = "110")]
    #[doc(alias = "Restart Marker")]
    #[doc(alias = "MARK ssss = rrrr")]
    #[doc(alias = "restart marker reply")]
    #[doc(alias = "mark reply")]
    #[doc(alias = "checkpoint")]
    RestartMarker = 110,
    /**119 Terminal Not Available

**Class:** [1yz, positive preliminary](ReplyClass::PositivePreliminary) · **Group:** [x1z, information](FunctionGroup::Information) · **Status:** historic

**The server says:** `119 Terminal not available, will try mailbox.`

**Meaning:** The server cannot reach the terminal of the addressee and will try the mailbox in its place. It is a preliminary reply of the mail commands that FTP had before SMTP.

**When you see it:** A server under RFC 765 sent 119 in answer to MSOM or MSAM if the terminal of the addressee could not be reached. RFC 959 dropped the mail commands and this code with them.

**What to do:** Read on: by the reply table of RFC 765 a 354, which asks for the text, comes next. A 119 from a server of today has no defined meaning beyond its first digit, so wait for the reply that follows it.

**Sources:** [RFC 765, Reply Codes by Function Groups](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, Numeric Order List of Reply Codes](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, Command-Reply Sequences](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, APPENDIX ON MAIL](https://www.rfc-editor.org/rfc/rfc765)

**Easily confused with**

* [`151`](ReplyCode::UserNotLocal): Both belong to the mail commands of RFC 765. 119 says that the addressee's terminal cannot be reached and the mailbox will be tried; 151 says that the user is on another host, to which the server will forward the mail.
*/
    #[doc(alias = "119")]
    #[doc(alias = "Terminal Not Available")]
    #[doc(alias = "Terminal not available, will try mailbox")]
    #[doc(alias = "will try mailbox")]
    TerminalNotAvailable = 119,
    /**120 Service Ready in Minutes

**Class:** [1yz, positive preliminary](ReplyClass::PositivePreliminary) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** standard

**The server says:** `120 Service ready in nnn minutes.`

**Meaning:** The server cannot accept commands yet and says in how many minutes it expects to. The control connection stays open, and a 220 on it announces that the wait is over.

**When you see it:** A server sends 120 in place of the greeting right after the connection is made, or as the first reply to REIN, if it cannot serve the client at once. None of the servers captured for this registry sends it: at their limit of clients they refuse, most of them with 421.

**What to do:** Stay connected, send nothing and wait for the 220; do not hang up and call again. The author of a client should accept 120 before the greeting and lengthen the time-out: several client libraries give up on it.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

**Easily confused with**

* [`220`](ReplyCode::ServiceReady): 120 is preliminary: the server is not ready yet, and the client stays connected. 220 says that the server is ready for USER, and it follows the 120 on the same connection.
* [`421`](ReplyCode::ServiceNotAvailable): 120 asks the client to stay connected, because a 220 follows in the announced number of minutes. 421 refuses the service and announces the end of the control connection, so the client must connect again later.
*/
    #[doc(alias = "120")]
    #[doc(alias = "Service Ready in Minutes")]
    #[doc(alias = "Service ready in nnn minutes")]
    #[doc(alias = "expected delay")]
    #[doc(alias = "service delayed")]
    ServiceReadyInMinutes = 120,
    /**125 Data Connection Already Open

**Class:** [1yz, positive preliminary](ReplyClass::PositivePreliminary) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** standard

# Data Connection Already Open (any other command)

**The server says:** `125 Data connection already open; transfer starting.`

**Meaning:** The command is accepted and the data begin to move over a data connection that is open already. It is a preliminary reply, so the result of the transfer is not known yet.

**When you see it:** A server sends 125 as the first reply to RETR, STOR, STOU, APPE, LIST or NLST when client and server are already joined by a data connection, for example because the client connected to the passive port before the command came. pyftpdlib answers MLSD with it as well, where RFC 3659 provides only 150.

**What to do:** Send or read the data, then read the final reply: 226 or 250 on success, a 4yz or 5yz on failure. The author of a client must treat 125 and 150 alike, since either may begin any of these transfers.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

# Unique Name, Data Connection Open (STOU)

**The server says:** `125 FILE: pppp`

**Meaning:** The server has chosen a unique name for the file and states it as pppp; the upload starts at once over a data connection that is already open. RFC 1123 fixes the form of this text.

**When you see it:** A server sends this 125 as the first reply to STOU. RFC 959 had put the name into a reply 250, which RFC 1123 corrects.

**What to do:** Keep the name from the text, for it is the only sure way to find the file again; then send the data and wait for the final reply. A client should cope with a missing or differently placed name, since several servers state it in another form or only in the 226.

**Sources:** [RFC 1123 section 4.1.2.9](https://www.rfc-editor.org/rfc/rfc1123#section-4.1.2.9); [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

**Easily confused with**

* [`150`](ReplyCode::FileStatusOkay): Both are the preliminary reply to a transfer command. 125 says that the data connection is open already; 150 says that the server is about to open it. A client treats them alike and waits for the completion reply.
* [`225`](ReplyCode::DataConnectionOpen): 125 is preliminary and says that a transfer starts on an open data connection, with another reply to follow. 225 completes ABOR: the data connection is open, but no transfer runs on it.
*/
    #[doc(alias = "125")]
    #[doc(alias = "Data Connection Already Open")]
    #[doc(alias = "Unique Name, Data Connection Open")]
    #[doc(alias = "Data connection already open; transfer starting")]
    #[doc(alias = "FILE: pppp")]
    #[doc(alias = "transfer starting")]
    DataConnectionAlreadyOpen = 125,
    /**150 File Status Okay

**Class:** [1yz, positive preliminary](ReplyClass::PositivePreliminary) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** standard

# File Status Okay (any other command)

**The server says:** `150 File status okay; about to open data connection.`

**Meaning:** The server accepts the transfer and is about to open the data connection. It is a preliminary reply and says nothing yet about the outcome; with PROT P the TLS handshake on the data connection may still fail, which brings a 522 by RFC 4217.

**When you see it:** A server sends 150 as the first reply to RETR, STOR, STOU, APPE, LIST, NLST or MLSD. Most servers send it even if the client has already connected to the passive port, where RFC 959 has 125. For RETR several servers add the size of the file in parentheses.

**What to do:** Open or accept the data connection, move the data and read the final reply. If nothing follows a 150, look at the data connection: a firewall or NAT router may be blocking it. The author of a client must not rely on a size in the text.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 3659 section 7.2](https://www.rfc-editor.org/rfc/rfc3659#section-7.2); [RFC 4217 section 10.2](https://www.rfc-editor.org/rfc/rfc4217#section-10.2)

# Unique Name, Opening Data Connection (STOU)

**The server says:** `150 FILE: pppp`

**Meaning:** The server has created a unique name for the upload and gives it as pppp, and it is about to open the data connection. The form of the text is prescribed by RFC 1123.

**When you see it:** A server sends this 150 as the first reply to STOU; vsftpd and ProFTPD do so in exactly this form. Others send it as a multi-line reply, give the bare name, or name the file only in the 226.

**What to do:** Store the name that the text gives and send the data; the upload is complete only with the final reply. If the 150 carries no name, look into the 226 or compare listings taken before and after.

**Sources:** [RFC 1123 section 4.1.2.9](https://www.rfc-editor.org/rfc/rfc1123#section-4.1.2.9); [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

**Easily confused with**

* [`125`](ReplyCode::DataConnectionAlreadyOpen): Both are the preliminary reply to a transfer command. 125 says that the data connection is open already; 150 says that the server is about to open it. A client treats them alike and waits for the completion reply.
* [`226`](ReplyCode::ClosingDataConnection): 150 comes before a transfer, when the data connection is about to be opened. 226 comes after it and says that the action succeeded and the data connection closes; a transfer that got only 150 is not complete.
*/
    #[doc(alias = "150")]
    #[doc(alias = "File Status Okay")]
    #[doc(alias = "Unique Name, Opening Data Connection")]
    #[doc(alias = "File status okay; about to open data connection")]
    #[doc(alias = "FILE: pppp")]
    #[doc(alias = "about to open data connection")]
    #[doc(alias = "opening data connection")]
    FileStatusOkay = 150,
    /**151 User Not Local

**Class:** [1yz, positive preliminary](ReplyClass::PositivePreliminary) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** historic

**The server says:** `151 User not local; Will forward to <user>@<host>.`

**Meaning:** The mailbox of the addressee is on another host; the server knows which one and takes over the task of forwarding the mail. The code is preliminary and belongs to the mail commands of RFC 765.

**When you see it:** A server under RFC 765 sent 151 in answer to MAIL, MLFL, MSND, MSOM, MSAM or MRCP. The number had stood for a directory listing in RFC 354, RFC 454 and RFC 542; RFC 1579 proposed it for announcing the port of a transfer after a new command APSV, which nobody was known to have implemented.

**What to do:** Go on and read the next reply, for instance the 354 that asks for the text of the mail. A present-day server has no reason to send 151: take it as a preliminary reply and wait for the final one.

**Sources:** [RFC 765, Reply Codes by Function Groups](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, Numeric Order List of Reply Codes](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, Command-Reply Sequences](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, APPENDIX ON MAIL](https://www.rfc-editor.org/rfc/rfc765); [RFC 1579, Discussion](https://www.rfc-editor.org/rfc/rfc1579)

**Easily confused with**

* [`119`](ReplyCode::TerminalNotAvailable): Both belong to the mail commands of RFC 765. 119 says that the addressee's terminal cannot be reached and the mailbox will be tried; 151 says that the user is on another host, to which the server will forward the mail.
* [`152`](ReplyCode::UserUnknown): Both accept mail under RFC 765 for someone without a mailbox on that server. With 151 the server knows the user's host and forwards the mail itself; with 152 it does not know the user, and the operator will try to deliver it.
*/
    #[doc(alias = "151")]
    #[doc(alias = "User Not Local")]
    #[doc(alias = "User not local; Will forward to <user>@<host>")]
    #[doc(alias = "will forward")]
    #[doc(alias = "Will forward to <user>@<host>")]
    UserNotLocal = 151,
    /**152 User Unknown

**Class:** [1yz, positive preliminary](ReplyClass::PositivePreliminary) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** historic

**The server says:** `152 User Unknown; Mail will be forwarded by the operator.`

**Meaning:** The server does not know the addressee but accepts the mail, and its operator will try to deliver it. It is a preliminary reply of the mail commands of RFC 765.

**When you see it:** A server under RFC 765 sent 152 in answer to MAIL, MLFL, MSND, MSOM, MSAM or MRCP for a name without a mailbox, such as a misspelt one. RFC 959 no longer has these commands and does not list the code.

**What to do:** Check the spelling of the addressee, because the mail may turn out to be undeliverable, then read the next reply. The author of a client today need only treat 152 as one more preliminary reply.

**Sources:** [RFC 765, Reply Codes by Function Groups](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, Numeric Order List of Reply Codes](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, Command-Reply Sequences](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, APPENDIX ON MAIL](https://www.rfc-editor.org/rfc/rfc765)

**Easily confused with**

* [`151`](ReplyCode::UserNotLocal): Both accept mail under RFC 765 for someone without a mailbox on that server. With 151 the server knows the user's host and forwards the mail itself; with 152 it does not know the user, and the operator will try to deliver it.
*/
    #[doc(alias = "152")]
    #[doc(alias = "User Unknown")]
    #[doc(alias = "User Unknown; Mail will be forwarded by the operator")]
    #[doc(alias = "forwarded by the operator")]
    #[doc(alias = "Mail will be forwarded by the operator")]
    UserUnknown = 152,
    /**200 Command Okay

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x0z, syntax](FunctionGroup::Syntax) · **Status:** standard

# Command Okay (any other command)

**The server says:** `200 Command okay.`

**Meaning:** The command was carried out, and there is nothing further to tell. It is the general reply of success for commands that return no information of their own.

**When you see it:** A server sends 200 for TYPE, MODE, STRU, PORT, ALLO, NOOP and SITE, and for EPRT, OPTS, LANG, PBSZ and PROT of later RFCs. CDUP gets 200 by the reply table of RFC 959 but 250 by its description, so both occur.

**What to do:** Nothing is to be done; send the next command. The author of a client should read the text of a 200 to PBSZ, which may name a smaller buffer size, and should accept 200 wherever 250 is expected.

**Sources:** [RFC 959 section 4.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2); [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2389 section 4](https://www.rfc-editor.org/rfc/rfc2389#section-4); [RFC 2428 section 2](https://www.rfc-editor.org/rfc/rfc2428#section-2); [RFC 2640 section 4.2](https://www.rfc-editor.org/rfc/rfc2640#section-4.2); [RFC 4217 section 9](https://www.rfc-editor.org/rfc/rfc4217#section-9)

# Command Channel Cleared (CCC)

**The server says:** `200 Command okay.`

**Meaning:** The server agrees to take unprotected commands from now on. On a TLS session it ends TLS on the control connection after this reply, while the TCP connection stays open.

**When you see it:** A server sends this 200 in answer to CCC, which a client uses so that a NAT router or firewall can read PORT and PASV again. The reply itself still travels protected; what follows does not.

**What to do:** Shut down TLS on the control connection and go on in clear text, keeping in mind that anybody on the way can now read and change the commands. Set the protection of data connections before CCC, because after it a server under RFC 4217 accepts no more PBSZ or PROT.

**Sources:** [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 4217 section 5](https://www.rfc-editor.org/rfc/rfc4217#section-5); [RFC 4217 section 12.3](https://www.rfc-editor.org/rfc/rfc4217#section-12.3)

**Easily confused with**

* [`202`](ReplyCode::CommandSuperfluous): 200 says that the command was carried out. 202 says that it was not, because it is superfluous at this site, as ALLO often is. Both are successes, so a client goes on after either.
* [`250`](ReplyCode::FileActionOkay): 200 is the general success, for commands such as TYPE, MODE, PORT and NOOP. 250 is the success of a file action such as CWD, DELE or RNTO. For CDUP, RFC 959 contradicts itself, so a client should accept both.
*/
    #[doc(alias = "200")]
    #[doc(alias = "Command Okay")]
    #[doc(alias = "Command Channel Cleared")]
    #[doc(alias = "ok")]
    #[doc(alias = "command successful")]
    CommandOkay = 200,
    /**202 Command Superfluous

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x0z, syntax](FunctionGroup::Syntax) · **Status:** standard

# Command Superfluous (any other command)

**The server says:** `202 Command not implemented, superfluous at this site.`

**Meaning:** The server does nothing for this command because nothing is needed here. In spite of the words "not implemented" the reply counts as success. It holds no value: to a command that asks for one, such as PASV, PWD, SIZE or STAT, it is a refusal all the same.

**When you see it:** A server sends 202 mostly for ALLO, if its file system needs no space reserved; RFC 959 also lists it for PASS, ACCT, SMNT and SITE. Some servers use it more widely, for example FileZilla Server for OPTS UTF8.

**What to do:** Go on with the next command as after a 200. Be careful with security commands: a server that answers PBSZ or PROT with 202, as ftp-srv does outside TLS, has not switched protection on. The author of a server should send 502 for a command whose action the client really needs.

**Sources:** [RFC 959 section 4.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2); [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

# No Address Translation Here (ALGS)

**The server says:** `202 Command not implemented, superfluous at this site`

**Meaning:** The command reached an FTP server, which has no address translation to report or switch. No gateway on the way handled the command itself.

**When you see it:** An FTP server that recognizes ALGS answers it with 202, the reply that RFC 6384 recommends. A gateway between IPv6 and IPv4 that translates FTP answers with 216 instead, and a server that does not know ALGS refuses with a code such as 500 or 502.

**What to do:** Nothing is to be done: no gateway needs to be configured for this session, so use EPSV as usual. The author of a server must take no action on ALGS beyond the reply.

**Sources:** [RFC 6384 section 11](https://www.rfc-editor.org/rfc/rfc6384#section-11)

**Easily confused with**

* [`200`](ReplyCode::CommandOkay): 200 says that the command was carried out. 202 says that it was not, because it is superfluous at this site, as ALLO often is. Both are successes, so a client goes on after either.
* [`502`](ReplyCode::CommandNotImplemented): Both say that the command is not implemented. 202 is a success: the command has no purpose on that system, as often with ALLO, so the client goes on. 502 is a failure: the action asked for is not specific to a site, and this server does not offer it.
*/
    #[doc(alias = "202")]
    #[doc(alias = "Command Superfluous")]
    #[doc(alias = "No Address Translation Here")]
    #[doc(alias = "Command not implemented, superfluous at this site")]
    #[doc(alias = "not implemented, superfluous")]
    #[doc(alias = "no storage allocation necessary")]
    #[doc(alias = "Command not implemented")]
    #[doc(alias = "superfluous at this site")]
    CommandSuperfluous = 202,
    /**210 Time Zone of the Server

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x1z, information](FunctionGroup::Information) · **Status:** nonstandard

**The server says:** `210 UTC+0`

**Meaning:** The text gives the time zone of the server: the letters UTC, a sign and the offset in minutes, so that UTC-300 is five hours behind UTC. No RFC defines 210; its digits tell a client only that a request for information succeeded.

**When you see it:** Serv-U and CrushFTP are reported to send 210 in answer to SITE ZONE, and a few smaller servers send the same form. Apache MINA answers the command with 200 and an offset of hours and minutes, such as +0530.

**What to do:** Use the offset to convert the times of a LIST, which are often local times of the server; count it in minutes and ignore a value that cannot be true, for Titan FTP has been seen to send one. A client should accept 200 and 210 alike, and had better use MDTM or MLSD, whose times are in UTC by RFC 3659.

**Sources:** proftpd/proftpd pull request 1967, include/ftp.h; IndySockets/Indy 3a1aa55, Lib/Protocols/IdFTP.pas; bfrigon/alarm-clock-v3 e4665a1, firmware/src/services/ftpserver.h

*/
    #[doc(alias = "210")]
    #[doc(alias = "Time Zone of the Server")]
    #[doc(alias = "UTC+0")]
    #[doc(alias = "site zone")]
    #[doc(alias = "utc offset")]
    TimeZone = 210,
    /**211 System Status

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x1z, information](FunctionGroup::Information) · **Status:** standard

# System Status (STAT)

**The server says:** `211 System status, or system help reply.`

**Meaning:** The text describes the state of the server: the transfer parameters, the connections or the progress of the transfer now running. Its form is free and differs from server to server.

**When you see it:** A server sends 211 for STAT without a pathname, and also for STAT during a transfer to report on it. Some servers answer STAT with a pathname by 211 too, where RFC 959 provides 212 and 213.

**What to do:** Read the text, which is usually a multi-line reply; nothing else follows for STAT. A client must read to the line that begins with 211 and a space, and during a transfer must not take this reply for the end of the transfer.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

# System Help (HELP)

**The server says:** `211 System status, or system help reply.`

**Meaning:** The text is help about the server as a whole, in most cases the commands that it knows. RFC 959 allows both 211 and 214 here without saying where the line between them runs.

**When you see it:** A server may answer HELP with 211; ftp-srv does so for HELP without an argument and sends 214 for HELP with one. Most servers send 214 for every HELP.

**What to do:** Read the text; no further reply comes. A client should accept 211 and 214 alike for HELP and should learn the abilities of the server from FEAT, whose form is defined.

**Sources:** [RFC 959 section 4.1.3](https://www.rfc-editor.org/rfc/rfc959#section-4.1.3); [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

# Feature List (FEAT)

**The server says:** `211 Extensions supported:`

**Meaning:** Each line between the first and the last names one extension that the server supports, such as SIZE or MLST, with parameters where it has any. A 211 of one line states that there are no extensions.

**When you see it:** A server sends this 211 in answer to FEAT as defined by RFC 2389, with a single space before each feature and a last line that reads End. Servers without the command answer 500 or 502 instead, and some want a login first and answer 530.

**What to do:** Nothing is to be done: use the listed features. The author of a client should ignore the first line, compare names without regard to case and accept variants of the last line; the lack of FEAT does not prove that SIZE or MDTM are missing.

**Sources:** [RFC 2389 section 3.2](https://www.rfc-editor.org/rfc/rfc2389#section-3.2); [RFC 3659 section 7.8.1](https://www.rfc-editor.org/rfc/rfc3659#section-7.8.1); [RFC 4217 section 6](https://www.rfc-editor.org/rfc/rfc4217#section-6)

# Server Information by SITE (SITE)

**Status:** nonstandard

**The server says:** `211 Server information.`

**Meaning:** The text answers what a SITE command asked about the server. Which SITE commands there are, and in which form they answer, each server decides for itself.

**When you see it:** pure-ftpd sends it to SITE TIME, with the date and time of its clock as the text. RFC 959 lists 200 and 202 for SITE, not 211.

**What to do:** Read the text; nothing else follows. A program can use it only if it knows the server, because no document describes the form.

**Sources:** pure-ftpd 1.0.50, src/ftpd.c

**Easily confused with**

* [`100`](ReplyCode::HistoricSystemStatus): 100 was the system status reply of the FTP of 1972 and 1973 and is in no RFC in force. 211 took its place: it answers STAT, HELP and FEAT, and it completes the command.
* [`212`](ReplyCode::DirectoryStatus): Both may answer STAT. Without a path, 211 gives the state of the server or of the running transfer; with the path of a directory, 212 gives information on it, though many servers send 213 instead. 211 also answers HELP and FEAT.
* [`213`](ReplyCode::FileStatus): 211 tells of the server: its state after STAT without a path, its help after HELP, its features after FEAT. 213 tells of a file: its state after STAT with a path, its size after SIZE, its time after MDTM.
* [`214`](ReplyCode::HelpMessage): HELP may get either. 211 is also the reply to STAT and to FEAT, whose list of features programs read; 214 is help on the use of the server or on one nonstandard command and is useful only to a human reader.
*/
    #[doc(alias = "211")]
    #[doc(alias = "System Status")]
    #[doc(alias = "System Help")]
    #[doc(alias = "Feature List")]
    #[doc(alias = "Server Information by SITE")]
    #[doc(alias = "System status, or system help reply")]
    #[doc(alias = "Extensions supported:")]
    #[doc(alias = "Server information")]
    #[doc(alias = "server status")]
    #[doc(alias = "feat reply")]
    #[doc(alias = "or system help reply")]
    #[doc(alias = "Extensions supported")]
    SystemStatus = 211,
    /**212 Directory Status

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x1z, information](FunctionGroup::Information) · **Status:** standard

**The server says:** `212 Directory status.`

**Meaning:** The text holds information on a directory, as a rule a listing of its contents. It comes over the control connection, so no data connection is involved.

**When you see it:** A server may send 212 in answer to STAT with the pathname of a directory; ProFTPD does. Many servers answer 213 for files and directories alike, and some send 211.

**What to do:** Read the multi-line reply to its last line; nothing else follows. Its lines have no defined form, so a program that needs a listing should use MLSD. A client should take 211, 212 and 213 alike as success of STAT.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

**Easily confused with**

* [`211`](ReplyCode::SystemStatus): Both may answer STAT. Without a path, 211 gives the state of the server or of the running transfer; with the path of a directory, 212 gives information on it, though many servers send 213 instead. 211 also answers HELP and FEAT.
* [`213`](ReplyCode::FileStatus): Both answer STAT with a path: 212 is meant for a directory and 213 for a file. Only 213 is used beyond STAT, for instance for the value asked for by SIZE or MDTM, and many servers send it for directories as well.
*/
    #[doc(alias = "212")]
    #[doc(alias = "Directory Status")]
    #[doc(alias = "directory listing over control connection")]
    DirectoryStatus = 212,
    /**213 File Status

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x1z, information](FunctionGroup::Information) · **Status:** standard

# File Status (STAT)

**The server says:** `213 File status.`

**Meaning:** The text holds information on the file or group of files that the command named, in a form that RFC 959 leaves to the server. It comes over the control connection.

**When you see it:** A server sends 213 in answer to STAT with a pathname, usually as a multi-line reply that looks like a listing of LIST. Many servers use it for directories too, and several send an empty 213 for a file that does not exist.

**What to do:** Read the reply to its last line; nothing else follows. Do not take a 213 to STAT as proof that the file exists: look for its line in the reply, or ask with SIZE, MDTM or MLST.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

# File Size (SIZE)

**The server says:** `213 1*DIGIT`

**Meaning:** The number is the exact count of octets that a transfer of the file would send under the present TYPE, MODE and STRU. The reply is one line and holds the digits alone.

**When you see it:** A server sends this 213 in answer to SIZE for a file that can be transferred. By RFC 3659 the number for TYPE A counts the line ends as sent and so may be larger than for TYPE I; but ProFTPD and pyftpdlib refuse SIZE under TYPE A, and vsftpd and pure-ftpd give the size in bytes there too.

**What to do:** Nothing is to be done; use the number, for example with REST to resume a transfer. Send TYPE I before SIZE if the size in bytes is wanted. The author of a client should read the digits into a 64-bit number and tolerate text after them.

**Sources:** [RFC 3659 section 4.1](https://www.rfc-editor.org/rfc/rfc3659#section-4.1); [RFC 3659 section 4.4](https://www.rfc-editor.org/rfc/rfc3659#section-4.4)

# File Modification Time (MDTM)

**The server says:** `213 time-val`

**Meaning:** The text is the last modification time of the file in UTC: fourteen digits for year, month, day, hour, minute and second, optionally a point and a fraction of the second. The reply is one line.

**When you see it:** A server sends this 213 in answer to MDTM with the pathname of a file. Some servers also accept a time as first argument and set it, which is no standard use; vsftpd then confirms in words.

**What to do:** Nothing is to be done; read the digits as UTC, not as local time. A client should be ready for a fraction. To change a time, use MFMT if FEAT lists it rather than MDTM with two arguments.

**Sources:** [RFC 3659 section 3.1](https://www.rfc-editor.org/rfc/rfc3659#section-3.1); [RFC 3659 section 3.4](https://www.rfc-editor.org/rfc/rfc3659#section-3.4)

# File Facts Changed (MFMT, MFCT, MFF)

**Status:** draft

**The server says:** `213 Modify=time-val; pathname`

**Meaning:** The facts of the file were changed, and the text gives the values now in effect, followed by the pathname. They may differ from the request if the file system stores times less exactly.

**When you see it:** A server sends this 213 in answer to MFMT (modification time, as shown here), MFCT (creation time, with Create=) or MFF (any facts). These commands are known only from an Internet-Draft; pure-ftpd sends the words UTIME OK in place of the facts.

**What to do:** Nothing is to be done; compare the value in the reply with the one asked for if it matters. A client should treat any 213 as success here, even if no facts can be read from it, and check with MDTM or MLST.

**Sources:** [draft-somers-ftp-mfxx-03 section 3.1](https://datatracker.ietf.org/doc/html/draft-somers-ftp-mfxx-03); [draft-somers-ftp-mfxx-03 section 3.4](https://datatracker.ietf.org/doc/html/draft-somers-ftp-mfxx-03); [draft-somers-ftp-mfxx-03 section 4.1](https://datatracker.ietf.org/doc/html/draft-somers-ftp-mfxx-03); [draft-somers-ftp-mfxx-03 section 4.4](https://datatracker.ietf.org/doc/html/draft-somers-ftp-mfxx-03); [draft-somers-ftp-mfxx-03 section 5.1](https://datatracker.ietf.org/doc/html/draft-somers-ftp-mfxx-03); [draft-somers-ftp-mfxx-03 section 5.7](https://datatracker.ietf.org/doc/html/draft-somers-ftp-mfxx-03)

# File Hash (HASH)

**Status:** draft

**The server says:** `213 hashname start-point-end-point filehash <pathname>`

**Meaning:** The text gives the name of the hash algorithm, the range of bytes it covers, the hash in hexadecimal digits and the pathname. The hash is that of the file as TYPE I and MODE S would transfer it.

**When you see it:** A server sends this 213 in answer to HASH, a command known only from Internet-Drafts; ProFTPD supports it. A large file takes time, and the server may send lines that begin with 213- meanwhile. The range is missing in an earlier draft, draft-bryan-ftp-hash-08.

**What to do:** Compare the hash, without regard to case, with that of the local file over the same range. The author of a client should read the whole multi-line reply, parse its last line and allow for the form without a range; OPTS HASH selects another algorithm.

**Sources:** [draft-bryan-ftpext-hash-02 section 1.1](https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02); [draft-bryan-ftpext-hash-02 section 3](https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02); [draft-ietf-ftpext2-hash-03 section 1.1](https://datatracker.ietf.org/doc/html/draft-ietf-ftpext2-hash-03); [draft-ietf-ftpext2-hash-03 section 3](https://datatracker.ietf.org/doc/html/draft-ietf-ftpext2-hash-03); [draft-bryan-ftp-hash-08 section 1.1](https://datatracker.ietf.org/doc/html/draft-bryan-ftp-hash-08); [draft-bryan-ftp-hash-08 section 3](https://datatracker.ietf.org/doc/html/draft-bryan-ftp-hash-08)

# File Times Set by SITE (SITE)

**Status:** nonstandard

**The server says:** `213 File times set.`

**Meaning:** The server has set the times of the file that the SITE command names. No information on the file follows.

**When you see it:** pure-ftpd sends it to SITE UTIME with the words UTIME OK. RFC 959 lists 200 and 202 for SITE, not 213.

**What to do:** Nothing is to be done; check the time with MDTM or MLST if it matters. A client does better to set times with MFMT where FEAT lists it.

**Sources:** pure-ftpd 1.0.50, src/ftpd.c

# Available Space (AVBL)

**Status:** draft

**The server says:** `213 1*DIGIT`

**Meaning:** The number is the amount of storage that the user may still fill. A quota can make it less than what is free on the disk.

**When you see it:** A server sends this 213 in answer to AVBL, a command known only from an expired Internet-Draft; Serv-U has it.

**What to do:** Compare the number with the size of a file before you upload it. Others may fill the space in the meantime, so a client still has to expect 452 and 552. Where AVBL is missing, ALLO can ask whether a file will fit, though many servers answer it with a bare success.

**Sources:** [draft-peterson-streamlined-ftp-command-extensions-10 section 4](https://datatracker.ietf.org/doc/html/draft-peterson-streamlined-ftp-command-extensions-10)

# Directory Size (DSIZ)

**Status:** draft

**The server says:** `213 1*DIGIT`

**Meaning:** The number is the size of a directory with all that it contains, subdirectories included.

**When you see it:** A server sends this 213 in answer to DSIZ, a command known only from an expired Internet-Draft; Serv-U has it.

**What to do:** Nothing is to be done; use the number, for example to foresee how long a download of the directory will take. On a server without DSIZ, add up the sizes that MLSD gives for each directory.

**Sources:** [draft-peterson-streamlined-ftp-command-extensions-10 section 3](https://datatracker.ietf.org/doc/html/draft-peterson-streamlined-ftp-command-extensions-10)

**Easily confused with**

* [`211`](ReplyCode::SystemStatus): 211 tells of the server: its state after STAT without a path, its help after HELP, its features after FEAT. 213 tells of a file: its state after STAT with a path, its size after SIZE, its time after MDTM.
* [`212`](ReplyCode::DirectoryStatus): Both answer STAT with a path: 212 is meant for a directory and 213 for a file. Only 213 is used beyond STAT, for instance for the value asked for by SIZE or MDTM, and many servers send it for directories as well.
* [`250`](ReplyCode::FileActionOkay): 213 gives information on a file in answer to SIZE, MDTM or STAT with a path. 250 says that a file action, such as CWD, DELE or RNTO, was completed; MLST is the exception, since it delivers its facts in a 250.
*/
    #[doc(alias = "213")]
    #[doc(alias = "File Status")]
    #[doc(alias = "File Size")]
    #[doc(alias = "File Modification Time")]
    #[doc(alias = "File Facts Changed")]
    #[doc(alias = "File Hash")]
    #[doc(alias = "File Times Set by SITE")]
    #[doc(alias = "Available Space")]
    #[doc(alias = "Directory Size")]
    #[doc(alias = "1*DIGIT")]
    #[doc(alias = "time-val")]
    #[doc(alias = "Modify=time-val; pathname")]
    #[doc(alias = "hashname start-point-end-point filehash <pathname>")]
    #[doc(alias = "File times set")]
    #[doc(alias = "stat file reply")]
    FileStatus = 213,
    /**214 Help Message

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x1z, information](FunctionGroup::Information) · **Status:** standard

**The server says:** `214 Help message.`

**Meaning:** The text explains how to use the server, or a single command that is not part of the standard. RFC 959 means it for a human reader only; its form is free.

**When you see it:** A server sends 214 in answer to HELP with or without the name of a command, often before login too. Many servers also use it for SITE HELP.

**What to do:** Read the text; nothing else follows. A client should show it and not parse it: FEAT is the command that tells a program what the server supports.

**Sources:** [RFC 959 section 4.1.3](https://www.rfc-editor.org/rfc/rfc959#section-4.1.3); [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

**Easily confused with**

* [`211`](ReplyCode::SystemStatus): HELP may get either. 211 is also the reply to STAT and to FEAT, whose list of features programs read; 214 is help on the use of the server or on one nonstandard command and is useful only to a human reader.
* [`215`](ReplyCode::SystemType): 214 carries help for a human reader and answers HELP. 215 begins with the official name of the server's operating system, answers SYST, and is meant to be read by a program.
*/
    #[doc(alias = "214")]
    #[doc(alias = "Help Message")]
    #[doc(alias = "help text")]
    #[doc(alias = "help reply")]
    HelpMessage = 214,
    /**215 System Type

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x1z, information](FunctionGroup::Information) · **Status:** standard

# System Type (SYST)

**The server says:** `215 NAME system type.`

**Meaning:** The first word of the text, NAME in the RFC, is the official name of the server's operating system as listed in the Assigned Numbers. The rest is free.

**When you see it:** A server sends 215 in answer to SYST. Most servers send UNIX Type: L8, with or without more words after it; IIS sends Windows\_NT, and FileZilla Server states that Unix is emulated. OpenVMS is reported to name its system in a 200.

**What to do:** Nothing is to be done. A client may use the name as a hint to the form of LIST and of pathnames, but it should not depend on it: the name says nothing certain about either, and MLSD gives listings in a defined form.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

# Preferred Mail Scheme (XRSQ, MRSQ)

**Status:** historic

**The server says:** `215 <scheme> is the preferred scheme.`

**Meaning:** The server names the way in which it prefers to take one mail for several addressees: R with the recipients first, T with the text first. The meaning went with the mail commands; RFC 959 gave 215 to SYST.

**When you see it:** A server sent this 215 in answer to XRSQ (RFC 743) or MRSQ, its name in RFC 765, with a question mark as argument. The inquiry leaves the selected scheme as it is, but like every XRSQ or MRSQ it discards recipients or text stored so far.

**What to do:** Send XRSQ or MRSQ again with the letter of the scheme to be used, then the recipients and the text in its order. No FTP server of today needs this: mail is the task of SMTP.

**Sources:** [RFC 743, Scheme Selection: XRSQ](https://www.rfc-editor.org/rfc/rfc743); [RFC 743, Appendix C](https://www.rfc-editor.org/rfc/rfc743); [RFC 765, Reply Codes by Function Groups](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, Numeric Order List of Reply Codes](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, Command-Reply Sequences](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, Scheme Selection: MRSQ](https://www.rfc-editor.org/rfc/rfc765)

**Easily confused with**

* [`214`](ReplyCode::HelpMessage): 214 carries help for a human reader and answers HELP. 215 begins with the official name of the server's operating system, answers SYST, and is meant to be read by a program.
*/
    #[doc(alias = "215")]
    #[doc(alias = "System Type")]
    #[doc(alias = "Preferred Mail Scheme")]
    #[doc(alias = "NAME system type")]
    #[doc(alias = "<scheme> is the preferred scheme")]
    #[doc(alias = "syst reply")]
    #[doc(alias = "unix type: l8")]
    SystemType = 215,
    /**216 FTP ALG Translation Status

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x1z, information](FunctionGroup::Information) · **Status:** standard

**The server says:** `216 response-token freetext`

**Meaning:** An IPv6-to-IPv4 gateway (FTP ALG) states which commands it translates. The first word of the text is NONE for no translation, EPSV if EPSV becomes PASV, or EPSVEPRT if EPRT becomes PORT as well; other words may follow it.

**When you see it:** The gateway between an IPv6 client and an IPv4 server, not the server itself, sends 216 to ALGS STATUS64, ALGS ENABLE64 and ALGS DISABLE64. A client that does not send ALGS never sees it.

**What to do:** Compare the word with what you asked for: 216 is sent even if the gateway could not change its mode, and then the word names the mode still in force. Then go on with EPSV; EPRT is of use only after EPSVEPRT, because an IPv4 server cannot reach an IPv6 address.

**Sources:** [RFC 6384 section 11](https://www.rfc-editor.org/rfc/rfc6384#section-11)

*/
    #[doc(alias = "216")]
    #[doc(alias = "FTP ALG Translation Status")]
    #[doc(alias = "response-token freetext")]
    #[doc(alias = "algs ok")]
    #[doc(alias = "epsv epsveprt")]
    #[doc(alias = "alg translation mode")]
    TranslationStatus = 216,
    /**220 Service Ready

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** standard

# Service Ready (the connection itself (greeting), REIN)

**The server says:** `220 Service ready for new user.`

**Meaning:** The server is ready and nobody is logged in yet. The text is often a banner of several lines that names the host or the software; its wording is free.

**When you see it:** It is the greeting on a new control connection, at once or after a 120 on the same connection. It also ends REIN, which takes the session back to the state just after connecting.

**What to do:** Go on with USER; before it, send HOST if you need a virtual host and AUTH if you want TLS. A client should read the whole greeting, all its lines, before it sends its first command; after REIN, HOST and AUTH have to be sent again if they were in use.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 959 section 7](https://www.rfc-editor.org/rfc/rfc959#section-7); [RFC 4217 section 12.1](https://www.rfc-editor.org/rfc/rfc4217#section-12.1); [RFC 7151 section 3.2](https://www.rfc-editor.org/rfc/rfc7151#section-3.2)

# Host Accepted (HOST)

**The server says:** `220 Host accepted`

**Meaning:** The server accepts the name given in HOST and has set the session up for that virtual host. The number is the same as that of the greeting.

**When you see it:** A server with virtual hosts sends this 220 to a HOST command that comes before the login. The text may be missing altogether.

**What to do:** Nothing is to be done: go on with USER. If you named the wrong host, send another HOST before you log in; the last one counts. After REIN the choice is lost and HOST has to be sent again.

**Sources:** [RFC 7151 section 3.1](https://www.rfc-editor.org/rfc/rfc7151#section-3.1); [RFC 7151 section 3.2](https://www.rfc-editor.org/rfc/rfc7151#section-3.2); [RFC 7151 section 3.2.2](https://www.rfc-editor.org/rfc/rfc7151#section-3.2.2)

# Only EPSV from Now On (EPSV)

**Status:** nonstandard

**The server says:** `220 From now on only EPSV sets up data connections.`

**Meaning:** The server has accepted EPSV ALL: for the rest of the session it refuses the other commands that set up a data connection, such as PASV, PORT and EPRT. It is no greeting, and the login stays as it was.

**When you see it:** pure-ftpd and pyftpdlib send it to EPSV ALL, and to no other EPSV; vsftpd and ProFTPD answer EPSV ALL with 200. RFC 2428 names no code for it.

**What to do:** Use EPSV for every transfer that follows. If you need another way after all, for example for a transfer between two servers, open a new session, as RFC 2428 demands.

**Sources:** pure-ftpd 1.0.50, src/ftp\_parser.c; pyftpdlib 2.2.0, pyftpdlib/handlers.py

# Command Accepted (MODE, PASS, SSCN)

**Status:** nonstandard

**The server says:** `220 Command accepted.`

**Meaning:** The command succeeded, and after PASS the user is logged in. It is no greeting, though the number is that of one.

**When you see it:** Some servers send 220 where others have 200, or 230 for a login: DrFTPD to SSCN, and by public reports FubarDev FtpServer to MODE and PASS.

**What to do:** Go on as after a 200 or, after PASS, as after a 230. A client should judge it by its first digit; a server should send 200 and 230.

**Sources:** drftpd-ng/drftpd 605bef1, src/plugins/org.drftpd.commands.dataconnection/src/org/drftpd/commands/dataconnection/DataConnectionHandler.java

**Easily confused with**

* [`120`](ReplyCode::ServiceReadyInMinutes): 120 is preliminary: the server is not ready yet, and the client stays connected. 220 says that the server is ready for USER, and it follows the 120 on the same connection.
* [`230`](ReplyCode::UserLoggedIn): 220 says that the server is ready for a new user, so USER comes next. 230 says that the login is complete, so other commands may follow.
*/
    #[doc(alias = "220")]
    #[doc(alias = "Service Ready")]
    #[doc(alias = "Host Accepted")]
    #[doc(alias = "Only EPSV from Now On")]
    #[doc(alias = "Command Accepted")]
    #[doc(alias = "Service ready for new user")]
    #[doc(alias = "From now on only EPSV sets up data connections")]
    #[doc(alias = "welcome banner")]
    #[doc(alias = "ftp greeting")]
    #[doc(alias = "server ready")]
    ServiceReady = 220,
    /**221 Closing Control Connection

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** standard

**The server says:** `221 Service closing control connection. Logged out if appropriate.`

**Meaning:** The server ends the session, logs the user out if one was logged in, and closes the control connection. If a transfer is still running, the server lets it finish and sends its result before it closes.

**When you see it:** It answers QUIT, and RFC 959 lists it for no other command. libunftp also sends it unasked after an idle time-out, where other servers send 421.

**What to do:** Nothing is to be done after QUIT: close your side, or wait for the server to do it. If you did not send QUIT, look at the text for a time-out, connect again and log in. To log in as another user, open a new connection: seven of the eight servers captured for this registry refuse REIN, which RFC 959 has for this.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

**Easily confused with**

* [`226`](ReplyCode::ClosingDataConnection): 221 answers QUIT and closes the control connection, so the session ends. 226 closes only the data connection after a transfer or an ABOR, and the session goes on.
* [`231`](ReplyCode::UserLoggedOut): Both end the session, and the control connection closes. 221 is today's reply to QUIT; 231 is the logout reply of the FTP of 1972 and 1973, given to BYE, and no RFC in force defines it, though popular lists still print it.
* [`421`](ReplyCode::ServiceNotAvailable): Both announce that the server closes the control connection. 221 is the success of QUIT; 421 is a failure that may answer any command, for instance when the server shuts down or, on many servers, after an idle time.
*/
    #[doc(alias = "221")]
    #[doc(alias = "Closing Control Connection")]
    #[doc(alias = "Service closing control connection. Logged out if appropriate")]
    #[doc(alias = "goodbye")]
    #[doc(alias = "logged out")]
    #[doc(alias = "session closed")]
    #[doc(alias = "Service closing control connection")]
    #[doc(alias = "Logged out if appropriate")]
    ClosingControlConnection = 221,
    /**225 Data Connection Open, No Transfer

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** standard

# Data Connection Open, No Transfer (ABOR)

**The server says:** `225 Data connection open; no transfer in progress.`

**Meaning:** A data connection exists, but nothing is being sent over it. In practice the reply says little more than that there is nothing left to abort.

**When you see it:** It answers ABOR; RFC 959 lists 225 beside 226 there. vsftpd, pyftpdlib and others send it if no transfer was running, whether or not a data connection was open; some send it instead of 226 after the 426 of a transfer that has been broken off.

**What to do:** Go on with the next command; if a 426 came before, the file of that transfer is incomplete. A server may also send 225 alone for a transfer that it has stopped. Do not rely on the data connection: RFC 959 asks the server to close it on ABOR, so a client should set up a new one with EPSV, PASV, EPRT or PORT.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

# Address of the Open Data Connection (ESTA, ESTP)

**Status:** nonstandard

**The server says:** `225 Connected from (|net-prt|net-addr|tcp-port|)`

**Meaning:** The server tells one end of the data connection in the notation of EPRT: 1 for IPv4 or 2 for IPv6, then address and port. For ESTA it is the server's own end; for ESTP the text begins with the words Connected to, and the address is the one the server sees at the other end.

**When you see it:** pure-ftpd sends this to its commands ESTA (after PORT or EPRT) and ESTP (after PASV or EPSV), which no RFC defines. It opens the data connection first if that has not been done yet.

**What to do:** Read the address between the parentheses if you want to know how NAT changes your connections; otherwise go on with the transfer command. Do not send ESTA or ESTP to a server that you do not know to support them.

**Sources:** pure-ftpd 1.0.50, src/ftpd.c

**Easily confused with**

* [`125`](ReplyCode::DataConnectionAlreadyOpen): 125 is preliminary and says that a transfer starts on an open data connection, with another reply to follow. 225 completes ABOR: the data connection is open, but no transfer runs on it.
* [`226`](ReplyCode::ClosingDataConnection): Both may answer ABOR. 225 says that the data connection is open and no transfer is in progress; 226 says that it is closed and the abort was processed. With nothing to abort, servers send either. 226 is also the normal end of a transfer.
*/
    #[doc(alias = "225")]
    #[doc(alias = "Data Connection Open, No Transfer")]
    #[doc(alias = "Address of the Open Data Connection")]
    #[doc(alias = "Data connection open; no transfer in progress")]
    #[doc(alias = "Connected from (|net-prt|net-addr|tcp-port|)")]
    #[doc(alias = "no transfer to abort")]
    #[doc(alias = "abor ok")]
    #[doc(alias = "Data connection open")]
    #[doc(alias = "no transfer in progress")]
    #[doc(alias = "Connected from")]
    DataConnectionOpen = 225,
    /**226 Closing Data Connection

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** standard

# Closing Data Connection (any other command)

**The server says:** `226 Closing data connection. Requested file action successful (for example, file transfer or file abort).`

**Meaning:** The transfer or listing succeeded, and the server has closed the data connection or is closing it. RFC 959 has 250 for a transfer that leaves the data connection open.

**When you see it:** It follows the 125 or 150 of RETR, STOR, STOU, APPE, LIST and NLST, and ends an MLSD. Some servers send 226 with an error in its text for a listing that failed. After a long transfer it may fail to come, if a firewall or NAT router has forgotten the silent control connection.

**What to do:** Nothing is to be done; the next command may be sent. A client that receives data should read the data connection to its end as well as this reply, in whichever order they come, and take 226 and 250 alike as success. If it never comes, connect again and compare the sizes before a repetition; TCP keep-alive on the control connection prevents that.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 959 section 3.2](https://www.rfc-editor.org/rfc/rfc959#section-3.2); [RFC 959 section 5.2](https://www.rfc-editor.org/rfc/rfc959#section-5.2); [RFC 959 section 7](https://www.rfc-editor.org/rfc/rfc959#section-7); [RFC 3659 section 7.2](https://www.rfc-editor.org/rfc/rfc3659#section-7.2)

# Abort Complete (ABOR)

**The server says:** `226 Closing data connection. Requested file action successful (for example, file transfer or file abort).`

**Meaning:** The server has carried out ABOR: nothing is being transferred any more and the data connection is closed. The control connection stays open.

**When you see it:** A server sends it to ABOR, alone if the transfer was already over, and after a 426 if it had to break one off. Two replies 226 in a row are possible too: one for a transfer that had just ended and one for ABOR.

**What to do:** Treat a file that was being transferred as incomplete, unless a reply of its own said that it was done. A client should expect two replies, one for the transfer and one for ABOR, accept 225 in place of 226, and be ready for the reverse order or for one reply only; a miscount makes it take each later reply for the wrong command.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 959 section 4.1.3](https://www.rfc-editor.org/rfc/rfc959#section-4.1.3)

**Easily confused with**

* [`150`](ReplyCode::FileStatusOkay): 150 comes before a transfer, when the data connection is about to be opened. 226 comes after it and says that the action succeeded and the data connection closes; a transfer that got only 150 is not complete.
* [`221`](ReplyCode::ClosingControlConnection): 221 answers QUIT and closes the control connection, so the session ends. 226 closes only the data connection after a transfer or an ABOR, and the session goes on.
* [`225`](ReplyCode::DataConnectionOpen): Both may answer ABOR. 225 says that the data connection is open and no transfer is in progress; 226 says that it is closed and the abort was processed. With nothing to abort, servers send either. 226 is also the normal end of a transfer.
* [`250`](ReplyCode::FileActionOkay): Both may end a successful transfer. 226 says that the data connection is closed; 250 says that it is left open for the next transfer. 250 also completes CWD, DELE and other file actions without data.
* [`426`](ReplyCode::ConnectionClosed): 226 says that the transfer or the abort succeeded. 426 says that the transfer was broken off. When ABOR interrupts a running transfer, RFC 959 has both: first 426 for the transfer and then 226 for the ABOR itself; some servers send only one of them, or 225 in place of the 226.
*/
    #[doc(alias = "226")]
    #[doc(alias = "Closing Data Connection")]
    #[doc(alias = "Abort Complete")]
    #[doc(
        alias = "Closing data connection. Requested file action successful (for example, file transfer or file abort)"
    )]
    #[doc(alias = "transfer complete")]
    #[doc(alias = "listing completed")]
    #[doc(alias = "transfer ok")]
    #[doc(alias = "Requested file action successful")]
    #[doc(alias = "for example")]
    #[doc(alias = "file transfer or file abort")]
    ClosingDataConnection = 226,
    /**227 Entering Passive Mode

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** standard

**The server says:** `227 Entering Passive Mode (h1,h2,h3,h4,p1,p2).`

**Meaning:** The server listens for the data connection at the address in the text. The first four numbers are the IPv4 address, and the port is the fifth number times 256 plus the sixth.

**When you see it:** It is the success reply to PASV, and RFC 959 lists it for no other command; some servers are reported to answer EPSV with it, and the nonstandard CPSV and SPSV get it too. A new PASV may bring another port each time.

**What to do:** Connect to that port and send the transfer command. Search the text for the digits, since words, parentheses and final full stop vary; if it holds a private address, use that of the control connection. If the connection fails, try EPSV, and let the server's operator open the passive port range in firewall and NAT and set the external address.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 959 section 5.2](https://www.rfc-editor.org/rfc/rfc959#section-5.2); [RFC 1123 section 4.1.2.6](https://www.rfc-editor.org/rfc/rfc1123#section-4.1.2.6); [RFC 6384 section 6](https://www.rfc-editor.org/rfc/rfc6384#section-6)

**Easily confused with**

* [`228`](ReplyCode::EnteringLongPassiveMode): 227 answers PASV and holds an IPv4 address and a port as six numbers. 228 answers the experimental LPSV and holds the address family and the lengths of address and port as well, so it fits long addresses.
* [`229`](ReplyCode::EnteringExtendedPassiveMode): 227 answers PASV with an IPv4 address and a port as six numbers. 229 answers EPSV with the port alone between delimiters, so the client connects to the host of the control connection; that works over IPv6 and through NAT.
* [`255`](ReplyCode::ServerSocket): 227 answers PASV with the host and the port on which the server listens. 255 is the socket reply of the FTP of 1972 and 1973, which gave only a socket number; no RFC in force defines it.
*/
    #[doc(alias = "227")]
    #[doc(alias = "Entering Passive Mode")]
    #[doc(alias = "Entering Passive Mode (h1,h2,h3,h4,p1,p2)")]
    #[doc(alias = "pasv ok")]
    #[doc(alias = "passive mode")]
    #[doc(alias = "pasv address")]
    EnteringPassiveMode = 227,
    /**228 Entering Long Passive Mode

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** experimental

**The server says:** `228 Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...)`

**Meaning:** The server waits for the client to connect to the address that the text gives in numbers. These are the address family (4 for IPv4; 6, in RFC 1639 still SIP, for IPv6), the length of the host address and its bytes, then the length of the port and its bytes, the high byte first.

**When you see it:** A server that supports the experimental LPSV sends it in answer to that command. GNU inetutils ftpd does, and sends it to PASV as well on an IPv6 connection.

**What to do:** Connect to the address and port given and send the transfer command. Authors of clients should prefer EPSV and its 229, which are on the standards track and work for IPv4 and IPv6.

**Sources:** [RFC 1639 section 3](https://www.rfc-editor.org/rfc/rfc1639#section-3); [RFC 1545 section 3](https://www.rfc-editor.org/rfc/rfc1545#section-3)

**Easily confused with**

* [`227`](ReplyCode::EnteringPassiveMode): 227 answers PASV and holds an IPv4 address and a port as six numbers. 228 answers the experimental LPSV and holds the address family and the lengths of address and port as well, so it fits long addresses.
* [`229`](ReplyCode::EnteringExtendedPassiveMode): Both announce a listening port and, unlike 227, are not bound to IPv4. 228 answers LPSV of RFC 1639, an experiment, with a full address; 229 answers EPSV of RFC 2428, which is on the standards track, with the port alone.
*/
    #[doc(alias = "228")]
    #[doc(alias = "Entering Long Passive Mode")]
    #[doc(
        alias = "Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...)"
    )]
    #[doc(alias = "lpsv ok")]
    #[doc(alias = "long passive mode")]
    #[doc(alias = "foobar passive mode")]
    EnteringLongPassiveMode = 228,
    /**229 Entering Extended Passive Mode

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** standard

# Entering Extended Passive Mode (any other command)

**The server says:** `229 Entering Extended Passive Mode (<d><d><d><tcp-port><d>)`

**Meaning:** The server listens for the data connection on the TCP port given in parentheses. There is no address: host and network protocol are those of the control connection, so the first two fields are empty. The delimiter is usually a vertical bar, but may be another printable character.

**When you see it:** It is the success reply to EPSV, over IPv4 as well as IPv6. Behind an IPv6-to-IPv4 gateway it may have been made from the server's 227; where a network translates addresses, PASV is reported to get it as well.

**What to do:** Connect to the host of the control connection at that port, then send the transfer command. If the port cannot be reached, try PASV on IPv4, since some firewalls and NAT routers know only 227, and ask the server's operator whether the firewall lets the passive port range through. Send ABOR if you do not want to use the port at all.

**Sources:** [RFC 2428 section 3](https://www.rfc-editor.org/rfc/rfc2428#section-3); [RFC 6384 section 6](https://www.rfc-editor.org/rfc/rfc6384#section-6)

# Entering Striped Passive Mode (SPAS)

**Status:** nonstandard

**The server says:** `229 Entering Striped Passive Mode`

**Meaning:** The server listens for data connections at one or more addresses. Each stands on a line of its own between the first and the last, as six numbers: the IPv4 address and the two halves of the port, as in a 227.

**When you see it:** A GridFTP server sends it to SPAS, always with several lines. No RFC defines that command.

**What to do:** Hand the addresses to the server that sends the data, with SPOR, or connect to them, in MODE E of GridFTP. The author of a client must read the inner lines here: there is no port in parentheses.

**Sources:** gridcf/gct 550251e, gridftp/control/source/globus\_gridftp\_protocol\_extensions.dox

**Easily confused with**

* [`227`](ReplyCode::EnteringPassiveMode): 227 answers PASV with an IPv4 address and a port as six numbers. 229 answers EPSV with the port alone between delimiters, so the client connects to the host of the control connection; that works over IPv6 and through NAT.
* [`228`](ReplyCode::EnteringLongPassiveMode): Both announce a listening port and, unlike 227, are not bound to IPv4. 228 answers LPSV of RFC 1639, an experiment, with a full address; 229 answers EPSV of RFC 2428, which is on the standards track, with the port alone.
*/
    #[doc(alias = "229")]
    #[doc(alias = "Entering Extended Passive Mode")]
    #[doc(alias = "Entering Striped Passive Mode")]
    #[doc(alias = "Entering Extended Passive Mode (<d><d><d><tcp-port><d>)")]
    #[doc(alias = "epsv ok")]
    #[doc(alias = "extended passive mode")]
    EnteringExtendedPassiveMode = 229,
    /**230 User Logged In

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

# User Logged In (any other command)

**The server says:** `230 User logged in, proceed.`

**Meaning:** The user is logged in. It says nothing about rights: single commands may still be refused, and an account may still be asked for with 332 or 532.

**When you see it:** It commonly answers PASS, or ACCT if an account was demanded. It may come directly after USER, if the server wants no password. The text may be a welcome of many lines.

**What to do:** Nothing is to be done; begin with the work. A client that gets 230 to USER must not send PASS any more, because the login is finished.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 959 section 4.1.1](https://www.rfc-editor.org/rfc/rfc959#section-4.1.1); [RFC 959 section 7](https://www.rfc-editor.org/rfc/rfc959#section-7)

# Logged Out, Ready for New User (REIN)

**Status:** nonstandard

**The server says:** `230 Ready for new user.`

**Meaning:** The session is back where it was just after connecting, and nobody is logged in any more. It means what RFC 959 says with 220 in answer to REIN.

**When you see it:** pyftpdlib ends REIN with it, also while a transfer is running.

**What to do:** Log in with USER. The author of a client should not take a 230 to REIN for a login; a server should send 220.

**Sources:** pyftpdlib 2.2.0, pyftpdlib/handlers.py

**Easily confused with**

* [`220`](ReplyCode::ServiceReady): 220 says that the server is ready for a new user, so USER comes next. 230 says that the login is complete, so other commands may follow.
* [`232`](ReplyCode::AuthorizedBySecurityExchange): Both say that the user is logged in. 230 follows USER, PASS or ACCT in the ordinary way; 232 answers USER when the security exchange, such as a client certificate under TLS, has already authorized the user, so no PASS is needed.
* [`331`](ReplyCode::NeedPassword): Both may answer USER. 230 means that the login is complete without a password; 331 means that the password is still wanted, so PASS comes next.
*/
    #[doc(alias = "230")]
    #[doc(alias = "User Logged In")]
    #[doc(alias = "Logged Out, Ready for New User")]
    #[doc(alias = "User logged in, proceed")]
    #[doc(alias = "Ready for new user")]
    #[doc(alias = "login successful")]
    #[doc(alias = "logged in")]
    #[doc(alias = "user logged in proceed")]
    UserLoggedIn = 230,
    /**231 User Logged Out

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Status:** historic

**The server says:** `231 User is "logged out". Service terminated.`

**Meaning:** The user has been logged out and the session is over. No RFC in force defines 231; the lists and libraries that still name it give the meaning of the FTP specifications of 1972 and 1973.

**When you see it:** Servers of that time sent it to BYE, which is now QUIT. No server of today is known to send it; the reply to QUIT is 221.

**What to do:** Take an unexpected 231 as a success by its first digit and expect the control connection to be closed. Authors of servers should send 221 to QUIT and keep 231 out of their tables.

**Sources:** [RFC 354, IV.B](https://www.rfc-editor.org/rfc/rfc354); [RFC 354, V.C](https://www.rfc-editor.org/rfc/rfc354); [RFC 454, IV.B](https://www.rfc-editor.org/rfc/rfc454); [RFC 454, V.C](https://www.rfc-editor.org/rfc/rfc454); [RFC 542, FTP REPLIES](https://www.rfc-editor.org/rfc/rfc542); [RFC 542, SEQUENCING OF COMMANDS AND REPLIES](https://www.rfc-editor.org/rfc/rfc542)

**Easily confused with**

* [`221`](ReplyCode::ClosingControlConnection): Both end the session, and the control connection closes. 221 is today's reply to QUIT; 231 is the logout reply of the FTP of 1972 and 1973, given to BYE, and no RFC in force defines it, though popular lists still print it.
* [`232`](ReplyCode::AuthorizedBySecurityExchange): In the FTP of 1972 and 1973, 231 said that the user is logged out and 232 that the logout would follow the transfer. Today 231 is undefined, while RFC 2228 made 232 a successful login, the opposite of the old sense.
*/
    #[doc(alias = "231")]
    #[doc(alias = "User Logged Out")]
    #[doc(alias = "User is logged out. Service terminated")]
    #[doc(alias = "logout complete")]
    #[doc(alias = "service terminated")]
    #[doc(alias = "User is logged out")]
    UserLoggedOut = 231,
    /**232 Authorized by Security Exchange

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

# Authorized by Security Exchange (USER)

**The server says:** `232 User logged in, authorized by security data exchange.`

**Meaning:** The user named by USER is logged in without a password, because the security exchange before it has proved who the client is. Over TLS the proof is the client's certificate.

**When you see it:** A server may send it to USER after AUTH, in place of 331, if the certificate or other credentials are enough for that user. ProFTPD and libunftp are able to send it.

**What to do:** Do not send PASS; go on as after 230. An author of a client must count 232 as a finished login: several libraries know it only under its meaning of 1972, and suppaftp for one reports an error here.

**Sources:** [RFC 2228 section 4](https://www.rfc-editor.org/rfc/rfc2228#section-4); [RFC 2228 section 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 4217 section 12.1](https://www.rfc-editor.org/rfc/rfc4217#section-12.1); [RFC 4217 section 12.2](https://www.rfc-editor.org/rfc/rfc4217#section-12.2); [RFC 4217 section 12.3](https://www.rfc-editor.org/rfc/rfc4217#section-12.3)

# Logout Command Noted (BYE, REIN)

**Status:** historic

**The server says:** `232 Logout command noted, will complete when transfer done.`

**Meaning:** The server has taken note of the logout and will carry it out once the transfer in progress has ended. This is a meaning of 1972 and 1973; in the RFCs in force 232 is a login.

**When you see it:** Servers of that time sent it to BYE, the later QUIT, while a transfer was running; RFC 454 and RFC 542 have it for REIN too, which leaves the control connection open. Popular lists and several client libraries still print this text, but no server of today is known to send it; QUIT is answered with 221.

**What to do:** After BYE, read the result of the transfer first; the server closes the control connection after it. If 232 came in answer to USER, this meaning does not apply: you are logged in. Authors of libraries should correct the name in their tables.

**Sources:** [RFC 354, IV.B](https://www.rfc-editor.org/rfc/rfc354); [RFC 354, V.C](https://www.rfc-editor.org/rfc/rfc354); [RFC 454, IV.B](https://www.rfc-editor.org/rfc/rfc454); [RFC 454, V.C](https://www.rfc-editor.org/rfc/rfc454); [RFC 542, FTP REPLIES](https://www.rfc-editor.org/rfc/rfc542); [RFC 542, SEQUENCING OF COMMANDS AND REPLIES](https://www.rfc-editor.org/rfc/rfc542)

**Easily confused with**

* [`230`](ReplyCode::UserLoggedIn): Both say that the user is logged in. 230 follows USER, PASS or ACCT in the ordinary way; 232 answers USER when the security exchange, such as a client certificate under TLS, has already authorized the user, so no PASS is needed.
* [`231`](ReplyCode::UserLoggedOut): In the FTP of 1972 and 1973, 231 said that the user is logged out and 232 that the logout would follow the transfer. Today 231 is undefined, while RFC 2228 made 232 a successful login, the opposite of the old sense.
* [`331`](ReplyCode::NeedPassword): Both may answer USER after a security exchange. 232 logs the user in on the strength of that exchange; 331 still asks for the password, so PASS comes next.
*/
    #[doc(alias = "232")]
    #[doc(alias = "Authorized by Security Exchange")]
    #[doc(alias = "Logout Command Noted")]
    #[doc(alias = "User logged in, authorized by security data exchange")]
    #[doc(alias = "Logout command noted, will complete when transfer done")]
    #[doc(alias = "logged in by certificate")]
    #[doc(alias = "no password needed")]
    #[doc(alias = "logoutack")]
    #[doc(alias = "User logged in")]
    #[doc(alias = "authorized by security data exchange")]
    #[doc(alias = "will complete when transfer done")]
    AuthorizedBySecurityExchange = 232,
    /**234 Security Data Exchange Complete

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `234 Security data exchange complete.`

**Meaning:** The server accepts the security mechanism named by AUTH and wants no security data through ADAT. For AUTH TLS the TLS handshake follows at once on the control connection. The text sounds like an end, but with TLS nothing is encrypted yet.

**When you see it:** It is the success reply to AUTH TLS, on several servers to AUTH SSL as well, and to any other mechanism that needs no further data. A mechanism that needs security data first is answered with 334 instead; to AUTH TLS a 334 would be wrong. VxWorks is reported to accept AUTH TLS with 200.

**What to do:** After AUTH TLS, start the TLS handshake directly after the line end of this reply; a client should drop whatever it has read beyond that point. Once it has succeeded, send PBSZ 0, PROT P and the login, in the order your server wants. If it fails, compare TLS versions and certificates of both sides.

**Sources:** [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 4217 section 4.2](https://www.rfc-editor.org/rfc/rfc4217#section-4.2); [RFC 4217 section 12.1](https://www.rfc-editor.org/rfc/rfc4217#section-12.1)

**Easily confused with**

* [`235`](ReplyCode::SecurityDataAccepted): 234 answers AUTH: the mechanism is accepted and needs no security data, which is the reply to AUTH TLS. 235 answers ADAT: the exchange of security data has ended well. Only 235 may carry ADAT data in its text.
* [`334`](ReplyCode::SecurityDataRequired): Both accept the mechanism named in AUTH. 234 needs no security data, so for AUTH TLS the TLS handshake starts at once; 334 asks for security data, so ADAT comes next. RFC 4217 calls 334 incorrect for TLS.
*/
    #[doc(alias = "234")]
    #[doc(alias = "Security Data Exchange Complete")]
    #[doc(alias = "auth tls ok")]
    #[doc(alias = "begin tls handshake")]
    #[doc(alias = "auth ssl successful")]
    SecurityDataExchangeComplete = 234,
    /**235 Security Data Accepted

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `235 ADAT=base64data`

**Meaning:** The server has accepted the security data and needs no more: the exchange that AUTH began has succeeded. The text may hold data for the client in base64 after ADAT=; RFC 2228 marks this as optional by square brackets, which are not sent.

**When you see it:** It answers the last ADAT of an exchange, with mechanisms such as GSSAPI or Kerberos. It does not occur with TLS, which does not use ADAT.

**What to do:** Decode the base64 data, if there is any, and hand it to the security mechanism, for it may be what proves the server's identity. If the mechanism supports integrity, send the further commands in MIC or ENC until a CCC is accepted. Then use PBSZ and PROT if you want to protect the data, and log in with USER.

**Sources:** [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2228, Appendix I](https://www.rfc-editor.org/rfc/rfc2228); [RFC 2228, Appendix II](https://www.rfc-editor.org/rfc/rfc2228)

**Easily confused with**

* [`234`](ReplyCode::SecurityDataExchangeComplete): 234 answers AUTH: the mechanism is accepted and needs no security data, which is the reply to AUTH TLS. 235 answers ADAT: the exchange of security data has ended well. Only 235 may carry ADAT data in its text.
* [`335`](ReplyCode::MoreSecurityDataRequired): Both accept the data of an ADAT and may carry data for the client. 235 ends the exchange with success; 335 continues it, so the client sends another ADAT.
*/
    #[doc(alias = "235")]
    #[doc(alias = "Security Data Accepted")]
    #[doc(alias = "ADAT=base64data")]
    #[doc(alias = "adat ok")]
    #[doc(alias = "security exchange successful")]
    SecurityDataAccepted = 235,
    /**250 File Action Okay

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** standard

# File Action Okay (any other command)

**The server says:** `250 Requested file action okay, completed.`

**Meaning:** The requested action on a file or directory has been carried out. After a transfer it also says that the data connection was left open, where 226 would say that it is being closed.

**When you see it:** It is the success reply to CWD, SMNT, DELE, RMD and RNTO, and of many servers to CDUP, for which the tables of RFC 959 have 200. RFC 959 allows it at the end of RETR, STOR, STOU, APPE, LIST and NLST as well; some mainframe servers use it there.

**What to do:** Nothing is to be done. An author of a client should accept 250 wherever a transfer could end with 226. After STOU look for the new file's name in the 125 or 150: RFC 1123 corrects RFC 959, which names 250 in that place.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 959 section 3.2](https://www.rfc-editor.org/rfc/rfc959#section-3.2); [RFC 959 section 5.2](https://www.rfc-editor.org/rfc/rfc959#section-5.2); [RFC 959 section 4.1.3](https://www.rfc-editor.org/rfc/rfc959#section-4.1.3); [RFC 1123 section 4.1.2.9](https://www.rfc-editor.org/rfc/rfc1123#section-4.1.2.9); [RFC 3659 section 7.2](https://www.rfc-editor.org/rfc/rfc3659#section-7.2)

# Facts of One File (MLST)

**The server says:** `250 End`

**Meaning:** The reply holds what the server knows about one file or directory: facts such as type, size and time of the last change. They are on lines of their own between the first and the last, each beginning with one space and ending with the pathname.

**When you see it:** A server sends it to MLST, always with several lines and always over the control connection. The words on the first and the last line are free.

**What to do:** Read the lines that begin with a space: name=value pairs, if any, each closed by a semicolon, then one space and the pathname up to the line end. Names of facts may be in upper or lower case, and facts that you do not know are to be skipped.

**Sources:** [RFC 3659 section 7.2](https://www.rfc-editor.org/rfc/rfc3659#section-7.2); [RFC 3659 section 7.7.1](https://www.rfc-editor.org/rfc/rfc3659#section-7.7.1); [RFC 3659 section 7.7.2](https://www.rfc-editor.org/rfc/rfc3659#section-7.7.2)

# Checksum of a File (XCRC, XMD5, XSHA, XSHA1, XSHA256, XSHA512)

**Status:** nonstandard

**The server says:** `250 <checksum>`

**Meaning:** The text gives the checksum of the file, or of the range of its bytes that was asked for, in hexadecimal digits: the CRC32 for XCRC, for the other commands what their names say. No RFC defines these commands.

**When you see it:** A server sends this 250 in answer to XCRC, XMD5, XSHA, XSHA1, XSHA256 or XSHA512. Globalscape documents the checksum as the whole text; ProFTPD puts a line of words before the line with the digits. Titan FTP is reported to leave out a leading zero of a CRC.

**What to do:** Take the last word of the last line and compare it, without regard to case, with the checksum of your own copy; compare a CRC as a number, so that missing zeros do no harm. CRC32 and MD5 show damage in transit but no deliberate change. Where FEAT lists HASH, use that command: drafts define its reply.

**Sources:** [draft-bryan-ftpext-hash-02, Appendix B](https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02); Globalscape EFT Server 5 Help, Allowing Users to Verify File Integrity (XCRC); proftpd 1.3.8, contrib/mod\_digest.c; robinrodricks/FluentFTP issue 820, log of Titan FTP Server 19

**Easily confused with**

* [`200`](ReplyCode::CommandOkay): 200 is the general success, for commands such as TYPE, MODE, PORT and NOOP. 250 is the success of a file action such as CWD, DELE or RNTO. For CDUP, RFC 959 contradicts itself, so a client should accept both.
* [`213`](ReplyCode::FileStatus): 213 gives information on a file in answer to SIZE, MDTM or STAT with a path. 250 says that a file action, such as CWD, DELE or RNTO, was completed; MLST is the exception, since it delivers its facts in a 250.
* [`226`](ReplyCode::ClosingDataConnection): Both may end a successful transfer. 226 says that the data connection is closed; 250 says that it is left open for the next transfer. 250 also completes CWD, DELE and other file actions without data.
* [`257`](ReplyCode::PathnameCreated): 250 reports the success of most file actions, such as CWD, DELE and RMD. 257 reports the success of MKD and PWD, and of XMKD and XPWD, and carries a pathname in double quotes.
* [`350`](ReplyCode::FileActionPending): 250 says that the file action is complete. 350 says that it waits for another command: RNTO after RNFR, or a transfer command after REST.
*/
    #[doc(alias = "250")]
    #[doc(alias = "File Action Okay")]
    #[doc(alias = "Facts of One File")]
    #[doc(alias = "Checksum of a File")]
    #[doc(alias = "Requested file action okay, completed")]
    #[doc(alias = "End")]
    #[doc(alias = "<checksum>")]
    #[doc(alias = "requested file action okay")]
    #[doc(alias = "cwd successful")]
    #[doc(alias = "delete successful")]
    FileActionOkay = 250,
    /**251 MD5 Digest of One File

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** draft

**The server says:** `251 FilePath E67DED2886048D308532042B777D53CF`

**Meaning:** The text gives the pathname as the client sent it, then white space and the file's MD5 digest in 32 upper-case hexadecimal digits. Only an expired Internet-Draft of 2002 defines this; in the FTP of 1972 and 1973 the number 251 was the restart marker reply, and RFC 775 proposed it for a pathname.

**When you see it:** ProFTPD with mod\_digest and Apache MINA FtpServer send it in answer to MD5; ProFTPD puts an introductory line before the line with the digest. The draft's example also has it as the answer to MMD5 with a single file.

**What to do:** Take the last word of the last line and compare it, ignoring case, with the MD5 of your copy. MD5 shows damage in transit but does not stop deliberate forgery; use HASH with a stronger algorithm where the server has it.

**Sources:** [draft-twine-ftpmd5-00 section 3.1](https://datatracker.ietf.org/doc/html/draft-twine-ftpmd5-00); [draft-twine-ftpmd5-00 section 3.1.1](https://datatracker.ietf.org/doc/html/draft-twine-ftpmd5-00); [draft-twine-ftpmd5-00 section 3.2.1](https://datatracker.ietf.org/doc/html/draft-twine-ftpmd5-00)

**Easily confused with**

* [`252`](ReplyCode::Md5Digests): Both come from an expired draft on MD5 checksums. 251 carries the path and checksum of one file and answers MD5; 252 carries several, separated by commas, and answers MMD5.
*/
    #[doc(alias = "251")]
    #[doc(alias = "MD5 Digest of One File")]
    #[doc(alias = "FilePath E67DED2886048D308532042B777D53CF")]
    #[doc(alias = "md5 checksum")]
    #[doc(alias = "file md5")]
    Md5Digest = 251,
    /**252 MD5 Digests of Several Files

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** draft

**The server says:** `252 FilePath1 E67DED2886048D308532042B777D53CF, FilePath2 308536048D20E67D77D53CFED28842B7`

**Meaning:** The text lists several files in groups separated by commas; each group is the pathname as sent, white space and the MD5 digest. Only an expired Internet-Draft of 2002 defines it; in the FTP of 1972 and 1973 the number 252 meant that a transfer was complete.

**When you see it:** A server that supports MMD5 sends it to that command if every file named could be read; if one of them is invalid, the draft has 504 and no digest at all. Apache MINA FtpServer has it in its table of replies.

**What to do:** Split the text with the list of names that you sent, since a pathname may itself hold commas and spaces. It is safer to ask for one file at a time with MD5 or HASH.

**Sources:** [draft-twine-ftpmd5-00 section 3.2](https://datatracker.ietf.org/doc/html/draft-twine-ftpmd5-00); [draft-twine-ftpmd5-00 section 3.2.1](https://datatracker.ietf.org/doc/html/draft-twine-ftpmd5-00)

**Easily confused with**

* [`251`](ReplyCode::Md5Digest): Both come from an expired draft on MD5 checksums. 251 carries the path and checksum of one file and answers MD5; 252 carries several, separated by commas, and answers MMD5.
*/
    #[doc(alias = "252")]
    #[doc(alias = "MD5 Digests of Several Files")]
    #[doc(
        alias = "FilePath1 E67DED2886048D308532042B777D53CF, FilePath2 308536048D20E67D77D53CFED28842B7"
    )]
    #[doc(alias = "mmd5 ok")]
    #[doc(alias = "md5 list")]
    #[doc(alias = "FilePath1 E67DED2886048D308532042B777D53CF")]
    #[doc(alias = "FilePath2 308536048D20E67D77D53CFED28842B7")]
    Md5Digests = 252,
    /**255 Server Data Socket

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Status:** historic

**The server says:** `255 SOCK nnnn`

**Meaning:** The text told the client the number of the socket that the server would use for the data connection, so that the client could check who was connecting. No RFC in force defines 255; for a server that listens, 227, 228 and 229 now say where.

**When you see it:** By RFC 354 and RFC 454 a server sent it unasked, at any time before the first data of a transfer, and RFC 542 still lists it as a spontaneous reply; RFC 454 also has it as the answer to LSTN, a forerunner of PASV. IBM's list for z/VM uses the number for another purpose, a change to the directory one is already in.

**What to do:** Act on the first digit, which says success, and read the text, for it is the only guide. An author of a client need not parse the socket number; authors of servers should not send 255.

**Sources:** [RFC 354, IV.B](https://www.rfc-editor.org/rfc/rfc354); [RFC 354, V.C](https://www.rfc-editor.org/rfc/rfc354); [RFC 354, V.D](https://www.rfc-editor.org/rfc/rfc354); [RFC 454, IV.B](https://www.rfc-editor.org/rfc/rfc454); [RFC 454, V.A](https://www.rfc-editor.org/rfc/rfc454); [RFC 454, V.C](https://www.rfc-editor.org/rfc/rfc454); [RFC 542, SEQUENCING OF COMMANDS AND REPLIES](https://www.rfc-editor.org/rfc/rfc542)

**Easily confused with**

* [`227`](ReplyCode::EnteringPassiveMode): 227 answers PASV with the host and the port on which the server listens. 255 is the socket reply of the FTP of 1972 and 1973, which gave only a socket number; no RFC in force defines it.
*/
    #[doc(alias = "255")]
    #[doc(alias = "Server Data Socket")]
    #[doc(alias = "SOCK nnnn")]
    #[doc(alias = "sock reply")]
    #[doc(alias = "server socket number")]
    ServerSocket = 255,
    /**257 Pathname Created

**Class:** [2yz, positive completion](ReplyClass::PositiveCompletion) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** standard

# Pathname Created (MKD, XMKD)

**The server says:** `257 "PATHNAME" created.`

**Meaning:** The directory has been made. The text begins with its absolute pathname in double quotes; a double quote within the name is written twice.

**When you see it:** It is the success reply to MKD and to the older XMKD; a few servers are reported to send 200 or 250 in its place. Some servers leave out the quotes or the name, or give the name as it was sent rather than the absolute pathname.

**What to do:** Use the pathname from the reply, not your own argument, for a following CWD. A client should take the first quoted string and turn doubled quotes into single ones; if there is none, PWD after a CWD tells the name. Authors of servers should always send the absolute pathname in quotes.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 959, Appendix II](https://www.rfc-editor.org/rfc/rfc959)

# Current Directory (PWD, XPWD)

**The server says:** `257 "<directory-name>" <commentary>`

**Meaning:** The text names the current working directory in double quotes, followed by free words. Nothing has been created: the code is the same as that of MKD only because both replies carry a pathname.

**When you see it:** It is the success reply to PWD and to the older XPWD. The words after the pathname differ from server to server and may be missing.

**What to do:** Take what stands between the first quote and its closing one and undo the doubling of quotes; be ready for servers that do not double them. The name is a string of bytes in the server's encoding, so send the same bytes in a later CWD.

**Sources:** [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 959, Appendix II](https://www.rfc-editor.org/rfc/rfc959); [RFC 3659 section 7.7.1](https://www.rfc-editor.org/rfc/rfc3659#section-7.7.1)

**Easily confused with**

* [`250`](ReplyCode::FileActionOkay): 250 reports the success of most file actions, such as CWD, DELE and RMD. 257 reports the success of MKD and PWD, and of XMKD and XPWD, and carries a pathname in double quotes.
*/
    #[doc(alias = "257")]
    #[doc(alias = "Pathname Created")]
    #[doc(alias = "Current Directory")]
    #[doc(alias = "<directory-name> <commentary>")]
    #[doc(alias = "directory created")]
    #[doc(alias = "working directory")]
    #[doc(alias = "path created")]
    PathnameCreated = 257,
    /**331 Need Password

**Class:** [3yz, positive intermediate](ReplyClass::PositiveIntermediate) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `331 User name okay, need password.`

**Meaning:** The server has taken the user name and wants a password before it decides about the login. It does not prove that the user exists.

**When you see it:** A server answers USER with 331 when the login needs a password. RFC 2577 advises servers to send it for every name, so that nobody can find out which names are valid; many servers do so, also for names that do not exist.

**What to do:** Send PASS with the user's password as the very next command; for the user anonymous that is by custom an e-mail address. A 530 to that PASS means that the login as a whole was refused, which may be due to the name as well as the password.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 959 section 7](https://www.rfc-editor.org/rfc/rfc959#section-7); [RFC 2577 section 7](https://www.rfc-editor.org/rfc/rfc2577#section-7); [RFC 4217 section 12.1](https://www.rfc-editor.org/rfc/rfc4217#section-12.1)

**Easily confused with**

* [`230`](ReplyCode::UserLoggedIn): Both may answer USER. 230 means that the login is complete without a password; 331 means that the password is still wanted, so PASS comes next.
* [`232`](ReplyCode::AuthorizedBySecurityExchange): Both may answer USER after a security exchange. 232 logs the user in on the strength of that exchange; 331 still asks for the password, so PASS comes next.
* [`332`](ReplyCode::NeedAccount): 331 asks for the password, so PASS comes next. 332 asks for an account, so ACCT comes next; PASS usually gets it, after the password was accepted.
* [`336`](ReplyCode::PasswordChallenge): Both answer USER and lead to PASS. 331 asks for a password that the user knows; 336 of RFC 2228 carries a challenge, which the client must show to the user before the password is typed.
* [`530`](ReplyCode::NotLoggedIn): 331 asks for a password and does not say that the user exists, since servers may send it for unknown names too. 530 refuses: the login failed, or the command needs a login first.
*/
    #[doc(alias = "331")]
    #[doc(alias = "Need Password")]
    #[doc(alias = "User name okay, need password")]
    #[doc(alias = "password required")]
    #[doc(alias = "StatusUserOK")]
    #[doc(alias = "user name okay")]
    NeedPassword = 331,
    /**332 Need Account for Login

**Class:** [3yz, positive intermediate](ReplyClass::PositiveIntermediate) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `332 Need account for login.`

**Meaning:** The server needs the name of an account, given with ACCT, before it goes on. An account here is a separate item of identification, not the user name or the password.

**When you see it:** A server sends 332 after a good PASS, or already after USER, when its logins need an account. RFC 959 also allows it later in the session: the server then keeps the refused command until ACCT arrives, while 532 means that it has dropped the command.

**What to do:** Send ACCT with the account that the operator of the server gave you; after a 332 to USER, the login diagram of RFC 959 has PASS come first. Authors of clients should handle 332 after PASS as a step of the login and not as a failure.

**Sources:** [RFC 959 section 4.1.1](https://www.rfc-editor.org/rfc/rfc959#section-4.1.1); [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

**Easily confused with**

* [`331`](ReplyCode::NeedPassword): 331 asks for the password, so PASS comes next. 332 asks for an account, so ACCT comes next; PASS usually gets it, after the password was accepted.
* [`532`](ReplyCode::NeedAccountForStoring): Both ask for an account, to be sent with ACCT. After 332 the login waits for ACCT or, later in the session, the server keeps the command until ACCT arrives; after 532 the server has dropped the command, so it must be sent again after ACCT.
*/
    #[doc(alias = "332")]
    #[doc(alias = "Need Account for Login")]
    #[doc(alias = "LoginNeedAccount")]
    #[doc(alias = "account required")]
    NeedAccount = 332,
    /**334 Security Data Required

**Class:** [3yz, positive intermediate](ReplyClass::PositiveIntermediate) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `334 ADAT=base64data`

**Meaning:** The security mechanism named in AUTH is accepted, and the client must now send security data with ADAT. The text may already carry data of the server in base 64 after ADAT=; the square brackets around it in RFC 2228 mean optional and are not sent.

**When you see it:** A server answers AUTH GSSAPI or AUTH KERBEROS\_V4 with 334. It is wrong in answer to AUTH TLS, which uses no ADAT and is accepted with 234.

**What to do:** Hand any data after ADAT= to the security mechanism and send its result with ADAT; the exchange ends with 235. If 334 comes in answer to AUTH TLS, report a fault of the server to its operator.

**Sources:** [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2228, Appendix I](https://www.rfc-editor.org/rfc/rfc2228); [RFC 2228, Appendix II](https://www.rfc-editor.org/rfc/rfc2228); [RFC 4217 section 4.2](https://www.rfc-editor.org/rfc/rfc4217#section-4.2)

**Easily confused with**

* [`234`](ReplyCode::SecurityDataExchangeComplete): Both accept the mechanism named in AUTH. 234 needs no security data, so for AUTH TLS the TLS handshake starts at once; 334 asks for security data, so ADAT comes next. RFC 4217 calls 334 incorrect for TLS.
* [`335`](ReplyCode::MoreSecurityDataRequired): Both ask for security data in an ADAT command. 334 answers AUTH and opens the exchange; 335 answers an ADAT and says that the exchange needs more data.
* [`336`](ReplyCode::PasswordChallenge): 334 answers AUTH and asks the program for security data, to be sent with ADAT. 336 answers USER and asks the person for a password that fits the challenge in its text, to be sent with PASS.
*/
    #[doc(alias = "334")]
    #[doc(alias = "Security Data Required")]
    #[doc(alias = "ADAT=base64data")]
    #[doc(alias = "security mechanism accepted, ADAT expected")]
    SecurityDataRequired = 334,
    /**335 More Security Data Required

**Class:** [3yz, positive intermediate](ReplyClass::PositiveIntermediate) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `335 ADAT=base64data`

**Meaning:** The security data of the last ADAT was good, but the exchange is not complete: the server needs another ADAT. Data for the client may follow ADAT= in the text, in base 64; the square brackets around it in RFC 2228 are not sent.

**When you see it:** A server sends it in answer to ADAT, more than once if the security mechanism needs several rounds. With GSSAPI it stands for a security context that still needs another token.

**What to do:** Feed the data after ADAT= to the security mechanism and send the next ADAT, until 235 ends the exchange. If the mechanism has nothing more to send, the two sides are out of step: RFC 2228 then demands that the client reset the server's security state, which a new AUTH does. The cause may stand in the mechanism's own log on either host.

**Sources:** [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2228, Appendix I](https://www.rfc-editor.org/rfc/rfc2228)

**Easily confused with**

* [`235`](ReplyCode::SecurityDataAccepted): Both accept the data of an ADAT and may carry data for the client. 235 ends the exchange with success; 335 continues it, so the client sends another ADAT.
* [`334`](ReplyCode::SecurityDataRequired): Both ask for security data in an ADAT command. 334 answers AUTH and opens the exchange; 335 answers an ADAT and says that the exchange needs more data.
*/
    #[doc(alias = "335")]
    #[doc(alias = "More Security Data Required")]
    #[doc(alias = "ADAT=base64data")]
    #[doc(alias = "security data acceptable, more required")]
    MoreSecurityDataRequired = 335,
    /**336 Password Challenge

**Class:** [3yz, positive intermediate](ReplyClass::PositiveIntermediate) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `336 Username okay, need password.  Challenge is "...."`

**Meaning:** The server has taken the user name and gives a challenge in the text, from which the user works out the password for this login. How the challenge is written depends on the security mechanism.

**When you see it:** A server should send it instead of 331 in answer to USER, if the security mechanism needs a password worked out from a challenge. None of the 19 servers examined for this registry sent it.

**What to do:** Show the whole text to the user, then ask for the answer and send it with PASS. Authors of clients: send USER before you ask for a password, since the user may need the challenge to work it out.

**Sources:** [RFC 2228 section 4](https://www.rfc-editor.org/rfc/rfc2228#section-4); [RFC 2228 section 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2)

**Easily confused with**

* [`331`](ReplyCode::NeedPassword): Both answer USER and lead to PASS. 331 asks for a password that the user knows; 336 of RFC 2228 carries a challenge, which the client must show to the user before the password is typed.
* [`334`](ReplyCode::SecurityDataRequired): 334 answers AUTH and asks the program for security data, to be sent with ADAT. 336 answers USER and asks the person for a password that fits the challenge in its text, to be sent with PASS.
*/
    #[doc(alias = "336")]
    #[doc(alias = "Password Challenge")]
    #[doc(alias = "Username okay, need password.  Challenge is")]
    #[doc(alias = "challenge response login")]
    #[doc(alias = "one-time password challenge")]
    #[doc(alias = "Username okay")]
    #[doc(alias = "need password")]
    #[doc(alias = "Challenge is")]
    PasswordChallenge = 336,
    /**350 Rename Pending

**Class:** [3yz, positive intermediate](ReplyClass::PositiveIntermediate) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** standard

# Rename Pending (RNFR)

**The server says:** `350 Requested file action pending further information.`

**Meaning:** The server has noted the old name of the file, and the rename waits for the new one. Nothing has been renamed yet.

**When you see it:** A server answers RNFR, the first half of a rename, with 350 when it accepts the old name.

**What to do:** Send RNTO with the new name as the very next command; 250 then says that the file is renamed. Another command in between breaks the sequence, and a later RNTO is then liable to get 503.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

# Restart Pending (REST)

**The server says:** `350 Requested file action pending further information.`

**Meaning:** The server has stored the restart marker, and the next transfer will begin there. In stream mode the marker of RFC 3659 is the number of octets to skip.

**When you see it:** A server that supports restart answers REST with 350. The reply does not show that the marker fits the file: a marker out of range is reported only at the transfer command that follows.

**What to do:** Send RETR or STOR as the very next command to resume the file, with the same TYPE as before; PASV or PORT belongs before REST. If you cannot start that transfer, send REST again before the next one, or REST 0 to begin at the start of the file.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 3659 section 5.3](https://www.rfc-editor.org/rfc/rfc3659#section-5.3); [RFC 3659 section 5.5](https://www.rfc-editor.org/rfc/rfc3659#section-5.5)

# Range Pending (RANG)

**Status:** draft

**The server says:** `350 Requested file action pending further information.`

**Meaning:** The server has stored the first and last octet of a range, to which the next command will apply. Both ends count from the beginning of the file, and the end is included.

**When you see it:** A server that implements the RANG command of an expired Internet-Draft, such as ProFTPD, sends it in answer to RANG, also to RANG 1 0, which clears the range. No RFC defines RANG.

**What to do:** Send the transfer command, such as RETR or STOR, next; the draft on HASH lets that command use the range too. Send RANG 1 0 if you want the whole file again.

**Sources:** [draft-bryan-ftp-range-08 section 3](https://datatracker.ietf.org/doc/html/draft-bryan-ftp-range-08); [draft-bryan-ftp-range-08 section 4.4](https://datatracker.ietf.org/doc/html/draft-bryan-ftp-range-08)

# Copy Pending (SITE)

**Status:** nonstandard

**The server says:** `350 File noted, waiting for destination name.`

**Meaning:** The server has noted the file or directory that is to be copied, and the copy waits for its name. Nothing has been copied yet.

**When you see it:** ProFTPD with the module mod\_copy sends it to SITE CPFR, the first half of a copy made on the server. No RFC defines this command.

**What to do:** Send SITE CPTO with the new name as the next command; 250 then says that the copy is made.

**Sources:** proftpd 1.3.8, contrib/mod\_copy.c

**Easily confused with**

* [`110`](ReplyCode::RestartMarker): 110 reports a restart marker while a transfer is running and needs no answer. 350 accepts REST or RNFR before anything happens and waits for the next command: to resume a transfer the client sends REST and gets 350, not 110.
* [`250`](ReplyCode::FileActionOkay): 250 says that the file action is complete. 350 says that it waits for another command: RNTO after RNFR, or a transfer command after REST.
* [`503`](ReplyCode::BadSequenceOfCommands): 350 accepts the first command of a sequence, for instance RNFR, and waits for the next. 503 refuses a command that came out of order, for instance RNTO without an RNFR that got 350.
*/
    #[doc(alias = "350")]
    #[doc(alias = "Rename Pending")]
    #[doc(alias = "Restart Pending")]
    #[doc(alias = "Range Pending")]
    #[doc(alias = "Copy Pending")]
    #[doc(alias = "Requested file action pending further information")]
    #[doc(alias = "File noted, waiting for destination name")]
    #[doc(alias = "RequestFilePending")]
    #[doc(alias = "ready for destination name")]
    #[doc(alias = "restarting at")]
    #[doc(alias = "resume upload")]
    #[doc(alias = "resume download")]
    #[doc(alias = "File noted")]
    #[doc(alias = "waiting for destination name")]
    FileActionPending = 350,
    /**354 Start Mail Input

**Class:** [3yz, positive intermediate](ReplyClass::PositiveIntermediate) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** historic

**The server says:** `354 Start mail input; end with <CR><LF>.<CR><LF>`

**Meaning:** The server is ready to take the text of a mail over the control connection. The text ends with a line that holds only a full stop.

**When you see it:** FTP servers of the years before SMTP sent it in answer to MAIL, MSND, MSOM and MSAM, four of the mail commands of RFC 765. RFC 959 has dropped these commands and the code; today 354 is known from SMTP.

**What to do:** An FTP client has no use for it: if 354 appears, check that you have not connected to a mail server. In the old protocol one sent the text of the mail and the closing line, and 250 or an error followed.

**Sources:** [RFC 765, Reply Codes by Function Groups](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, Numeric Order List of Reply Codes](https://www.rfc-editor.org/rfc/rfc765); [RFC 765, Command-Reply Sequences](https://www.rfc-editor.org/rfc/rfc765)

*/
    #[doc(alias = "354")]
    #[doc(alias = "Start Mail Input")]
    #[doc(alias = "Start mail input; end with <CR><LF>.<CR><LF>")]
    #[doc(alias = "mail input")]
    #[doc(alias = "end with <CR><LF>")]
    StartMailInput = 354,
    /**400 Service Not Implemented

**Class:** [4yz, transient negative completion](ReplyClass::TransientNegative) · **Status:** historic

**The server says:** `400 This service not implemented.`

**Meaning:** In the FTP of 1972 and 1973 the code said that the service is not implemented. No RFC in force defines it, so today it says no more than its first digit: a refusal that may pass.

**When you see it:** Two servers of today are known to this registry to send it. pure-ftpd does so when TLS on the control connection fails, and then ends the session; ftp-srv, a library for Node.js, has it as the default code of its errors.

**What to do:** Read the text, since the code tells nothing more. After a failed TLS negotiation check that client and server share a TLS version and cipher, and connect again; on ftp-srv the log of the server shows the error behind the reply.

**Sources:** [RFC 354, IV.B](https://www.rfc-editor.org/rfc/rfc354); [RFC 354, V.C](https://www.rfc-editor.org/rfc/rfc354); [RFC 454, IV.B](https://www.rfc-editor.org/rfc/rfc454); [RFC 454, V.C](https://www.rfc-editor.org/rfc/rfc454); [RFC 542, FTP REPLIES](https://www.rfc-editor.org/rfc/rfc542); [RFC 542, SEQUENCING OF COMMANDS AND REPLIES](https://www.rfc-editor.org/rfc/rfc542); pure-ftpd 1.0.50, src/tls.c; ftp-srv 4.6.3, src/errors.js

**Easily confused with**

* [`502`](ReplyCode::CommandNotImplemented): 400 said in the FTP of 1972 and 1973 that a service is not implemented; today no RFC in force defines it, yet pure-ftpd sends it for TLS failures. 502 is the standard reply to a command that is not implemented.
*/
    #[doc(alias = "400")]
    #[doc(alias = "Service Not Implemented")]
    #[doc(alias = "This service not implemented")]
    ServiceNotImplemented = 400,
    /**402 Not Implemented for This Value

**Class:** [4yz, transient negative completion](ReplyClass::TransientNegative) · **Status:** historic

**The server says:** `402 Command not implemented for requested value or action.`

**Meaning:** The server knows the command but not with this value or for this action. So RFC 542 of 1973 has it, and RFC 520 of the same year for a proposed file access protocol; no RFC in force defines 402. The standard code is 504 for a parameter and 502 for a whole command.

**When you see it:** The table of RFC 542 lists it for TYPE, MODE, ALLO, RETR, STOR and others, RFC 520 for its commands OPEN, SETP, READ and WRIT. Today ftp-srv, a library for Node.js, sends it when its file system lacks the method that a command needs.

**What to do:** Use another value or another way to the same end; repeating the command as it is will not help, although the first digit suggests that it might. Authors of servers should send 502 or 504 instead.

**Sources:** [RFC 520, III.2.1](https://www.rfc-editor.org/rfc/rfc520); [RFC 520, IV.2](https://www.rfc-editor.org/rfc/rfc520); [RFC 542, FTP REPLIES](https://www.rfc-editor.org/rfc/rfc542); [RFC 542, SEQUENCING OF COMMANDS AND REPLIES](https://www.rfc-editor.org/rfc/rfc542); ftp-srv 4.6.3, src/commands/registration/retr.js

**Easily confused with**

* [`504`](ReplyCode::ParameterNotImplemented): Both say that a known command is not implemented for the value given. 402 is from RFC 520 and RFC 542 of 1973 and is in no RFC in force, though ftp-srv sends it today; the code of RFC 959 for this is 504, whose first digit advises against repeating the same command.
*/
    #[doc(alias = "402")]
    #[doc(alias = "Not Implemented for This Value")]
    #[doc(alias = "Command not implemented for requested value or action")]
    NotImplementedForValue = 402,
    /**421 Service Not Available

**Class:** [4yz, transient negative completion](ReplyClass::TransientNegative) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** standard

**The server says:** `421 Service not available, closing control connection.`

**Meaning:** The server cannot go on with this session and closes the control connection, and with it any data connection. The code does not say why; the text often does.

**When you see it:** It may answer any command, or come as the greeting: the server shuts down, or its limit of connections is reached. Servers also send it after too many wrong passwords (RFC 2577), when TLS fails (RFC 4217), to a login in clear if they demand TLS, as pure-ftpd does, for a virtual host that is down for the moment (RFC 7151), and unasked after an idle time-out.

**What to do:** Connect and log in again, at once after an idle time-out, after a pause if the server is full or going down; with AUTH TLS if the text asks for TLS. Close sessions left open and use fewer in parallel; operators check limits and time-outs. Authors of clients: treat the closing itself as the event, since some servers send 421 and stay connected.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 1123 section 4.1.2.11](https://www.rfc-editor.org/rfc/rfc1123#section-4.1.2.11); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2577 section 5](https://www.rfc-editor.org/rfc/rfc2577#section-5); [RFC 4217 section 10.1](https://www.rfc-editor.org/rfc/rfc4217#section-10.1); [RFC 7151 section 3.2](https://www.rfc-editor.org/rfc/rfc7151#section-3.2)

**Easily confused with**

* [`120`](ReplyCode::ServiceReadyInMinutes): 120 asks the client to stay connected, because a 220 follows in the announced number of minutes. 421 refuses the service and announces the end of the control connection, so the client must connect again later.
* [`221`](ReplyCode::ClosingControlConnection): Both announce that the server closes the control connection. 221 is the success of QUIT; 421 is a failure that may answer any command, for instance when the server shuts down or, on many servers, after an idle time.
* [`425`](ReplyCode::CannotOpenDataConnection): 421 ends the session, because the server closes the control connection. 425 means only that the data connection could not be opened; the client may change from PORT to PASV or EPSV, or the other way, and repeat the transfer.
* [`426`](ReplyCode::ConnectionClosed): 421 announces the end of the control connection and so of the session. 426 reports that the data connection was closed and the transfer broken off, while the session goes on.
* [`434`](ReplyCode::LogoutForcedByOperator): 421 is today's reply of a server that closes the control connection without a QUIT, whatever the cause. 434 said in the FTP of 1972 and 1973 that an operator forced the logout; no RFC in force defines it.
* [`530`](ReplyCode::NotLoggedIn): 421 concerns the service: it is not available now, the connection closes, and a later attempt may succeed. 530 concerns the user: the login failed or is missing, and the control connection need not close.
*/
    #[doc(alias = "421")]
    #[doc(alias = "Service Not Available")]
    #[doc(alias = "Service not available, closing control connection")]
    #[doc(alias = "NotAvailable")]
    #[doc(alias = "too many connections")]
    #[doc(alias = "idle timeout")]
    #[doc(alias = "server shutting down")]
    #[doc(alias = "connection timed out")]
    #[doc(alias = "too many users")]
    #[doc(alias = "closing control connection")]
    ServiceNotAvailable = 421,
    /**425 Cannot Open Data Connection

**Class:** [4yz, transient negative completion](ReplyClass::TransientNegative) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** standard

**The server says:** `425 Can't open data connection.`

**Meaning:** The server could not open the data connection, so the transfer or listing did not take place. The control connection and the login are not affected.

**When you see it:** By RFC 959 it follows the 125 or 150 of a transfer or listing command; many servers send it without one, and some already in answer to PORT or EPRT. Usual causes are a firewall or NAT router between the two hosts, or no PASV, EPSV, PORT or EPRT before the command. Under TLS it may be a server that wants data connections to resume the TLS session of the control connection; FileZilla Server says so, ProFTPD says "Operation not permitted". An IPv6-to-IPv4 gateway may send it in answer to EPSV (RFC 6384).

**What to do:** Set up the data connection anew with PASV or EPSV (PORT or EPRT in active mode) and repeat the command. If it fails each time, change from active to passive mode or back; the operator should open the server's passive port range in the firewall and set the right public address for PASV. If it comes only after PROT P, let the client resume the TLS session (a newer one or TLS 1.2 may do), or the operator drop the demand (require\_ssl\_reuse in vsftpd, NoSessionReuseRequired in ProFTPD), which is less safe.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 6384 section 6](https://www.rfc-editor.org/rfc/rfc6384#section-6)

**Easily confused with**

* [`421`](ReplyCode::ServiceNotAvailable): 421 ends the session, because the server closes the control connection. 425 means only that the data connection could not be opened; the client may change from PORT to PASV or EPSV, or the other way, and repeat the transfer.
* [`426`](ReplyCode::ConnectionClosed): 425 says that the data connection could not be opened, so no data was transferred. 426 says that it was closed during the transfer, so a part of the data may have arrived.
* [`451`](ReplyCode::LocalError): 425 puts the cause in the data connection, which did not come about: look at PASV or PORT, the firewall and, under TLS, the session. 451 puts it in the server, where the processing failed, for instance on its disk; part of the data may have been transferred.
* [`522`](ReplyCode::NetworkProtocolNotSupported): 425 means that the data connection could not be opened, for instance because of a firewall or NAT. 522 means that the server does not support the network protocol in EPRT or EPSV or, under RFC 4217, that TLS on the data connection failed or is required.
*/
    #[doc(alias = "425")]
    #[doc(alias = "Cannot Open Data Connection")]
    #[doc(alias = "Cant open data connection")]
    #[doc(alias = "failed to establish connection")]
    #[doc(alias = "unable to build data connection")]
    #[doc(alias = "use port or pasv first")]
    #[doc(alias = "connection refused")]
    #[doc(alias = "blocked by a firewall or NAT")]
    #[doc(alias = "TLS session of data connection not resumed")]
    CannotOpenDataConnection = 425,
    /**426 Connection Closed

**Class:** [4yz, transient negative completion](ReplyClass::TransientNegative) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** standard

**The server says:** `426 Connection closed; transfer aborted.`

**Meaning:** The data connection was closed before the transfer was complete, so the file or listing at the receiving end is incomplete. The control connection is still open and the session goes on.

**When you see it:** The server sends 426 after a 125 or 150 when the network, a firewall or the client drops the data connection in mid-transfer. It is also the normal answer to a transfer that the client ended with ABOR; a 226 then follows for the ABOR itself. After an upload under TLS, vsftpd and FileZilla Server send it too if the client has closed the data connection without ending TLS first (close\_notify), though all data may have arrived.

**What to do:** If you sent ABOR, nothing is wrong: read the 226 that follows, for which some servers send 225. After an upload under TLS compare the sizes before anything else; its client should send close\_notify before it closes. Otherwise repeat the transfer, or resume it with REST if the server allows; if it breaks again, look for idle time-outs of firewalls and NAT routers and for limits on the transfer in the server's log.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 959 section 4.1.3](https://www.rfc-editor.org/rfc/rfc959#section-4.1.3)

**Easily confused with**

* [`226`](ReplyCode::ClosingDataConnection): 226 says that the transfer or the abort succeeded. 426 says that the transfer was broken off. When ABOR interrupts a running transfer, RFC 959 has both: first 426 for the transfer and then 226 for the ABOR itself; some servers send only one of them, or 225 in place of the 226.
* [`421`](ReplyCode::ServiceNotAvailable): 421 announces the end of the control connection and so of the session. 426 reports that the data connection was closed and the transfer broken off, while the session goes on.
* [`425`](ReplyCode::CannotOpenDataConnection): 425 says that the data connection could not be opened, so no data was transferred. 426 says that it was closed during the transfer, so a part of the data may have arrived.
* [`451`](ReplyCode::LocalError): Both may end a transfer that has begun. 426 puts the cause in the data connection, which was closed; 451 puts it in the server, where local processing failed.
* [`580`](ReplyCode::UnsupportedByClient): 426 is sent by a server when a transfer was broken off. 580 is sent by nobody: the Perl module Net::Cmd sets it inside the client for a command that it does not support, and it says nothing about a connection.
*/
    #[doc(alias = "426")]
    #[doc(alias = "Connection Closed")]
    #[doc(alias = "Connection closed; transfer aborted")]
    #[doc(alias = "transfer aborted")]
    #[doc(alias = "broken data connection")]
    #[doc(alias = "connection broken")]
    #[doc(alias = "connection reset by peer")]
    #[doc(alias = "failure reading network stream")]
    ConnectionClosed = 426,
    /**430 Log-On Tries Exceeded

**Class:** [4yz, transient negative completion](ReplyClass::TransientNegative) · **Status:** historic

**The server says:** `430 Log-on time or tries exceeded, goodbye.`

**Meaning:** The login took too long or too many tries, and the server ends it: so the RFCs of 1972 and 1973 have it. No RFC in force defines 430; popular lists call it invalid user name or password, but for that the old RFCs have 431.

**When you see it:** Several small servers of today, among them ftpd for the Nintendo 3DS, send it in answer to USER or PASS when the user name or the password is wrong. RFC 354, RFC 454 and RFC 542 list it for USER and PASS, the first two also for BYE, the last two also for ACCT.

**What to do:** Check the user name and the password, then log in again with USER; connect anew first if the server has closed the connection, as the goodbye in the old text suggests. Authors of clients should treat a 430 to USER or PASS like 530, and not repeat the same password because the first digit is 4; authors of servers should send 530.

**Sources:** [RFC 354, IV.B](https://www.rfc-editor.org/rfc/rfc354); [RFC 354, V.C](https://www.rfc-editor.org/rfc/rfc354); [RFC 454, IV.B](https://www.rfc-editor.org/rfc/rfc454); [RFC 454, V.C](https://www.rfc-editor.org/rfc/rfc454); [RFC 542, FTP REPLIES](https://www.rfc-editor.org/rfc/rfc542); [RFC 542, SEQUENCING OF COMMANDS AND REPLIES](https://www.rfc-editor.org/rfc/rfc542); ftpd (mtheall), source/ftpSession.cpp

**Easily confused with**

* [`530`](ReplyCode::NotLoggedIn): 430 said in the FTP of 1972 and 1973 that the time or the number of tries for the login was exceeded; popular lists now give it as wrong user name or password, which no RFC says. 530 is the standard reply to a failed or missing login.
*/
    #[doc(alias = "430")]
    #[doc(alias = "Log-On Tries Exceeded")]
    #[doc(alias = "Log-on time or tries exceeded, goodbye")]
    #[doc(alias = "invalid username or password")]
    #[doc(alias = "InvalidCredentials")]
    #[doc(alias = "Log-on time or tries exceeded")]
    LogOnTriesExceeded = 430,
    /**431 Security Resource Unavailable

**Class:** [4yz, transient negative completion](ReplyClass::TransientNegative) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

# Security Resource Unavailable (AUTH, PROT)

**The server says:** `431 Need some unavailable resource to process security.`

**Meaning:** The server knows the security mechanism or the protection level and has nothing against it, but cannot provide it at present because it lacks something it needs. A refusal by policy is 534 instead.

**When you see it:** AUTH and PROT can be answered with it. A likely cause is TLS that is not fully set up, for example without a usable certificate or key; Apache MINA FtpServer says in its text that the service is unavailable or that security is disabled.

**What to do:** Try again later, or use another mechanism if the client has one. As a rule the operator must act: look in the server's log for the certificate, the key, the keytab or the library that could not be loaded.

**Sources:** [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2)

# No Such Directory (CWD, XCWD)

**Status:** historic

**The server says:** `431 No such directory`

**Meaning:** The directory to change to does not exist. Among the RFCs the code has this sense in one example only, that of RFC 775, which RFC 959 repeats with other command names. The tables of replies of RFC 775 and RFC 959 do not contain 431; RFC 959 has 550 for CWD in this case.

**When you see it:** RFC 775 shows it in a made-up dialogue about a TOPS-20 host, where an XCWD with a bare directory name fails after XMKD; RFC 959 has CWD and MKD there. No server of today is known to send it in this sense.

**What to do:** Correct the path: PWD shows where you are, and the text of the 257 reply to MKD holds the full name of a new directory. Authors of servers should send 550.

**Sources:** [RFC 775, SUBTLETIES](https://www.rfc-editor.org/rfc/rfc775); [RFC 959, Appendix II](https://www.rfc-editor.org/rfc/rfc959)

**Easily confused with**

* [`534`](ReplyCode::DeniedForPolicyReasons): Both may refuse AUTH or PROT. 431 is temporary: a resource needed for security is unavailable, so a later attempt may succeed. 534 is permanent: the policy of the server forbids the request.
*/
    #[doc(alias = "431")]
    #[doc(alias = "Security Resource Unavailable")]
    #[doc(alias = "No Such Directory")]
    #[doc(alias = "Need some unavailable resource to process security")]
    #[doc(alias = "security is disabled")]
    #[doc(alias = "security service unavailable")]
    SecurityResourceUnavailable = 431,
    /**434 Log-Out Forced by Operator

**Class:** [4yz, transient negative completion](ReplyClass::TransientNegative) · **Status:** historic

**The server says:** `434 Log-out forced by operator action. Phone site.`

**Meaning:** The operator of the server has logged the user out: so the RFCs of 1972 and 1973 have it. No RFC in force defines 434; popular lists call it requested host unavailable, which none of the RFCs on FTP says.

**When you see it:** The tables of RFC 354, RFC 454 and RFC 542 have it among the spontaneous replies, which a server sends unasked at any time and not as the answer to a command. No server of today is known to send it; the wrong wording lives on as a label in client libraries and also stands in some lists of HTTP codes.

**What to do:** Should a server really send it, read the text and ask its operator before you log in again. A client should go by the first digit: the command failed, and the same may work later.

**Sources:** [RFC 354, IV.B](https://www.rfc-editor.org/rfc/rfc354); [RFC 354, V.C](https://www.rfc-editor.org/rfc/rfc354); [RFC 454, IV.B](https://www.rfc-editor.org/rfc/rfc454); [RFC 454, V.C](https://www.rfc-editor.org/rfc/rfc454); [RFC 542, FTP REPLIES](https://www.rfc-editor.org/rfc/rfc542); [RFC 542, SEQUENCING OF COMMANDS AND REPLIES](https://www.rfc-editor.org/rfc/rfc542)

**Easily confused with**

* [`421`](ReplyCode::ServiceNotAvailable): 421 is today's reply of a server that closes the control connection without a QUIT, whatever the cause. 434 said in the FTP of 1972 and 1973 that an operator forced the logout; no RFC in force defines it.
*/
    #[doc(alias = "434")]
    #[doc(alias = "Log-Out Forced by Operator")]
    #[doc(alias = "Log-out forced by operator action. Phone site")]
    #[doc(alias = "requested host unavailable")]
    #[doc(alias = "HostUnavailable")]
    #[doc(alias = "Log-out forced by operator action")]
    #[doc(alias = "Phone site")]
    LogoutForcedByOperator = 434,
    /**450 File Busy

**Class:** [4yz, transient negative completion](ReplyClass::TransientNegative) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** standard

**The server says:** `450 Requested file action not taken. File unavailable (e.g., file busy).`

**Meaning:** The server did nothing, because the file or directory is not available at the moment, for example in use by someone else. A file that does not exist or may not be read is a case for 550 instead.

**When you see it:** A server sends 450 instead of 125 or 150 for a transfer or listing, and in answer to RNFR, DELE and STAT. Some servers use it more loosely, ProFTPD for LIST, NLST and STAT of a missing file and for an NLST that matches none, others for the NLST of an empty directory; the drafts of HASH use it for a server too busy to compute a hash.

**What to do:** After LIST or NLST with words such as "No files found" nothing is wrong: there is nothing to list. Otherwise wait a little and send the same command again. If it stays, find out who holds the file open, perhaps an upload of your own that is not finished, and check the path, since some servers send 450 where 550 is meant.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [draft-bryan-ftpext-hash-02 section 3.5](https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02)

**Easily confused with**

* [`451`](ReplyCode::LocalError): 450 says that the file is unavailable for now, for example busy, and that the action was not begun. 451 says that the action was aborted because of an error in the server's own processing.
* [`452`](ReplyCode::InsufficientStorage): Both are temporary refusals, which RFC 959 has before any data flow. 450 means that the file itself is unavailable, for example busy; 452 means that the system has too little storage space to take an upload.
* [`550`](ReplyCode::FileUnavailable): Both say that a file is unavailable. 450 expects this to pass, as with a busy file, so the same command may be repeated later; 550 does not, as with a missing file or denied access, so the path or the permissions must change first.
*/
    #[doc(alias = "450")]
    #[doc(alias = "File Busy")]
    #[doc(alias = "Requested file action not taken. File unavailable (e.g., file busy)")]
    #[doc(alias = "RequestFileActionIgnored")]
    #[doc(alias = "file temporarily unavailable")]
    #[doc(alias = "file locked")]
    #[doc(alias = "no files found")]
    #[doc(alias = "Requested file action not taken")]
    #[doc(alias = "File unavailable")]
    FileBusy = 450,
    /**451 Local Error in Processing

**Class:** [4yz, transient negative completion](ReplyClass::TransientNegative) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** standard

**The server says:** `451 Requested action aborted: local error in processing.`

**Meaning:** The server gave up the action because of a fault on its own side. Neither the command nor the data connection is blamed; an upload or download that had begun is incomplete.

**When you see it:** By RFC 959 it ends a transfer or listing that has begun with 125 or 150, for instance after a read or write error on the server's disk. OPTS gets it when a passing condition of the server stands in the way (RFC 2389); several servers send it also for other file commands, as ftp-srv does for LIST and NLST without PASV or PORT, and for faults that stay, as pure-ftpd does when RNTO is not permitted.

**What to do:** Try again later and check the size of any file that was in transfer. If the error comes back, check the path, your permissions and whether PASV or PORT was sent; otherwise the operator has to find the cause in the server's log: disk, file system, memory or the system behind the server.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 2389 section 4](https://www.rfc-editor.org/rfc/rfc2389#section-4)

**Easily confused with**

* [`425`](ReplyCode::CannotOpenDataConnection): 425 puts the cause in the data connection, which did not come about: look at PASV or PORT, the firewall and, under TLS, the session. 451 puts it in the server, where the processing failed, for instance on its disk; part of the data may have been transferred.
* [`426`](ReplyCode::ConnectionClosed): Both may end a transfer that has begun. 426 puts the cause in the data connection, which was closed; 451 puts it in the server, where local processing failed.
* [`450`](ReplyCode::FileBusy): 450 says that the file is unavailable for now, for example busy, and that the action was not begun. 451 says that the action was aborted because of an error in the server's own processing.
* [`551`](ReplyCode::PageTypeUnknown): By RFC 959 both may abort an upload that has begun. 451 is a temporary local error in the server, so the command may be repeated; 551 is permanent and names one cause, a page type in the upload that the server does not know.
*/
    #[doc(alias = "451")]
    #[doc(alias = "Local Error in Processing")]
    #[doc(alias = "Requested action aborted: local error in processing")]
    #[doc(alias = "ActionAborted")]
    #[doc(alias = "local error")]
    #[doc(alias = "Requested action aborted")]
    LocalError = 451,
    /**452 Insufficient Storage Space

**Class:** [4yz, transient negative completion](ReplyClass::TransientNegative) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** standard

**The server says:** `452 Requested action not taken. Insufficient storage space in system.`

**Meaning:** The server has no room for the file and did not accept the upload. It speaks of the storage of the whole system; an allocation of the directory or dataset that is used up has 552.

**When you see it:** RFC 959 lists it for STOR, STOU and APPE, instead of the 125 or 150. Some servers also send it after the 150, when the disk fills up in mid-transfer; others then send 451.

**What to do:** Delete files that are not needed, or wait until the operator has made room, then upload again. Remove or overwrite any part of the file that was left behind; operators should look at all partitions and also at temporary directories.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

**Easily confused with**

* [`450`](ReplyCode::FileBusy): Both are temporary refusals, which RFC 959 has before any data flow. 450 means that the file itself is unavailable, for example busy; 452 means that the system has too little storage space to take an upload.
* [`552`](ReplyCode::ExceededStorageAllocation): 452 is temporary and concerns the whole system, which lacks storage space; RFC 959 sends it before the transfer. 552 is permanent and concerns the allocation of one directory or dataset, such as a quota; it aborts a transfer that has begun.
*/
    #[doc(alias = "452")]
    #[doc(alias = "Insufficient Storage Space")]
    #[doc(alias = "Requested action not taken. Insufficient storage space in system")]
    #[doc(alias = "disk full")]
    #[doc(alias = "no space left on device")]
    #[doc(alias = "RequestedActionNotTaken")]
    #[doc(alias = "Requested action not taken")]
    #[doc(alias = "Insufficient storage space in system")]
    InsufficientStorage = 452,
    /**500 Command Unrecognized

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x0z, syntax](FunctionGroup::Syntax) · **Status:** standard

# Command Unrecognized (any other command)

**The server says:** `500 Syntax error, command unrecognized.`

**Meaning:** The server did not recognize the line as a command. The code also covers a command line that is too long.

**When you see it:** Any command may get 500: a misspelt one, one that this server does not know or has switched off, or bytes that are not FTP at all; RFC 4217 names it for CCC where the server does not accept that. Some servers send it for a refused argument too: vsftpd, pure-ftpd and GNU Inetutils for a PORT with an address that is not the client's. From vsftpd, 500 with the word OOPS reports a fault of its own set-up, for example a root directory under chroot that the user may write to, or a home directory that is missing.

**What to do:** Check the spelling and the length of the line; HELP or FEAT may show what the server knows. After a refused PORT or EPRT try PASV or EPSV; after MKD, RMD, PWD, CWD or CDUP a client can try XMKD, XRMD, XPWD, XCWD or XCUP. A client should take 500 to FEAT, HOST or MLSD as a missing extension and do without; whether to go on in clear after a refused AUTH, RFC 4217 leaves to the client, which should not send the password so unless the user agrees.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 1123 section 4.1.3.1](https://www.rfc-editor.org/rfc/rfc1123#section-4.1.3.1); [RFC 1639 section 4](https://www.rfc-editor.org/rfc/rfc1639#section-4); [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2389 section 3.2](https://www.rfc-editor.org/rfc/rfc2389#section-3.2); [RFC 2389 section 4](https://www.rfc-editor.org/rfc/rfc2389#section-4); [RFC 2428 section 2](https://www.rfc-editor.org/rfc/rfc2428#section-2); [RFC 2428 section 3](https://www.rfc-editor.org/rfc/rfc2428#section-3); [RFC 2640 section 4.2](https://www.rfc-editor.org/rfc/rfc2640#section-4.2); [RFC 3659 section 3.2](https://www.rfc-editor.org/rfc/rfc3659#section-3.2); [RFC 3659 section 4.2](https://www.rfc-editor.org/rfc/rfc3659#section-4.2); [RFC 3659 section 7.2.1](https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1); [RFC 4217 section 5](https://www.rfc-editor.org/rfc/rfc4217#section-5); [RFC 7151 section 3.3](https://www.rfc-editor.org/rfc/rfc7151#section-3.3)

# Server Shut Down (the connection itself (greeting))

**Status:** nonstandard

**The server says:** `500 FTP server is shut down, try again later.`

**Meaning:** The server takes no sessions at present and closes the connection at once. No command was sent that it could have failed to recognize.

**When you see it:** ProFTPD greets with it after ftpshut, with the message of the operator in the text; RFC 959 has 421 for a service that is not available.

**What to do:** Connect again later; the text may tell when. The operator ends the shutdown with ftpshut -R.

**Sources:** proftpd 1.3.8, src/main.c

**Easily confused with**

* [`501`](ReplyCode::SyntaxErrorInParameters): 500 says that the server does not recognize the command at all or that the line is too long. 501 says that it knows the command but cannot parse its parameters.
* [`502`](ReplyCode::CommandNotImplemented): 500 says that the server does not recognize the command, so it may be misspelt. 502 says that it recognizes the command but does not implement it. In practice servers mix the two.
*/
    #[doc(alias = "500")]
    #[doc(alias = "Command Unrecognized")]
    #[doc(alias = "Server Shut Down")]
    #[doc(alias = "Syntax error, command unrecognized")]
    #[doc(alias = "FTP server is shut down, try again later")]
    #[doc(alias = "unknown command")]
    #[doc(alias = "command not understood")]
    #[doc(alias = "command line too long")]
    #[doc(alias = "illegal port command")]
    #[doc(alias = "Syntax error")]
    #[doc(alias = "FTP server is shut down")]
    #[doc(alias = "try again later")]
    CommandUnrecognized = 500,
    /**501 Syntax Error in Parameters

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x0z, syntax](FunctionGroup::Syntax) · **Status:** standard

**The server says:** `501 Syntax error in parameters or arguments.`

**Meaning:** The server knows the command but cannot accept its arguments: one is missing, superfluous or badly formed. As a rule the form is at fault, not the order of the commands or the state of a file.

**When you see it:** Among the causes are a malformed address in PORT or EPRT, a missing pathname, base64 in ADAT that does not decode, a port number in HOST or a parameter after FEAT. MLSD gets 501 for a path that is not a directory, for which ProFTPD sends 550, and from pyftpdlib for one that does not exist; ProFTPD and pyftpdlib send it to REST under TYPE A, and OPTS gets it for any option that is refused for good.

**What to do:** Compare the arguments with the syntax of the command and send the corrected command. Before REST send TYPE I. If MLSD was refused although the path exists, it is not a directory: use MLST. If MLSD is refused for every path, use LIST. If PORT or EPRT was refused, PASV or EPSV avoids the address altogether.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 1639 section 4](https://www.rfc-editor.org/rfc/rfc1639#section-4); [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2389 section 3.2](https://www.rfc-editor.org/rfc/rfc2389#section-3.2); [RFC 2389 section 4](https://www.rfc-editor.org/rfc/rfc2389#section-4); [RFC 2428 section 2](https://www.rfc-editor.org/rfc/rfc2428#section-2); [RFC 2428 section 3](https://www.rfc-editor.org/rfc/rfc2428#section-3); [RFC 2640 section 4.2](https://www.rfc-editor.org/rfc/rfc2640#section-4.2); [RFC 3659 section 3.2](https://www.rfc-editor.org/rfc/rfc3659#section-3.2); [RFC 3659 section 4.2](https://www.rfc-editor.org/rfc/rfc3659#section-4.2); [RFC 3659 section 7](https://www.rfc-editor.org/rfc/rfc3659#section-7); [RFC 3659 section 7.1](https://www.rfc-editor.org/rfc/rfc3659#section-7.1); [RFC 3659 section 7.2.1](https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1); [RFC 7151 section 3.1](https://www.rfc-editor.org/rfc/rfc7151#section-3.1); [RFC 7151 section 3.3](https://www.rfc-editor.org/rfc/rfc7151#section-3.3)

**Easily confused with**

* [`500`](ReplyCode::CommandUnrecognized): 500 says that the server does not recognize the command at all or that the line is too long. 501 says that it knows the command but cannot parse its parameters.
* [`504`](ReplyCode::ParameterNotImplemented): 501 says that the parameter is malformed. 504 says that the parameter is well formed, but the server does not implement the command for that value, for example TYPE E.
* [`553`](ReplyCode::FileNameNotAllowed): 501 says that the parameters of the command are malformed, for instance that a path is missing. 553 says that the command is well formed, but the file name is not allowed.
*/
    #[doc(alias = "501")]
    #[doc(alias = "Syntax Error in Parameters")]
    #[doc(alias = "Syntax error in parameters or arguments")]
    #[doc(alias = "invalid argument")]
    #[doc(alias = "bad parameter")]
    #[doc(alias = "syntax error in arguments")]
    SyntaxErrorInParameters = 501,
    /**502 Command Not Implemented

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x0z, syntax](FunctionGroup::Syntax) · **Status:** standard

**The server says:** `502 Command not implemented.`

**Meaning:** The server does not carry out this command at all, whatever its arguments. It differs from 202, which is a success for a command that has no use at this site, and from 504, which refuses only a parameter.

**When you see it:** Servers send 502 to commands that they left out, such as ACCT, SMNT, REIN or MLSD. RFC 2228 wants it for AUTH on a server that recognizes the command but lacks the security extensions, and for MIC, CONF and ENC on a server that leaves them out and expects CCC; in practice servers mix it with 500.

**What to do:** Do not send the command again on this server; use another way, such as LIST in place of MLSD or, on IPv4, PASV in place of EPSV. For MKD, RMD, PWD, CWD and CDUP a client can try the experimental names XMKD, XRMD, XPWD, XCWD and XCUP.

**Sources:** [RFC 959 section 4.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2); [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 1123 section 4.1.3.1](https://www.rfc-editor.org/rfc/rfc1123#section-4.1.3.1); [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2389 section 3.2](https://www.rfc-editor.org/rfc/rfc2389#section-3.2); [RFC 2389 section 4](https://www.rfc-editor.org/rfc/rfc2389#section-4); [RFC 2640 section 4.2](https://www.rfc-editor.org/rfc/rfc2640#section-4.2); [RFC 6384 section 11](https://www.rfc-editor.org/rfc/rfc6384#section-11); [RFC 7151 section 3.3](https://www.rfc-editor.org/rfc/rfc7151#section-3.3)

**Easily confused with**

* [`202`](ReplyCode::CommandSuperfluous): Both say that the command is not implemented. 202 is a success: the command has no purpose on that system, as often with ALLO, so the client goes on. 502 is a failure: the action asked for is not specific to a site, and this server does not offer it.
* [`400`](ReplyCode::ServiceNotImplemented): 400 said in the FTP of 1972 and 1973 that a service is not implemented; today no RFC in force defines it, yet pure-ftpd sends it for TLS failures. 502 is the standard reply to a command that is not implemented.
* [`500`](ReplyCode::CommandUnrecognized): 500 says that the server does not recognize the command, so it may be misspelt. 502 says that it recognizes the command but does not implement it. In practice servers mix the two.
* [`504`](ReplyCode::ParameterNotImplemented): 502 says that the server does not implement the command at all. 504 says that it implements the command, but not for the given parameter, so another value may be accepted.
*/
    #[doc(alias = "502")]
    #[doc(alias = "Command Not Implemented")]
    #[doc(alias = "unimplemented command")]
    #[doc(alias = "unsupported command")]
    CommandNotImplemented = 502,
    /**503 Bad Sequence of Commands

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x0z, syntax](FunctionGroup::Syntax) · **Status:** standard

**The server says:** `503 Bad sequence of commands.`

**Meaning:** The command itself is valid, but it does not fit here: another command has to come first, or it came too late. The server has not carried it out.

**When you see it:** PASS without USER, ACCT at the wrong point of the login and RNTO without RNFR get it. RFC 2228 adds ADAT without AUTH, PROT without PBSZ, and PBSZ, MIC, CONF or ENC before the security data exchange; HOST after login gets it too. Some servers send it in place of 530, or to a second USER, PASS or AUTH.

**What to do:** Start the sequence again from its first command: USER then PASS, RNFR then RNTO, AUTH then PBSZ then PROT. To change the user in mid-session, open a new connection, since some servers refuse a second USER. The author of a client should look for a step that failed earlier and was ignored.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 3659 section 7.2.1](https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1); [RFC 7151 section 3](https://www.rfc-editor.org/rfc/rfc7151#section-3); [RFC 7151 section 3.3](https://www.rfc-editor.org/rfc/rfc7151#section-3.3)

**Easily confused with**

* [`350`](ReplyCode::FileActionPending): 350 accepts the first command of a sequence, for instance RNFR, and waits for the next. 503 refuses a command that came out of order, for instance RNTO without an RNFR that got 350.
* [`530`](ReplyCode::NotLoggedIn): 503 says that commands came in the wrong order, for example RNTO without RNFR or PASS without USER. 530 says that the login is missing or failed. Some servers send 503 where 530 is meant.
*/
    #[doc(alias = "503")]
    #[doc(alias = "Bad Sequence of Commands")]
    #[doc(alias = "wrong order of commands")]
    #[doc(alias = "login with USER first")]
    BadSequenceOfCommands = 503,
    /**504 Parameter Not Implemented

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x0z, syntax](FunctionGroup::Syntax) · **Status:** standard

**The server says:** `504 Command not implemented for that parameter.`

**Meaning:** The server implements the command, but not with the parameter given. The same command with another value may succeed.

**When you see it:** RFC 959 lists it for MODE, TYPE, STRU and ALLO: MODE B and TYPE E are examples. Later RFCs add an unknown mechanism in AUTH, an unknown level in PROT, a missing language in LANG, a host that the server does not serve in HOST, and EPSV ALL or an unknown argument of ALGS at an address-translating gateway; RFC 2577 suggests it for PORT with a port below 1024.

**What to do:** Use a value that the server supports: MODE S, STRU F and TYPE A or I are the safe choice. For AUTH try TLS, for LANG a language that FEAT lists, for HOST the right name or no HOST at all.

**Sources:** [RFC 959 section 4.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2); [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2577 section 3](https://www.rfc-editor.org/rfc/rfc2577#section-3); [RFC 2640 section 4.2](https://www.rfc-editor.org/rfc/rfc2640#section-4.2); [RFC 3659 section 7.2.1](https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1); [RFC 6384 section 6](https://www.rfc-editor.org/rfc/rfc6384#section-6); [RFC 6384 section 11](https://www.rfc-editor.org/rfc/rfc6384#section-11); [RFC 7151 section 3.1](https://www.rfc-editor.org/rfc/rfc7151#section-3.1); [RFC 7151 section 3.2](https://www.rfc-editor.org/rfc/rfc7151#section-3.2); [RFC 7151 section 3.3](https://www.rfc-editor.org/rfc/rfc7151#section-3.3)

**Easily confused with**

* [`402`](ReplyCode::NotImplementedForValue): Both say that a known command is not implemented for the value given. 402 is from RFC 520 and RFC 542 of 1973 and is in no RFC in force, though ftp-srv sends it today; the code of RFC 959 for this is 504, whose first digit advises against repeating the same command.
* [`501`](ReplyCode::SyntaxErrorInParameters): 501 says that the parameter is malformed. 504 says that the parameter is well formed, but the server does not implement the command for that value, for example TYPE E.
* [`502`](ReplyCode::CommandNotImplemented): 502 says that the server does not implement the command at all. 504 says that it implements the command, but not for the given parameter, so another value may be accepted.
*/
    #[doc(alias = "504")]
    #[doc(alias = "Parameter Not Implemented")]
    #[doc(alias = "Command not implemented for that parameter")]
    #[doc(alias = "unsupported parameter")]
    #[doc(alias = "unknown security mechanism")]
    ParameterNotImplemented = 504,
    /**520 Recipient Rejected

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Status:** historic

**The server says:** `520 Recipient name rejected.`

**Meaning:** In RFC 743, an extension of 1977 for mail to several recipients, it refuses one recipient for good; other recipients are not affected. RFC 686 and RFC 691 of 1975 had proposed the number for a file not found. No RFC in force defines it, so a client should act on its first digit.

**When you see it:** A server with the mail extension sent 520 to XRCP with an unknown name. Today pure-ftpd sends it to the nonstandard commands ESTA and ESTP if no suitable active or passive data connection has been prepared.

**What to do:** For mail, correct the name or report the failure to the sender. On pure-ftpd, send PORT or EPRT before ESTA and PASV or EPSV before ESTP; no other server in use is known to send it, so read the text.

**Sources:** [RFC 686, Leaving Well Enough Alone](https://www.rfc-editor.org/rfc/rfc686); [RFC 691, One More Try on the FTP](https://www.rfc-editor.org/rfc/rfc691); [RFC 743, Recipient specification: XRCP](https://www.rfc-editor.org/rfc/rfc743); [RFC 743, Appendix A](https://www.rfc-editor.org/rfc/rfc743); [RFC 743, Appendix B](https://www.rfc-editor.org/rfc/rfc743); [RFC 743, Appendix C](https://www.rfc-editor.org/rfc/rfc743); pure-ftpd 1.0.50, src/ftpd.c

**Easily confused with**

* [`522`](ReplyCode::NetworkProtocolNotSupported): 520 is in no RFC in force: pure-ftpd sends it in answer to ESTA and ESTP if no suitable data connection is prepared. 522 is the standard reply to EPRT and EPSV for an unsupported network protocol, and in RFC 4217 the reply to trouble with TLS on the data connection.
* [`550`](ReplyCode::FileUnavailable): RFC 686 and RFC 691 proposed 520 for a file that is not found, but RFC 765 and RFC 959 did not adopt it. 550 is the standard reply to a missing or inaccessible file; 520 comes today from pure-ftpd, in answer to ESTA and ESTP.
*/
    #[doc(alias = "520")]
    #[doc(alias = "Recipient Rejected")]
    #[doc(alias = "Recipient name rejected")]
    #[doc(alias = "no such recipient")]
    #[doc(alias = "active mode is disabled")]
    RecipientRejected = 520,
    /**521 PROT Setting Refused for Transfer

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** standard

# PROT Setting Refused for Transfer (STOR, STOU, RETR, LIST, NLST, APPE, MLSD)

**The server says:** `521 data connection cannot be opened with this PROT setting`

**Meaning:** The server refuses the transfer or listing because the protection level set with PROT is not the one it wants for the data connection. No data connection is opened, and nothing is said about the file itself.

**When you see it:** It comes in place of 150, for instance if the client left the data connection in clear while the server demands TLS. pure-ftpd sends it so; vsftpd and ProFTPD use 522 for the same refusal, and RFC 2228 has 534.

**What to do:** On a control connection under TLS, send PBSZ 0 and PROT P, prepare a new data connection with EPSV or PASV and repeat the transfer; in a client with a graphical interface, choose explicit TLS and encrypted data. If the server wants this transfer in clear, set PROT C instead.

**Sources:** [RFC 4217 section 10.2](https://www.rfc-editor.org/rfc/rfc4217#section-10.2)

# Supported Address Families (LPRT, LPSV)

**Status:** experimental

**The server says:** `521 Supported address families are (af1, af2, ..., afn)`

**Meaning:** The server knows LPRT and LPSV, but not the address family that was asked for. The numbers in parentheses are the families that it supports: 4 stands for IP version 4.

**When you see it:** LPRT with an address family that the server cannot use gets this answer; RFC 1639 names LPSV as well. Few servers know these two experimental commands; most answer 500 or 502.

**What to do:** Choose a family from the list and send the command again. A client is better served by EPSV or EPRT, or by PASV or PORT on IPv4.

**Sources:** [RFC 1639 section 4](https://www.rfc-editor.org/rfc/rfc1639#section-4); [RFC 1545 section 4](https://www.rfc-editor.org/rfc/rfc1545#section-4)

# Directory Already Exists (MKD, XMKD)

**Status:** historic

**The server says:** `521 "PATHNAME" directory already exists; taking no action.`

**Meaning:** The directory to be created exists already, and the server has left it as it was. RFC 775 lists this reply for XMKD; RFC 959 shows it for MKD in an example only, and its table of replies for MKD does not have the number.

**When you see it:** A server written after the example sends it to MKD or XMKD, as BBN's server for Unix did in 1980 (RFC 775). Servers of today such as ProFTPD, pure-ftpd and pyftpdlib answer 550 in the same situation, so the number alone is no safe test for an existing directory.

**What to do:** Nothing is lost if the directory was wanted: go on with CWD into it. Otherwise choose another name, or remove or rename the existing directory first.

**Sources:** [RFC 959, Appendix II](https://www.rfc-editor.org/rfc/rfc959); [RFC 775, REPLY CODES](https://www.rfc-editor.org/rfc/rfc775)

# PROT Level Not Offered (PROT)

**Status:** nonstandard

**The server says:** `521 PROT level not supported, use C or P.`

**Meaning:** The server does not offer the protection level that PROT asked for, and keeps the one that was set before.

**When you see it:** pyftpdlib sends it to every level but C and P; RFC 2228 has 536 for a level that the mechanism does not support. Under TLS, RFC 4217 leaves no use for S and E.

**What to do:** Send PROT P before the transfer, or PROT C if the data may go in clear.

**Sources:** pyftpdlib 2.2.0, pyftpdlib/handlers.py

**Easily confused with**

* [`522`](ReplyCode::NetworkProtocolNotSupported): Under RFC 4217, 521 means that the PROT setting is wrong for the transfer, and 522 that TLS on the data connection failed or is required; servers use either if PROT P is missing. 521 also lists address families for LPRT and LPSV, 522 network protocols for EPRT and EPSV.
* [`534`](ReplyCode::DeniedForPolicyReasons): Both may refuse a transfer because the PROT setting is not what the server demands: 521 in RFC 4217, 534 in RFC 2228. Only 521 also lists address families for LPRT and LPSV, and only 534 also refuses AUTH, PROT or CCC for policy.
*/
    #[doc(alias = "521")]
    #[doc(alias = "PROT Setting Refused for Transfer")]
    #[doc(alias = "Supported Address Families")]
    #[doc(alias = "Directory Already Exists")]
    #[doc(alias = "PROT Level Not Offered")]
    #[doc(alias = "data connection cannot be opened with this PROT setting")]
    #[doc(alias = "Supported address families are (af1, af2, ..., afn)")]
    #[doc(alias = "PATHNAME directory already exists; taking no action")]
    #[doc(alias = "PROT level not supported, use C or P")]
    #[doc(alias = "directory exists")]
    #[doc(alias = "PROT P required")]
    #[doc(alias = "unsupported address family")]
    #[doc(alias = "Supported address families are")]
    #[doc(alias = "PATHNAME directory already exists")]
    #[doc(alias = "taking no action")]
    #[doc(alias = "PROT level not supported")]
    #[doc(alias = "use C or P")]
    ProtSettingRefused = 521,
    /**522 Network Protocol Not Supported

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x2z, connections](FunctionGroup::Connections) · **Status:** standard

# Network Protocol Not Supported (EPRT, EPSV)

**The server says:** `522 Network protocol not supported, use (prot1,prot2,...,protn)`

**Meaning:** The server does not support the network protocol named in EPRT or EPSV. The numbers in parentheses are those it supports, 1 for IPv4 and 2 for IPv6.

**When you see it:** EPRT gets it for a protocol number that the server does not support, and EPSV for one that the server or an address-translating gateway refuses. The list that RFC 2428 demands is missing from vsftpd and aioftp, pyftpdlib puts a word into it, and some servers send 522 for malformed arguments too.

**What to do:** Repeat the command with a protocol from the list. On IPv4, PASV or PORT will do as well; EPSV without an argument lets the server choose the protocol of the control connection. The author of a client must be ready for a list that is missing or malformed.

**Sources:** [RFC 2428 section 2](https://www.rfc-editor.org/rfc/rfc2428#section-2); [RFC 2428 section 3](https://www.rfc-editor.org/rfc/rfc2428#section-3); [RFC 6384 section 6](https://www.rfc-editor.org/rfc/rfc6384#section-6)

# Data Protection Failed or Insufficient (STOR, STOU, RETR, LIST, NLST, APPE, MLSD)

**The server says:** `522 TLS negotiation failed or was unacceptable`

**Meaning:** The transfer failed because of the protection of its data connection. Either the TLS negotiation on that connection failed or its result was refused, or the current protection level is too low for this transfer.

**When you see it:** After 150 or 125 it reports the TLS negotiation; one cause is a server that insists on resuming an earlier TLS session, as vsftpd may. In place of 150 it says that the PROT level does not suffice; vsftpd and ProFTPD send it so to a client that transfers in clear.

**What to do:** Without a 150 before it, send PBSZ 0 and PROT P and repeat the transfer. After a 150, let the client resume the TLS session of the control connection, or let the operator relax that rule (require\_ssl\_reuse in vsftpd); then check certificates, TLS versions and ciphers on both sides.

**Sources:** [RFC 4217 section 10.2](https://www.rfc-editor.org/rfc/rfc4217#section-10.2); [RFC 4217 section 11.4](https://www.rfc-editor.org/rfc/rfc4217#section-11.4)

**Easily confused with**

* [`425`](ReplyCode::CannotOpenDataConnection): 425 means that the data connection could not be opened, for instance because of a firewall or NAT. 522 means that the server does not support the network protocol in EPRT or EPSV or, under RFC 4217, that TLS on the data connection failed or is required.
* [`520`](ReplyCode::RecipientRejected): 520 is in no RFC in force: pure-ftpd sends it in answer to ESTA and ESTP if no suitable data connection is prepared. 522 is the standard reply to EPRT and EPSV for an unsupported network protocol, and in RFC 4217 the reply to trouble with TLS on the data connection.
* [`521`](ReplyCode::ProtSettingRefused): Under RFC 4217, 521 means that the PROT setting is wrong for the transfer, and 522 that TLS on the data connection failed or is required; servers use either if PROT P is missing. 521 also lists address families for LPRT and LPSV, 522 network protocols for EPRT and EPSV.
* [`534`](ReplyCode::DeniedForPolicyReasons): Both may refuse a transfer that lacks protection: 522 in RFC 4217, 534 in RFC 2228. 522 also reports failed TLS on the data connection and an unsupported protocol in EPRT or EPSV; 534 speaks of policy in general and answers AUTH, PROT and CCC too.
*/
    #[doc(alias = "522")]
    #[doc(alias = "Network Protocol Not Supported")]
    #[doc(alias = "Data Protection Failed or Insufficient")]
    #[doc(alias = "Network protocol not supported, use (prot1,prot2,...,protn)")]
    #[doc(alias = "TLS negotiation failed or was unacceptable")]
    #[doc(alias = "extended port failure")]
    #[doc(alias = "TLS session reuse required")]
    #[doc(alias = "data connections must be encrypted")]
    NetworkProtocolNotSupported = 522,
    /**530 Not Logged In

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

# Not Logged In (any other command)

**The server says:** `530 Not logged in.`

**Meaning:** The reply says that nobody is logged in: either the login was refused, or the command needs a login first. The code does not tell a wrong password from an unknown user, a locked account or a limit on connections; the text may.

**When you see it:** It answers USER, PASS or ACCT if the login fails, and may answer any other command sent before the login is complete. An unknown user often shows only after PASS, because RFC 2577 advises servers to hide which names exist. Some servers send it to a second USER, if TLS is demanded before the login, or if too many clients are connected.

**What to do:** Check user name, password and, if asked for, account, then log in again with USER and PASS; if the text speaks of TLS, send AUTH TLS first. If the data are right, the operator should look in the server's log for the reason, such as an account that may not use FTP or a limit on sessions.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2577 section 7](https://www.rfc-editor.org/rfc/rfc2577#section-7); [RFC 3659 section 7.2.1](https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1)

# Server Closed to Logins (the connection itself (greeting))

**Status:** nonstandard

**The server says:** `530 System not available.`

**Meaning:** The server lets nobody in at present and closes the connection at once. Your name and password play no part: neither was sent.

**When you see it:** GNU Inetutils ftpd greets with it while logins to its host are switched off by the file nologin, and shows the contents of that file first; RFC 959 has 421 for a service that is not available.

**What to do:** Connect again later; the text may tell when. The operator removes the file nologin when the maintenance is over.

**Sources:** inetutils-ftpd 2.4, ftpd/ftpd.c

**Easily confused with**

* [`331`](ReplyCode::NeedPassword): 331 asks for a password and does not say that the user exists, since servers may send it for unknown names too. 530 refuses: the login failed, or the command needs a login first.
* [`421`](ReplyCode::ServiceNotAvailable): 421 concerns the service: it is not available now, the connection closes, and a later attempt may succeed. 530 concerns the user: the login failed or is missing, and the control connection need not close.
* [`430`](ReplyCode::LogOnTriesExceeded): 430 said in the FTP of 1972 and 1973 that the time or the number of tries for the login was exceeded; popular lists now give it as wrong user name or password, which no RFC says. 530 is the standard reply to a failed or missing login.
* [`503`](ReplyCode::BadSequenceOfCommands): 503 says that commands came in the wrong order, for example RNTO without RNFR or PASS without USER. 530 says that the login is missing or failed. Some servers send 503 where 530 is meant.
* [`532`](ReplyCode::NeedAccountForStoring): 530 says that nobody is logged in, or that the login failed. 532 comes after a login: storing files needs an account too, so the client sends ACCT and repeats the command.
* [`535`](ReplyCode::FailedSecurityCheck): 530 refuses the login or a command that needs one. 535 says that a security check failed, for example that the data of an ADAT or a protected command did not verify.
* [`550`](ReplyCode::FileUnavailable): 530 says that the user is not logged in. 550 usually comes after the login and says that this file or directory is unavailable to the user, so another login helps only if the account lacks the permission.
*/
    #[doc(alias = "530")]
    #[doc(alias = "Not Logged In")]
    #[doc(alias = "Server Closed to Logins")]
    #[doc(alias = "System not available")]
    #[doc(alias = "login incorrect")]
    #[doc(alias = "login authentication failed")]
    #[doc(alias = "please login with USER and PASS")]
    #[doc(alias = "wrong password")]
    NotLoggedIn = 530,
    /**532 Need Account for Storing Files

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `532 Need account for storing files.`

**Meaning:** The login is valid, but storing files needs account information too, and the server has dropped the command. With 332 it would have kept the command until ACCT arrives.

**When you see it:** RFC 959 lists it for STOR, STOU, APPE and RNTO; its description of ACCT allows it for a later command in general. ProFTPD, vsftpd and GNU Inetutils do not implement ACCT, so clients of these servers need not expect it.

**What to do:** Send ACCT with the account name, which the operator of the server has to tell you, and then repeat the command, a rename from RNFR on; the server will not run it by itself. The author of a client should offer a field for the account.

**Sources:** [RFC 959 section 4.1.1](https://www.rfc-editor.org/rfc/rfc959#section-4.1.1); [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

**Easily confused with**

* [`332`](ReplyCode::NeedAccount): Both ask for an account, to be sent with ACCT. After 332 the login waits for ACCT or, later in the session, the server keeps the command until ACCT arrives; after 532 the server has dropped the command, so it must be sent again after ACCT.
* [`530`](ReplyCode::NotLoggedIn): 530 says that nobody is logged in, or that the login failed. 532 comes after a login: storing files needs an account too, so the client sends ACCT and repeats the command.
*/
    #[doc(alias = "532")]
    #[doc(alias = "Need Account for Storing Files")]
    #[doc(alias = "account required for storing files")]
    NeedAccountForStoring = 532,
    /**533 Command Protection Level Denied

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `533 Command protection level denied for policy reasons.`

**Meaning:** The server's policy does not allow a command with the protection it was sent under: it arrived in clear, or with less protection than the policy asks for.

**When you see it:** CCC gets it if it was not integrity-protected or, in FTP over TLS, if the control connection is not protected at all. MIC, CONF and ENC get it if their kind of protection is not enough for the policy, as with CONF before CCC, and any other command if the server insists on protected ones.

**What to do:** Send the command again at the level that the server wants, for example inside ENC in place of CONF, or over TLS after AUTH TLS. CCC itself belongs inside MIC or ENC, or under TLS; on a connection that is in clear already, leave it out.

**Sources:** [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 4217 section 5](https://www.rfc-editor.org/rfc/rfc4217#section-5)

**Easily confused with**

* [`534`](ReplyCode::DeniedForPolicyReasons): 533 concerns the protection of a command: it was sent with another level than the policy demands. 534 concerns the request itself, which the policy forbids: a mechanism, a PROT level, a CCC, or a transfer at the current level.
* [`537`](ReplyCode::CommandProtectionNotSupported): Both reject the protection with which a command was sent. 533 gives the policy of the server as the cause; 537 says that the security mechanism has no such protection.
*/
    #[doc(alias = "533")]
    #[doc(alias = "Command Protection Level Denied")]
    #[doc(alias = "Command protection level denied for policy reasons")]
    #[doc(alias = "command must be protected")]
    #[doc(alias = "command protection denied")]
    CommandProtectionDenied = 533,
    /**534 Denied for Policy Reasons

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `534 Request denied for policy reasons.`

**Meaning:** The server is not willing to do what was asked, because its security policy forbids it. It is a refusal by rule, not a failed check and not a missing feature.

**When you see it:** AUTH gets it for a mechanism, PROT for a level and CCC for clear commands that the policy rules out; for AUTH, RFC 2228 lets a server send 504 to hide that it knows the mechanism. STOR, RETR, LIST and the other data commands get it if the level set with PROT is not the one demanded; some servers send it to USER or PASS without TLS.

**What to do:** Read the text for the rule: if TLS is demanded, send AUTH TLS before USER, then PBSZ 0 and PROT P before the transfer. If AUTH itself was refused, reconnect and send it before the login, since ProFTPD refuses it after a login in clear, or use another mechanism from FEAT, or implicit TLS; if none of this helps, RFC 4217 leaves it to the client to end the session or go on unprotected. After a refused CCC, go on with the protected connection. Otherwise the operator has to change the policy.

**Sources:** [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1); [RFC 2228 section 6](https://www.rfc-editor.org/rfc/rfc2228#section-6); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 4217 section 5](https://www.rfc-editor.org/rfc/rfc4217#section-5)

**Easily confused with**

* [`431`](ReplyCode::SecurityResourceUnavailable): Both may refuse AUTH or PROT. 431 is temporary: a resource needed for security is unavailable, so a later attempt may succeed. 534 is permanent: the policy of the server forbids the request.
* [`521`](ReplyCode::ProtSettingRefused): Both may refuse a transfer because the PROT setting is not what the server demands: 521 in RFC 4217, 534 in RFC 2228. Only 521 also lists address families for LPRT and LPSV, and only 534 also refuses AUTH, PROT or CCC for policy.
* [`522`](ReplyCode::NetworkProtocolNotSupported): Both may refuse a transfer that lacks protection: 522 in RFC 4217, 534 in RFC 2228. 522 also reports failed TLS on the data connection and an unsupported protocol in EPRT or EPSV; 534 speaks of policy in general and answers AUTH, PROT and CCC too.
* [`533`](ReplyCode::CommandProtectionDenied): 533 concerns the protection of a command: it was sent with another level than the policy demands. 534 concerns the request itself, which the policy forbids: a mechanism, a PROT level, a CCC, or a transfer at the current level.
* [`536`](ReplyCode::ProtectionLevelNotSupported): Both may refuse a PROT level. 534 means that the server is not willing to accept it, by policy; 536 means that the current security mechanism does not support it.
*/
    #[doc(alias = "534")]
    #[doc(alias = "Denied for Policy Reasons")]
    #[doc(alias = "Request denied for policy reasons")]
    #[doc(alias = "policy requires SSL")]
    #[doc(alias = "unwilling to accept security parameters")]
    #[doc(alias = "AUTH refused")]
    DeniedForPolicyReasons = 534,
    /**535 Failed Security Check

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `535 Failed security check (hash, sequence, etc).`

**Meaning:** A cryptographic check failed at the server: a checksum, a sequence number or the security data did not verify. What was sent may have been damaged, repeated or changed on the way.

**When you see it:** ADAT gets it if the security data are rejected; MIC, CONF and ENC if the protected command does not verify; a data transfer if its protection fails, for example by a block longer than PBSZ allowed. RFC 2228 defines it for mechanisms such as Kerberos and GSSAPI.

**What to do:** After a failed ADAT the client must discard its security state and begin again with AUTH; check clocks, tickets and keys on both sides. If it appears in mid-session, treat the connection as suspect and open a new one; do not trust the file of a transfer that ended with it.

**Sources:** [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1); [RFC 2228 section 6](https://www.rfc-editor.org/rfc/rfc2228#section-6); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2228, Appendix I](https://www.rfc-editor.org/rfc/rfc2228); [RFC 2228, Appendix II](https://www.rfc-editor.org/rfc/rfc2228)

**Easily confused with**

* [`530`](ReplyCode::NotLoggedIn): 530 refuses the login or a command that needs one. 535 says that a security check failed, for example that the data of an ADAT or a protected command did not verify.
* [`536`](ReplyCode::ProtectionLevelNotSupported): 535 says that a check of security data failed, for example a checksum in ADAT, MIC or a transfer. 536 answers only PROT and says that the mechanism does not support the level; nothing was checked.
*/
    #[doc(alias = "535")]
    #[doc(alias = "Failed Security Check")]
    #[doc(alias = "Failed security check (hash, sequence, etc)")]
    #[doc(alias = "security check failed")]
    #[doc(alias = "failed checksum")]
    FailedSecurityCheck = 535,
    /**536 PROT Level Not Supported by Mechanism

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `536 Requested PROT level not supported by mechanism.`

**Meaning:** The server understands the level given in PROT, but the security mechanism in use does not offer it. A refusal by policy would be 534.

**When you see it:** PROT S and PROT E get it in FTP over TLS, where only C and P are in use; vsftpd and ProFTPD answer so, while pyftpdlib sends 521. A level that the server does not know at all gets 504 by RFC 2228.

**What to do:** Send PROT P for encrypted data, or PROT C for data in clear where that is allowed. In the client's settings, choose private or clear in place of safe or confidential.

**Sources:** [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2)

**Easily confused with**

* [`534`](ReplyCode::DeniedForPolicyReasons): Both may refuse a PROT level. 534 means that the server is not willing to accept it, by policy; 536 means that the current security mechanism does not support it.
* [`535`](ReplyCode::FailedSecurityCheck): 535 says that a check of security data failed, for example a checksum in ADAT, MIC or a transfer. 536 answers only PROT and says that the mechanism does not support the level; nothing was checked.
* [`537`](ReplyCode::CommandProtectionNotSupported): Both say that the security mechanism lacks something. 536 answers PROT and concerns the data connection; 537 answers MIC, CONF or ENC and concerns the protection of commands.
*/
    #[doc(alias = "536")]
    #[doc(alias = "PROT Level Not Supported by Mechanism")]
    #[doc(alias = "Requested PROT level not supported by mechanism")]
    #[doc(alias = "PROT level not supported")]
    #[doc(alias = "PROT not supported")]
    ProtectionLevelNotSupported = 536,
    /**537 Command Protection Not Supported

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `537 Command protection level not supported by security mechanism.`

**Meaning:** The server has refused a protected command because the security mechanism in use does not provide that kind of protection. It is a limit of the mechanism, not a policy.

**When you see it:** RFC 2228 defines it for MIC, CONF and ENC in its description of these commands; its own table of replies for each command leaves it out. FTP over TLS protects the whole control connection and has no need of the three commands.

**What to do:** Send the command inside one of the other two of MIC, CONF and ENC, or choose another mechanism with AUTH. With TLS send it as it is, for TLS protects it already.

**Sources:** [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1)

**Easily confused with**

* [`533`](ReplyCode::CommandProtectionDenied): Both reject the protection with which a command was sent. 533 gives the policy of the server as the cause; 537 says that the security mechanism has no such protection.
* [`536`](ReplyCode::ProtectionLevelNotSupported): Both say that the security mechanism lacks something. 536 answers PROT and concerns the data connection; 537 answers MIC, CONF or ENC and concerns the protection of commands.
*/
    #[doc(alias = "537")]
    #[doc(alias = "Command Protection Not Supported")]
    #[doc(alias = "Command protection level not supported by security mechanism")]
    #[doc(alias = "command protection level not supported")]
    CommandProtectionNotSupported = 537,
    /**550 File Unavailable

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** standard

# File Unavailable (any other command)

**The server says:** `550 Requested action not taken. File unavailable (e.g., file not found, no access).`

**Meaning:** The server refuses the action because the file or directory (folder) is unavailable; RFC 959 gives two examples, a missing file and missing access. The number does not tell which of them applies; only the text may say why.

**When you see it:** RFC 959 lists 550 for RETR, APPE, CWD, CDUP, SMNT, PWD, DELE, RNFR, RMD and MKD. RFC 3659 adds MLST and MLSD, and SIZE and MDTM if the value is not available. Many servers also send it to STOR, LIST, NLST, RNTO and SITE, which lack it in the table of RFC 959, and ProFTPD and pyftpdlib send it to commands that they accept under TLS only. RMD gets it for a directory that is not empty; from z/OS ("No data sets found") and GNU Inetutils it also says that LIST or NLST has nothing to list.

**What to do:** Read the text, check the spelling and case of the path, the working directory (PWD) and the permissions of the account; if the text demands TLS, use AUTH TLS and PROT P. Send TYPE I before SIZE, which some servers refuse under TYPE A (ASCII mode). After LIST or NLST, "No files found" is an empty listing; before RMD, delete hidden files too. The author of a client must not take 550 as proof that a file is missing: SIZE and MDTM may give it for a file that exists, and MKD for a directory that is already there.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 959 section 7](https://www.rfc-editor.org/rfc/rfc959#section-7); [RFC 3659 section 3.1](https://www.rfc-editor.org/rfc/rfc3659#section-3.1); [RFC 3659 section 3.2](https://www.rfc-editor.org/rfc/rfc3659#section-3.2); [RFC 3659 section 4.2](https://www.rfc-editor.org/rfc/rfc3659#section-4.2); [RFC 3659 section 7.2.1](https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1)

# Command Refused (EPRT, EPSV, PASS, PASV, PORT, SYST, USER)

**Status:** nonstandard

**The server says:** `550 Permission denied.`

**Meaning:** The server refuses the command itself, and no file is concerned: its settings forbid the command, or it takes it under TLS only.

**When you see it:** vsftpd sends it to commands that its settings switch off, such as PASV, PORT, EPRT or SYST. ProFTPD and pyftpdlib send it to USER, PASS and PASV where they demand TLS. RFC 2228 has 534 for a refusal by policy, and RFC 959 has 502 for a command that is not there.

**What to do:** Read the text. If it demands TLS, send AUTH TLS before USER, and PROT P before PASV. After a refused PASV try EPSV, after a refused PORT or EPRT try PASV or EPSV; go on without SYST. Otherwise ask the operator to allow the command.

**Sources:** vsftpd 3.0.3, postlogin.c; pyftpdlib 2.2.0, pyftpdlib/handlers.py

**Easily confused with**

* [`450`](ReplyCode::FileBusy): Both say that a file is unavailable. 450 expects this to pass, as with a busy file, so the same command may be repeated later; 550 does not, as with a missing file or denied access, so the path or the permissions must change first.
* [`520`](ReplyCode::RecipientRejected): RFC 686 and RFC 691 proposed 520 for a file that is not found, but RFC 765 and RFC 959 did not adopt it. 550 is the standard reply to a missing or inaccessible file; 520 comes today from pure-ftpd, in answer to ESTA and ESTP.
* [`530`](ReplyCode::NotLoggedIn): 530 says that the user is not logged in. 550 usually comes after the login and says that this file or directory is unavailable to the user, so another login helps only if the account lacks the permission.
* [`553`](ReplyCode::FileNameNotAllowed): 550 says that the file is unavailable, as when it is missing or access is denied. 553 says that its name is not allowed, which concerns uploads and renames and, by RFC 3659, MLST and MLSD. If an upload cannot create its file, servers send either.
* [`556`](ReplyCode::HashDeniedForPolicyReasons): Both may answer HASH, a command defined only in drafts. 550 says that the file cannot be found; 556, which no RFC has, says that the file is there but may not be hashed for reasons of policy, for example because of its size.
*/
    #[doc(alias = "550")]
    #[doc(alias = "File Unavailable")]
    #[doc(alias = "Command Refused")]
    #[doc(
        alias = "Requested action not taken. File unavailable (e.g., file not found, no access)"
    )]
    #[doc(alias = "Permission denied")]
    #[doc(alias = "file not found")]
    #[doc(alias = "no such file or directory")]
    #[doc(alias = "access denied")]
    #[doc(alias = "folder not found")]
    #[doc(alias = "directory not empty")]
    #[doc(alias = "no data sets found")]
    #[doc(alias = "SIZE not allowed in ASCII mode")]
    #[doc(alias = "Requested action not taken")]
    #[doc(alias = "no access")]
    FileUnavailable = 550,
    /**551 Page Type Unknown

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** standard

# Page Type Unknown (APPE, STOR, STOU)

**The server says:** `551 Requested action aborted: page type unknown.`

**Meaning:** The server aborts an upload because a page in the data has a type that it does not know. Pages exist only in the page structure (STRU P), where the header of each page names its type.

**When you see it:** RFC 959 lists 551 for STOR, STOU and APPE after the 125 or 150; it needs a page-structured upload, and RFC 1123 advises against implementing page structure.

**What to do:** Send STRU F and repeat the upload; if the file must keep its pages, use only the page types 0 to 3 of RFC 959.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

# File Not Sent (RETR)

**Status:** nonstandard

**The server says:** `551 File not sent.`

**Meaning:** The server does not send the file. Only the text tells why; page types, of which RFC 959 speaks at 551, have nothing to do with it.

**When you see it:** The server ftp-srv sends it to RETR for a missing file, a directory, a denied permission, or if PASV or PORT is missing; other servers have 550 and 425 for these.

**What to do:** Read the text, check the path and the permissions of the account, and prepare a data connection with PASV or EPSV before you repeat RETR.

**Sources:** ftp-srv 4.6.3, src/commands/registration/retr.js

# TYPE I and MODE S Needed (HASH, RANG)

**Status:** draft

**The server says:** `551 TYPE I and MODE S are needed.`

**Meaning:** The command is about the file as TYPE I and MODE S transfer it, and these are not in effect, or the server cannot deliver the file with them.

**When you see it:** Internet-Drafts assign 551 to HASH of a file that the server cannot deliver with TYPE I and MODE S, and to RANG while other settings are in effect.

**What to do:** Send TYPE I and MODE S, then repeat the command. If HASH is still refused, download the file and compute the hash locally.

**Sources:** [draft-bryan-ftpext-hash-02 section 3.5](https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02); [draft-bryan-ftp-range-08 section 5](https://datatracker.ietf.org/doc/html/draft-bryan-ftp-range-08)

# No Superior Directory (XCUP)

**Status:** historic

**The server says:** `551 No superior directory.`

**Meaning:** The current directory has none above it, so the server stays where it was.

**When you see it:** RFC 775 of 1980 proposed it for XCUP under the protocol of RFC 765, and 507 under the older one. RFC 1123 equates XCUP with CDUP, for which RFC 959 has 550 in case of failure.

**What to do:** Nothing is lost: you are at the top of the tree, as PWD shows. A client that climbs to the root stops here.

**Sources:** [RFC 775, REPLY CODES](https://www.rfc-editor.org/rfc/rfc775)

**Easily confused with**

* [`451`](ReplyCode::LocalError): By RFC 959 both may abort an upload that has begun. 451 is a temporary local error in the server, so the command may be repeated; 551 is permanent and names one cause, a page type in the upload that the server does not know.
* [`555`](ReplyCode::TypeOrStructureMismatch): 551 by RFC 959 aborts an upload that has begun, because of an unknown page type in its data. 555 refuses APPE or a transfer after REST because TYPE and STRU do not fit the file that exists.
*/
    #[doc(alias = "551")]
    #[doc(alias = "Page Type Unknown")]
    #[doc(alias = "File Not Sent")]
    #[doc(alias = "TYPE I and MODE S Needed")]
    #[doc(alias = "No Superior Directory")]
    #[doc(alias = "Requested action aborted: page type unknown")]
    #[doc(alias = "TYPE I and MODE S are needed")]
    #[doc(alias = "unknown page type")]
    #[doc(alias = "Requested action aborted")]
    PageTypeUnknown = 551,
    /**552 Exceeded Storage Allocation

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** standard

# Exceeded Storage Allocation (any other command)

**The server says:** `552 Requested file action aborted. Exceeded storage allocation (for current directory or dataset).`

**Meaning:** The server aborts an upload because it would exceed the storage allotted to the current directory or dataset, in today's terms a quota. The disk of the server as a whole need not be full.

**When you see it:** RFC 959 lists 552 for STOR, STOU and APPE after the 125 or 150, when the data pass the limit. pure-ftpd sends it in place of the 150 for an exceeded quota or a full disk, and to ALLO for a full disk.

**What to do:** Delete files that are no longer needed, upload a smaller file, or ask the operator for a larger quota, then send the file again; where the text tells of a full disk, a later try may be enough. A client should not repeat the upload by itself. If the upload had begun, look for a truncated file on the server and remove it.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4)

# Command Not Permitted to User (HASH, LOCK, RANG)

**Status:** draft

**The server says:** `552 You may not use this command.`

**Meaning:** The account may not use this command. Storage has nothing to do with it.

**When you see it:** Internet-Drafts assign 552 to a user who may not use HASH, RANG or LOCK; ProFTPD does so for HASH.

**What to do:** Ask the operator for the permission, or do without: download the whole file in place of a range, and compute its hash locally.

**Sources:** [draft-bryan-ftpext-hash-02 section 3.5](https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02); [draft-bryan-ftp-range-08 section 5](https://datatracker.ietf.org/doc/html/draft-bryan-ftp-range-08); [draft-bryan-ftp-lock-03 section 5.3](https://datatracker.ietf.org/doc/html/draft-bryan-ftp-lock-03)

**Easily confused with**

* [`452`](ReplyCode::InsufficientStorage): 452 is temporary and concerns the whole system, which lacks storage space; RFC 959 sends it before the transfer. 552 is permanent and concerns the allocation of one directory or dataset, such as a quota; it aborts a transfer that has begun.
* [`553`](ReplyCode::FileNameNotAllowed): 552 says that the upload exceeds the storage allotted, so space must be freed. 553 says that the file name is not allowed, so another name must be chosen.
*/
    #[doc(alias = "552")]
    #[doc(alias = "Exceeded Storage Allocation")]
    #[doc(alias = "Command Not Permitted to User")]
    #[doc(
        alias = "Requested file action aborted. Exceeded storage allocation (for current directory or dataset)"
    )]
    #[doc(alias = "You may not use this command")]
    #[doc(alias = "quota exceeded")]
    #[doc(alias = "storage limit exceeded")]
    #[doc(alias = "exceeded storage")]
    #[doc(alias = "file too large")]
    #[doc(alias = "Requested file action aborted")]
    #[doc(alias = "for current directory or dataset")]
    ExceededStorageAllocation = 552,
    /**553 File Name Not Allowed

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** standard

**The server says:** `553 Requested action not taken. File name not allowed.`

**Meaning:** The server does not accept the file name in the command. The RFC says nothing about the reason: characters, length or a reserved name are all possible.

**When you see it:** RFC 959 lists 553 for STOR, STOU and APPE, in place of the 125 or 150, and for RNTO; RFC 3659 allows it for MLST and MLSD. vsftpd, pure-ftpd and inetutils-ftpd also send it to uploads if the directory is missing or not writable, and vsftpd and inetutils-ftpd if the name is that of a directory. Drafts assign it to HASH of a directory, as ProFTPD does.

**What to do:** Read the text, choose a shorter or plainer name, make sure with CWD that the target directory exists and that the account may write there, then repeat the command. The operator should look at the name filters of the server and at the permissions of the directory.

**Sources:** [RFC 959 section 4.2.1](https://www.rfc-editor.org/rfc/rfc959#section-4.2.1); [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#section-4.2.2); [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4); [RFC 3659 section 7.2.1](https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1); [draft-bryan-ftpext-hash-02 section 3.5](https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02)

**Easily confused with**

* [`501`](ReplyCode::SyntaxErrorInParameters): 501 says that the parameters of the command are malformed, for instance that a path is missing. 553 says that the command is well formed, but the file name is not allowed.
* [`550`](ReplyCode::FileUnavailable): 550 says that the file is unavailable, as when it is missing or access is denied. 553 says that its name is not allowed, which concerns uploads and renames and, by RFC 3659, MLST and MLSD. If an upload cannot create its file, servers send either.
* [`552`](ReplyCode::ExceededStorageAllocation): 552 says that the upload exceeds the storage allotted, so space must be freed. 553 says that the file name is not allowed, so another name must be chosen.
*/
    #[doc(alias = "553")]
    #[doc(alias = "File Name Not Allowed")]
    #[doc(alias = "Requested action not taken. File name not allowed")]
    #[doc(alias = "illegal file name")]
    #[doc(alias = "invalid filename")]
    #[doc(alias = "could not create file")]
    #[doc(alias = "BadFilename")]
    #[doc(alias = "Requested action not taken")]
    FileNameNotAllowed = 553,
    /**554 Invalid REST Parameter

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** standard

**The server says:** `554 Requested action not taken: invalid REST parameter.`

**Meaning:** The server refuses the transfer because it cannot position the existing file at the place that the preceding REST named.

**When you see it:** A server sends 554 to RETR, STOR or another transfer command that follows a REST; the REST itself was answered with 350. ProFTPD, pure-ftpd and pyftpdlib send it to RETR for an offset beyond the end of the file, and ProFTPD also to STOR. pure-ftpd sends it even to a REST whose parameter is no valid number, where RFC 959 has 501.

**What to do:** Ask for the size of the server's file with SIZE under the same TYPE, send REST with an offset inside the file, and repeat the transfer command; in MODE B or C, use a restart marker of that server instead of an offset. If the whole file is wanted, send REST 0 first, because a server may still hold an old offset: ProFTPD kept one over a LIST and then refused a STOR.

**Sources:** [RFC 1123 section 4.1.3.4](https://www.rfc-editor.org/rfc/rfc1123#section-4.1.3.4)

**Easily confused with**

* [`555`](ReplyCode::TypeOrStructureMismatch): Both refuse a transfer that goes on with an existing file. 554 blames the position given in REST; 555 blames TYPE and STRU, which do not fit the file, and may answer APPE without a REST.
*/
    #[doc(alias = "554")]
    #[doc(alias = "Invalid REST Parameter")]
    #[doc(alias = "Requested action not taken: invalid REST parameter")]
    #[doc(alias = "invalid restart position")]
    #[doc(alias = "restart offset too large")]
    #[doc(alias = "Requested action not taken")]
    InvalidRestParameter = 554,
    /**555 Type or Structure Mismatch

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** standard

**The server says:** `555 Requested action not taken: type or stru mismatch.`

**Meaning:** The server refuses the transfer because the current settings of TYPE and STRU do not fit the attributes of the file that it already has.

**When you see it:** RFC 1123 provides 555 for APPE and for any transfer command that follows a REST, since both go on with an existing file. Most lists of reply codes omit it, and it was never seen in captures from 19 servers.

**What to do:** Set TYPE and STRU to the values with which the file was stored, then repeat the command, after a new REST if there was one. If those values are unknown, transfer the whole file with RETR or STOR and no REST, which replaces the partial copy.

**Sources:** [RFC 1123 section 4.1.3.4](https://www.rfc-editor.org/rfc/rfc1123#section-4.1.3.4)

**Easily confused with**

* [`551`](ReplyCode::PageTypeUnknown): 551 by RFC 959 aborts an upload that has begun, because of an unknown page type in its data. 555 refuses APPE or a transfer after REST because TYPE and STRU do not fit the file that exists.
* [`554`](ReplyCode::InvalidRestParameter): Both refuse a transfer that goes on with an existing file. 554 blames the position given in REST; 555 blames TYPE and STRU, which do not fit the file, and may answer APPE without a REST.
*/
    #[doc(alias = "555")]
    #[doc(alias = "Type or Structure Mismatch")]
    #[doc(alias = "Requested action not taken: type or stru mismatch")]
    #[doc(alias = "type mismatch")]
    #[doc(alias = "stru mismatch")]
    #[doc(alias = "Requested action not taken")]
    #[doc(alias = "type or stru mismatch")]
    TypeOrStructureMismatch = 555,
    /**556 HASH Denied for Policy Reasons

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Group:** [x5z, file system](FunctionGroup::FileSystem) · **Status:** draft

**The server says:** `556 pathname: Operation not permitted`

**Meaning:** The server implements HASH but will not compute the hash of this file as a matter of policy, for example because the file is larger than its limit. The drafts call this refusal permanent.

**When you see it:** Only expired Internet-Drafts on HASH define 556, no RFC does. ProFTPD's module mod\_digest sends it to HASH for special files such as /dev/zero and for files above its configured maximum size.

**What to do:** Do not send HASH for this file again; download the file and compute the hash locally, or ask the operator to change the limit. According to the drafts, a server that is merely busy should answer 450, which may be tried again.

**Sources:** [draft-bryan-ftpext-hash-02 section 3.5](https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02); [draft-bryan-ftpext-hash-02 section 6](https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02); [draft-bryan-ftp-hash-08 section 3.4](https://datatracker.ietf.org/doc/html/draft-bryan-ftp-hash-08); [draft-bryan-ftp-hash-08 section 6](https://datatracker.ietf.org/doc/html/draft-bryan-ftp-hash-08); [draft-ietf-ftpext2-hash-03 section 3.5](https://datatracker.ietf.org/doc/html/draft-ietf-ftpext2-hash-03); [draft-ietf-ftpext2-hash-03 section 6](https://datatracker.ietf.org/doc/html/draft-ietf-ftpext2-hash-03); proftpd 1.3.8, contrib/mod\_digest.c

**Easily confused with**

* [`550`](ReplyCode::FileUnavailable): Both may answer HASH, a command defined only in drafts. 550 says that the file cannot be found; 556, which no RFC has, says that the file is there but may not be hashed for reasons of policy, for example because of its size.
*/
    #[doc(alias = "556")]
    #[doc(alias = "HASH Denied for Policy Reasons")]
    #[doc(alias = "pathname: Operation not permitted")]
    #[doc(alias = "hash not allowed")]
    #[doc(alias = "file too large to hash")]
    #[doc(alias = "Operation not permitted")]
    HashDeniedForPolicyReasons = 556,
    /**580 Unsupported by the Client Library

**Class:** [5yz, permanent negative completion](ReplyClass::PermanentNegative) · **Status:** nonstandard

**The server says:** `580 Unsupported command`

**Meaning:** No server sent this number: the Perl module Net::Cmd sets it inside the client when a module built on it, such as Net::FTP, does not support a command. Nothing was sent, and the connection is as it was.

**When you see it:** A Perl program finds 580 in code() after a call that ended in the method unsupported of Net::Cmd; in Net::FTP only its internal methods for SMNT, MODE, SYST, STRU and REIN do so. A lost connection or a time-out gets another made-up code: 421 in current versions, and 599 for a closed connection in old ones.

**What to do:** Send the command through the method quot if the server supports it, or do without it; MODE S and STRU F are the defaults and need no command. No RFC and no draft defines 580, so a server must not send it, and a client that meets it on the wire should act on its first digit.

**Sources:** libnet 3.14, lib/Net/Cmd.pm; libnet 3.14, lib/Net/FTP.pm

**Easily confused with**

* [`426`](ReplyCode::ConnectionClosed): 426 is sent by a server when a transfer was broken off. 580 is sent by nobody: the Perl module Net::Cmd sets it inside the client for a command that it does not support, and it says nothing about a connection.
*/
    #[doc(alias = "580")]
    #[doc(alias = "Unsupported by the Client Library")]
    #[doc(alias = "Unsupported command")]
    #[doc(alias = "net::cmd unsupported")]
    #[doc(alias = "net::ftp unsupported command")]
    UnsupportedByClient = 580,
    /**631 Integrity Protected Reply

**Class:** [6yz, protected reply](ReplyClass::Protected) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `631 base64(protect("plaintext reply"))`

**Meaning:** The text is an envelope: base64 encoded data that hold the real reply and guard it against alteration, but not against reading. Whether the command succeeded is told only by the reply inside.

**When you see it:** A server may answer any command with 631 after a successful security data exchange of RFC 2228; it is the counterpart of MIC, but RFC 2773 shows it in answer to ENC too. Until CCC, RFC 2228 demands 631 or 632 if the mechanism supports integrity. GSSAPI and Kerberos 4 provide 631; it was never seen in captures from 19 servers.

**What to do:** Decode the base64 text, let the security mechanism verify it, and act on the reply found inside. In a multi-line 631 each line carries a fragment of its own: decode every line, join the results, and parse them afterwards; what to do if the check fails is left to the client.

**Sources:** [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 5.2](https://www.rfc-editor.org/rfc/rfc2228#section-5.2); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2228, Appendix I](https://www.rfc-editor.org/rfc/rfc2228); [RFC 2228, Appendix II](https://www.rfc-editor.org/rfc/rfc2228)

**Easily confused with**

* [`632`](ReplyCode::ConfidentialityAndIntegrityProtected): Both are envelopes around another reply. 631 protects it against alteration only, like a MIC command; 632 encrypts it as well, like an ENC command.
* [`633`](ReplyCode::ConfidentialityProtected): Both are envelopes around another reply. 631 protects it against alteration but leaves it readable, like MIC; 633 encrypts it but does not protect its integrity, like CONF.
*/
    #[doc(alias = "631")]
    #[doc(alias = "Integrity Protected Reply")]
    #[doc(alias = "base64(protect(plaintext reply))")]
    #[doc(alias = "safe reply")]
    #[doc(alias = "mic reply")]
    #[doc(alias = "plaintext reply")]
    IntegrityProtected = 631,
    /**632 Confidentiality and Integrity Protected

**Class:** [6yz, protected reply](ReplyClass::Protected) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `632 base64(protect("plaintext reply"))`

**Meaning:** The text is an envelope: base64 encoded data that hold the real reply both encrypted and guarded against alteration. Success or failure of the command stands only in the reply inside.

**When you see it:** A server may answer any command with 632 after a successful security data exchange of RFC 2228; it is the counterpart of ENC. GSSAPI and Kerberos 4 provide it; sessions under AUTH TLS encrypt the whole control connection instead, and 632 was never seen in captures from 19 servers.

**What to do:** Decode the base64 text, each line of a multi-line 632 by itself, have the security mechanism decrypt and verify it, and act on the reply that appears. A capture of the network that holds only 632 lines does not show what the server answered; look for a log that the client or the server writes in plain text.

**Sources:** [RFC 2228 section 3](https://www.rfc-editor.org/rfc/rfc2228#section-3); [RFC 2228 section 5.2](https://www.rfc-editor.org/rfc/rfc2228#section-5.2); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2228, Appendix I](https://www.rfc-editor.org/rfc/rfc2228); [RFC 2228, Appendix II](https://www.rfc-editor.org/rfc/rfc2228)

**Easily confused with**

* [`631`](ReplyCode::IntegrityProtected): Both are envelopes around another reply. 631 protects it against alteration only, like a MIC command; 632 encrypts it as well, like an ENC command.
* [`633`](ReplyCode::ConfidentialityProtected): Both are envelopes that encrypt another reply. 632 also protects its integrity, like ENC; 633 does not, like CONF, and the mechanisms GSSAPI and Kerberos 4 do not support it.
*/
    #[doc(alias = "632")]
    #[doc(alias = "Confidentiality and Integrity Protected")]
    #[doc(alias = "base64(protect(plaintext reply))")]
    #[doc(alias = "private reply")]
    #[doc(alias = "enc reply")]
    #[doc(alias = "privacy protected reply")]
    #[doc(alias = "plaintext reply")]
    ConfidentialityAndIntegrityProtected = 632,
    /**633 Confidentiality Protected Reply

**Class:** [6yz, protected reply](ReplyClass::Protected) · **Group:** [x3z, authentication and accounting](FunctionGroup::Authentication) · **Status:** standard

**The server says:** `633 base64(protect("plaintext reply"))`

**Meaning:** The text is an envelope: base64 encoded data that hold the real reply encrypted, without a guarantee that nobody altered it. The outcome of the command is known only from the reply inside.

**When you see it:** A server may answer any command with 633 after a successful security data exchange of RFC 2228; it is the counterpart of CONF. The two mechanisms in the appendices of that RFC, GSSAPI and Kerberos 4, do not support it, and it was never seen in captures from 19 servers.

**What to do:** Decode the base64 text, each line of a multi-line 633 by itself, have the security mechanism decrypt it, and act on the reply that appears. The author of a server may send 633 only if the mechanism offers no integrity or after CCC; otherwise RFC 2228 demands 631 or 632.

**Sources:** [RFC 2228 section 5.2](https://www.rfc-editor.org/rfc/rfc2228#section-5.2); [RFC 2228 section 8.2](https://www.rfc-editor.org/rfc/rfc2228#section-8.2); [RFC 2228, Appendix I](https://www.rfc-editor.org/rfc/rfc2228); [RFC 2228, Appendix II](https://www.rfc-editor.org/rfc/rfc2228)

**Easily confused with**

* [`631`](ReplyCode::IntegrityProtected): Both are envelopes around another reply. 631 protects it against alteration but leaves it readable, like MIC; 633 encrypts it but does not protect its integrity, like CONF.
* [`632`](ReplyCode::ConfidentialityAndIntegrityProtected): Both are envelopes that encrypt another reply. 632 also protects its integrity, like ENC; 633 does not, like CONF, and the mechanisms GSSAPI and Kerberos 4 do not support it.
*/
    #[doc(alias = "633")]
    #[doc(alias = "Confidentiality Protected Reply")]
    #[doc(alias = "base64(protect(plaintext reply))")]
    #[doc(alias = "confidential reply")]
    #[doc(alias = "conf reply")]
    #[doc(alias = "plaintext reply")]
    ConfidentialityProtected = 633,
}
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
#[derive(::core::cmp::PartialOrd, ::core::cmp::Ord)]
#[non_exhaustive]
#[repr(u8)]
pub enum ReplyClass {
    ///1yz, positive preliminary. The server has begun to carry out the command and will send another reply to it.
    PositivePreliminary = 1u8,
    ///2yz, positive completion. The server has carried out the command; the client may send the next one.
    PositiveCompletion = 2u8,
    ///3yz, positive intermediate. The server has accepted the command but needs the next command of the sequence, or a text, before it acts.
    PositiveIntermediate = 3u8,
    ///4yz, transient negative completion. The server has not carried out the command, for a reason that may pass.
    TransientNegative = 4u8,
    ///5yz, permanent negative completion. The server has not carried out the command and does not expect the same command to succeed.
    PermanentNegative = 5u8,
    ///6yz, protected reply. The text holds another reply, encoded for integrity, confidentiality or both.
    Protected = 6u8,
}
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
#[derive(::core::cmp::PartialOrd, ::core::cmp::Ord)]
#[non_exhaustive]
#[repr(u8)]
pub enum FunctionGroup {
    ///x0z, syntax. The second digit 0 stands for syntax: faulty, unknown or superfluous commands, and plain acceptance that fits no other group.
    Syntax = 0u8,
    ///x1z, information. The second digit 1 stands for information that a command asked for, such as status or help.
    Information = 1u8,
    ///x2z, connections. The second digit 2 stands for the control connection and the data connection.
    Connections = 2u8,
    ///x3z, authentication and accounting. The second digit 3 stands for login, accounts and the security of the session.
    Authentication = 3u8,
    ///x4z, unspecified. The second digit 4 is unspecified: no code in force uses it.
    Unspecified = 4u8,
    ///x5z, file system. The second digit 5 stands for the state of the server's file system with respect to the requested action.
    FileSystem = 5u8,
}
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
#[non_exhaustive]
pub enum Language {
    ///English (`en`).
    En,
    ///русский (`ru`).
    #[cfg(feature = "lang-ru")]
    Ru,
}
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq
)]
pub struct Meaning(&'static ftpcodes::__private::MeaningData);
const _: () = {
    use ftpcodes::__private as data;
    use ::core::iter::Iterator as _;
    static CODES: [data::CodeData; 78usize] = [
        data::CodeData {
            number: 100u16,
            name: "HistoricSystemStatus",
            status: data::Status::Historic,
            older_numbering: true,
            aliases: &["system status reply", "old stat reply"],
            meanings: &[
                data::MeaningData {
                    index: 0u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Historic,
                    text: "System status reply.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 354",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 354",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "IV.A.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "FTP REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "SEQUENCING OF COMMANDS AND REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 110u16,
            name: "RestartMarker",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["restart marker reply", "mark reply", "checkpoint"],
            meanings: &[
                data::MeaningData {
                    index: 1u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "MARK ssss = rrrr",
                    format: ::core::option::Option::Some(data::Format::RestartMarker),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Open,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "3.5",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-3.5",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 1123",
                            "4.1.3.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1123#section-4.1.3.4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 119u16,
            name: "TerminalNotAvailable",
            status: data::Status::Historic,
            older_numbering: false,
            aliases: &["will try mailbox"],
            meanings: &[
                data::MeaningData {
                    index: 2u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Historic,
                    text: "Terminal not available, will try mailbox.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 765",
                            "Reply Codes by Function Groups",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "Numeric Order List of Reply Codes",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "Command-Reply Sequences",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "APPENDIX ON MAIL",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 120u16,
            name: "ServiceReadyInMinutes",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["expected delay", "service delayed"],
            meanings: &[
                data::MeaningData {
                    index: 3u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Service ready in nnn minutes.",
                    format: ::core::option::Option::Some(data::Format::Minutes),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 125u16,
            name: "DataConnectionAlreadyOpen",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["transfer starting"],
            meanings: &[
                data::MeaningData {
                    index: 4u16,
                    id: ::core::option::Option::Some("transfer"),
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Data connection already open; transfer starting.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Open,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 5u16,
                    id: ::core::option::Option::Some("unique-name"),
                    commands: &["STOU"],
                    status: data::Status::Standard,
                    text: "FILE: pppp",
                    format: ::core::option::Option::Some(data::Format::FileName),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Open,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 1123",
                            "4.1.2.9",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1123#section-4.1.2.9",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 150u16,
            name: "FileStatusOkay",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["about to open data connection", "opening data connection"],
            meanings: &[
                data::MeaningData {
                    index: 6u16,
                    id: ::core::option::Option::Some("transfer"),
                    commands: &[],
                    status: data::Status::Standard,
                    text: "File status okay; about to open data connection.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Opening,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "10.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-10.2",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 7u16,
                    id: ::core::option::Option::Some("unique-name"),
                    commands: &["STOU"],
                    status: data::Status::Standard,
                    text: "FILE: pppp",
                    format: ::core::option::Option::Some(data::Format::FileName),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Opening,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 1123",
                            "4.1.2.9",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1123#section-4.1.2.9",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 151u16,
            name: "UserNotLocal",
            status: data::Status::Historic,
            older_numbering: false,
            aliases: &["will forward"],
            meanings: &[
                data::MeaningData {
                    index: 8u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Historic,
                    text: "User not local; Will forward to <user>@<host>.",
                    format: ::core::option::Option::Some(data::Format::Pattern),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 765",
                            "Reply Codes by Function Groups",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "Numeric Order List of Reply Codes",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "Command-Reply Sequences",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "APPENDIX ON MAIL",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 1579",
                            "Discussion",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1579",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 152u16,
            name: "UserUnknown",
            status: data::Status::Historic,
            older_numbering: false,
            aliases: &["forwarded by the operator"],
            meanings: &[
                data::MeaningData {
                    index: 9u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Historic,
                    text: "User Unknown; Mail will be forwarded by the operator.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 765",
                            "Reply Codes by Function Groups",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "Numeric Order List of Reply Codes",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "Command-Reply Sequences",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "APPENDIX ON MAIL",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 200u16,
            name: "CommandOkay",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["ok", "command successful"],
            meanings: &[
                data::MeaningData {
                    index: 10u16,
                    id: ::core::option::Option::Some("okay"),
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Command okay.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2389",
                            "4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2389#section-4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2428",
                            "2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2428#section-2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2640",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2640#section-4.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "9",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-9",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 11u16,
                    id: ::core::option::Option::Some("clear-command-channel"),
                    commands: &["CCC"],
                    status: data::Status::Standard,
                    text: "Command okay.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "5",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-5",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "12.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-12.3",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 202u16,
            name: "CommandSuperfluous",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "not implemented, superfluous",
                "no storage allocation necessary",
            ],
            meanings: &[
                data::MeaningData {
                    index: 12u16,
                    id: ::core::option::Option::Some("superfluous"),
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Command not implemented, superfluous at this site.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 13u16,
                    id: ::core::option::Option::Some("no-translation"),
                    commands: &["ALGS"],
                    status: data::Status::Standard,
                    text: "Command not implemented, superfluous at this site",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 6384",
                            "11",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc6384#section-11",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 210u16,
            name: "TimeZone",
            status: data::Status::Nonstandard,
            older_numbering: false,
            aliases: &["site zone", "utc offset"],
            meanings: &[
                data::MeaningData {
                    index: 14u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Nonstandard,
                    text: "UTC+0",
                    format: ::core::option::Option::Some(data::Format::Pattern),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "proftpd/proftpd pull request 1967",
                            "include/ftp.h",
                            ::core::option::Option::None,
                        ),
                        data::Source::__new(
                            "IndySockets/Indy 3a1aa55",
                            "Lib/Protocols/IdFTP.pas",
                            ::core::option::Option::None,
                        ),
                        data::Source::__new(
                            "bfrigon/alarm-clock-v3 e4665a1",
                            "firmware/src/services/ftpserver.h",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 211u16,
            name: "SystemStatus",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["server status", "feat reply"],
            meanings: &[
                data::MeaningData {
                    index: 15u16,
                    id: ::core::option::Option::Some("status"),
                    commands: &["STAT"],
                    status: data::Status::Standard,
                    text: "System status, or system help reply.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 16u16,
                    id: ::core::option::Option::Some("help"),
                    commands: &["HELP"],
                    status: data::Status::Standard,
                    text: "System status, or system help reply.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.1.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.1.3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 17u16,
                    id: ::core::option::Option::Some("features"),
                    commands: &["FEAT"],
                    status: data::Status::Standard,
                    text: "Extensions supported:",
                    format: ::core::option::Option::Some(data::Format::Features),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2389",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2389#section-3.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.8.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.8.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "6",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-6",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 18u16,
                    id: ::core::option::Option::Some("site"),
                    commands: &["SITE"],
                    status: data::Status::Nonstandard,
                    text: "Server information.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "pure-ftpd 1.0.50",
                            "src/ftpd.c",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 212u16,
            name: "DirectoryStatus",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["directory listing over control connection"],
            meanings: &[
                data::MeaningData {
                    index: 19u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Directory status.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 213u16,
            name: "FileStatus",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["stat file reply"],
            meanings: &[
                data::MeaningData {
                    index: 20u16,
                    id: ::core::option::Option::Some("file-status"),
                    commands: &["STAT"],
                    status: data::Status::Standard,
                    text: "File status.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 21u16,
                    id: ::core::option::Option::Some("size"),
                    commands: &["SIZE"],
                    status: data::Status::Standard,
                    text: "1*DIGIT",
                    format: ::core::option::Option::Some(data::Format::Size),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 3659",
                            "4.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-4.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "4.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-4.4",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 22u16,
                    id: ::core::option::Option::Some("modification-time"),
                    commands: &["MDTM"],
                    status: data::Status::Standard,
                    text: "time-val",
                    format: ::core::option::Option::Some(data::Format::ModificationTime),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 3659",
                            "3.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-3.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "3.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-3.4",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 23u16,
                    id: ::core::option::Option::Some("facts-changed"),
                    commands: &["MFMT", "MFCT", "MFF"],
                    status: data::Status::Draft,
                    text: "Modify=time-val; pathname",
                    format: ::core::option::Option::Some(data::Format::FactsChanged),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "draft-somers-ftp-mfxx-03",
                            "3.1",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-somers-ftp-mfxx-03",
                            ),
                        ),
                        data::Source::__new(
                            "draft-somers-ftp-mfxx-03",
                            "3.4",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-somers-ftp-mfxx-03",
                            ),
                        ),
                        data::Source::__new(
                            "draft-somers-ftp-mfxx-03",
                            "4.1",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-somers-ftp-mfxx-03",
                            ),
                        ),
                        data::Source::__new(
                            "draft-somers-ftp-mfxx-03",
                            "4.4",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-somers-ftp-mfxx-03",
                            ),
                        ),
                        data::Source::__new(
                            "draft-somers-ftp-mfxx-03",
                            "5.1",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-somers-ftp-mfxx-03",
                            ),
                        ),
                        data::Source::__new(
                            "draft-somers-ftp-mfxx-03",
                            "5.7",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-somers-ftp-mfxx-03",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 24u16,
                    id: ::core::option::Option::Some("hash"),
                    commands: &["HASH"],
                    status: data::Status::Draft,
                    text: "hashname start-point-end-point filehash <pathname>",
                    format: ::core::option::Option::Some(data::Format::Hash),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "draft-bryan-ftpext-hash-02",
                            "1.1",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02",
                            ),
                        ),
                        data::Source::__new(
                            "draft-bryan-ftpext-hash-02",
                            "3",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02",
                            ),
                        ),
                        data::Source::__new(
                            "draft-ietf-ftpext2-hash-03",
                            "1.1",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-ietf-ftpext2-hash-03",
                            ),
                        ),
                        data::Source::__new(
                            "draft-ietf-ftpext2-hash-03",
                            "3",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-ietf-ftpext2-hash-03",
                            ),
                        ),
                        data::Source::__new(
                            "draft-bryan-ftp-hash-08",
                            "1.1",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftp-hash-08",
                            ),
                        ),
                        data::Source::__new(
                            "draft-bryan-ftp-hash-08",
                            "3",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftp-hash-08",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 25u16,
                    id: ::core::option::Option::Some("times-set"),
                    commands: &["SITE"],
                    status: data::Status::Nonstandard,
                    text: "File times set.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "pure-ftpd 1.0.50",
                            "src/ftpd.c",
                            ::core::option::Option::None,
                        ),
                    ],
                },
                data::MeaningData {
                    index: 26u16,
                    id: ::core::option::Option::Some("available-space"),
                    commands: &["AVBL"],
                    status: data::Status::Draft,
                    text: "1*DIGIT",
                    format: ::core::option::Option::Some(data::Format::Size),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "draft-peterson-streamlined-ftp-command-extensions-10",
                            "4",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-peterson-streamlined-ftp-command-extensions-10",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 27u16,
                    id: ::core::option::Option::Some("directory-size"),
                    commands: &["DSIZ"],
                    status: data::Status::Draft,
                    text: "1*DIGIT",
                    format: ::core::option::Option::Some(data::Format::Size),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "draft-peterson-streamlined-ftp-command-extensions-10",
                            "3",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-peterson-streamlined-ftp-command-extensions-10",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 214u16,
            name: "HelpMessage",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["help text", "help reply"],
            meanings: &[
                data::MeaningData {
                    index: 28u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Help message.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.1.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.1.3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 215u16,
            name: "SystemType",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["syst reply", "name system type", "unix type: l8"],
            meanings: &[
                data::MeaningData {
                    index: 29u16,
                    id: ::core::option::Option::Some("system-type"),
                    commands: &["SYST"],
                    status: data::Status::Standard,
                    text: "NAME system type.",
                    format: ::core::option::Option::Some(data::Format::SystemType),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 30u16,
                    id: ::core::option::Option::Some("mail-scheme"),
                    commands: &["XRSQ", "MRSQ"],
                    status: data::Status::Historic,
                    text: "<scheme> is the preferred scheme.",
                    format: ::core::option::Option::Some(data::Format::Pattern),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 743",
                            "Scheme Selection: XRSQ",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc743",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 743",
                            "Appendix C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc743",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "Reply Codes by Function Groups",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "Numeric Order List of Reply Codes",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "Command-Reply Sequences",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "Scheme Selection: MRSQ",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 216u16,
            name: "TranslationStatus",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["algs ok", "epsv epsveprt", "alg translation mode"],
            meanings: &[
                data::MeaningData {
                    index: 31u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "response-token freetext",
                    format: ::core::option::Option::Some(
                        data::Format::TranslationStatus,
                    ),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 6384",
                            "11",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc6384#section-11",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 220u16,
            name: "ServiceReady",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["welcome banner", "ftp greeting", "server ready"],
            meanings: &[
                data::MeaningData {
                    index: 32u16,
                    id: ::core::option::Option::Some("ready"),
                    commands: &["CONNECT", "REIN"],
                    status: data::Status::Standard,
                    text: "Service ready for new user.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "7",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-7",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "12.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-12.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 7151",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3.2",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 33u16,
                    id: ::core::option::Option::Some("host-accepted"),
                    commands: &["HOST"],
                    status: data::Status::Standard,
                    text: "Host accepted",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 7151",
                            "3.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 7151",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 7151",
                            "3.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3.2.2",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 34u16,
                    id: ::core::option::Option::Some("only-extended-passive"),
                    commands: &["EPSV"],
                    status: data::Status::Nonstandard,
                    text: "From now on only EPSV sets up data connections.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "pure-ftpd 1.0.50",
                            "src/ftp_parser.c",
                            ::core::option::Option::None,
                        ),
                        data::Source::__new(
                            "pyftpdlib 2.2.0",
                            "pyftpdlib/handlers.py",
                            ::core::option::Option::None,
                        ),
                    ],
                },
                data::MeaningData {
                    index: 35u16,
                    id: ::core::option::Option::Some("accepted"),
                    commands: &["MODE", "PASS", "SSCN"],
                    status: data::Status::Nonstandard,
                    text: "Command accepted.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "drftpd-ng/drftpd 605bef1",
                            "src/plugins/org.drftpd.commands.dataconnection/src/org/drftpd/commands/dataconnection/DataConnectionHandler.java",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 221u16,
            name: "ClosingControlConnection",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["goodbye", "logged out", "session closed"],
            meanings: &[
                data::MeaningData {
                    index: 36u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Service closing control connection. Logged out if appropriate.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::Closes,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 225u16,
            name: "DataConnectionOpen",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["no transfer to abort", "abor ok"],
            meanings: &[
                data::MeaningData {
                    index: 37u16,
                    id: ::core::option::Option::Some("no-transfer"),
                    commands: &["ABOR"],
                    status: data::Status::Standard,
                    text: "Data connection open; no transfer in progress.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Open,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 38u16,
                    id: ::core::option::Option::Some("extended-address"),
                    commands: &["ESTA", "ESTP"],
                    status: data::Status::Nonstandard,
                    text: "Connected from (|net-prt|net-addr|tcp-port|)",
                    format: ::core::option::Option::Some(data::Format::Pattern),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Open,
                    ),
                    sources: &[
                        data::Source::__new(
                            "pure-ftpd 1.0.50",
                            "src/ftpd.c",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 226u16,
            name: "ClosingDataConnection",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["transfer complete", "listing completed", "transfer ok"],
            meanings: &[
                data::MeaningData {
                    index: 39u16,
                    id: ::core::option::Option::Some("transfer-complete"),
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Closing data connection. Requested file action successful (for example, file transfer or file abort).",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Closed,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-3.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "7",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-7",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.2",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 40u16,
                    id: ::core::option::Option::Some("abort-complete"),
                    commands: &["ABOR"],
                    status: data::Status::Standard,
                    text: "Closing data connection. Requested file action successful (for example, file transfer or file abort).",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Closed,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.1.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.1.3",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 227u16,
            name: "EnteringPassiveMode",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["pasv ok", "passive mode", "pasv address"],
            meanings: &[
                data::MeaningData {
                    index: 41u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Entering Passive Mode (h1,h2,h3,h4,p1,p2).",
                    format: ::core::option::Option::Some(data::Format::PassiveAddress),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Awaited,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 1123",
                            "4.1.2.6",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1123#section-4.1.2.6",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 6384",
                            "6",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc6384#section-6",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 228u16,
            name: "EnteringLongPassiveMode",
            status: data::Status::Experimental,
            older_numbering: false,
            aliases: &["lpsv ok", "long passive mode", "foobar passive mode"],
            meanings: &[
                data::MeaningData {
                    index: 42u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Experimental,
                    text: "Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...)",
                    format: ::core::option::Option::Some(
                        data::Format::LongPassiveAddress,
                    ),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Awaited,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 1639",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1639#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 1545",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1545#section-3",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 229u16,
            name: "EnteringExtendedPassiveMode",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["epsv ok", "extended passive mode"],
            meanings: &[
                data::MeaningData {
                    index: 43u16,
                    id: ::core::option::Option::Some("extended-passive"),
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Entering Extended Passive Mode (<d><d><d><tcp-port><d>)",
                    format: ::core::option::Option::Some(
                        data::Format::ExtendedPassivePort,
                    ),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Awaited,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 2428",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2428#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 6384",
                            "6",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc6384#section-6",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 44u16,
                    id: ::core::option::Option::Some("striped-passive"),
                    commands: &["SPAS"],
                    status: data::Status::Nonstandard,
                    text: "Entering Striped Passive Mode",
                    format: ::core::option::Option::Some(data::Format::Pattern),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Awaited,
                    ),
                    sources: &[
                        data::Source::__new(
                            "gridcf/gct 550251e",
                            "gridftp/control/source/globus_gridftp_protocol_extensions.dox",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 230u16,
            name: "UserLoggedIn",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["login successful", "logged in", "user logged in proceed"],
            meanings: &[
                data::MeaningData {
                    index: 45u16,
                    id: ::core::option::Option::Some("logged-in"),
                    commands: &[],
                    status: data::Status::Standard,
                    text: "User logged in, proceed.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.1.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.1.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "7",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-7",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 46u16,
                    id: ::core::option::Option::Some("reinitialized"),
                    commands: &["REIN"],
                    status: data::Status::Nonstandard,
                    text: "Ready for new user.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "pyftpdlib 2.2.0",
                            "pyftpdlib/handlers.py",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 231u16,
            name: "UserLoggedOut",
            status: data::Status::Historic,
            older_numbering: true,
            aliases: &["logout complete", "service terminated"],
            meanings: &[
                data::MeaningData {
                    index: 47u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Historic,
                    text: "User is \"logged out\". Service terminated.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::Closes,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 354",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 354",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "FTP REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "SEQUENCING OF COMMANDS AND REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 232u16,
            name: "AuthorizedBySecurityExchange",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["logged in by certificate", "no password needed", "logoutack"],
            meanings: &[
                data::MeaningData {
                    index: 48u16,
                    id: ::core::option::Option::Some("authorized"),
                    commands: &["USER"],
                    status: data::Status::Standard,
                    text: "User logged in, authorized by security data exchange.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "12.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-12.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "12.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-12.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "12.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-12.3",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 49u16,
                    id: ::core::option::Option::Some("logout-noted"),
                    commands: &["BYE", "REIN"],
                    status: data::Status::Historic,
                    text: "Logout command noted, will complete when transfer done.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 354",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 354",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "FTP REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "SEQUENCING OF COMMANDS AND REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 234u16,
            name: "SecurityDataExchangeComplete",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["auth tls ok", "begin tls handshake", "auth ssl successful"],
            meanings: &[
                data::MeaningData {
                    index: 50u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Security data exchange complete.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-4.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "12.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-12.1",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 235u16,
            name: "SecurityDataAccepted",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["adat ok", "security exchange successful"],
            meanings: &[
                data::MeaningData {
                    index: 51u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "ADAT=base64data",
                    format: ::core::option::Option::Some(data::Format::SecurityData),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "Appendix I",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "Appendix II",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 250u16,
            name: "FileActionOkay",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "requested file action okay",
                "cwd successful",
                "delete successful",
            ],
            meanings: &[
                data::MeaningData {
                    index: 52u16,
                    id: ::core::option::Option::Some("file-action"),
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Requested file action okay, completed.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-3.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.1.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.1.3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 1123",
                            "4.1.2.9",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1123#section-4.1.2.9",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.2",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 53u16,
                    id: ::core::option::Option::Some("facts"),
                    commands: &["MLST"],
                    status: data::Status::Standard,
                    text: "End",
                    format: ::core::option::Option::Some(data::Format::Facts),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 3659",
                            "7.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.7.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.7.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.7.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.7.2",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 54u16,
                    id: ::core::option::Option::Some("checksum"),
                    commands: &["XCRC", "XMD5", "XSHA", "XSHA1", "XSHA256", "XSHA512"],
                    status: data::Status::Nonstandard,
                    text: "<checksum>",
                    format: ::core::option::Option::Some(data::Format::Pattern),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "draft-bryan-ftpext-hash-02",
                            "Appendix B",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02",
                            ),
                        ),
                        data::Source::__new(
                            "Globalscape EFT Server 5 Help",
                            "Allowing Users to Verify File Integrity (XCRC)",
                            ::core::option::Option::None,
                        ),
                        data::Source::__new(
                            "proftpd 1.3.8",
                            "contrib/mod_digest.c",
                            ::core::option::Option::None,
                        ),
                        data::Source::__new(
                            "robinrodricks/FluentFTP issue 820",
                            "log of Titan FTP Server 19",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 251u16,
            name: "Md5Digest",
            status: data::Status::Draft,
            older_numbering: false,
            aliases: &["md5 checksum", "file md5"],
            meanings: &[
                data::MeaningData {
                    index: 55u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Draft,
                    text: "FilePath E67DED2886048D308532042B777D53CF",
                    format: ::core::option::Option::Some(data::Format::Pattern),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "draft-twine-ftpmd5-00",
                            "3.1",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-twine-ftpmd5-00",
                            ),
                        ),
                        data::Source::__new(
                            "draft-twine-ftpmd5-00",
                            "3.1.1",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-twine-ftpmd5-00",
                            ),
                        ),
                        data::Source::__new(
                            "draft-twine-ftpmd5-00",
                            "3.2.1",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-twine-ftpmd5-00",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 252u16,
            name: "Md5Digests",
            status: data::Status::Draft,
            older_numbering: false,
            aliases: &["mmd5 ok", "md5 list"],
            meanings: &[
                data::MeaningData {
                    index: 56u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Draft,
                    text: "FilePath1 E67DED2886048D308532042B777D53CF, FilePath2 308536048D20E67D77D53CFED28842B7",
                    format: ::core::option::Option::Some(data::Format::Pattern),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "draft-twine-ftpmd5-00",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-twine-ftpmd5-00",
                            ),
                        ),
                        data::Source::__new(
                            "draft-twine-ftpmd5-00",
                            "3.2.1",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-twine-ftpmd5-00",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 255u16,
            name: "ServerSocket",
            status: data::Status::Historic,
            older_numbering: true,
            aliases: &["sock reply", "server socket number"],
            meanings: &[
                data::MeaningData {
                    index: 57u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Historic,
                    text: "SOCK nnnn",
                    format: ::core::option::Option::Some(data::Format::Pattern),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 354",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 354",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 354",
                            "V.D",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "V.A",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "SEQUENCING OF COMMANDS AND REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 257u16,
            name: "PathnameCreated",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["directory created", "working directory", "path created"],
            meanings: &[
                data::MeaningData {
                    index: 58u16,
                    id: ::core::option::Option::Some("created"),
                    commands: &["MKD", "XMKD"],
                    status: data::Status::Standard,
                    text: "\"PATHNAME\" created.",
                    format: ::core::option::Option::Some(data::Format::Pathname),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "Appendix II",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 59u16,
                    id: ::core::option::Option::Some("current-directory"),
                    commands: &["PWD", "XPWD"],
                    status: data::Status::Standard,
                    text: "\"<directory-name>\" <commentary>",
                    format: ::core::option::Option::Some(data::Format::Pathname),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "Appendix II",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.7.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.7.1",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 331u16,
            name: "NeedPassword",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["password required", "StatusUserOK", "user name okay"],
            meanings: &[
                data::MeaningData {
                    index: 60u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "User name okay, need password.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "7",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-7",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2577",
                            "7",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2577#section-7",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "12.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-12.1",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 332u16,
            name: "NeedAccount",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["LoginNeedAccount", "account required"],
            meanings: &[
                data::MeaningData {
                    index: 61u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Need account for login.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.1.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.1.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 334u16,
            name: "SecurityDataRequired",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["security mechanism accepted, ADAT expected"],
            meanings: &[
                data::MeaningData {
                    index: 62u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "ADAT=base64data",
                    format: ::core::option::Option::Some(data::Format::SecurityData),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "Appendix I",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "Appendix II",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-4.2",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 335u16,
            name: "MoreSecurityDataRequired",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["security data acceptable, more required"],
            meanings: &[
                data::MeaningData {
                    index: 63u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "ADAT=base64data",
                    format: ::core::option::Option::Some(data::Format::SecurityData),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "Appendix I",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 336u16,
            name: "PasswordChallenge",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["challenge response login", "one-time password challenge"],
            meanings: &[
                data::MeaningData {
                    index: 64u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Username okay, need password.  Challenge is \"....\"",
                    format: ::core::option::Option::Some(data::Format::Challenge),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 350u16,
            name: "FileActionPending",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "RequestFilePending",
                "ready for destination name",
                "restarting at",
                "resume upload",
                "resume download",
            ],
            meanings: &[
                data::MeaningData {
                    index: 65u16,
                    id: ::core::option::Option::Some("rename"),
                    commands: &["RNFR"],
                    status: data::Status::Standard,
                    text: "Requested file action pending further information.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 66u16,
                    id: ::core::option::Option::Some("restart"),
                    commands: &["REST"],
                    status: data::Status::Standard,
                    text: "Requested file action pending further information.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "5.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-5.3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "5.5",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-5.5",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 67u16,
                    id: ::core::option::Option::Some("range"),
                    commands: &["RANG"],
                    status: data::Status::Draft,
                    text: "Requested file action pending further information.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "draft-bryan-ftp-range-08",
                            "3",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftp-range-08",
                            ),
                        ),
                        data::Source::__new(
                            "draft-bryan-ftp-range-08",
                            "4.4",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftp-range-08",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 68u16,
                    id: ::core::option::Option::Some("copy"),
                    commands: &["SITE"],
                    status: data::Status::Nonstandard,
                    text: "File noted, waiting for destination name.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "proftpd 1.3.8",
                            "contrib/mod_copy.c",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 354u16,
            name: "StartMailInput",
            status: data::Status::Historic,
            older_numbering: false,
            aliases: &["mail input"],
            meanings: &[
                data::MeaningData {
                    index: 69u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Historic,
                    text: "Start mail input; end with <CR><LF>.<CR><LF>",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 765",
                            "Reply Codes by Function Groups",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "Numeric Order List of Reply Codes",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 765",
                            "Command-Reply Sequences",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc765",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 400u16,
            name: "ServiceNotImplemented",
            status: data::Status::Historic,
            older_numbering: true,
            aliases: &[],
            meanings: &[
                data::MeaningData {
                    index: 70u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Historic,
                    text: "This service not implemented.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterReconnecting),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 354",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 354",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "FTP REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "SEQUENCING OF COMMANDS AND REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                        data::Source::__new(
                            "pure-ftpd 1.0.50",
                            "src/tls.c",
                            ::core::option::Option::None,
                        ),
                        data::Source::__new(
                            "ftp-srv 4.6.3",
                            "src/errors.js",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 402u16,
            name: "NotImplementedForValue",
            status: data::Status::Historic,
            older_numbering: true,
            aliases: &[],
            meanings: &[
                data::MeaningData {
                    index: 71u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Historic,
                    text: "Command not implemented for requested value or action.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 520",
                            "III.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc520",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 520",
                            "IV.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc520",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "FTP REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "SEQUENCING OF COMMANDS AND REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                        data::Source::__new(
                            "ftp-srv 4.6.3",
                            "src/commands/registration/retr.js",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 421u16,
            name: "ServiceNotAvailable",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "NotAvailable",
                "too many connections",
                "idle timeout",
                "server shutting down",
                "connection timed out",
                "too many users",
            ],
            meanings: &[
                data::MeaningData {
                    index: 72u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Service not available, closing control connection.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterReconnecting),
                    control_connection: data::ControlConnection::Closes,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Closed,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 1123",
                            "4.1.2.11",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1123#section-4.1.2.11",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2577",
                            "5",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2577#section-5",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "10.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-10.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 7151",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3.2",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 425u16,
            name: "CannotOpenDataConnection",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "failed to establish connection",
                "unable to build data connection",
                "use port or pasv first",
                "connection refused",
                "blocked by a firewall or NAT",
                "TLS session of data connection not resumed",
            ],
            meanings: &[
                data::MeaningData {
                    index: 73u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Can't open data connection.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::SameCommand),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::NotOpened,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 6384",
                            "6",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc6384#section-6",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 426u16,
            name: "ConnectionClosed",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "transfer aborted",
                "broken data connection",
                "connection broken",
                "connection reset by peer",
                "failure reading network stream",
            ],
            meanings: &[
                data::MeaningData {
                    index: 74u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Connection closed; transfer aborted.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::SameCommand),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::Closed,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.1.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.1.3",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 430u16,
            name: "LogOnTriesExceeded",
            status: data::Status::Historic,
            older_numbering: true,
            aliases: &["invalid username or password", "InvalidCredentials"],
            meanings: &[
                data::MeaningData {
                    index: 75u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Historic,
                    text: "Log-on time or tries exceeded, goodbye.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 354",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 354",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "FTP REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "SEQUENCING OF COMMANDS AND REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                        data::Source::__new(
                            "ftpd (mtheall)",
                            "source/ftpSession.cpp",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 431u16,
            name: "SecurityResourceUnavailable",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["security is disabled", "security service unavailable"],
            meanings: &[
                data::MeaningData {
                    index: 76u16,
                    id: ::core::option::Option::Some("security"),
                    commands: &["AUTH", "PROT"],
                    status: data::Status::Standard,
                    text: "Need some unavailable resource to process security.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::Later),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 77u16,
                    id: ::core::option::Option::Some("no-such-directory"),
                    commands: &["CWD", "XCWD"],
                    status: data::Status::Historic,
                    text: "No such directory",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 775",
                            "SUBTLETIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc775",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "Appendix II",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 434u16,
            name: "LogoutForcedByOperator",
            status: data::Status::Historic,
            older_numbering: true,
            aliases: &["requested host unavailable", "HostUnavailable"],
            meanings: &[
                data::MeaningData {
                    index: 78u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Historic,
                    text: "Log-out forced by operator action. Phone site.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::Later),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 354",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 354",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc354",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "IV.B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 454",
                            "V.C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc454",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "FTP REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 542",
                            "SEQUENCING OF COMMANDS AND REPLIES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc542",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 450u16,
            name: "FileBusy",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "RequestFileActionIgnored",
                "file temporarily unavailable",
                "file locked",
                "no files found",
            ],
            meanings: &[
                data::MeaningData {
                    index: 79u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Requested file action not taken. File unavailable (e.g., file busy).",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::Later),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "draft-bryan-ftpext-hash-02",
                            "3.5",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 451u16,
            name: "LocalError",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["ActionAborted", "local error"],
            meanings: &[
                data::MeaningData {
                    index: 80u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Requested action aborted: local error in processing.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::Later),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2389",
                            "4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2389#section-4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 452u16,
            name: "InsufficientStorage",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "disk full",
                "no space left on device",
                "RequestedActionNotTaken",
            ],
            meanings: &[
                data::MeaningData {
                    index: 81u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Requested action not taken. Insufficient storage space in system.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::Later),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 500u16,
            name: "CommandUnrecognized",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "unknown command",
                "command not understood",
                "command line too long",
                "illegal port command",
            ],
            meanings: &[
                data::MeaningData {
                    index: 82u16,
                    id: ::core::option::Option::Some("unrecognized"),
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Syntax error, command unrecognized.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 1123",
                            "4.1.3.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1123#section-4.1.3.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 1639",
                            "4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1639#section-4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2389",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2389#section-3.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2389",
                            "4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2389#section-4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2428",
                            "2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2428#section-2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2428",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2428#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2640",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2640#section-4.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-3.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-4.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "5",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-5",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 7151",
                            "3.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3.3",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 83u16,
                    id: ::core::option::Option::Some("shut-down"),
                    commands: &["CONNECT"],
                    status: data::Status::Nonstandard,
                    text: "FTP server is shut down, try again later.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterReconnecting),
                    control_connection: data::ControlConnection::Closes,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "proftpd 1.3.8",
                            "src/main.c",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 501u16,
            name: "SyntaxErrorInParameters",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["invalid argument", "bad parameter", "syntax error in arguments"],
            meanings: &[
                data::MeaningData {
                    index: 84u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Syntax error in parameters or arguments.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 1639",
                            "4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1639#section-4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2389",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2389#section-3.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2389",
                            "4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2389#section-4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2428",
                            "2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2428#section-2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2428",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2428#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2640",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2640#section-4.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-3.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-4.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 7151",
                            "3.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 7151",
                            "3.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3.3",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 502u16,
            name: "CommandNotImplemented",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["unimplemented command", "unsupported command"],
            meanings: &[
                data::MeaningData {
                    index: 85u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Command not implemented.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::Never),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 1123",
                            "4.1.3.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1123#section-4.1.3.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2389",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2389#section-3.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2389",
                            "4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2389#section-4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2640",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2640#section-4.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 6384",
                            "11",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc6384#section-11",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 7151",
                            "3.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3.3",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 503u16,
            name: "BadSequenceOfCommands",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["wrong order of commands", "login with USER first"],
            meanings: &[
                data::MeaningData {
                    index: 86u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Bad sequence of commands.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 7151",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 7151",
                            "3.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3.3",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 504u16,
            name: "ParameterNotImplemented",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["unsupported parameter", "unknown security mechanism"],
            meanings: &[
                data::MeaningData {
                    index: 87u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Command not implemented for that parameter.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2577",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2577#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2640",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2640#section-4.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 6384",
                            "6",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc6384#section-6",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 6384",
                            "11",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc6384#section-11",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 7151",
                            "3.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 7151",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 7151",
                            "3.3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc7151#section-3.3",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 520u16,
            name: "RecipientRejected",
            status: data::Status::Historic,
            older_numbering: true,
            aliases: &["no such recipient", "active mode is disabled"],
            meanings: &[
                data::MeaningData {
                    index: 88u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Historic,
                    text: "Recipient name rejected.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 686",
                            "Leaving Well Enough Alone",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc686",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 691",
                            "One More Try on the FTP",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc691",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 743",
                            "Recipient specification: XRCP",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc743",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 743",
                            "Appendix A",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc743",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 743",
                            "Appendix B",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc743",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 743",
                            "Appendix C",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc743",
                            ),
                        ),
                        data::Source::__new(
                            "pure-ftpd 1.0.50",
                            "src/ftpd.c",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 521u16,
            name: "ProtSettingRefused",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "directory exists",
                "PROT P required",
                "unsupported address family",
            ],
            meanings: &[
                data::MeaningData {
                    index: 89u16,
                    id: ::core::option::Option::Some("data-protection"),
                    commands: &["STOR", "STOU", "RETR", "LIST", "NLST", "APPE", "MLSD"],
                    status: data::Status::Standard,
                    text: "data connection cannot be opened with this PROT setting",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::Some(
                        data::DataConnection::NotOpened,
                    ),
                    sources: &[
                        data::Source::__new(
                            "RFC 4217",
                            "10.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-10.2",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 90u16,
                    id: ::core::option::Option::Some("address-families"),
                    commands: &["LPRT", "LPSV"],
                    status: data::Status::Experimental,
                    text: "Supported address families are (af1, af2, ..., afn)",
                    format: ::core::option::Option::Some(data::Format::AddressFamilies),
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 1639",
                            "4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1639#section-4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 1545",
                            "4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1545#section-4",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 91u16,
                    id: ::core::option::Option::Some("directory-exists"),
                    commands: &["MKD", "XMKD"],
                    status: data::Status::Historic,
                    text: "\"PATHNAME\" directory already exists; taking no action.",
                    format: ::core::option::Option::Some(data::Format::Pattern),
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "Appendix II",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 775",
                            "REPLY CODES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc775",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 92u16,
                    id: ::core::option::Option::Some("protection-level"),
                    commands: &["PROT"],
                    status: data::Status::Nonstandard,
                    text: "PROT level not supported, use C or P.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "pyftpdlib 2.2.0",
                            "pyftpdlib/handlers.py",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 522u16,
            name: "NetworkProtocolNotSupported",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "extended port failure",
                "TLS session reuse required",
                "data connections must be encrypted",
            ],
            meanings: &[
                data::MeaningData {
                    index: 93u16,
                    id: ::core::option::Option::Some("network-protocol"),
                    commands: &["EPRT", "EPSV"],
                    status: data::Status::Standard,
                    text: "Network protocol not supported, use (prot1,prot2,...,protn)",
                    format: ::core::option::Option::Some(data::Format::NetworkProtocols),
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2428",
                            "2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2428#section-2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2428",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2428#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 6384",
                            "6",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc6384#section-6",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 94u16,
                    id: ::core::option::Option::Some("data-protection"),
                    commands: &["STOR", "STOU", "RETR", "LIST", "NLST", "APPE", "MLSD"],
                    status: data::Status::Standard,
                    text: "TLS negotiation failed or was unacceptable",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 4217",
                            "10.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-10.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "11.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-11.4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 530u16,
            name: "NotLoggedIn",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "login incorrect",
                "login authentication failed",
                "please login with USER and PASS",
                "wrong password",
            ],
            meanings: &[
                data::MeaningData {
                    index: 95u16,
                    id: ::core::option::Option::Some("not-logged-in"),
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Not logged in.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterLogin),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2577",
                            "7",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2577#section-7",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 96u16,
                    id: ::core::option::Option::Some("no-logins"),
                    commands: &["CONNECT"],
                    status: data::Status::Nonstandard,
                    text: "System not available.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterReconnecting),
                    control_connection: data::ControlConnection::Closes,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "inetutils-ftpd 2.4",
                            "ftpd/ftpd.c",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 532u16,
            name: "NeedAccountForStoring",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["account required for storing files"],
            meanings: &[
                data::MeaningData {
                    index: 97u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Need account for storing files.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.1.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.1.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 533u16,
            name: "CommandProtectionDenied",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["command must be protected", "command protection denied"],
            meanings: &[
                data::MeaningData {
                    index: 98u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Command protection level denied for policy reasons.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "5",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-5",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 534u16,
            name: "DeniedForPolicyReasons",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "policy requires SSL",
                "unwilling to accept security parameters",
                "AUTH refused",
            ],
            meanings: &[
                data::MeaningData {
                    index: 99u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Request denied for policy reasons.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "6",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-6",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 4217",
                            "5",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc4217#section-5",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 535u16,
            name: "FailedSecurityCheck",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["security check failed", "failed checksum"],
            meanings: &[
                data::MeaningData {
                    index: 100u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Failed security check (hash, sequence, etc).",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "6",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-6",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "Appendix I",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "Appendix II",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 536u16,
            name: "ProtectionLevelNotSupported",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["PROT level not supported", "PROT not supported"],
            meanings: &[
                data::MeaningData {
                    index: 101u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Requested PROT level not supported by mechanism.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 537u16,
            name: "CommandProtectionNotSupported",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["command protection level not supported"],
            meanings: &[
                data::MeaningData {
                    index: 102u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Command protection level not supported by security mechanism.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 550u16,
            name: "FileUnavailable",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "file not found",
                "permission denied",
                "no such file or directory",
                "access denied",
                "folder not found",
                "directory not empty",
                "no data sets found",
                "SIZE not allowed in ASCII mode",
            ],
            meanings: &[
                data::MeaningData {
                    index: 103u16,
                    id: ::core::option::Option::Some("file-unavailable"),
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Requested action not taken. File unavailable (e.g., file not found, no access).",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "7",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-7",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "3.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-3.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "3.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-3.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "4.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-4.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 104u16,
                    id: ::core::option::Option::Some("command-refused"),
                    commands: &["EPRT", "EPSV", "PASS", "PASV", "PORT", "SYST", "USER"],
                    status: data::Status::Nonstandard,
                    text: "Permission denied.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "vsftpd 3.0.3",
                            "postlogin.c",
                            ::core::option::Option::None,
                        ),
                        data::Source::__new(
                            "pyftpdlib 2.2.0",
                            "pyftpdlib/handlers.py",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 551u16,
            name: "PageTypeUnknown",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["unknown page type"],
            meanings: &[
                data::MeaningData {
                    index: 105u16,
                    id: ::core::option::Option::Some("page-type"),
                    commands: &["APPE", "STOR", "STOU"],
                    status: data::Status::Standard,
                    text: "Requested action aborted: page type unknown.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 106u16,
                    id: ::core::option::Option::Some("not-sent"),
                    commands: &["RETR"],
                    status: data::Status::Nonstandard,
                    text: "File not sent.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "ftp-srv 4.6.3",
                            "src/commands/registration/retr.js",
                            ::core::option::Option::None,
                        ),
                    ],
                },
                data::MeaningData {
                    index: 107u16,
                    id: ::core::option::Option::Some("settings"),
                    commands: &["HASH", "RANG"],
                    status: data::Status::Draft,
                    text: "TYPE I and MODE S are needed.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "draft-bryan-ftpext-hash-02",
                            "3.5",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02",
                            ),
                        ),
                        data::Source::__new(
                            "draft-bryan-ftp-range-08",
                            "5",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftp-range-08",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 108u16,
                    id: ::core::option::Option::Some("no-superior-directory"),
                    commands: &["XCUP"],
                    status: data::Status::Historic,
                    text: "No superior directory.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 775",
                            "REPLY CODES",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc775",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 552u16,
            name: "ExceededStorageAllocation",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "quota exceeded",
                "storage limit exceeded",
                "exceeded storage",
                "file too large",
            ],
            meanings: &[
                data::MeaningData {
                    index: 109u16,
                    id: ::core::option::Option::Some("storage"),
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Requested file action aborted. Exceeded storage allocation (for current directory or dataset).",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                    ],
                },
                data::MeaningData {
                    index: 110u16,
                    id: ::core::option::Option::Some("not-permitted"),
                    commands: &["HASH", "LOCK", "RANG"],
                    status: data::Status::Draft,
                    text: "You may not use this command.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "draft-bryan-ftpext-hash-02",
                            "3.5",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02",
                            ),
                        ),
                        data::Source::__new(
                            "draft-bryan-ftp-range-08",
                            "5",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftp-range-08",
                            ),
                        ),
                        data::Source::__new(
                            "draft-bryan-ftp-lock-03",
                            "5.3",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftp-lock-03",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 553u16,
            name: "FileNameNotAllowed",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &[
                "illegal file name",
                "invalid filename",
                "could not create file",
                "BadFilename",
            ],
            meanings: &[
                data::MeaningData {
                    index: 111u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Requested action not taken. File name not allowed.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 959",
                            "4.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "4.2.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 959",
                            "5.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc959#section-5.4",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 3659",
                            "7.2.1",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc3659#section-7.2.1",
                            ),
                        ),
                        data::Source::__new(
                            "draft-bryan-ftpext-hash-02",
                            "3.5",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 554u16,
            name: "InvalidRestParameter",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["invalid restart position", "restart offset too large"],
            meanings: &[
                data::MeaningData {
                    index: 112u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Requested action not taken: invalid REST parameter.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 1123",
                            "4.1.3.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1123#section-4.1.3.4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 555u16,
            name: "TypeOrStructureMismatch",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["type mismatch", "stru mismatch"],
            meanings: &[
                data::MeaningData {
                    index: 113u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "Requested action not taken: type or stru mismatch.",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::AfterChange),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 1123",
                            "4.1.3.4",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc1123#section-4.1.3.4",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 556u16,
            name: "HashDeniedForPolicyReasons",
            status: data::Status::Draft,
            older_numbering: false,
            aliases: &["hash not allowed", "file too large to hash"],
            meanings: &[
                data::MeaningData {
                    index: 114u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Draft,
                    text: "pathname: Operation not permitted",
                    format: ::core::option::Option::Some(data::Format::Pattern),
                    retry: ::core::option::Option::Some(data::Retry::Never),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "draft-bryan-ftpext-hash-02",
                            "3.5",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02",
                            ),
                        ),
                        data::Source::__new(
                            "draft-bryan-ftpext-hash-02",
                            "6",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02",
                            ),
                        ),
                        data::Source::__new(
                            "draft-bryan-ftp-hash-08",
                            "3.4",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftp-hash-08",
                            ),
                        ),
                        data::Source::__new(
                            "draft-bryan-ftp-hash-08",
                            "6",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-bryan-ftp-hash-08",
                            ),
                        ),
                        data::Source::__new(
                            "draft-ietf-ftpext2-hash-03",
                            "3.5",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-ietf-ftpext2-hash-03",
                            ),
                        ),
                        data::Source::__new(
                            "draft-ietf-ftpext2-hash-03",
                            "6",
                            ::core::option::Option::Some(
                                "https://datatracker.ietf.org/doc/html/draft-ietf-ftpext2-hash-03",
                            ),
                        ),
                        data::Source::__new(
                            "proftpd 1.3.8",
                            "contrib/mod_digest.c",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 580u16,
            name: "UnsupportedByClient",
            status: data::Status::Nonstandard,
            older_numbering: false,
            aliases: &["net::cmd unsupported", "net::ftp unsupported command"],
            meanings: &[
                data::MeaningData {
                    index: 115u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Nonstandard,
                    text: "Unsupported command",
                    format: ::core::option::Option::None,
                    retry: ::core::option::Option::Some(data::Retry::Never),
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "libnet 3.14",
                            "lib/Net/Cmd.pm",
                            ::core::option::Option::None,
                        ),
                        data::Source::__new(
                            "libnet 3.14",
                            "lib/Net/FTP.pm",
                            ::core::option::Option::None,
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 631u16,
            name: "IntegrityProtected",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["safe reply", "mic reply"],
            meanings: &[
                data::MeaningData {
                    index: 116u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "base64(protect(\"plaintext reply\"))",
                    format: ::core::option::Option::Some(data::Format::ProtectedReply),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "Appendix I",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "Appendix II",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 632u16,
            name: "ConfidentialityAndIntegrityProtected",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["private reply", "enc reply", "privacy protected reply"],
            meanings: &[
                data::MeaningData {
                    index: 117u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "base64(protect(\"plaintext reply\"))",
                    format: ::core::option::Option::Some(data::Format::ProtectedReply),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "3",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-3",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "5.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "Appendix I",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "Appendix II",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228",
                            ),
                        ),
                    ],
                },
            ],
        },
        data::CodeData {
            number: 633u16,
            name: "ConfidentialityProtected",
            status: data::Status::Standard,
            older_numbering: false,
            aliases: &["confidential reply", "conf reply"],
            meanings: &[
                data::MeaningData {
                    index: 118u16,
                    id: ::core::option::Option::None,
                    commands: &[],
                    status: data::Status::Standard,
                    text: "base64(protect(\"plaintext reply\"))",
                    format: ::core::option::Option::Some(data::Format::ProtectedReply),
                    retry: ::core::option::Option::None,
                    control_connection: data::ControlConnection::StaysOpen,
                    data_connection: ::core::option::Option::None,
                    sources: &[
                        data::Source::__new(
                            "RFC 2228",
                            "5.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-5.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "8.2",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228#section-8.2",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "Appendix I",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228",
                            ),
                        ),
                        data::Source::__new(
                            "RFC 2228",
                            "Appendix II",
                            ::core::option::Option::Some(
                                "https://www.rfc-editor.org/rfc/rfc2228",
                            ),
                        ),
                    ],
                },
            ],
        },
    ];
    static PLACES: [u16; data::NUMBERS] = data::places(&CODES);
    static WORDS_EN: data::LanguageData = data::LanguageData {
        tag: "en",
        name: "English",
        direction: data::Direction::LeftToRight,
        classes: &[
            data::ClassWords {
                digit: 1u8,
                title: "positive preliminary",
                description: "The server has begun to carry out the command and will send another reply to it.",
                asks: "A 1yz reply asks the client to wait: another reply to the same command will follow.",
            },
            data::ClassWords {
                digit: 2u8,
                title: "positive completion",
                description: "The server has carried out the command; the client may send the next one.",
                asks: "A 2yz reply ends the command with success: no other reply to it will follow.",
            },
            data::ClassWords {
                digit: 3u8,
                title: "positive intermediate",
                description: "The server has accepted the command but needs the next command of the sequence, or a text, before it acts.",
                asks: "A 3yz reply asks the client for more before the action begins, for the next command of a sequence, such as PASS after USER, or for a text: so far nothing has failed.",
            },
            data::ClassWords {
                digit: 4u8,
                title: "transient negative completion",
                description: "The server has not carried out the command, for a reason that may pass.",
                asks: "A 4yz reply ends the command with failure for a reason that may pass: the client may send the same command again, from the start of its sequence.",
            },
            data::ClassWords {
                digit: 5u8,
                title: "permanent negative completion",
                description: "The server has not carried out the command and does not expect the same command to succeed.",
                asks: "A 5yz reply ends the command with failure that will last: the client should not send the same command again until something has been changed.",
            },
            data::ClassWords {
                digit: 6u8,
                title: "protected reply",
                description: "The text holds another reply, encoded for integrity, confidentiality or both.",
                asks: "A 6yz reply asks the client to decode its text first and then to act on the reply that is inside.",
            },
        ],
        groups: &[
            data::GroupWords {
                digit: 0u8,
                title: "syntax",
                description: "The second digit 0 stands for syntax: faulty, unknown or superfluous commands, and plain acceptance that fits no other group.",
            },
            data::GroupWords {
                digit: 1u8,
                title: "information",
                description: "The second digit 1 stands for information that a command asked for, such as status or help.",
            },
            data::GroupWords {
                digit: 2u8,
                title: "connections",
                description: "The second digit 2 stands for the control connection and the data connection.",
            },
            data::GroupWords {
                digit: 3u8,
                title: "authentication and accounting",
                description: "The second digit 3 stands for login, accounts and the security of the session.",
            },
            data::GroupWords {
                digit: 4u8,
                title: "unspecified",
                description: "The second digit 4 is unspecified: no code in force uses it.",
            },
            data::GroupWords {
                digit: 5u8,
                title: "file system",
                description: "The second digit 5 stands for the state of the server's file system with respect to the requested action.",
            },
        ],
        meanings: &[
            data::MeaningWords {
                title: "Historic System Status",
                description: "The reply carries the state of the server in answer to STAT, under the numbering of 1972 and 1973. It was the whole answer then, since a first digit 1 marked the reply to an inquiry; RFC 640 moved the meaning to 211, and no RFC in force defines 100.",
                when: "A server under RFC 354, RFC 454 or RFC 542 sent 100 for STAT; RFC 454 also names it as the reply to HELP. Today it is found as a label in lists and libraries; no server that sends it is known to this registry.",
                fix: "Treat a 100 from a present-day server as an ordinary preliminary reply: read on, because its first digit promises another reply to the same command. The author of a server should send 211 instead.",
            },
            data::MeaningWords {
                title: "Restart Marker",
                description: "The receiver of the data has reached a restart marker: ssss is the marker as the sender put it into the data, rrrr the same place in the receiver's own file system. The form of this text is prescribed, down to the spaces around the equals sign.",
                when: "A server that receives data in MODE B or C sends 110 between the 125 or 150 and the final reply, perhaps several times, as the sender's markers reach it; stream mode has no markers. That is the case for STOR, STOU and APPE; RFC 959 lists 110 for RETR too, where by RFC 1123 the receiving client keeps the pair itself. None of the servers captured for this registry sends it.",
                fix: "Save the pair and go on reading, for the final reply of the transfer is still to come. After a break, go back to ssss in the data to be sent, or send REST with ssss to a server that sends them; then send REST with rrrr to the receiving server and repeat the transfer command. The sender of the data must not stop to wait for a 110.",
            },
            data::MeaningWords {
                title: "Terminal Not Available",
                description: "The server cannot reach the terminal of the addressee and will try the mailbox in its place. It is a preliminary reply of the mail commands that FTP had before SMTP.",
                when: "A server under RFC 765 sent 119 in answer to MSOM or MSAM if the terminal of the addressee could not be reached. RFC 959 dropped the mail commands and this code with them.",
                fix: "Read on: by the reply table of RFC 765 a 354, which asks for the text, comes next. A 119 from a server of today has no defined meaning beyond its first digit, so wait for the reply that follows it.",
            },
            data::MeaningWords {
                title: "Service Ready in Minutes",
                description: "The server cannot accept commands yet and says in how many minutes it expects to. The control connection stays open, and a 220 on it announces that the wait is over.",
                when: "A server sends 120 in place of the greeting right after the connection is made, or as the first reply to REIN, if it cannot serve the client at once. None of the servers captured for this registry sends it: at their limit of clients they refuse, most of them with 421.",
                fix: "Stay connected, send nothing and wait for the 220; do not hang up and call again. The author of a client should accept 120 before the greeting and lengthen the time-out: several client libraries give up on it.",
            },
            data::MeaningWords {
                title: "Data Connection Already Open",
                description: "The command is accepted and the data begin to move over a data connection that is open already. It is a preliminary reply, so the result of the transfer is not known yet.",
                when: "A server sends 125 as the first reply to RETR, STOR, STOU, APPE, LIST or NLST when client and server are already joined by a data connection, for example because the client connected to the passive port before the command came. pyftpdlib answers MLSD with it as well, where RFC 3659 provides only 150.",
                fix: "Send or read the data, then read the final reply: 226 or 250 on success, a 4yz or 5yz on failure. The author of a client must treat 125 and 150 alike, since either may begin any of these transfers.",
            },
            data::MeaningWords {
                title: "Unique Name, Data Connection Open",
                description: "The server has chosen a unique name for the file and states it as pppp; the upload starts at once over a data connection that is already open. RFC 1123 fixes the form of this text.",
                when: "A server sends this 125 as the first reply to STOU. RFC 959 had put the name into a reply 250, which RFC 1123 corrects.",
                fix: "Keep the name from the text, for it is the only sure way to find the file again; then send the data and wait for the final reply. A client should cope with a missing or differently placed name, since several servers state it in another form or only in the 226.",
            },
            data::MeaningWords {
                title: "File Status Okay",
                description: "The server accepts the transfer and is about to open the data connection. It is a preliminary reply and says nothing yet about the outcome; with PROT P the TLS handshake on the data connection may still fail, which brings a 522 by RFC 4217.",
                when: "A server sends 150 as the first reply to RETR, STOR, STOU, APPE, LIST, NLST or MLSD. Most servers send it even if the client has already connected to the passive port, where RFC 959 has 125. For RETR several servers add the size of the file in parentheses.",
                fix: "Open or accept the data connection, move the data and read the final reply. If nothing follows a 150, look at the data connection: a firewall or NAT router may be blocking it. The author of a client must not rely on a size in the text.",
            },
            data::MeaningWords {
                title: "Unique Name, Opening Data Connection",
                description: "The server has created a unique name for the upload and gives it as pppp, and it is about to open the data connection. The form of the text is prescribed by RFC 1123.",
                when: "A server sends this 150 as the first reply to STOU; vsftpd and ProFTPD do so in exactly this form. Others send it as a multi-line reply, give the bare name, or name the file only in the 226.",
                fix: "Store the name that the text gives and send the data; the upload is complete only with the final reply. If the 150 carries no name, look into the 226 or compare listings taken before and after.",
            },
            data::MeaningWords {
                title: "User Not Local",
                description: "The mailbox of the addressee is on another host; the server knows which one and takes over the task of forwarding the mail. The code is preliminary and belongs to the mail commands of RFC 765.",
                when: "A server under RFC 765 sent 151 in answer to MAIL, MLFL, MSND, MSOM, MSAM or MRCP. The number had stood for a directory listing in RFC 354, RFC 454 and RFC 542; RFC 1579 proposed it for announcing the port of a transfer after a new command APSV, which nobody was known to have implemented.",
                fix: "Go on and read the next reply, for instance the 354 that asks for the text of the mail. A present-day server has no reason to send 151: take it as a preliminary reply and wait for the final one.",
            },
            data::MeaningWords {
                title: "User Unknown",
                description: "The server does not know the addressee but accepts the mail, and its operator will try to deliver it. It is a preliminary reply of the mail commands of RFC 765.",
                when: "A server under RFC 765 sent 152 in answer to MAIL, MLFL, MSND, MSOM, MSAM or MRCP for a name without a mailbox, such as a misspelt one. RFC 959 no longer has these commands and does not list the code.",
                fix: "Check the spelling of the addressee, because the mail may turn out to be undeliverable, then read the next reply. The author of a client today need only treat 152 as one more preliminary reply.",
            },
            data::MeaningWords {
                title: "Command Okay",
                description: "The command was carried out, and there is nothing further to tell. It is the general reply of success for commands that return no information of their own.",
                when: "A server sends 200 for TYPE, MODE, STRU, PORT, ALLO, NOOP and SITE, and for EPRT, OPTS, LANG, PBSZ and PROT of later RFCs. CDUP gets 200 by the reply table of RFC 959 but 250 by its description, so both occur.",
                fix: "Nothing is to be done; send the next command. The author of a client should read the text of a 200 to PBSZ, which may name a smaller buffer size, and should accept 200 wherever 250 is expected.",
            },
            data::MeaningWords {
                title: "Command Channel Cleared",
                description: "The server agrees to take unprotected commands from now on. On a TLS session it ends TLS on the control connection after this reply, while the TCP connection stays open.",
                when: "A server sends this 200 in answer to CCC, which a client uses so that a NAT router or firewall can read PORT and PASV again. The reply itself still travels protected; what follows does not.",
                fix: "Shut down TLS on the control connection and go on in clear text, keeping in mind that anybody on the way can now read and change the commands. Set the protection of data connections before CCC, because after it a server under RFC 4217 accepts no more PBSZ or PROT.",
            },
            data::MeaningWords {
                title: "Command Superfluous",
                description: "The server does nothing for this command because nothing is needed here. In spite of the words \"not implemented\" the reply counts as success. It holds no value: to a command that asks for one, such as PASV, PWD, SIZE or STAT, it is a refusal all the same.",
                when: "A server sends 202 mostly for ALLO, if its file system needs no space reserved; RFC 959 also lists it for PASS, ACCT, SMNT and SITE. Some servers use it more widely, for example FileZilla Server for OPTS UTF8.",
                fix: "Go on with the next command as after a 200. Be careful with security commands: a server that answers PBSZ or PROT with 202, as ftp-srv does outside TLS, has not switched protection on. The author of a server should send 502 for a command whose action the client really needs.",
            },
            data::MeaningWords {
                title: "No Address Translation Here",
                description: "The command reached an FTP server, which has no address translation to report or switch. No gateway on the way handled the command itself.",
                when: "An FTP server that recognizes ALGS answers it with 202, the reply that RFC 6384 recommends. A gateway between IPv6 and IPv4 that translates FTP answers with 216 instead, and a server that does not know ALGS refuses with a code such as 500 or 502.",
                fix: "Nothing is to be done: no gateway needs to be configured for this session, so use EPSV as usual. The author of a server must take no action on ALGS beyond the reply.",
            },
            data::MeaningWords {
                title: "Time Zone of the Server",
                description: "The text gives the time zone of the server: the letters UTC, a sign and the offset in minutes, so that UTC-300 is five hours behind UTC. No RFC defines 210; its digits tell a client only that a request for information succeeded.",
                when: "Serv-U and CrushFTP are reported to send 210 in answer to SITE ZONE, and a few smaller servers send the same form. Apache MINA answers the command with 200 and an offset of hours and minutes, such as +0530.",
                fix: "Use the offset to convert the times of a LIST, which are often local times of the server; count it in minutes and ignore a value that cannot be true, for Titan FTP has been seen to send one. A client should accept 200 and 210 alike, and had better use MDTM or MLSD, whose times are in UTC by RFC 3659.",
            },
            data::MeaningWords {
                title: "System Status",
                description: "The text describes the state of the server: the transfer parameters, the connections or the progress of the transfer now running. Its form is free and differs from server to server.",
                when: "A server sends 211 for STAT without a pathname, and also for STAT during a transfer to report on it. Some servers answer STAT with a pathname by 211 too, where RFC 959 provides 212 and 213.",
                fix: "Read the text, which is usually a multi-line reply; nothing else follows for STAT. A client must read to the line that begins with 211 and a space, and during a transfer must not take this reply for the end of the transfer.",
            },
            data::MeaningWords {
                title: "System Help",
                description: "The text is help about the server as a whole, in most cases the commands that it knows. RFC 959 allows both 211 and 214 here without saying where the line between them runs.",
                when: "A server may answer HELP with 211; ftp-srv does so for HELP without an argument and sends 214 for HELP with one. Most servers send 214 for every HELP.",
                fix: "Read the text; no further reply comes. A client should accept 211 and 214 alike for HELP and should learn the abilities of the server from FEAT, whose form is defined.",
            },
            data::MeaningWords {
                title: "Feature List",
                description: "Each line between the first and the last names one extension that the server supports, such as SIZE or MLST, with parameters where it has any. A 211 of one line states that there are no extensions.",
                when: "A server sends this 211 in answer to FEAT as defined by RFC 2389, with a single space before each feature and a last line that reads End. Servers without the command answer 500 or 502 instead, and some want a login first and answer 530.",
                fix: "Nothing is to be done: use the listed features. The author of a client should ignore the first line, compare names without regard to case and accept variants of the last line; the lack of FEAT does not prove that SIZE or MDTM are missing.",
            },
            data::MeaningWords {
                title: "Server Information by SITE",
                description: "The text answers what a SITE command asked about the server. Which SITE commands there are, and in which form they answer, each server decides for itself.",
                when: "pure-ftpd sends it to SITE TIME, with the date and time of its clock as the text. RFC 959 lists 200 and 202 for SITE, not 211.",
                fix: "Read the text; nothing else follows. A program can use it only if it knows the server, because no document describes the form.",
            },
            data::MeaningWords {
                title: "Directory Status",
                description: "The text holds information on a directory, as a rule a listing of its contents. It comes over the control connection, so no data connection is involved.",
                when: "A server may send 212 in answer to STAT with the pathname of a directory; ProFTPD does. Many servers answer 213 for files and directories alike, and some send 211.",
                fix: "Read the multi-line reply to its last line; nothing else follows. Its lines have no defined form, so a program that needs a listing should use MLSD. A client should take 211, 212 and 213 alike as success of STAT.",
            },
            data::MeaningWords {
                title: "File Status",
                description: "The text holds information on the file or group of files that the command named, in a form that RFC 959 leaves to the server. It comes over the control connection.",
                when: "A server sends 213 in answer to STAT with a pathname, usually as a multi-line reply that looks like a listing of LIST. Many servers use it for directories too, and several send an empty 213 for a file that does not exist.",
                fix: "Read the reply to its last line; nothing else follows. Do not take a 213 to STAT as proof that the file exists: look for its line in the reply, or ask with SIZE, MDTM or MLST.",
            },
            data::MeaningWords {
                title: "File Size",
                description: "The number is the exact count of octets that a transfer of the file would send under the present TYPE, MODE and STRU. The reply is one line and holds the digits alone.",
                when: "A server sends this 213 in answer to SIZE for a file that can be transferred. By RFC 3659 the number for TYPE A counts the line ends as sent and so may be larger than for TYPE I; but ProFTPD and pyftpdlib refuse SIZE under TYPE A, and vsftpd and pure-ftpd give the size in bytes there too.",
                fix: "Nothing is to be done; use the number, for example with REST to resume a transfer. Send TYPE I before SIZE if the size in bytes is wanted. The author of a client should read the digits into a 64-bit number and tolerate text after them.",
            },
            data::MeaningWords {
                title: "File Modification Time",
                description: "The text is the last modification time of the file in UTC: fourteen digits for year, month, day, hour, minute and second, optionally a point and a fraction of the second. The reply is one line.",
                when: "A server sends this 213 in answer to MDTM with the pathname of a file. Some servers also accept a time as first argument and set it, which is no standard use; vsftpd then confirms in words.",
                fix: "Nothing is to be done; read the digits as UTC, not as local time. A client should be ready for a fraction. To change a time, use MFMT if FEAT lists it rather than MDTM with two arguments.",
            },
            data::MeaningWords {
                title: "File Facts Changed",
                description: "The facts of the file were changed, and the text gives the values now in effect, followed by the pathname. They may differ from the request if the file system stores times less exactly.",
                when: "A server sends this 213 in answer to MFMT (modification time, as shown here), MFCT (creation time, with Create=) or MFF (any facts). These commands are known only from an Internet-Draft; pure-ftpd sends the words UTIME OK in place of the facts.",
                fix: "Nothing is to be done; compare the value in the reply with the one asked for if it matters. A client should treat any 213 as success here, even if no facts can be read from it, and check with MDTM or MLST.",
            },
            data::MeaningWords {
                title: "File Hash",
                description: "The text gives the name of the hash algorithm, the range of bytes it covers, the hash in hexadecimal digits and the pathname. The hash is that of the file as TYPE I and MODE S would transfer it.",
                when: "A server sends this 213 in answer to HASH, a command known only from Internet-Drafts; ProFTPD supports it. A large file takes time, and the server may send lines that begin with 213- meanwhile. The range is missing in an earlier draft, draft-bryan-ftp-hash-08.",
                fix: "Compare the hash, without regard to case, with that of the local file over the same range. The author of a client should read the whole multi-line reply, parse its last line and allow for the form without a range; OPTS HASH selects another algorithm.",
            },
            data::MeaningWords {
                title: "File Times Set by SITE",
                description: "The server has set the times of the file that the SITE command names. No information on the file follows.",
                when: "pure-ftpd sends it to SITE UTIME with the words UTIME OK. RFC 959 lists 200 and 202 for SITE, not 213.",
                fix: "Nothing is to be done; check the time with MDTM or MLST if it matters. A client does better to set times with MFMT where FEAT lists it.",
            },
            data::MeaningWords {
                title: "Available Space",
                description: "The number is the amount of storage that the user may still fill. A quota can make it less than what is free on the disk.",
                when: "A server sends this 213 in answer to AVBL, a command known only from an expired Internet-Draft; Serv-U has it.",
                fix: "Compare the number with the size of a file before you upload it. Others may fill the space in the meantime, so a client still has to expect 452 and 552. Where AVBL is missing, ALLO can ask whether a file will fit, though many servers answer it with a bare success.",
            },
            data::MeaningWords {
                title: "Directory Size",
                description: "The number is the size of a directory with all that it contains, subdirectories included.",
                when: "A server sends this 213 in answer to DSIZ, a command known only from an expired Internet-Draft; Serv-U has it.",
                fix: "Nothing is to be done; use the number, for example to foresee how long a download of the directory will take. On a server without DSIZ, add up the sizes that MLSD gives for each directory.",
            },
            data::MeaningWords {
                title: "Help Message",
                description: "The text explains how to use the server, or a single command that is not part of the standard. RFC 959 means it for a human reader only; its form is free.",
                when: "A server sends 214 in answer to HELP with or without the name of a command, often before login too. Many servers also use it for SITE HELP.",
                fix: "Read the text; nothing else follows. A client should show it and not parse it: FEAT is the command that tells a program what the server supports.",
            },
            data::MeaningWords {
                title: "System Type",
                description: "The first word of the text, NAME in the RFC, is the official name of the server's operating system as listed in the Assigned Numbers. The rest is free.",
                when: "A server sends 215 in answer to SYST. Most servers send UNIX Type: L8, with or without more words after it; IIS sends Windows_NT, and FileZilla Server states that Unix is emulated. OpenVMS is reported to name its system in a 200.",
                fix: "Nothing is to be done. A client may use the name as a hint to the form of LIST and of pathnames, but it should not depend on it: the name says nothing certain about either, and MLSD gives listings in a defined form.",
            },
            data::MeaningWords {
                title: "Preferred Mail Scheme",
                description: "The server names the way in which it prefers to take one mail for several addressees: R with the recipients first, T with the text first. The meaning went with the mail commands; RFC 959 gave 215 to SYST.",
                when: "A server sent this 215 in answer to XRSQ (RFC 743) or MRSQ, its name in RFC 765, with a question mark as argument. The inquiry leaves the selected scheme as it is, but like every XRSQ or MRSQ it discards recipients or text stored so far.",
                fix: "Send XRSQ or MRSQ again with the letter of the scheme to be used, then the recipients and the text in its order. No FTP server of today needs this: mail is the task of SMTP.",
            },
            data::MeaningWords {
                title: "FTP ALG Translation Status",
                description: "An IPv6-to-IPv4 gateway (FTP ALG) states which commands it translates. The first word of the text is NONE for no translation, EPSV if EPSV becomes PASV, or EPSVEPRT if EPRT becomes PORT as well; other words may follow it.",
                when: "The gateway between an IPv6 client and an IPv4 server, not the server itself, sends 216 to ALGS STATUS64, ALGS ENABLE64 and ALGS DISABLE64. A client that does not send ALGS never sees it.",
                fix: "Compare the word with what you asked for: 216 is sent even if the gateway could not change its mode, and then the word names the mode still in force. Then go on with EPSV; EPRT is of use only after EPSVEPRT, because an IPv4 server cannot reach an IPv6 address.",
            },
            data::MeaningWords {
                title: "Service Ready",
                description: "The server is ready and nobody is logged in yet. The text is often a banner of several lines that names the host or the software; its wording is free.",
                when: "It is the greeting on a new control connection, at once or after a 120 on the same connection. It also ends REIN, which takes the session back to the state just after connecting.",
                fix: "Go on with USER; before it, send HOST if you need a virtual host and AUTH if you want TLS. A client should read the whole greeting, all its lines, before it sends its first command; after REIN, HOST and AUTH have to be sent again if they were in use.",
            },
            data::MeaningWords {
                title: "Host Accepted",
                description: "The server accepts the name given in HOST and has set the session up for that virtual host. The number is the same as that of the greeting.",
                when: "A server with virtual hosts sends this 220 to a HOST command that comes before the login. The text may be missing altogether.",
                fix: "Nothing is to be done: go on with USER. If you named the wrong host, send another HOST before you log in; the last one counts. After REIN the choice is lost and HOST has to be sent again.",
            },
            data::MeaningWords {
                title: "Only EPSV from Now On",
                description: "The server has accepted EPSV ALL: for the rest of the session it refuses the other commands that set up a data connection, such as PASV, PORT and EPRT. It is no greeting, and the login stays as it was.",
                when: "pure-ftpd and pyftpdlib send it to EPSV ALL, and to no other EPSV; vsftpd and ProFTPD answer EPSV ALL with 200. RFC 2428 names no code for it.",
                fix: "Use EPSV for every transfer that follows. If you need another way after all, for example for a transfer between two servers, open a new session, as RFC 2428 demands.",
            },
            data::MeaningWords {
                title: "Command Accepted",
                description: "The command succeeded, and after PASS the user is logged in. It is no greeting, though the number is that of one.",
                when: "Some servers send 220 where others have 200, or 230 for a login: DrFTPD to SSCN, and by public reports FubarDev FtpServer to MODE and PASS.",
                fix: "Go on as after a 200 or, after PASS, as after a 230. A client should judge it by its first digit; a server should send 200 and 230.",
            },
            data::MeaningWords {
                title: "Closing Control Connection",
                description: "The server ends the session, logs the user out if one was logged in, and closes the control connection. If a transfer is still running, the server lets it finish and sends its result before it closes.",
                when: "It answers QUIT, and RFC 959 lists it for no other command. libunftp also sends it unasked after an idle time-out, where other servers send 421.",
                fix: "Nothing is to be done after QUIT: close your side, or wait for the server to do it. If you did not send QUIT, look at the text for a time-out, connect again and log in. To log in as another user, open a new connection: seven of the eight servers captured for this registry refuse REIN, which RFC 959 has for this.",
            },
            data::MeaningWords {
                title: "Data Connection Open, No Transfer",
                description: "A data connection exists, but nothing is being sent over it. In practice the reply says little more than that there is nothing left to abort.",
                when: "It answers ABOR; RFC 959 lists 225 beside 226 there. vsftpd, pyftpdlib and others send it if no transfer was running, whether or not a data connection was open; some send it instead of 226 after the 426 of a transfer that has been broken off.",
                fix: "Go on with the next command; if a 426 came before, the file of that transfer is incomplete. A server may also send 225 alone for a transfer that it has stopped. Do not rely on the data connection: RFC 959 asks the server to close it on ABOR, so a client should set up a new one with EPSV, PASV, EPRT or PORT.",
            },
            data::MeaningWords {
                title: "Address of the Open Data Connection",
                description: "The server tells one end of the data connection in the notation of EPRT: 1 for IPv4 or 2 for IPv6, then address and port. For ESTA it is the server's own end; for ESTP the text begins with the words Connected to, and the address is the one the server sees at the other end.",
                when: "pure-ftpd sends this to its commands ESTA (after PORT or EPRT) and ESTP (after PASV or EPSV), which no RFC defines. It opens the data connection first if that has not been done yet.",
                fix: "Read the address between the parentheses if you want to know how NAT changes your connections; otherwise go on with the transfer command. Do not send ESTA or ESTP to a server that you do not know to support them.",
            },
            data::MeaningWords {
                title: "Closing Data Connection",
                description: "The transfer or listing succeeded, and the server has closed the data connection or is closing it. RFC 959 has 250 for a transfer that leaves the data connection open.",
                when: "It follows the 125 or 150 of RETR, STOR, STOU, APPE, LIST and NLST, and ends an MLSD. Some servers send 226 with an error in its text for a listing that failed. After a long transfer it may fail to come, if a firewall or NAT router has forgotten the silent control connection.",
                fix: "Nothing is to be done; the next command may be sent. A client that receives data should read the data connection to its end as well as this reply, in whichever order they come, and take 226 and 250 alike as success. If it never comes, connect again and compare the sizes before a repetition; TCP keep-alive on the control connection prevents that.",
            },
            data::MeaningWords {
                title: "Abort Complete",
                description: "The server has carried out ABOR: nothing is being transferred any more and the data connection is closed. The control connection stays open.",
                when: "A server sends it to ABOR, alone if the transfer was already over, and after a 426 if it had to break one off. Two replies 226 in a row are possible too: one for a transfer that had just ended and one for ABOR.",
                fix: "Treat a file that was being transferred as incomplete, unless a reply of its own said that it was done. A client should expect two replies, one for the transfer and one for ABOR, accept 225 in place of 226, and be ready for the reverse order or for one reply only; a miscount makes it take each later reply for the wrong command.",
            },
            data::MeaningWords {
                title: "Entering Passive Mode",
                description: "The server listens for the data connection at the address in the text. The first four numbers are the IPv4 address, and the port is the fifth number times 256 plus the sixth.",
                when: "It is the success reply to PASV, and RFC 959 lists it for no other command; some servers are reported to answer EPSV with it, and the nonstandard CPSV and SPSV get it too. A new PASV may bring another port each time.",
                fix: "Connect to that port and send the transfer command. Search the text for the digits, since words, parentheses and final full stop vary; if it holds a private address, use that of the control connection. If the connection fails, try EPSV, and let the server's operator open the passive port range in firewall and NAT and set the external address.",
            },
            data::MeaningWords {
                title: "Entering Long Passive Mode",
                description: "The server waits for the client to connect to the address that the text gives in numbers. These are the address family (4 for IPv4; 6, in RFC 1639 still SIP, for IPv6), the length of the host address and its bytes, then the length of the port and its bytes, the high byte first.",
                when: "A server that supports the experimental LPSV sends it in answer to that command. GNU inetutils ftpd does, and sends it to PASV as well on an IPv6 connection.",
                fix: "Connect to the address and port given and send the transfer command. Authors of clients should prefer EPSV and its 229, which are on the standards track and work for IPv4 and IPv6.",
            },
            data::MeaningWords {
                title: "Entering Extended Passive Mode",
                description: "The server listens for the data connection on the TCP port given in parentheses. There is no address: host and network protocol are those of the control connection, so the first two fields are empty. The delimiter is usually a vertical bar, but may be another printable character.",
                when: "It is the success reply to EPSV, over IPv4 as well as IPv6. Behind an IPv6-to-IPv4 gateway it may have been made from the server's 227; where a network translates addresses, PASV is reported to get it as well.",
                fix: "Connect to the host of the control connection at that port, then send the transfer command. If the port cannot be reached, try PASV on IPv4, since some firewalls and NAT routers know only 227, and ask the server's operator whether the firewall lets the passive port range through. Send ABOR if you do not want to use the port at all.",
            },
            data::MeaningWords {
                title: "Entering Striped Passive Mode",
                description: "The server listens for data connections at one or more addresses. Each stands on a line of its own between the first and the last, as six numbers: the IPv4 address and the two halves of the port, as in a 227.",
                when: "A GridFTP server sends it to SPAS, always with several lines. No RFC defines that command.",
                fix: "Hand the addresses to the server that sends the data, with SPOR, or connect to them, in MODE E of GridFTP. The author of a client must read the inner lines here: there is no port in parentheses.",
            },
            data::MeaningWords {
                title: "User Logged In",
                description: "The user is logged in. It says nothing about rights: single commands may still be refused, and an account may still be asked for with 332 or 532.",
                when: "It commonly answers PASS, or ACCT if an account was demanded. It may come directly after USER, if the server wants no password. The text may be a welcome of many lines.",
                fix: "Nothing is to be done; begin with the work. A client that gets 230 to USER must not send PASS any more, because the login is finished.",
            },
            data::MeaningWords {
                title: "Logged Out, Ready for New User",
                description: "The session is back where it was just after connecting, and nobody is logged in any more. It means what RFC 959 says with 220 in answer to REIN.",
                when: "pyftpdlib ends REIN with it, also while a transfer is running.",
                fix: "Log in with USER. The author of a client should not take a 230 to REIN for a login; a server should send 220.",
            },
            data::MeaningWords {
                title: "User Logged Out",
                description: "The user has been logged out and the session is over. No RFC in force defines 231; the lists and libraries that still name it give the meaning of the FTP specifications of 1972 and 1973.",
                when: "Servers of that time sent it to BYE, which is now QUIT. No server of today is known to send it; the reply to QUIT is 221.",
                fix: "Take an unexpected 231 as a success by its first digit and expect the control connection to be closed. Authors of servers should send 221 to QUIT and keep 231 out of their tables.",
            },
            data::MeaningWords {
                title: "Authorized by Security Exchange",
                description: "The user named by USER is logged in without a password, because the security exchange before it has proved who the client is. Over TLS the proof is the client's certificate.",
                when: "A server may send it to USER after AUTH, in place of 331, if the certificate or other credentials are enough for that user. ProFTPD and libunftp are able to send it.",
                fix: "Do not send PASS; go on as after 230. An author of a client must count 232 as a finished login: several libraries know it only under its meaning of 1972, and suppaftp for one reports an error here.",
            },
            data::MeaningWords {
                title: "Logout Command Noted",
                description: "The server has taken note of the logout and will carry it out once the transfer in progress has ended. This is a meaning of 1972 and 1973; in the RFCs in force 232 is a login.",
                when: "Servers of that time sent it to BYE, the later QUIT, while a transfer was running; RFC 454 and RFC 542 have it for REIN too, which leaves the control connection open. Popular lists and several client libraries still print this text, but no server of today is known to send it; QUIT is answered with 221.",
                fix: "After BYE, read the result of the transfer first; the server closes the control connection after it. If 232 came in answer to USER, this meaning does not apply: you are logged in. Authors of libraries should correct the name in their tables.",
            },
            data::MeaningWords {
                title: "Security Data Exchange Complete",
                description: "The server accepts the security mechanism named by AUTH and wants no security data through ADAT. For AUTH TLS the TLS handshake follows at once on the control connection. The text sounds like an end, but with TLS nothing is encrypted yet.",
                when: "It is the success reply to AUTH TLS, on several servers to AUTH SSL as well, and to any other mechanism that needs no further data. A mechanism that needs security data first is answered with 334 instead; to AUTH TLS a 334 would be wrong. VxWorks is reported to accept AUTH TLS with 200.",
                fix: "After AUTH TLS, start the TLS handshake directly after the line end of this reply; a client should drop whatever it has read beyond that point. Once it has succeeded, send PBSZ 0, PROT P and the login, in the order your server wants. If it fails, compare TLS versions and certificates of both sides.",
            },
            data::MeaningWords {
                title: "Security Data Accepted",
                description: "The server has accepted the security data and needs no more: the exchange that AUTH began has succeeded. The text may hold data for the client in base64 after ADAT=; RFC 2228 marks this as optional by square brackets, which are not sent.",
                when: "It answers the last ADAT of an exchange, with mechanisms such as GSSAPI or Kerberos. It does not occur with TLS, which does not use ADAT.",
                fix: "Decode the base64 data, if there is any, and hand it to the security mechanism, for it may be what proves the server's identity. If the mechanism supports integrity, send the further commands in MIC or ENC until a CCC is accepted. Then use PBSZ and PROT if you want to protect the data, and log in with USER.",
            },
            data::MeaningWords {
                title: "File Action Okay",
                description: "The requested action on a file or directory has been carried out. After a transfer it also says that the data connection was left open, where 226 would say that it is being closed.",
                when: "It is the success reply to CWD, SMNT, DELE, RMD and RNTO, and of many servers to CDUP, for which the tables of RFC 959 have 200. RFC 959 allows it at the end of RETR, STOR, STOU, APPE, LIST and NLST as well; some mainframe servers use it there.",
                fix: "Nothing is to be done. An author of a client should accept 250 wherever a transfer could end with 226. After STOU look for the new file's name in the 125 or 150: RFC 1123 corrects RFC 959, which names 250 in that place.",
            },
            data::MeaningWords {
                title: "Facts of One File",
                description: "The reply holds what the server knows about one file or directory: facts such as type, size and time of the last change. They are on lines of their own between the first and the last, each beginning with one space and ending with the pathname.",
                when: "A server sends it to MLST, always with several lines and always over the control connection. The words on the first and the last line are free.",
                fix: "Read the lines that begin with a space: name=value pairs, if any, each closed by a semicolon, then one space and the pathname up to the line end. Names of facts may be in upper or lower case, and facts that you do not know are to be skipped.",
            },
            data::MeaningWords {
                title: "Checksum of a File",
                description: "The text gives the checksum of the file, or of the range of its bytes that was asked for, in hexadecimal digits: the CRC32 for XCRC, for the other commands what their names say. No RFC defines these commands.",
                when: "A server sends this 250 in answer to XCRC, XMD5, XSHA, XSHA1, XSHA256 or XSHA512. Globalscape documents the checksum as the whole text; ProFTPD puts a line of words before the line with the digits. Titan FTP is reported to leave out a leading zero of a CRC.",
                fix: "Take the last word of the last line and compare it, without regard to case, with the checksum of your own copy; compare a CRC as a number, so that missing zeros do no harm. CRC32 and MD5 show damage in transit but no deliberate change. Where FEAT lists HASH, use that command: drafts define its reply.",
            },
            data::MeaningWords {
                title: "MD5 Digest of One File",
                description: "The text gives the pathname as the client sent it, then white space and the file's MD5 digest in 32 upper-case hexadecimal digits. Only an expired Internet-Draft of 2002 defines this; in the FTP of 1972 and 1973 the number 251 was the restart marker reply, and RFC 775 proposed it for a pathname.",
                when: "ProFTPD with mod_digest and Apache MINA FtpServer send it in answer to MD5; ProFTPD puts an introductory line before the line with the digest. The draft's example also has it as the answer to MMD5 with a single file.",
                fix: "Take the last word of the last line and compare it, ignoring case, with the MD5 of your copy. MD5 shows damage in transit but does not stop deliberate forgery; use HASH with a stronger algorithm where the server has it.",
            },
            data::MeaningWords {
                title: "MD5 Digests of Several Files",
                description: "The text lists several files in groups separated by commas; each group is the pathname as sent, white space and the MD5 digest. Only an expired Internet-Draft of 2002 defines it; in the FTP of 1972 and 1973 the number 252 meant that a transfer was complete.",
                when: "A server that supports MMD5 sends it to that command if every file named could be read; if one of them is invalid, the draft has 504 and no digest at all. Apache MINA FtpServer has it in its table of replies.",
                fix: "Split the text with the list of names that you sent, since a pathname may itself hold commas and spaces. It is safer to ask for one file at a time with MD5 or HASH.",
            },
            data::MeaningWords {
                title: "Server Data Socket",
                description: "The text told the client the number of the socket that the server would use for the data connection, so that the client could check who was connecting. No RFC in force defines 255; for a server that listens, 227, 228 and 229 now say where.",
                when: "By RFC 354 and RFC 454 a server sent it unasked, at any time before the first data of a transfer, and RFC 542 still lists it as a spontaneous reply; RFC 454 also has it as the answer to LSTN, a forerunner of PASV. IBM's list for z/VM uses the number for another purpose, a change to the directory one is already in.",
                fix: "Act on the first digit, which says success, and read the text, for it is the only guide. An author of a client need not parse the socket number; authors of servers should not send 255.",
            },
            data::MeaningWords {
                title: "Pathname Created",
                description: "The directory has been made. The text begins with its absolute pathname in double quotes; a double quote within the name is written twice.",
                when: "It is the success reply to MKD and to the older XMKD; a few servers are reported to send 200 or 250 in its place. Some servers leave out the quotes or the name, or give the name as it was sent rather than the absolute pathname.",
                fix: "Use the pathname from the reply, not your own argument, for a following CWD. A client should take the first quoted string and turn doubled quotes into single ones; if there is none, PWD after a CWD tells the name. Authors of servers should always send the absolute pathname in quotes.",
            },
            data::MeaningWords {
                title: "Current Directory",
                description: "The text names the current working directory in double quotes, followed by free words. Nothing has been created: the code is the same as that of MKD only because both replies carry a pathname.",
                when: "It is the success reply to PWD and to the older XPWD. The words after the pathname differ from server to server and may be missing.",
                fix: "Take what stands between the first quote and its closing one and undo the doubling of quotes; be ready for servers that do not double them. The name is a string of bytes in the server's encoding, so send the same bytes in a later CWD.",
            },
            data::MeaningWords {
                title: "Need Password",
                description: "The server has taken the user name and wants a password before it decides about the login. It does not prove that the user exists.",
                when: "A server answers USER with 331 when the login needs a password. RFC 2577 advises servers to send it for every name, so that nobody can find out which names are valid; many servers do so, also for names that do not exist.",
                fix: "Send PASS with the user's password as the very next command; for the user anonymous that is by custom an e-mail address. A 530 to that PASS means that the login as a whole was refused, which may be due to the name as well as the password.",
            },
            data::MeaningWords {
                title: "Need Account for Login",
                description: "The server needs the name of an account, given with ACCT, before it goes on. An account here is a separate item of identification, not the user name or the password.",
                when: "A server sends 332 after a good PASS, or already after USER, when its logins need an account. RFC 959 also allows it later in the session: the server then keeps the refused command until ACCT arrives, while 532 means that it has dropped the command.",
                fix: "Send ACCT with the account that the operator of the server gave you; after a 332 to USER, the login diagram of RFC 959 has PASS come first. Authors of clients should handle 332 after PASS as a step of the login and not as a failure.",
            },
            data::MeaningWords {
                title: "Security Data Required",
                description: "The security mechanism named in AUTH is accepted, and the client must now send security data with ADAT. The text may already carry data of the server in base 64 after ADAT=; the square brackets around it in RFC 2228 mean optional and are not sent.",
                when: "A server answers AUTH GSSAPI or AUTH KERBEROS_V4 with 334. It is wrong in answer to AUTH TLS, which uses no ADAT and is accepted with 234.",
                fix: "Hand any data after ADAT= to the security mechanism and send its result with ADAT; the exchange ends with 235. If 334 comes in answer to AUTH TLS, report a fault of the server to its operator.",
            },
            data::MeaningWords {
                title: "More Security Data Required",
                description: "The security data of the last ADAT was good, but the exchange is not complete: the server needs another ADAT. Data for the client may follow ADAT= in the text, in base 64; the square brackets around it in RFC 2228 are not sent.",
                when: "A server sends it in answer to ADAT, more than once if the security mechanism needs several rounds. With GSSAPI it stands for a security context that still needs another token.",
                fix: "Feed the data after ADAT= to the security mechanism and send the next ADAT, until 235 ends the exchange. If the mechanism has nothing more to send, the two sides are out of step: RFC 2228 then demands that the client reset the server's security state, which a new AUTH does. The cause may stand in the mechanism's own log on either host.",
            },
            data::MeaningWords {
                title: "Password Challenge",
                description: "The server has taken the user name and gives a challenge in the text, from which the user works out the password for this login. How the challenge is written depends on the security mechanism.",
                when: "A server should send it instead of 331 in answer to USER, if the security mechanism needs a password worked out from a challenge. None of the 19 servers examined for this registry sent it.",
                fix: "Show the whole text to the user, then ask for the answer and send it with PASS. Authors of clients: send USER before you ask for a password, since the user may need the challenge to work it out.",
            },
            data::MeaningWords {
                title: "Rename Pending",
                description: "The server has noted the old name of the file, and the rename waits for the new one. Nothing has been renamed yet.",
                when: "A server answers RNFR, the first half of a rename, with 350 when it accepts the old name.",
                fix: "Send RNTO with the new name as the very next command; 250 then says that the file is renamed. Another command in between breaks the sequence, and a later RNTO is then liable to get 503.",
            },
            data::MeaningWords {
                title: "Restart Pending",
                description: "The server has stored the restart marker, and the next transfer will begin there. In stream mode the marker of RFC 3659 is the number of octets to skip.",
                when: "A server that supports restart answers REST with 350. The reply does not show that the marker fits the file: a marker out of range is reported only at the transfer command that follows.",
                fix: "Send RETR or STOR as the very next command to resume the file, with the same TYPE as before; PASV or PORT belongs before REST. If you cannot start that transfer, send REST again before the next one, or REST 0 to begin at the start of the file.",
            },
            data::MeaningWords {
                title: "Range Pending",
                description: "The server has stored the first and last octet of a range, to which the next command will apply. Both ends count from the beginning of the file, and the end is included.",
                when: "A server that implements the RANG command of an expired Internet-Draft, such as ProFTPD, sends it in answer to RANG, also to RANG 1 0, which clears the range. No RFC defines RANG.",
                fix: "Send the transfer command, such as RETR or STOR, next; the draft on HASH lets that command use the range too. Send RANG 1 0 if you want the whole file again.",
            },
            data::MeaningWords {
                title: "Copy Pending",
                description: "The server has noted the file or directory that is to be copied, and the copy waits for its name. Nothing has been copied yet.",
                when: "ProFTPD with the module mod_copy sends it to SITE CPFR, the first half of a copy made on the server. No RFC defines this command.",
                fix: "Send SITE CPTO with the new name as the next command; 250 then says that the copy is made.",
            },
            data::MeaningWords {
                title: "Start Mail Input",
                description: "The server is ready to take the text of a mail over the control connection. The text ends with a line that holds only a full stop.",
                when: "FTP servers of the years before SMTP sent it in answer to MAIL, MSND, MSOM and MSAM, four of the mail commands of RFC 765. RFC 959 has dropped these commands and the code; today 354 is known from SMTP.",
                fix: "An FTP client has no use for it: if 354 appears, check that you have not connected to a mail server. In the old protocol one sent the text of the mail and the closing line, and 250 or an error followed.",
            },
            data::MeaningWords {
                title: "Service Not Implemented",
                description: "In the FTP of 1972 and 1973 the code said that the service is not implemented. No RFC in force defines it, so today it says no more than its first digit: a refusal that may pass.",
                when: "Two servers of today are known to this registry to send it. pure-ftpd does so when TLS on the control connection fails, and then ends the session; ftp-srv, a library for Node.js, has it as the default code of its errors.",
                fix: "Read the text, since the code tells nothing more. After a failed TLS negotiation check that client and server share a TLS version and cipher, and connect again; on ftp-srv the log of the server shows the error behind the reply.",
            },
            data::MeaningWords {
                title: "Not Implemented for This Value",
                description: "The server knows the command but not with this value or for this action. So RFC 542 of 1973 has it, and RFC 520 of the same year for a proposed file access protocol; no RFC in force defines 402. The standard code is 504 for a parameter and 502 for a whole command.",
                when: "The table of RFC 542 lists it for TYPE, MODE, ALLO, RETR, STOR and others, RFC 520 for its commands OPEN, SETP, READ and WRIT. Today ftp-srv, a library for Node.js, sends it when its file system lacks the method that a command needs.",
                fix: "Use another value or another way to the same end; repeating the command as it is will not help, although the first digit suggests that it might. Authors of servers should send 502 or 504 instead.",
            },
            data::MeaningWords {
                title: "Service Not Available",
                description: "The server cannot go on with this session and closes the control connection, and with it any data connection. The code does not say why; the text often does.",
                when: "It may answer any command, or come as the greeting: the server shuts down, or its limit of connections is reached. Servers also send it after too many wrong passwords (RFC 2577), when TLS fails (RFC 4217), to a login in clear if they demand TLS, as pure-ftpd does, for a virtual host that is down for the moment (RFC 7151), and unasked after an idle time-out.",
                fix: "Connect and log in again, at once after an idle time-out, after a pause if the server is full or going down; with AUTH TLS if the text asks for TLS. Close sessions left open and use fewer in parallel; operators check limits and time-outs. Authors of clients: treat the closing itself as the event, since some servers send 421 and stay connected.",
            },
            data::MeaningWords {
                title: "Cannot Open Data Connection",
                description: "The server could not open the data connection, so the transfer or listing did not take place. The control connection and the login are not affected.",
                when: "By RFC 959 it follows the 125 or 150 of a transfer or listing command; many servers send it without one, and some already in answer to PORT or EPRT. Usual causes are a firewall or NAT router between the two hosts, or no PASV, EPSV, PORT or EPRT before the command. Under TLS it may be a server that wants data connections to resume the TLS session of the control connection; FileZilla Server says so, ProFTPD says \"Operation not permitted\". An IPv6-to-IPv4 gateway may send it in answer to EPSV (RFC 6384).",
                fix: "Set up the data connection anew with PASV or EPSV (PORT or EPRT in active mode) and repeat the command. If it fails each time, change from active to passive mode or back; the operator should open the server's passive port range in the firewall and set the right public address for PASV. If it comes only after PROT P, let the client resume the TLS session (a newer one or TLS 1.2 may do), or the operator drop the demand (require_ssl_reuse in vsftpd, NoSessionReuseRequired in ProFTPD), which is less safe.",
            },
            data::MeaningWords {
                title: "Connection Closed",
                description: "The data connection was closed before the transfer was complete, so the file or listing at the receiving end is incomplete. The control connection is still open and the session goes on.",
                when: "The server sends 426 after a 125 or 150 when the network, a firewall or the client drops the data connection in mid-transfer. It is also the normal answer to a transfer that the client ended with ABOR; a 226 then follows for the ABOR itself. After an upload under TLS, vsftpd and FileZilla Server send it too if the client has closed the data connection without ending TLS first (close_notify), though all data may have arrived.",
                fix: "If you sent ABOR, nothing is wrong: read the 226 that follows, for which some servers send 225. After an upload under TLS compare the sizes before anything else; its client should send close_notify before it closes. Otherwise repeat the transfer, or resume it with REST if the server allows; if it breaks again, look for idle time-outs of firewalls and NAT routers and for limits on the transfer in the server's log.",
            },
            data::MeaningWords {
                title: "Log-On Tries Exceeded",
                description: "The login took too long or too many tries, and the server ends it: so the RFCs of 1972 and 1973 have it. No RFC in force defines 430; popular lists call it invalid user name or password, but for that the old RFCs have 431.",
                when: "Several small servers of today, among them ftpd for the Nintendo 3DS, send it in answer to USER or PASS when the user name or the password is wrong. RFC 354, RFC 454 and RFC 542 list it for USER and PASS, the first two also for BYE, the last two also for ACCT.",
                fix: "Check the user name and the password, then log in again with USER; connect anew first if the server has closed the connection, as the goodbye in the old text suggests. Authors of clients should treat a 430 to USER or PASS like 530, and not repeat the same password because the first digit is 4; authors of servers should send 530.",
            },
            data::MeaningWords {
                title: "Security Resource Unavailable",
                description: "The server knows the security mechanism or the protection level and has nothing against it, but cannot provide it at present because it lacks something it needs. A refusal by policy is 534 instead.",
                when: "AUTH and PROT can be answered with it. A likely cause is TLS that is not fully set up, for example without a usable certificate or key; Apache MINA FtpServer says in its text that the service is unavailable or that security is disabled.",
                fix: "Try again later, or use another mechanism if the client has one. As a rule the operator must act: look in the server's log for the certificate, the key, the keytab or the library that could not be loaded.",
            },
            data::MeaningWords {
                title: "No Such Directory",
                description: "The directory to change to does not exist. Among the RFCs the code has this sense in one example only, that of RFC 775, which RFC 959 repeats with other command names. The tables of replies of RFC 775 and RFC 959 do not contain 431; RFC 959 has 550 for CWD in this case.",
                when: "RFC 775 shows it in a made-up dialogue about a TOPS-20 host, where an XCWD with a bare directory name fails after XMKD; RFC 959 has CWD and MKD there. No server of today is known to send it in this sense.",
                fix: "Correct the path: PWD shows where you are, and the text of the 257 reply to MKD holds the full name of a new directory. Authors of servers should send 550.",
            },
            data::MeaningWords {
                title: "Log-Out Forced by Operator",
                description: "The operator of the server has logged the user out: so the RFCs of 1972 and 1973 have it. No RFC in force defines 434; popular lists call it requested host unavailable, which none of the RFCs on FTP says.",
                when: "The tables of RFC 354, RFC 454 and RFC 542 have it among the spontaneous replies, which a server sends unasked at any time and not as the answer to a command. No server of today is known to send it; the wrong wording lives on as a label in client libraries and also stands in some lists of HTTP codes.",
                fix: "Should a server really send it, read the text and ask its operator before you log in again. A client should go by the first digit: the command failed, and the same may work later.",
            },
            data::MeaningWords {
                title: "File Busy",
                description: "The server did nothing, because the file or directory is not available at the moment, for example in use by someone else. A file that does not exist or may not be read is a case for 550 instead.",
                when: "A server sends 450 instead of 125 or 150 for a transfer or listing, and in answer to RNFR, DELE and STAT. Some servers use it more loosely, ProFTPD for LIST, NLST and STAT of a missing file and for an NLST that matches none, others for the NLST of an empty directory; the drafts of HASH use it for a server too busy to compute a hash.",
                fix: "After LIST or NLST with words such as \"No files found\" nothing is wrong: there is nothing to list. Otherwise wait a little and send the same command again. If it stays, find out who holds the file open, perhaps an upload of your own that is not finished, and check the path, since some servers send 450 where 550 is meant.",
            },
            data::MeaningWords {
                title: "Local Error in Processing",
                description: "The server gave up the action because of a fault on its own side. Neither the command nor the data connection is blamed; an upload or download that had begun is incomplete.",
                when: "By RFC 959 it ends a transfer or listing that has begun with 125 or 150, for instance after a read or write error on the server's disk. OPTS gets it when a passing condition of the server stands in the way (RFC 2389); several servers send it also for other file commands, as ftp-srv does for LIST and NLST without PASV or PORT, and for faults that stay, as pure-ftpd does when RNTO is not permitted.",
                fix: "Try again later and check the size of any file that was in transfer. If the error comes back, check the path, your permissions and whether PASV or PORT was sent; otherwise the operator has to find the cause in the server's log: disk, file system, memory or the system behind the server.",
            },
            data::MeaningWords {
                title: "Insufficient Storage Space",
                description: "The server has no room for the file and did not accept the upload. It speaks of the storage of the whole system; an allocation of the directory or dataset that is used up has 552.",
                when: "RFC 959 lists it for STOR, STOU and APPE, instead of the 125 or 150. Some servers also send it after the 150, when the disk fills up in mid-transfer; others then send 451.",
                fix: "Delete files that are not needed, or wait until the operator has made room, then upload again. Remove or overwrite any part of the file that was left behind; operators should look at all partitions and also at temporary directories.",
            },
            data::MeaningWords {
                title: "Command Unrecognized",
                description: "The server did not recognize the line as a command. The code also covers a command line that is too long.",
                when: "Any command may get 500: a misspelt one, one that this server does not know or has switched off, or bytes that are not FTP at all; RFC 4217 names it for CCC where the server does not accept that. Some servers send it for a refused argument too: vsftpd, pure-ftpd and GNU Inetutils for a PORT with an address that is not the client's. From vsftpd, 500 with the word OOPS reports a fault of its own set-up, for example a root directory under chroot that the user may write to, or a home directory that is missing.",
                fix: "Check the spelling and the length of the line; HELP or FEAT may show what the server knows. After a refused PORT or EPRT try PASV or EPSV; after MKD, RMD, PWD, CWD or CDUP a client can try XMKD, XRMD, XPWD, XCWD or XCUP. A client should take 500 to FEAT, HOST or MLSD as a missing extension and do without; whether to go on in clear after a refused AUTH, RFC 4217 leaves to the client, which should not send the password so unless the user agrees.",
            },
            data::MeaningWords {
                title: "Server Shut Down",
                description: "The server takes no sessions at present and closes the connection at once. No command was sent that it could have failed to recognize.",
                when: "ProFTPD greets with it after ftpshut, with the message of the operator in the text; RFC 959 has 421 for a service that is not available.",
                fix: "Connect again later; the text may tell when. The operator ends the shutdown with ftpshut -R.",
            },
            data::MeaningWords {
                title: "Syntax Error in Parameters",
                description: "The server knows the command but cannot accept its arguments: one is missing, superfluous or badly formed. As a rule the form is at fault, not the order of the commands or the state of a file.",
                when: "Among the causes are a malformed address in PORT or EPRT, a missing pathname, base64 in ADAT that does not decode, a port number in HOST or a parameter after FEAT. MLSD gets 501 for a path that is not a directory, for which ProFTPD sends 550, and from pyftpdlib for one that does not exist; ProFTPD and pyftpdlib send it to REST under TYPE A, and OPTS gets it for any option that is refused for good.",
                fix: "Compare the arguments with the syntax of the command and send the corrected command. Before REST send TYPE I. If MLSD was refused although the path exists, it is not a directory: use MLST. If MLSD is refused for every path, use LIST. If PORT or EPRT was refused, PASV or EPSV avoids the address altogether.",
            },
            data::MeaningWords {
                title: "Command Not Implemented",
                description: "The server does not carry out this command at all, whatever its arguments. It differs from 202, which is a success for a command that has no use at this site, and from 504, which refuses only a parameter.",
                when: "Servers send 502 to commands that they left out, such as ACCT, SMNT, REIN or MLSD. RFC 2228 wants it for AUTH on a server that recognizes the command but lacks the security extensions, and for MIC, CONF and ENC on a server that leaves them out and expects CCC; in practice servers mix it with 500.",
                fix: "Do not send the command again on this server; use another way, such as LIST in place of MLSD or, on IPv4, PASV in place of EPSV. For MKD, RMD, PWD, CWD and CDUP a client can try the experimental names XMKD, XRMD, XPWD, XCWD and XCUP.",
            },
            data::MeaningWords {
                title: "Bad Sequence of Commands",
                description: "The command itself is valid, but it does not fit here: another command has to come first, or it came too late. The server has not carried it out.",
                when: "PASS without USER, ACCT at the wrong point of the login and RNTO without RNFR get it. RFC 2228 adds ADAT without AUTH, PROT without PBSZ, and PBSZ, MIC, CONF or ENC before the security data exchange; HOST after login gets it too. Some servers send it in place of 530, or to a second USER, PASS or AUTH.",
                fix: "Start the sequence again from its first command: USER then PASS, RNFR then RNTO, AUTH then PBSZ then PROT. To change the user in mid-session, open a new connection, since some servers refuse a second USER. The author of a client should look for a step that failed earlier and was ignored.",
            },
            data::MeaningWords {
                title: "Parameter Not Implemented",
                description: "The server implements the command, but not with the parameter given. The same command with another value may succeed.",
                when: "RFC 959 lists it for MODE, TYPE, STRU and ALLO: MODE B and TYPE E are examples. Later RFCs add an unknown mechanism in AUTH, an unknown level in PROT, a missing language in LANG, a host that the server does not serve in HOST, and EPSV ALL or an unknown argument of ALGS at an address-translating gateway; RFC 2577 suggests it for PORT with a port below 1024.",
                fix: "Use a value that the server supports: MODE S, STRU F and TYPE A or I are the safe choice. For AUTH try TLS, for LANG a language that FEAT lists, for HOST the right name or no HOST at all.",
            },
            data::MeaningWords {
                title: "Recipient Rejected",
                description: "In RFC 743, an extension of 1977 for mail to several recipients, it refuses one recipient for good; other recipients are not affected. RFC 686 and RFC 691 of 1975 had proposed the number for a file not found. No RFC in force defines it, so a client should act on its first digit.",
                when: "A server with the mail extension sent 520 to XRCP with an unknown name. Today pure-ftpd sends it to the nonstandard commands ESTA and ESTP if no suitable active or passive data connection has been prepared.",
                fix: "For mail, correct the name or report the failure to the sender. On pure-ftpd, send PORT or EPRT before ESTA and PASV or EPSV before ESTP; no other server in use is known to send it, so read the text.",
            },
            data::MeaningWords {
                title: "PROT Setting Refused for Transfer",
                description: "The server refuses the transfer or listing because the protection level set with PROT is not the one it wants for the data connection. No data connection is opened, and nothing is said about the file itself.",
                when: "It comes in place of 150, for instance if the client left the data connection in clear while the server demands TLS. pure-ftpd sends it so; vsftpd and ProFTPD use 522 for the same refusal, and RFC 2228 has 534.",
                fix: "On a control connection under TLS, send PBSZ 0 and PROT P, prepare a new data connection with EPSV or PASV and repeat the transfer; in a client with a graphical interface, choose explicit TLS and encrypted data. If the server wants this transfer in clear, set PROT C instead.",
            },
            data::MeaningWords {
                title: "Supported Address Families",
                description: "The server knows LPRT and LPSV, but not the address family that was asked for. The numbers in parentheses are the families that it supports: 4 stands for IP version 4.",
                when: "LPRT with an address family that the server cannot use gets this answer; RFC 1639 names LPSV as well. Few servers know these two experimental commands; most answer 500 or 502.",
                fix: "Choose a family from the list and send the command again. A client is better served by EPSV or EPRT, or by PASV or PORT on IPv4.",
            },
            data::MeaningWords {
                title: "Directory Already Exists",
                description: "The directory to be created exists already, and the server has left it as it was. RFC 775 lists this reply for XMKD; RFC 959 shows it for MKD in an example only, and its table of replies for MKD does not have the number.",
                when: "A server written after the example sends it to MKD or XMKD, as BBN's server for Unix did in 1980 (RFC 775). Servers of today such as ProFTPD, pure-ftpd and pyftpdlib answer 550 in the same situation, so the number alone is no safe test for an existing directory.",
                fix: "Nothing is lost if the directory was wanted: go on with CWD into it. Otherwise choose another name, or remove or rename the existing directory first.",
            },
            data::MeaningWords {
                title: "PROT Level Not Offered",
                description: "The server does not offer the protection level that PROT asked for, and keeps the one that was set before.",
                when: "pyftpdlib sends it to every level but C and P; RFC 2228 has 536 for a level that the mechanism does not support. Under TLS, RFC 4217 leaves no use for S and E.",
                fix: "Send PROT P before the transfer, or PROT C if the data may go in clear.",
            },
            data::MeaningWords {
                title: "Network Protocol Not Supported",
                description: "The server does not support the network protocol named in EPRT or EPSV. The numbers in parentheses are those it supports, 1 for IPv4 and 2 for IPv6.",
                when: "EPRT gets it for a protocol number that the server does not support, and EPSV for one that the server or an address-translating gateway refuses. The list that RFC 2428 demands is missing from vsftpd and aioftp, pyftpdlib puts a word into it, and some servers send 522 for malformed arguments too.",
                fix: "Repeat the command with a protocol from the list. On IPv4, PASV or PORT will do as well; EPSV without an argument lets the server choose the protocol of the control connection. The author of a client must be ready for a list that is missing or malformed.",
            },
            data::MeaningWords {
                title: "Data Protection Failed or Insufficient",
                description: "The transfer failed because of the protection of its data connection. Either the TLS negotiation on that connection failed or its result was refused, or the current protection level is too low for this transfer.",
                when: "After 150 or 125 it reports the TLS negotiation; one cause is a server that insists on resuming an earlier TLS session, as vsftpd may. In place of 150 it says that the PROT level does not suffice; vsftpd and ProFTPD send it so to a client that transfers in clear.",
                fix: "Without a 150 before it, send PBSZ 0 and PROT P and repeat the transfer. After a 150, let the client resume the TLS session of the control connection, or let the operator relax that rule (require_ssl_reuse in vsftpd); then check certificates, TLS versions and ciphers on both sides.",
            },
            data::MeaningWords {
                title: "Not Logged In",
                description: "The reply says that nobody is logged in: either the login was refused, or the command needs a login first. The code does not tell a wrong password from an unknown user, a locked account or a limit on connections; the text may.",
                when: "It answers USER, PASS or ACCT if the login fails, and may answer any other command sent before the login is complete. An unknown user often shows only after PASS, because RFC 2577 advises servers to hide which names exist. Some servers send it to a second USER, if TLS is demanded before the login, or if too many clients are connected.",
                fix: "Check user name, password and, if asked for, account, then log in again with USER and PASS; if the text speaks of TLS, send AUTH TLS first. If the data are right, the operator should look in the server's log for the reason, such as an account that may not use FTP or a limit on sessions.",
            },
            data::MeaningWords {
                title: "Server Closed to Logins",
                description: "The server lets nobody in at present and closes the connection at once. Your name and password play no part: neither was sent.",
                when: "GNU Inetutils ftpd greets with it while logins to its host are switched off by the file nologin, and shows the contents of that file first; RFC 959 has 421 for a service that is not available.",
                fix: "Connect again later; the text may tell when. The operator removes the file nologin when the maintenance is over.",
            },
            data::MeaningWords {
                title: "Need Account for Storing Files",
                description: "The login is valid, but storing files needs account information too, and the server has dropped the command. With 332 it would have kept the command until ACCT arrives.",
                when: "RFC 959 lists it for STOR, STOU, APPE and RNTO; its description of ACCT allows it for a later command in general. ProFTPD, vsftpd and GNU Inetutils do not implement ACCT, so clients of these servers need not expect it.",
                fix: "Send ACCT with the account name, which the operator of the server has to tell you, and then repeat the command, a rename from RNFR on; the server will not run it by itself. The author of a client should offer a field for the account.",
            },
            data::MeaningWords {
                title: "Command Protection Level Denied",
                description: "The server's policy does not allow a command with the protection it was sent under: it arrived in clear, or with less protection than the policy asks for.",
                when: "CCC gets it if it was not integrity-protected or, in FTP over TLS, if the control connection is not protected at all. MIC, CONF and ENC get it if their kind of protection is not enough for the policy, as with CONF before CCC, and any other command if the server insists on protected ones.",
                fix: "Send the command again at the level that the server wants, for example inside ENC in place of CONF, or over TLS after AUTH TLS. CCC itself belongs inside MIC or ENC, or under TLS; on a connection that is in clear already, leave it out.",
            },
            data::MeaningWords {
                title: "Denied for Policy Reasons",
                description: "The server is not willing to do what was asked, because its security policy forbids it. It is a refusal by rule, not a failed check and not a missing feature.",
                when: "AUTH gets it for a mechanism, PROT for a level and CCC for clear commands that the policy rules out; for AUTH, RFC 2228 lets a server send 504 to hide that it knows the mechanism. STOR, RETR, LIST and the other data commands get it if the level set with PROT is not the one demanded; some servers send it to USER or PASS without TLS.",
                fix: "Read the text for the rule: if TLS is demanded, send AUTH TLS before USER, then PBSZ 0 and PROT P before the transfer. If AUTH itself was refused, reconnect and send it before the login, since ProFTPD refuses it after a login in clear, or use another mechanism from FEAT, or implicit TLS; if none of this helps, RFC 4217 leaves it to the client to end the session or go on unprotected. After a refused CCC, go on with the protected connection. Otherwise the operator has to change the policy.",
            },
            data::MeaningWords {
                title: "Failed Security Check",
                description: "A cryptographic check failed at the server: a checksum, a sequence number or the security data did not verify. What was sent may have been damaged, repeated or changed on the way.",
                when: "ADAT gets it if the security data are rejected; MIC, CONF and ENC if the protected command does not verify; a data transfer if its protection fails, for example by a block longer than PBSZ allowed. RFC 2228 defines it for mechanisms such as Kerberos and GSSAPI.",
                fix: "After a failed ADAT the client must discard its security state and begin again with AUTH; check clocks, tickets and keys on both sides. If it appears in mid-session, treat the connection as suspect and open a new one; do not trust the file of a transfer that ended with it.",
            },
            data::MeaningWords {
                title: "PROT Level Not Supported by Mechanism",
                description: "The server understands the level given in PROT, but the security mechanism in use does not offer it. A refusal by policy would be 534.",
                when: "PROT S and PROT E get it in FTP over TLS, where only C and P are in use; vsftpd and ProFTPD answer so, while pyftpdlib sends 521. A level that the server does not know at all gets 504 by RFC 2228.",
                fix: "Send PROT P for encrypted data, or PROT C for data in clear where that is allowed. In the client's settings, choose private or clear in place of safe or confidential.",
            },
            data::MeaningWords {
                title: "Command Protection Not Supported",
                description: "The server has refused a protected command because the security mechanism in use does not provide that kind of protection. It is a limit of the mechanism, not a policy.",
                when: "RFC 2228 defines it for MIC, CONF and ENC in its description of these commands; its own table of replies for each command leaves it out. FTP over TLS protects the whole control connection and has no need of the three commands.",
                fix: "Send the command inside one of the other two of MIC, CONF and ENC, or choose another mechanism with AUTH. With TLS send it as it is, for TLS protects it already.",
            },
            data::MeaningWords {
                title: "File Unavailable",
                description: "The server refuses the action because the file or directory (folder) is unavailable; RFC 959 gives two examples, a missing file and missing access. The number does not tell which of them applies; only the text may say why.",
                when: "RFC 959 lists 550 for RETR, APPE, CWD, CDUP, SMNT, PWD, DELE, RNFR, RMD and MKD. RFC 3659 adds MLST and MLSD, and SIZE and MDTM if the value is not available. Many servers also send it to STOR, LIST, NLST, RNTO and SITE, which lack it in the table of RFC 959, and ProFTPD and pyftpdlib send it to commands that they accept under TLS only. RMD gets it for a directory that is not empty; from z/OS (\"No data sets found\") and GNU Inetutils it also says that LIST or NLST has nothing to list.",
                fix: "Read the text, check the spelling and case of the path, the working directory (PWD) and the permissions of the account; if the text demands TLS, use AUTH TLS and PROT P. Send TYPE I before SIZE, which some servers refuse under TYPE A (ASCII mode). After LIST or NLST, \"No files found\" is an empty listing; before RMD, delete hidden files too. The author of a client must not take 550 as proof that a file is missing: SIZE and MDTM may give it for a file that exists, and MKD for a directory that is already there.",
            },
            data::MeaningWords {
                title: "Command Refused",
                description: "The server refuses the command itself, and no file is concerned: its settings forbid the command, or it takes it under TLS only.",
                when: "vsftpd sends it to commands that its settings switch off, such as PASV, PORT, EPRT or SYST. ProFTPD and pyftpdlib send it to USER, PASS and PASV where they demand TLS. RFC 2228 has 534 for a refusal by policy, and RFC 959 has 502 for a command that is not there.",
                fix: "Read the text. If it demands TLS, send AUTH TLS before USER, and PROT P before PASV. After a refused PASV try EPSV, after a refused PORT or EPRT try PASV or EPSV; go on without SYST. Otherwise ask the operator to allow the command.",
            },
            data::MeaningWords {
                title: "Page Type Unknown",
                description: "The server aborts an upload because a page in the data has a type that it does not know. Pages exist only in the page structure (STRU P), where the header of each page names its type.",
                when: "RFC 959 lists 551 for STOR, STOU and APPE after the 125 or 150; it needs a page-structured upload, and RFC 1123 advises against implementing page structure.",
                fix: "Send STRU F and repeat the upload; if the file must keep its pages, use only the page types 0 to 3 of RFC 959.",
            },
            data::MeaningWords {
                title: "File Not Sent",
                description: "The server does not send the file. Only the text tells why; page types, of which RFC 959 speaks at 551, have nothing to do with it.",
                when: "The server ftp-srv sends it to RETR for a missing file, a directory, a denied permission, or if PASV or PORT is missing; other servers have 550 and 425 for these.",
                fix: "Read the text, check the path and the permissions of the account, and prepare a data connection with PASV or EPSV before you repeat RETR.",
            },
            data::MeaningWords {
                title: "TYPE I and MODE S Needed",
                description: "The command is about the file as TYPE I and MODE S transfer it, and these are not in effect, or the server cannot deliver the file with them.",
                when: "Internet-Drafts assign 551 to HASH of a file that the server cannot deliver with TYPE I and MODE S, and to RANG while other settings are in effect.",
                fix: "Send TYPE I and MODE S, then repeat the command. If HASH is still refused, download the file and compute the hash locally.",
            },
            data::MeaningWords {
                title: "No Superior Directory",
                description: "The current directory has none above it, so the server stays where it was.",
                when: "RFC 775 of 1980 proposed it for XCUP under the protocol of RFC 765, and 507 under the older one. RFC 1123 equates XCUP with CDUP, for which RFC 959 has 550 in case of failure.",
                fix: "Nothing is lost: you are at the top of the tree, as PWD shows. A client that climbs to the root stops here.",
            },
            data::MeaningWords {
                title: "Exceeded Storage Allocation",
                description: "The server aborts an upload because it would exceed the storage allotted to the current directory or dataset, in today's terms a quota. The disk of the server as a whole need not be full.",
                when: "RFC 959 lists 552 for STOR, STOU and APPE after the 125 or 150, when the data pass the limit. pure-ftpd sends it in place of the 150 for an exceeded quota or a full disk, and to ALLO for a full disk.",
                fix: "Delete files that are no longer needed, upload a smaller file, or ask the operator for a larger quota, then send the file again; where the text tells of a full disk, a later try may be enough. A client should not repeat the upload by itself. If the upload had begun, look for a truncated file on the server and remove it.",
            },
            data::MeaningWords {
                title: "Command Not Permitted to User",
                description: "The account may not use this command. Storage has nothing to do with it.",
                when: "Internet-Drafts assign 552 to a user who may not use HASH, RANG or LOCK; ProFTPD does so for HASH.",
                fix: "Ask the operator for the permission, or do without: download the whole file in place of a range, and compute its hash locally.",
            },
            data::MeaningWords {
                title: "File Name Not Allowed",
                description: "The server does not accept the file name in the command. The RFC says nothing about the reason: characters, length or a reserved name are all possible.",
                when: "RFC 959 lists 553 for STOR, STOU and APPE, in place of the 125 or 150, and for RNTO; RFC 3659 allows it for MLST and MLSD. vsftpd, pure-ftpd and inetutils-ftpd also send it to uploads if the directory is missing or not writable, and vsftpd and inetutils-ftpd if the name is that of a directory. Drafts assign it to HASH of a directory, as ProFTPD does.",
                fix: "Read the text, choose a shorter or plainer name, make sure with CWD that the target directory exists and that the account may write there, then repeat the command. The operator should look at the name filters of the server and at the permissions of the directory.",
            },
            data::MeaningWords {
                title: "Invalid REST Parameter",
                description: "The server refuses the transfer because it cannot position the existing file at the place that the preceding REST named.",
                when: "A server sends 554 to RETR, STOR or another transfer command that follows a REST; the REST itself was answered with 350. ProFTPD, pure-ftpd and pyftpdlib send it to RETR for an offset beyond the end of the file, and ProFTPD also to STOR. pure-ftpd sends it even to a REST whose parameter is no valid number, where RFC 959 has 501.",
                fix: "Ask for the size of the server's file with SIZE under the same TYPE, send REST with an offset inside the file, and repeat the transfer command; in MODE B or C, use a restart marker of that server instead of an offset. If the whole file is wanted, send REST 0 first, because a server may still hold an old offset: ProFTPD kept one over a LIST and then refused a STOR.",
            },
            data::MeaningWords {
                title: "Type or Structure Mismatch",
                description: "The server refuses the transfer because the current settings of TYPE and STRU do not fit the attributes of the file that it already has.",
                when: "RFC 1123 provides 555 for APPE and for any transfer command that follows a REST, since both go on with an existing file. Most lists of reply codes omit it, and it was never seen in captures from 19 servers.",
                fix: "Set TYPE and STRU to the values with which the file was stored, then repeat the command, after a new REST if there was one. If those values are unknown, transfer the whole file with RETR or STOR and no REST, which replaces the partial copy.",
            },
            data::MeaningWords {
                title: "HASH Denied for Policy Reasons",
                description: "The server implements HASH but will not compute the hash of this file as a matter of policy, for example because the file is larger than its limit. The drafts call this refusal permanent.",
                when: "Only expired Internet-Drafts on HASH define 556, no RFC does. ProFTPD's module mod_digest sends it to HASH for special files such as /dev/zero and for files above its configured maximum size.",
                fix: "Do not send HASH for this file again; download the file and compute the hash locally, or ask the operator to change the limit. According to the drafts, a server that is merely busy should answer 450, which may be tried again.",
            },
            data::MeaningWords {
                title: "Unsupported by the Client Library",
                description: "No server sent this number: the Perl module Net::Cmd sets it inside the client when a module built on it, such as Net::FTP, does not support a command. Nothing was sent, and the connection is as it was.",
                when: "A Perl program finds 580 in code() after a call that ended in the method unsupported of Net::Cmd; in Net::FTP only its internal methods for SMNT, MODE, SYST, STRU and REIN do so. A lost connection or a time-out gets another made-up code: 421 in current versions, and 599 for a closed connection in old ones.",
                fix: "Send the command through the method quot if the server supports it, or do without it; MODE S and STRU F are the defaults and need no command. No RFC and no draft defines 580, so a server must not send it, and a client that meets it on the wire should act on its first digit.",
            },
            data::MeaningWords {
                title: "Integrity Protected Reply",
                description: "The text is an envelope: base64 encoded data that hold the real reply and guard it against alteration, but not against reading. Whether the command succeeded is told only by the reply inside.",
                when: "A server may answer any command with 631 after a successful security data exchange of RFC 2228; it is the counterpart of MIC, but RFC 2773 shows it in answer to ENC too. Until CCC, RFC 2228 demands 631 or 632 if the mechanism supports integrity. GSSAPI and Kerberos 4 provide 631; it was never seen in captures from 19 servers.",
                fix: "Decode the base64 text, let the security mechanism verify it, and act on the reply found inside. In a multi-line 631 each line carries a fragment of its own: decode every line, join the results, and parse them afterwards; what to do if the check fails is left to the client.",
            },
            data::MeaningWords {
                title: "Confidentiality and Integrity Protected",
                description: "The text is an envelope: base64 encoded data that hold the real reply both encrypted and guarded against alteration. Success or failure of the command stands only in the reply inside.",
                when: "A server may answer any command with 632 after a successful security data exchange of RFC 2228; it is the counterpart of ENC. GSSAPI and Kerberos 4 provide it; sessions under AUTH TLS encrypt the whole control connection instead, and 632 was never seen in captures from 19 servers.",
                fix: "Decode the base64 text, each line of a multi-line 632 by itself, have the security mechanism decrypt and verify it, and act on the reply that appears. A capture of the network that holds only 632 lines does not show what the server answered; look for a log that the client or the server writes in plain text.",
            },
            data::MeaningWords {
                title: "Confidentiality Protected Reply",
                description: "The text is an envelope: base64 encoded data that hold the real reply encrypted, without a guarantee that nobody altered it. The outcome of the command is known only from the reply inside.",
                when: "A server may answer any command with 633 after a successful security data exchange of RFC 2228; it is the counterpart of CONF. The two mechanisms in the appendices of that RFC, GSSAPI and Kerberos 4, do not support it, and it was never seen in captures from 19 servers.",
                fix: "Decode the base64 text, each line of a multi-line 633 by itself, have the security mechanism decrypt it, and act on the reply that appears. The author of a server may send 633 only if the mechanism offers no integrity or after CCC; otherwise RFC 2228 demands 631 or 632.",
            },
        ],
        confusions: &[
            data::ConfusionWords {
                lower: 100u16,
                higher: 211u16,
                difference: "100 was the system status reply of the FTP of 1972 and 1973 and is in no RFC in force. 211 took its place: it answers STAT, HELP and FEAT, and it completes the command.",
            },
            data::ConfusionWords {
                lower: 110u16,
                higher: 350u16,
                difference: "110 reports a restart marker while a transfer is running and needs no answer. 350 accepts REST or RNFR before anything happens and waits for the next command: to resume a transfer the client sends REST and gets 350, not 110.",
            },
            data::ConfusionWords {
                lower: 119u16,
                higher: 151u16,
                difference: "Both belong to the mail commands of RFC 765. 119 says that the addressee's terminal cannot be reached and the mailbox will be tried; 151 says that the user is on another host, to which the server will forward the mail.",
            },
            data::ConfusionWords {
                lower: 120u16,
                higher: 220u16,
                difference: "120 is preliminary: the server is not ready yet, and the client stays connected. 220 says that the server is ready for USER, and it follows the 120 on the same connection.",
            },
            data::ConfusionWords {
                lower: 120u16,
                higher: 421u16,
                difference: "120 asks the client to stay connected, because a 220 follows in the announced number of minutes. 421 refuses the service and announces the end of the control connection, so the client must connect again later.",
            },
            data::ConfusionWords {
                lower: 125u16,
                higher: 150u16,
                difference: "Both are the preliminary reply to a transfer command. 125 says that the data connection is open already; 150 says that the server is about to open it. A client treats them alike and waits for the completion reply.",
            },
            data::ConfusionWords {
                lower: 125u16,
                higher: 225u16,
                difference: "125 is preliminary and says that a transfer starts on an open data connection, with another reply to follow. 225 completes ABOR: the data connection is open, but no transfer runs on it.",
            },
            data::ConfusionWords {
                lower: 150u16,
                higher: 226u16,
                difference: "150 comes before a transfer, when the data connection is about to be opened. 226 comes after it and says that the action succeeded and the data connection closes; a transfer that got only 150 is not complete.",
            },
            data::ConfusionWords {
                lower: 151u16,
                higher: 152u16,
                difference: "Both accept mail under RFC 765 for someone without a mailbox on that server. With 151 the server knows the user's host and forwards the mail itself; with 152 it does not know the user, and the operator will try to deliver it.",
            },
            data::ConfusionWords {
                lower: 200u16,
                higher: 202u16,
                difference: "200 says that the command was carried out. 202 says that it was not, because it is superfluous at this site, as ALLO often is. Both are successes, so a client goes on after either.",
            },
            data::ConfusionWords {
                lower: 200u16,
                higher: 250u16,
                difference: "200 is the general success, for commands such as TYPE, MODE, PORT and NOOP. 250 is the success of a file action such as CWD, DELE or RNTO. For CDUP, RFC 959 contradicts itself, so a client should accept both.",
            },
            data::ConfusionWords {
                lower: 202u16,
                higher: 502u16,
                difference: "Both say that the command is not implemented. 202 is a success: the command has no purpose on that system, as often with ALLO, so the client goes on. 502 is a failure: the action asked for is not specific to a site, and this server does not offer it.",
            },
            data::ConfusionWords {
                lower: 211u16,
                higher: 212u16,
                difference: "Both may answer STAT. Without a path, 211 gives the state of the server or of the running transfer; with the path of a directory, 212 gives information on it, though many servers send 213 instead. 211 also answers HELP and FEAT.",
            },
            data::ConfusionWords {
                lower: 211u16,
                higher: 213u16,
                difference: "211 tells of the server: its state after STAT without a path, its help after HELP, its features after FEAT. 213 tells of a file: its state after STAT with a path, its size after SIZE, its time after MDTM.",
            },
            data::ConfusionWords {
                lower: 211u16,
                higher: 214u16,
                difference: "HELP may get either. 211 is also the reply to STAT and to FEAT, whose list of features programs read; 214 is help on the use of the server or on one nonstandard command and is useful only to a human reader.",
            },
            data::ConfusionWords {
                lower: 212u16,
                higher: 213u16,
                difference: "Both answer STAT with a path: 212 is meant for a directory and 213 for a file. Only 213 is used beyond STAT, for instance for the value asked for by SIZE or MDTM, and many servers send it for directories as well.",
            },
            data::ConfusionWords {
                lower: 213u16,
                higher: 250u16,
                difference: "213 gives information on a file in answer to SIZE, MDTM or STAT with a path. 250 says that a file action, such as CWD, DELE or RNTO, was completed; MLST is the exception, since it delivers its facts in a 250.",
            },
            data::ConfusionWords {
                lower: 214u16,
                higher: 215u16,
                difference: "214 carries help for a human reader and answers HELP. 215 begins with the official name of the server's operating system, answers SYST, and is meant to be read by a program.",
            },
            data::ConfusionWords {
                lower: 220u16,
                higher: 230u16,
                difference: "220 says that the server is ready for a new user, so USER comes next. 230 says that the login is complete, so other commands may follow.",
            },
            data::ConfusionWords {
                lower: 221u16,
                higher: 226u16,
                difference: "221 answers QUIT and closes the control connection, so the session ends. 226 closes only the data connection after a transfer or an ABOR, and the session goes on.",
            },
            data::ConfusionWords {
                lower: 221u16,
                higher: 231u16,
                difference: "Both end the session, and the control connection closes. 221 is today's reply to QUIT; 231 is the logout reply of the FTP of 1972 and 1973, given to BYE, and no RFC in force defines it, though popular lists still print it.",
            },
            data::ConfusionWords {
                lower: 221u16,
                higher: 421u16,
                difference: "Both announce that the server closes the control connection. 221 is the success of QUIT; 421 is a failure that may answer any command, for instance when the server shuts down or, on many servers, after an idle time.",
            },
            data::ConfusionWords {
                lower: 225u16,
                higher: 226u16,
                difference: "Both may answer ABOR. 225 says that the data connection is open and no transfer is in progress; 226 says that it is closed and the abort was processed. With nothing to abort, servers send either. 226 is also the normal end of a transfer.",
            },
            data::ConfusionWords {
                lower: 226u16,
                higher: 250u16,
                difference: "Both may end a successful transfer. 226 says that the data connection is closed; 250 says that it is left open for the next transfer. 250 also completes CWD, DELE and other file actions without data.",
            },
            data::ConfusionWords {
                lower: 226u16,
                higher: 426u16,
                difference: "226 says that the transfer or the abort succeeded. 426 says that the transfer was broken off. When ABOR interrupts a running transfer, RFC 959 has both: first 426 for the transfer and then 226 for the ABOR itself; some servers send only one of them, or 225 in place of the 226.",
            },
            data::ConfusionWords {
                lower: 227u16,
                higher: 228u16,
                difference: "227 answers PASV and holds an IPv4 address and a port as six numbers. 228 answers the experimental LPSV and holds the address family and the lengths of address and port as well, so it fits long addresses.",
            },
            data::ConfusionWords {
                lower: 227u16,
                higher: 229u16,
                difference: "227 answers PASV with an IPv4 address and a port as six numbers. 229 answers EPSV with the port alone between delimiters, so the client connects to the host of the control connection; that works over IPv6 and through NAT.",
            },
            data::ConfusionWords {
                lower: 227u16,
                higher: 255u16,
                difference: "227 answers PASV with the host and the port on which the server listens. 255 is the socket reply of the FTP of 1972 and 1973, which gave only a socket number; no RFC in force defines it.",
            },
            data::ConfusionWords {
                lower: 228u16,
                higher: 229u16,
                difference: "Both announce a listening port and, unlike 227, are not bound to IPv4. 228 answers LPSV of RFC 1639, an experiment, with a full address; 229 answers EPSV of RFC 2428, which is on the standards track, with the port alone.",
            },
            data::ConfusionWords {
                lower: 230u16,
                higher: 232u16,
                difference: "Both say that the user is logged in. 230 follows USER, PASS or ACCT in the ordinary way; 232 answers USER when the security exchange, such as a client certificate under TLS, has already authorized the user, so no PASS is needed.",
            },
            data::ConfusionWords {
                lower: 230u16,
                higher: 331u16,
                difference: "Both may answer USER. 230 means that the login is complete without a password; 331 means that the password is still wanted, so PASS comes next.",
            },
            data::ConfusionWords {
                lower: 231u16,
                higher: 232u16,
                difference: "In the FTP of 1972 and 1973, 231 said that the user is logged out and 232 that the logout would follow the transfer. Today 231 is undefined, while RFC 2228 made 232 a successful login, the opposite of the old sense.",
            },
            data::ConfusionWords {
                lower: 232u16,
                higher: 331u16,
                difference: "Both may answer USER after a security exchange. 232 logs the user in on the strength of that exchange; 331 still asks for the password, so PASS comes next.",
            },
            data::ConfusionWords {
                lower: 234u16,
                higher: 235u16,
                difference: "234 answers AUTH: the mechanism is accepted and needs no security data, which is the reply to AUTH TLS. 235 answers ADAT: the exchange of security data has ended well. Only 235 may carry ADAT data in its text.",
            },
            data::ConfusionWords {
                lower: 234u16,
                higher: 334u16,
                difference: "Both accept the mechanism named in AUTH. 234 needs no security data, so for AUTH TLS the TLS handshake starts at once; 334 asks for security data, so ADAT comes next. RFC 4217 calls 334 incorrect for TLS.",
            },
            data::ConfusionWords {
                lower: 235u16,
                higher: 335u16,
                difference: "Both accept the data of an ADAT and may carry data for the client. 235 ends the exchange with success; 335 continues it, so the client sends another ADAT.",
            },
            data::ConfusionWords {
                lower: 250u16,
                higher: 257u16,
                difference: "250 reports the success of most file actions, such as CWD, DELE and RMD. 257 reports the success of MKD and PWD, and of XMKD and XPWD, and carries a pathname in double quotes.",
            },
            data::ConfusionWords {
                lower: 250u16,
                higher: 350u16,
                difference: "250 says that the file action is complete. 350 says that it waits for another command: RNTO after RNFR, or a transfer command after REST.",
            },
            data::ConfusionWords {
                lower: 251u16,
                higher: 252u16,
                difference: "Both come from an expired draft on MD5 checksums. 251 carries the path and checksum of one file and answers MD5; 252 carries several, separated by commas, and answers MMD5.",
            },
            data::ConfusionWords {
                lower: 331u16,
                higher: 332u16,
                difference: "331 asks for the password, so PASS comes next. 332 asks for an account, so ACCT comes next; PASS usually gets it, after the password was accepted.",
            },
            data::ConfusionWords {
                lower: 331u16,
                higher: 336u16,
                difference: "Both answer USER and lead to PASS. 331 asks for a password that the user knows; 336 of RFC 2228 carries a challenge, which the client must show to the user before the password is typed.",
            },
            data::ConfusionWords {
                lower: 331u16,
                higher: 530u16,
                difference: "331 asks for a password and does not say that the user exists, since servers may send it for unknown names too. 530 refuses: the login failed, or the command needs a login first.",
            },
            data::ConfusionWords {
                lower: 332u16,
                higher: 532u16,
                difference: "Both ask for an account, to be sent with ACCT. After 332 the login waits for ACCT or, later in the session, the server keeps the command until ACCT arrives; after 532 the server has dropped the command, so it must be sent again after ACCT.",
            },
            data::ConfusionWords {
                lower: 334u16,
                higher: 335u16,
                difference: "Both ask for security data in an ADAT command. 334 answers AUTH and opens the exchange; 335 answers an ADAT and says that the exchange needs more data.",
            },
            data::ConfusionWords {
                lower: 334u16,
                higher: 336u16,
                difference: "334 answers AUTH and asks the program for security data, to be sent with ADAT. 336 answers USER and asks the person for a password that fits the challenge in its text, to be sent with PASS.",
            },
            data::ConfusionWords {
                lower: 350u16,
                higher: 503u16,
                difference: "350 accepts the first command of a sequence, for instance RNFR, and waits for the next. 503 refuses a command that came out of order, for instance RNTO without an RNFR that got 350.",
            },
            data::ConfusionWords {
                lower: 400u16,
                higher: 502u16,
                difference: "400 said in the FTP of 1972 and 1973 that a service is not implemented; today no RFC in force defines it, yet pure-ftpd sends it for TLS failures. 502 is the standard reply to a command that is not implemented.",
            },
            data::ConfusionWords {
                lower: 402u16,
                higher: 504u16,
                difference: "Both say that a known command is not implemented for the value given. 402 is from RFC 520 and RFC 542 of 1973 and is in no RFC in force, though ftp-srv sends it today; the code of RFC 959 for this is 504, whose first digit advises against repeating the same command.",
            },
            data::ConfusionWords {
                lower: 421u16,
                higher: 425u16,
                difference: "421 ends the session, because the server closes the control connection. 425 means only that the data connection could not be opened; the client may change from PORT to PASV or EPSV, or the other way, and repeat the transfer.",
            },
            data::ConfusionWords {
                lower: 421u16,
                higher: 426u16,
                difference: "421 announces the end of the control connection and so of the session. 426 reports that the data connection was closed and the transfer broken off, while the session goes on.",
            },
            data::ConfusionWords {
                lower: 421u16,
                higher: 434u16,
                difference: "421 is today's reply of a server that closes the control connection without a QUIT, whatever the cause. 434 said in the FTP of 1972 and 1973 that an operator forced the logout; no RFC in force defines it.",
            },
            data::ConfusionWords {
                lower: 421u16,
                higher: 530u16,
                difference: "421 concerns the service: it is not available now, the connection closes, and a later attempt may succeed. 530 concerns the user: the login failed or is missing, and the control connection need not close.",
            },
            data::ConfusionWords {
                lower: 425u16,
                higher: 426u16,
                difference: "425 says that the data connection could not be opened, so no data was transferred. 426 says that it was closed during the transfer, so a part of the data may have arrived.",
            },
            data::ConfusionWords {
                lower: 425u16,
                higher: 451u16,
                difference: "425 puts the cause in the data connection, which did not come about: look at PASV or PORT, the firewall and, under TLS, the session. 451 puts it in the server, where the processing failed, for instance on its disk; part of the data may have been transferred.",
            },
            data::ConfusionWords {
                lower: 425u16,
                higher: 522u16,
                difference: "425 means that the data connection could not be opened, for instance because of a firewall or NAT. 522 means that the server does not support the network protocol in EPRT or EPSV or, under RFC 4217, that TLS on the data connection failed or is required.",
            },
            data::ConfusionWords {
                lower: 426u16,
                higher: 451u16,
                difference: "Both may end a transfer that has begun. 426 puts the cause in the data connection, which was closed; 451 puts it in the server, where local processing failed.",
            },
            data::ConfusionWords {
                lower: 426u16,
                higher: 580u16,
                difference: "426 is sent by a server when a transfer was broken off. 580 is sent by nobody: the Perl module Net::Cmd sets it inside the client for a command that it does not support, and it says nothing about a connection.",
            },
            data::ConfusionWords {
                lower: 430u16,
                higher: 530u16,
                difference: "430 said in the FTP of 1972 and 1973 that the time or the number of tries for the login was exceeded; popular lists now give it as wrong user name or password, which no RFC says. 530 is the standard reply to a failed or missing login.",
            },
            data::ConfusionWords {
                lower: 431u16,
                higher: 534u16,
                difference: "Both may refuse AUTH or PROT. 431 is temporary: a resource needed for security is unavailable, so a later attempt may succeed. 534 is permanent: the policy of the server forbids the request.",
            },
            data::ConfusionWords {
                lower: 450u16,
                higher: 451u16,
                difference: "450 says that the file is unavailable for now, for example busy, and that the action was not begun. 451 says that the action was aborted because of an error in the server's own processing.",
            },
            data::ConfusionWords {
                lower: 450u16,
                higher: 452u16,
                difference: "Both are temporary refusals, which RFC 959 has before any data flow. 450 means that the file itself is unavailable, for example busy; 452 means that the system has too little storage space to take an upload.",
            },
            data::ConfusionWords {
                lower: 450u16,
                higher: 550u16,
                difference: "Both say that a file is unavailable. 450 expects this to pass, as with a busy file, so the same command may be repeated later; 550 does not, as with a missing file or denied access, so the path or the permissions must change first.",
            },
            data::ConfusionWords {
                lower: 451u16,
                higher: 551u16,
                difference: "By RFC 959 both may abort an upload that has begun. 451 is a temporary local error in the server, so the command may be repeated; 551 is permanent and names one cause, a page type in the upload that the server does not know.",
            },
            data::ConfusionWords {
                lower: 452u16,
                higher: 552u16,
                difference: "452 is temporary and concerns the whole system, which lacks storage space; RFC 959 sends it before the transfer. 552 is permanent and concerns the allocation of one directory or dataset, such as a quota; it aborts a transfer that has begun.",
            },
            data::ConfusionWords {
                lower: 500u16,
                higher: 501u16,
                difference: "500 says that the server does not recognize the command at all or that the line is too long. 501 says that it knows the command but cannot parse its parameters.",
            },
            data::ConfusionWords {
                lower: 500u16,
                higher: 502u16,
                difference: "500 says that the server does not recognize the command, so it may be misspelt. 502 says that it recognizes the command but does not implement it. In practice servers mix the two.",
            },
            data::ConfusionWords {
                lower: 501u16,
                higher: 504u16,
                difference: "501 says that the parameter is malformed. 504 says that the parameter is well formed, but the server does not implement the command for that value, for example TYPE E.",
            },
            data::ConfusionWords {
                lower: 501u16,
                higher: 553u16,
                difference: "501 says that the parameters of the command are malformed, for instance that a path is missing. 553 says that the command is well formed, but the file name is not allowed.",
            },
            data::ConfusionWords {
                lower: 502u16,
                higher: 504u16,
                difference: "502 says that the server does not implement the command at all. 504 says that it implements the command, but not for the given parameter, so another value may be accepted.",
            },
            data::ConfusionWords {
                lower: 503u16,
                higher: 530u16,
                difference: "503 says that commands came in the wrong order, for example RNTO without RNFR or PASS without USER. 530 says that the login is missing or failed. Some servers send 503 where 530 is meant.",
            },
            data::ConfusionWords {
                lower: 520u16,
                higher: 522u16,
                difference: "520 is in no RFC in force: pure-ftpd sends it in answer to ESTA and ESTP if no suitable data connection is prepared. 522 is the standard reply to EPRT and EPSV for an unsupported network protocol, and in RFC 4217 the reply to trouble with TLS on the data connection.",
            },
            data::ConfusionWords {
                lower: 520u16,
                higher: 550u16,
                difference: "RFC 686 and RFC 691 proposed 520 for a file that is not found, but RFC 765 and RFC 959 did not adopt it. 550 is the standard reply to a missing or inaccessible file; 520 comes today from pure-ftpd, in answer to ESTA and ESTP.",
            },
            data::ConfusionWords {
                lower: 521u16,
                higher: 522u16,
                difference: "Under RFC 4217, 521 means that the PROT setting is wrong for the transfer, and 522 that TLS on the data connection failed or is required; servers use either if PROT P is missing. 521 also lists address families for LPRT and LPSV, 522 network protocols for EPRT and EPSV.",
            },
            data::ConfusionWords {
                lower: 521u16,
                higher: 534u16,
                difference: "Both may refuse a transfer because the PROT setting is not what the server demands: 521 in RFC 4217, 534 in RFC 2228. Only 521 also lists address families for LPRT and LPSV, and only 534 also refuses AUTH, PROT or CCC for policy.",
            },
            data::ConfusionWords {
                lower: 522u16,
                higher: 534u16,
                difference: "Both may refuse a transfer that lacks protection: 522 in RFC 4217, 534 in RFC 2228. 522 also reports failed TLS on the data connection and an unsupported protocol in EPRT or EPSV; 534 speaks of policy in general and answers AUTH, PROT and CCC too.",
            },
            data::ConfusionWords {
                lower: 530u16,
                higher: 532u16,
                difference: "530 says that nobody is logged in, or that the login failed. 532 comes after a login: storing files needs an account too, so the client sends ACCT and repeats the command.",
            },
            data::ConfusionWords {
                lower: 530u16,
                higher: 535u16,
                difference: "530 refuses the login or a command that needs one. 535 says that a security check failed, for example that the data of an ADAT or a protected command did not verify.",
            },
            data::ConfusionWords {
                lower: 530u16,
                higher: 550u16,
                difference: "530 says that the user is not logged in. 550 usually comes after the login and says that this file or directory is unavailable to the user, so another login helps only if the account lacks the permission.",
            },
            data::ConfusionWords {
                lower: 533u16,
                higher: 534u16,
                difference: "533 concerns the protection of a command: it was sent with another level than the policy demands. 534 concerns the request itself, which the policy forbids: a mechanism, a PROT level, a CCC, or a transfer at the current level.",
            },
            data::ConfusionWords {
                lower: 533u16,
                higher: 537u16,
                difference: "Both reject the protection with which a command was sent. 533 gives the policy of the server as the cause; 537 says that the security mechanism has no such protection.",
            },
            data::ConfusionWords {
                lower: 534u16,
                higher: 536u16,
                difference: "Both may refuse a PROT level. 534 means that the server is not willing to accept it, by policy; 536 means that the current security mechanism does not support it.",
            },
            data::ConfusionWords {
                lower: 535u16,
                higher: 536u16,
                difference: "535 says that a check of security data failed, for example a checksum in ADAT, MIC or a transfer. 536 answers only PROT and says that the mechanism does not support the level; nothing was checked.",
            },
            data::ConfusionWords {
                lower: 536u16,
                higher: 537u16,
                difference: "Both say that the security mechanism lacks something. 536 answers PROT and concerns the data connection; 537 answers MIC, CONF or ENC and concerns the protection of commands.",
            },
            data::ConfusionWords {
                lower: 550u16,
                higher: 553u16,
                difference: "550 says that the file is unavailable, as when it is missing or access is denied. 553 says that its name is not allowed, which concerns uploads and renames and, by RFC 3659, MLST and MLSD. If an upload cannot create its file, servers send either.",
            },
            data::ConfusionWords {
                lower: 550u16,
                higher: 556u16,
                difference: "Both may answer HASH, a command defined only in drafts. 550 says that the file cannot be found; 556, which no RFC has, says that the file is there but may not be hashed for reasons of policy, for example because of its size.",
            },
            data::ConfusionWords {
                lower: 551u16,
                higher: 555u16,
                difference: "551 by RFC 959 aborts an upload that has begun, because of an unknown page type in its data. 555 refuses APPE or a transfer after REST because TYPE and STRU do not fit the file that exists.",
            },
            data::ConfusionWords {
                lower: 552u16,
                higher: 553u16,
                difference: "552 says that the upload exceeds the storage allotted, so space must be freed. 553 says that the file name is not allowed, so another name must be chosen.",
            },
            data::ConfusionWords {
                lower: 554u16,
                higher: 555u16,
                difference: "Both refuse a transfer that goes on with an existing file. 554 blames the position given in REST; 555 blames TYPE and STRU, which do not fit the file, and may answer APPE without a REST.",
            },
            data::ConfusionWords {
                lower: 631u16,
                higher: 632u16,
                difference: "Both are envelopes around another reply. 631 protects it against alteration only, like a MIC command; 632 encrypts it as well, like an ENC command.",
            },
            data::ConfusionWords {
                lower: 631u16,
                higher: 633u16,
                difference: "Both are envelopes around another reply. 631 protects it against alteration but leaves it readable, like MIC; 633 encrypts it but does not protect its integrity, like CONF.",
            },
            data::ConfusionWords {
                lower: 632u16,
                higher: 633u16,
                difference: "Both are envelopes that encrypt another reply. 632 also protects its integrity, like ENC; 633 does not, like CONF, and the mechanisms GSSAPI and Kerberos 4 do not support it.",
            },
        ],
        not_codes: &[
            data::NotCodeWords {
                number: 10054u32,
                name: "WSAECONNRESET",
                description: "A Windows Sockets error on the client's own machine: the peer reset the connection. No server sends it; look for the last reply before it in the log.",
            },
            data::NotCodeWords {
                number: 10060u32,
                name: "WSAETIMEDOUT",
                description: "A Windows Sockets error on the client's own machine: the connection timed out. No server sends it; check address, port and firewalls.",
            },
            data::NotCodeWords {
                number: 10061u32,
                name: "WSAECONNREFUSED",
                description: "A Windows Sockets error on the client's own machine: the connection was refused. No server sends it; check that a server listens at that address and port.",
            },
            data::NotCodeWords {
                number: 10066u32,
                name: "WSAENOTEMPTY",
                description: "A Windows Sockets error number for a directory that is not empty. No server sends it; most FTP servers refuse to remove such a directory with 550.",
            },
            data::NotCodeWords {
                number: 10068u32,
                name: "WSAEUSERS",
                description: "A Windows Sockets error number for a quota of users that is used up. No server sends it; FTP servers refuse a client too many with 421 or 530.",
            },
        ],
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
            greeting: "the connection itself (greeting)",
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
                    " the command is worth repeating only when something has been changed: its parameter, a setting, the order of commands, the files on the server or the rights of the account.",
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
    #[cfg(feature = "lang-ru")]
    static WORDS_RU: data::LanguageData = data::LanguageData {
        tag: "ru",
        name: "русский",
        direction: data::Direction::LeftToRight,
        classes: &[
            data::ClassWords {
                digit: 1u8,
                title: "положительный предварительный ответ",
                description: "Сервер начал выполнять команду и пришлёт на неё ещё один ответ.",
                asks: "Ответ 1yz просит клиента подождать: на ту же команду придёт ещё один ответ.",
            },
            data::ClassWords {
                digit: 2u8,
                title: "положительный завершающий ответ",
                description: "Сервер выполнил команду; клиент может отправлять следующую.",
                asks: "Ответ 2yz завершает команду успехом: других ответов на неё не будет.",
            },
            data::ClassWords {
                digit: 3u8,
                title: "положительный промежуточный ответ",
                description: "Сервер принял команду, но начнёт действовать только после следующей команды последовательности или после текста.",
                asks: "Ответ 3yz просит у клиента продолжения, прежде чем действие начнётся, — следующей команды последовательности, например PASS после USER, или текста: пока ничего не сорвалось.",
            },
            data::ClassWords {
                digit: 4u8,
                title: "временный отрицательный завершающий ответ",
                description: "Сервер не выполнил команду по причине, которая может исчезнуть.",
                asks: "Ответ 4yz завершает команду неудачей, причина которой может исчезнуть: клиент вправе отправить ту же команду снова, с начала её последовательности.",
            },
            data::ClassWords {
                digit: 5u8,
                title: "постоянный отрицательный завершающий ответ",
                description: "Сервер не выполнил команду и не рассчитывает, что та же команда когда-нибудь пройдёт.",
                asks: "Ответ 5yz завершает команду стойкой неудачей: клиенту не следует повторять её, пока ничего не изменилось.",
            },
            data::ClassWords {
                digit: 6u8,
                title: "защищённый ответ",
                description: "В тексте закодирован другой ответ: с защитой целостности, конфиденциальности или того и другого.",
                asks: "Ответ 6yz просит клиента сначала раскодировать текст, а потом действовать по ответу, который в нём лежит.",
            },
        ],
        groups: &[
            data::GroupWords {
                digit: 0u8,
                title: "синтаксис",
                description: "Вторая цифра 0 означает синтаксис: ошибочные, неизвестные и лишние команды, а также простое согласие, которому не подходит ни одна другая группа.",
            },
            data::GroupWords {
                digit: 1u8,
                title: "сведения",
                description: "Вторая цифра 1 означает сведения, которые запросила команда: состояние, справку и тому подобное.",
            },
            data::GroupWords {
                digit: 2u8,
                title: "соединения",
                description: "Вторая цифра 2 означает управляющее соединение и соединение данных.",
            },
            data::GroupWords {
                digit: 3u8,
                title: "аутентификация и учётные записи",
                description: "Вторая цифра 3 означает вход в систему, учётные записи и защиту сеанса.",
            },
            data::GroupWords {
                digit: 4u8,
                title: "не определено",
                description: "Вторая цифра 4 не определена: ни один действующий код её не использует.",
            },
            data::GroupWords {
                digit: 5u8,
                title: "файловая система",
                description: "Вторая цифра 5 означает состояние файловой системы сервера по отношению к запрошенному действию.",
            },
        ],
        meanings: &[
            data::MeaningWords {
                title: "Прежний код состояния системы",
                description: "Ответ сообщает состояние сервера по команде STAT в старых RFC (1972 и 1973 годы). Тогда ответ был окончательным: первая цифра 1 отмечала ответ на запрос сведений. RFC 640 перенёс это значение на 211, и ни один действующий RFC код 100 не определяет.",
                when: "Серверы по RFC 354, RFC 454 и RFC 542 отвечали 100 на STAT; в RFC 454 он назван и ответом на HELP. Сегодня 100 встречается как подпись в списках кодов и библиотеках; серверы, которые его присылают, этому реестру неизвестны.",
                fix: "Если 100 прислал современный сервер, считайте его обычным предварительным ответом и читайте дальше: первая цифра обещает ещё один ответ на ту же команду. Автору сервера следует вместо 100 отправлять 211.",
            },
            data::MeaningWords {
                title: "Маркер перезапуска",
                description: "Получатель данных дошёл до маркера перезапуска: ssss — маркер в том виде, в каком отправитель вставил его в данные, rrrr — то же место в файловой системе получателя. Форма текста задана строго, вплоть до пробелов вокруг знака равенства.",
                when: "Сервер, который принимает данные при MODE B или C, присылает 110 между 125 или 150 и окончательным ответом, иногда несколько раз, по мере прихода маркеров отправителя; в потоковом режиме маркеров нет. Так бывает при STOR, STOU и APPE; RFC 959 указывает 110 и для RETR, но по RFC 1123 пару тогда хранит у себя клиент-получатель. Ни один из серверов, чьи сеансы записаны для этого реестра, 110 не присылает.",
                fix: "Сохраните пару и читайте дальше: окончательный ответ передачи ещё впереди. После обрыва вернитесь в отправляемых данных к ssss, а если их отправляет другой сервер, пошлите ему REST с ssss; затем отправьте принимающему серверу REST с rrrr и повторите команду передачи. Отправитель данных не должен останавливаться в ожидании 110.",
            },
            data::MeaningWords {
                title: "Терминал недоступен",
                description: "Терминал адресата недоступен, и сервер попробует вместо него почтовый ящик. Это предварительный ответ почтовых команд, которые были в FTP до появления SMTP.",
                when: "Сервер по RFC 765 отвечал 119 на MSOM или MSAM, если терминал адресата был недоступен. RFC 959 исключил почтовые команды, а с ними и этот код.",
                fix: "Читайте дальше: по таблице ответов RFC 765 следующим придёт 354 — запрос текста письма. Если 119 прислал современный сервер, смысл определён только у первой цифры, поэтому дождитесь следующего ответа.",
            },
            data::MeaningWords {
                title: "Сервер будет готов через несколько минут",
                description: "Сервер пока не может принимать команды и сообщает, через сколько минут рассчитывает начать. Управляющее соединение остаётся открытым; об окончании ожидания сообщит 220 в том же соединении.",
                when: "Сервер присылает 120 вместо приветствия сразу после подключения или первым ответом на REIN, если не может обслужить клиента немедленно. Ни один из серверов, чьи сеансы записаны для этого реестра, 120 не присылает: исчерпав лимит клиентов, они отказывают, большинство — кодом 421.",
                fix: "Оставайтесь на связи, ничего не отправляйте и ждите 220; разрывать соединение и подключаться заново не нужно. Автору клиента следует принимать 120 перед приветствием и увеличивать тайм-аут: некоторые клиентские библиотеки, получив 120, сдаются.",
            },
            data::MeaningWords {
                title: "Соединение данных уже открыто",
                description: "Команда принята, и данные пошли по уже открытому соединению данных. Это предварительный ответ: чем закончится передача, пока неизвестно.",
                when: "Сервер присылает 125 первым ответом на RETR, STOR, STOU, APPE, LIST или NLST, если соединение данных с клиентом уже установлено: например, клиент подключился к пассивному порту до прихода команды. pyftpdlib отвечает так и на MLSD, хотя RFC 3659 предусматривает здесь только 150.",
                fix: "Отправьте или примите данные, затем прочитайте окончательный ответ: 226 или 250 при успехе, 4yz или 5yz при неудаче. Автор клиента должен обрабатывать 125 и 150 одинаково: любая из таких передач может начаться и с того, и с другого.",
            },
            data::MeaningWords {
                title: "Уникальное имя, соединение уже открыто",
                description: "Сервер выбрал для файла уникальное имя и указал его на месте pppp; загрузка сразу начинается по уже открытому соединению данных. Форму этого текста задаёт RFC 1123.",
                when: "Такой 125 сервер присылает первым ответом на STOU. RFC 959 помещал имя в ответ 250; RFC 1123 это исправил.",
                fix: "Сохраните имя из текста ответа: только по нему файл потом можно найти наверняка. Затем отправьте данные и дождитесь окончательного ответа. Клиент должен справляться и с тем, что имени нет или оно стоит в другом месте: некоторые серверы указывают его в иной форме или только в 226.",
            },
            data::MeaningWords {
                title: "Файл в порядке, соединение открывается",
                description: "Сервер согласен на передачу и собирается открыть соединение данных. Это предварительный ответ, об исходе он ещё ничего не говорит: при PROT P рукопожатие TLS в соединении данных может сорваться, и тогда по RFC 4217 придёт 522.",
                when: "Сервер присылает 150 первым ответом на RETR, STOR, STOU, APPE, LIST, NLST или MLSD. Большинство серверов отвечает так, даже если клиент уже подключился к пассивному порту, хотя RFC 959 предусматривает для этого 125. При RETR некоторые серверы добавляют в скобках размер файла.",
                fix: "Откройте или примите соединение данных, передайте данные и прочитайте окончательный ответ. Если после 150 ничего не приходит, проверьте соединение данных: его может блокировать межсетевой экран или маршрутизатор с NAT. Автор клиента не должен полагаться на размер в тексте ответа.",
            },
            data::MeaningWords {
                title: "Уникальное имя, соединение открывается",
                description: "Сервер создал для загружаемого файла уникальное имя, указал его на месте pppp и собирается открыть соединение данных. Форма текста задана в RFC 1123.",
                when: "Такой 150 сервер присылает первым ответом на STOU; vsftpd и ProFTPD — в точности по форме из RFC 1123. Другие серверы присылают многострочный ответ, пишут одно лишь имя или называют файл только в 226.",
                fix: "Сохраните имя из текста ответа и отправьте данные; загрузка завершена только после окончательного ответа. Если имени в 150 нет, поищите его в 226 или сравните списки файлов до и после загрузки.",
            },
            data::MeaningWords {
                title: "Пользователь на другом хосте",
                description: "Почтовый ящик адресата находится на другом хосте; сервер знает, на каком именно, и сам перешлёт письмо. Код предварительный и относится к почтовым командам из RFC 765.",
                when: "Сервер по RFC 765 отвечал 151 на MAIL, MLFL, MSND, MSOM, MSAM или MRCP. Раньше, в RFC 354, RFC 454 и RFC 542, этот номер обозначал список файлов каталога; RFC 1579 предлагал сообщать в нём порт передачи после новой команды APSV, но реализаций этой команды его автор не знал.",
                fix: "Прочитайте следующий ответ — например, 354 с запросом текста письма. Современному серверу присылать 151 незачем: считайте его предварительным ответом и дождитесь окончательного.",
            },
            data::MeaningWords {
                title: "Пользователь неизвестен",
                description: "Сервер не знает адресата, но письмо принимает: доставить его попробует администратор. Это предварительный ответ почтовых команд из RFC 765.",
                when: "Сервер по RFC 765 отвечал 152 на MAIL, MLFL, MSND, MSOM, MSAM или MRCP, если для имени не было почтового ящика, например из-за опечатки. В RFC 959 этих команд уже нет, нет и кода 152.",
                fix: "Проверьте, верно ли написано имя адресата, ведь доставить письмо может и не получиться; затем прочитайте следующий ответ. Автору современного клиента достаточно считать 152 ещё одним предварительным ответом.",
            },
            data::MeaningWords {
                title: "Команда выполнена",
                description: "Команда выполнена, и добавить к этому нечего. Это общий ответ об успехе для команд, которые сами никаких сведений не возвращают.",
                when: "Сервер отвечает 200 на TYPE, MODE, STRU, PORT, ALLO, NOOP и SITE, а из команд более поздних RFC — на EPRT, OPTS, LANG, PBSZ и PROT. Для CDUP в таблице ответов RFC 959 стоит 200, а в описании команды — 250, поэтому встречаются оба.",
                fix: "Ничего делать не нужно: отправляйте следующую команду. Автору клиента стоит читать текст ответа 200 на PBSZ, где может быть указан меньший размер буфера, и принимать 200 везде, где ожидается 250.",
            },
            data::MeaningWords {
                title: "Защита управляющего соединения снята",
                description: "Сервер согласен дальше принимать команды без защиты. В сеансе с TLS он после этого ответа завершает TLS в управляющем соединении, а соединение TCP остаётся открытым.",
                when: "Такой 200 сервер присылает в ответ на CCC: этой командой клиент даёт маршрутизатору с NAT или межсетевому экрану снова читать PORT и PASV. Сам ответ ещё защищён, всё последующее — уже нет.",
                fix: "Завершите TLS в управляющем соединении и продолжайте открытым текстом, помня, что теперь любой на пути может читать и менять команды. Защиту соединений данных задайте до CCC: после неё сервер по RFC 4217 больше не принимает PBSZ и PROT.",
            },
            data::MeaningWords {
                title: "Команда здесь не нужна",
                description: "Сервер ничего не делает по этой команде, потому что здесь ничего и не требуется. Несмотря на слова «not implemented» в тексте, ответ означает успех. Значений в нём нет: если команда их запрашивает, как PASV, PWD, SIZE или STAT, это всё равно отказ.",
                when: "Чаще всего 202 приходит на ALLO, если файловой системе сервера не нужно резервировать место; RFC 959 указывает его также для PASS, ACCT, SMNT и SITE. Некоторые серверы применяют 202 шире, например FileZilla Server — для OPTS UTF8.",
                fix: "Переходите к следующей команде, как после 200. С командами защиты будьте осторожны: если сервер отвечает 202 на PBSZ или PROT, как ftp-srv без TLS, защиту он не включил. Автору сервера следует отвечать 502 на команду, действие которой клиенту действительно нужно.",
            },
            data::MeaningWords {
                title: "Трансляции адресов нет",
                description: "Команда дошла до FTP-сервера, а он адреса не транслирует, поэтому ни сообщать о режиме трансляции, ни переключать его незачем. Ни один шлюз на пути сам эту команду не обработал.",
                when: "FTP-сервер, который понимает ALGS, отвечает на неё 202, как рекомендует RFC 6384. Шлюз между IPv6 и IPv4, который транслирует FTP, отвечает вместо этого 216, а сервер, которому ALGS незнакома, отказывает, например кодом 500 или 502.",
                fix: "Ничего делать не нужно: настраивать шлюз для этого сеанса не придётся, используйте EPSV как обычно. Автор сервера должен только отвечать на ALGS и ничего больше по ней не делать.",
            },
            data::MeaningWords {
                title: "Часовой пояс сервера",
                description: "Текст сообщает часовой пояс сервера: буквы UTC, знак и смещение в минутах; так, UTC-300 отстаёт от UTC на пять часов. Ни один RFC код 210 не определяет; по цифрам клиент узнаёт только, что запрос сведений удался.",
                when: "По имеющимся сведениям, Serv-U и CrushFTP отвечают 210 на SITE ZONE; в той же форме отвечают и несколько менее известных серверов. Apache MINA отвечает на эту команду 200 и смещением в часах и минутах, например +0530.",
                fix: "Пересчитайте с помощью смещения время из LIST — часто это местное время сервера; помните, что оно указано в минутах, и отбрасывайте заведомо неверные значения: такое замечено у Titan FTP. Клиенту стоит принимать и 200, и 210, а ещё лучше — использовать MDTM или MLSD, где время по RFC 3659 указано в UTC.",
            },
            data::MeaningWords {
                title: "Состояние системы",
                description: "Текст описывает состояние сервера: параметры передачи, соединения или ход текущей передачи. Форма свободная и у разных серверов разная.",
                when: "Сервер отвечает 211 на STAT без пути, а также на STAT во время передачи, чтобы сообщить о её ходе. Некоторые серверы отвечают 211 и на STAT с путём, хотя RFC 959 предусматривает для этого 212 и 213.",
                fix: "Прочитайте текст, обычно это многострочный ответ; больше на STAT ничего не придёт. Клиент должен читать до строки, которая начинается с 211 и пробела, а во время передачи не принимать этот ответ за её окончание.",
            },
            data::MeaningWords {
                title: "Справка о системе",
                description: "Текст — справка о сервере в целом, чаще всего список известных ему команд. RFC 959 допускает здесь и 211, и 214, но не объясняет, где между ними граница.",
                when: "Сервер может ответить 211 на HELP; так поступает ftp-srv, если у HELP нет аргумента, а на HELP с аргументом он отвечает 214. Большинство серверов отвечает 214 на любую HELP.",
                fix: "Прочитайте текст; других ответов не будет. Клиенту стоит принимать на HELP и 211, и 214, а возможности сервера узнавать из FEAT: форма ответа на неё определена.",
            },
            data::MeaningWords {
                title: "Список расширений",
                description: "Каждая строка между первой и последней называет одно расширение, которое поддерживает сервер, например SIZE или MLST, и его параметры, если они есть. Однострочный 211 означает, что расширений нет.",
                when: "Такой 211 сервер присылает в ответ на FEAT по RFC 2389: перед каждым расширением стоит один пробел, в последней строке — слово End. Серверы без этой команды отвечают 500 или 502, а некоторые сначала требуют войти и отвечают 530.",
                fix: "Ничего делать не нужно: пользуйтесь перечисленными расширениями. Автору клиента стоит пропускать первую строку, сравнивать имена без учёта регистра и допускать разные варианты последней строки; если сервер не знает FEAT, это ещё не доказывает, что у него нет SIZE или MDTM.",
            },
            data::MeaningWords {
                title: "Сведения о сервере по команде SITE",
                description: "Текст отвечает на то, о чём спросила команда SITE. Какие команды SITE есть и в каком виде приходит ответ, каждый сервер решает сам.",
                when: "Так pure-ftpd отвечает на SITE TIME: в тексте дата и время по часам сервера. В RFC 959 для SITE указаны 200 и 202, но не 211.",
                fix: "Прочитайте текст; больше ничего не придёт. Программа может им воспользоваться, только если знает этот сервер: вид ответа нигде не описан.",
            },
            data::MeaningWords {
                title: "Сведения о каталоге",
                description: "Текст содержит сведения о каталоге, обычно список его содержимого. Он приходит по управляющему соединению, соединение данных не нужно.",
                when: "Сервер может ответить 212 на STAT с путём к каталогу; так поступает ProFTPD. Многие серверы отвечают 213 и для файлов, и для каталогов, а некоторые присылают 211.",
                fix: "Прочитайте многострочный ответ до последней строки; больше ничего не придёт. Форма его строк не определена, поэтому программе, которой нужен список файлов, лучше использовать MLSD. Клиенту стоит одинаково считать ответы 211, 212 и 213 на STAT успехом.",
            },
            data::MeaningWords {
                title: "Сведения о файле по команде STAT",
                description: "Текст содержит сведения о файле или группе файлов, указанных в команде; форму текста RFC 959 оставляет на усмотрение сервера. Текст приходит по управляющему соединению.",
                when: "Сервер отвечает 213 на STAT с путём, обычно многострочным ответом, похожим на листинг LIST. Многие серверы присылают 213 и для каталогов, а некоторые — пустой 213 для файла, которого нет.",
                fix: "Прочитайте ответ до последней строки; больше ничего не придёт. Не считайте 213 на STAT доказательством того, что файл есть: найдите в ответе его строку или отправьте SIZE, MDTM либо MLST.",
            },
            data::MeaningWords {
                title: "Размер файла",
                description: "Число в тексте — сколько именно октетов займёт передача файла при текущих TYPE, MODE и STRU. Ответ состоит из одной строки, и в тексте только цифры.",
                when: "Такой 213 сервер присылает в ответ на SIZE для файла, который можно передать. По RFC 3659 при TYPE A концы строк считаются так, как они передаются, и число может быть больше, чем при TYPE I; но ProFTPD и pyftpdlib при TYPE A отвечают на SIZE отказом, а vsftpd и pure-ftpd и тогда дают размер в байтах.",
                fix: "Ничего делать не нужно: используйте число, например вместе с REST, чтобы продолжить передачу. Если нужен размер в байтах, перед SIZE отправьте TYPE I. Автору клиента стоит читать цифры в 64-битное число и допускать текст после них.",
            },
            data::MeaningWords {
                title: "Время изменения файла",
                description: "Текст — время последнего изменения файла в UTC: четырнадцать цифр (год, месяц, день, час, минута и секунда), за которыми могут идти точка и доли секунды. Ответ состоит из одной строки.",
                when: "Такой 213 сервер присылает в ответ на MDTM с путём к файлу. Некоторые серверы принимают ещё и время первым аргументом и устанавливают его, хотя стандарт этого не предусматривает; vsftpd тогда подтверждает установку словами.",
                fix: "Ничего делать не нужно: читайте цифры как время UTC, а не как местное. Клиент должен быть готов к долям секунды. Чтобы изменить время, используйте не MDTM с двумя аргументами, а MFMT, если она есть в ответе на FEAT.",
            },
            data::MeaningWords {
                title: "Факты о файле изменены",
                description: "Факты о файле изменены; в тексте — значения, которые теперь действуют, а после них путь. Значения могут отличаться от запрошенных, если файловая система хранит время менее точно.",
                when: "Такой 213 сервер присылает в ответ на MFMT (время изменения, Modify=), MFCT (время создания, Create=) или MFF (любые факты). Эти команды известны только из черновика IETF; pure-ftpd вместо фактов присылает слова UTIME OK.",
                fix: "Ничего делать не нужно; если важна точность, сравните значение из ответа с запрошенным. Клиенту стоит считать успехом любой 213 на MFMT, MFCT и MFF, даже если прочитать факты не удалось, и проверять результат через MDTM или MLST.",
            },
            data::MeaningWords {
                title: "Хеш файла",
                description: "Текст содержит название алгоритма, диапазон байтов, по которому вычислен хеш, сам хеш в шестнадцатеричной записи и путь. Хеш вычислен для файла в том виде, в каком он передаётся при TYPE I и MODE S.",
                when: "Такой 213 сервер присылает в ответ на HASH, команду, известную только из черновиков IETF; ProFTPD её поддерживает. Хеш большого файла вычисляется долго, и сервер может тем временем присылать строки, которые начинаются с 213-. В более раннем черновике draft-bryan-ftp-hash-08 диапазона нет.",
                fix: "Сравните хеш без учёта регистра с хешем локального файла по тому же диапазону. Автору клиента стоит читать многострочный ответ целиком, разбирать его последнюю строку и допускать форму без диапазона; другой алгоритм выбирают командой OPTS HASH.",
            },
            data::MeaningWords {
                title: "Время файла установлено командой SITE",
                description: "Сервер установил время файла, указанного в команде SITE. Сведений о файле в ответе нет.",
                when: "Так pure-ftpd отвечает на SITE UTIME, со словами UTIME OK. В RFC 959 для SITE указаны 200 и 202, но не 213.",
                fix: "Ничего делать не нужно; если время важно, проверьте его командой MDTM или MLST. Клиенту лучше устанавливать время командой MFMT, если она есть в ответе на FEAT.",
            },
            data::MeaningWords {
                title: "Свободное место",
                description: "Число — сколько места пользователь ещё может занять. Из-за квоты оно бывает меньше, чем свободно на диске.",
                when: "Такой 213 сервер присылает в ответ на AVBL; эта команда известна только из просроченного черновика IETF, и она есть в Serv-U.",
                fix: "Сравните число с размером файла перед загрузкой. За это время место могут занять другие, поэтому клиент всё равно должен быть готов к 452 и 552. Если AVBL нет, спросить, поместится ли файл, можно командой ALLO, хотя многие серверы всегда отвечают на неё успехом.",
            },
            data::MeaningWords {
                title: "Размер каталога",
                description: "Число — размер каталога со всем содержимым, включая подкаталоги.",
                when: "Такой 213 сервер присылает в ответ на DSIZ; эта команда известна только из просроченного черновика IETF, и она есть в Serv-U.",
                fix: "Ничего делать не нужно: используйте число, например чтобы оценить, сколько займёт скачивание каталога. Если у сервера нет DSIZ, сложите размеры, которые MLSD даёт для каждого каталога.",
            },
            data::MeaningWords {
                title: "Справочное сообщение",
                description: "Текст объясняет, как пользоваться сервером или отдельной командой, которой нет в стандарте. По RFC 959 он предназначен только человеку; форма свободная.",
                when: "Сервер отвечает 214 на HELP с именем команды или без него, часто ещё до входа. Многие серверы отвечают так и на SITE HELP.",
                fix: "Прочитайте текст; больше ничего не придёт. Клиенту стоит показать его, но не разбирать: о том, что поддерживает сервер, программа узнаёт из FEAT.",
            },
            data::MeaningWords {
                title: "Тип системы",
                description: "Первое слово текста (в RFC оно обозначено NAME) — официальное название операционной системы сервера по списку Assigned Numbers. Остальное — в свободной форме.",
                when: "Сервер отвечает 215 на SYST. Большинство серверов пишет UNIX Type: L8, иногда с продолжением; IIS пишет Windows_NT, а FileZilla Server сообщает, что эмулирует Unix. По сообщениям пользователей, OpenVMS называет свою систему в ответе 200.",
                fix: "Ничего делать не нужно. Клиент может использовать название как подсказку о форме LIST и путей, но полагаться на него не стоит: ни той, ни других оно не гарантирует. Лучше использовать MLSD: она даёт список файлов в определённой форме.",
            },
            data::MeaningWords {
                title: "Предпочтительная почтовая схема",
                description: "Сервер называет схему, по которой предпочитает принимать одно письмо для нескольких адресатов: R — сначала адресаты, T — сначала текст. Это значение исчезло вместе с почтовыми командами; RFC 959 отдал 215 команде SYST.",
                when: "Сервер отвечал 215 на XRSQ (RFC 743) или MRSQ (её имя в RFC 765) с вопросительным знаком вместо буквы схемы. Выбранную схему такой запрос не меняет, но, как любая XRSQ или MRSQ, стирает уже сохранённых адресатов или текст.",
                fix: "Отправьте XRSQ или MRSQ ещё раз с буквой нужной схемы, затем передайте адресатов и текст в её порядке. Ни одному современному FTP-серверу это не нужно: почтой занимается SMTP.",
            },
            data::MeaningWords {
                title: "Режим преобразования в шлюзе FTP ALG",
                description: "Шлюз между IPv6 и IPv4 (FTP ALG) сообщает, какие команды он преобразует. Первое слово текста — NONE (ничего не преобразуется), EPSV (EPSV превращается в PASV) или EPSVEPRT (вдобавок EPRT превращается в PORT). За этим словом может идти произвольный текст.",
                when: "Код 216 отправляет не сам сервер, а шлюз между клиентом IPv6 и сервером IPv4 — в ответ на ALGS STATUS64, ALGS ENABLE64 и ALGS DISABLE64. Клиент, который не отправляет ALGS, никогда его не увидит.",
                fix: "Сравните первое слово текста с тем, что вы запросили: 216 приходит, даже если шлюз не смог сменить режим, и тогда слово называет режим, который по-прежнему действует. Дальше используйте EPSV. EPRT имеет смысл только после EPSVEPRT: сервер IPv4 не может подключиться к адресу IPv6.",
            },
            data::MeaningWords {
                title: "Сервис готов к работе",
                description: "Сервер готов, но вход ещё не выполнен. Часто текст — это баннер из нескольких строк с именем хоста или названием программы; формулировка произвольная.",
                when: "Это приветствие в новом управляющем соединении: оно приходит сразу или после 120 в том же соединении. Тем же кодом завершается REIN, после которого сеанс возвращается в состояние сразу после подключения.",
                fix: "Продолжайте с USER; перед ним отправьте HOST, если нужен виртуальный хост, и AUTH, если нужен TLS. Клиент должен прочитать приветствие целиком, все строки, и только потом отправлять первую команду. После REIN команды HOST и AUTH, если они использовались, нужно отправить заново.",
            },
            data::MeaningWords {
                title: "Имя хоста принято",
                description: "Сервер принял имя из HOST и настроил сеанс на этот виртуальный хост. Код тот же, что и у приветствия.",
                when: "Сервер с виртуальными хостами отвечает таким 220 на команду HOST, отправленную до входа. Текста может не быть вовсе.",
                fix: "Ничего делать не нужно: продолжайте с USER. Если имя хоста указано неверно, отправьте HOST ещё раз до входа: действует последняя команда. После REIN выбор теряется, и HOST нужно отправить заново.",
            },
            data::MeaningWords {
                title: "Дальше только EPSV",
                description: "Сервер принял EPSV ALL: до конца сеанса он будет отвергать остальные команды, которые готовят соединение данных, например PASV, PORT и EPRT. Это не приветствие, и вход остаётся в силе.",
                when: "Так pure-ftpd и pyftpdlib отвечают на EPSV ALL, но не на другие EPSV; vsftpd и ProFTPD отвечают на EPSV ALL кодом 200. В RFC 2428 код для этого случая не назван.",
                fix: "Для всех следующих передач используйте EPSV. Если понадобится другой способ, например для передачи между двумя серверами, откройте новый сеанс: этого требует RFC 2428.",
            },
            data::MeaningWords {
                title: "Команда принята",
                description: "Команда выполнена, а после PASS пользователь вошёл. Это не приветствие, хотя номер тот же.",
                when: "Некоторые серверы присылают 220 там, где у других 200 или, при входе, 230: DrFTPD — на SSCN, а FubarDev FtpServer, по сообщениям пользователей, — на MODE и PASS.",
                fix: "Продолжайте как после 200, а после PASS — как после 230. Клиенту стоит судить по первой цифре, а серверу — отправлять 200 и 230.",
            },
            data::MeaningWords {
                title: "Закрытие управляющего соединения",
                description: "Сервер завершает сеанс, выводит пользователя из системы, если тот вошёл, и закрывает управляющее соединение. Если ещё идёт передача, сервер даёт ей закончиться, сообщает её результат и только потом закрывает соединение.",
                when: "Так сервер отвечает на QUIT; для других команд в RFC 959 этого кода нет. Кроме того, libunftp сам отправляет 221 по тайм-ауту бездействия; другие серверы в этом случае отправляют 421.",
                fix: "После QUIT ничего делать не нужно: закройте соединение со своей стороны или подождите, пока это сделает сервер. Если вы не отправляли QUIT, посмотрите, нет ли в тексте слов о тайм-ауте, подключитесь и войдите снова. Чтобы войти другим пользователем, откройте новое соединение: для этого в RFC 959 есть REIN, но семь из восьми серверов, чьи сеансы записаны для этого реестра, её отвергают.",
            },
            data::MeaningWords {
                title: "Соединение данных открыто, передачи нет",
                description: "Соединение данных есть, но по нему ничего не передаётся. На практике это значит лишь одно: прерывать больше нечего.",
                when: "Это ответ на ABOR: в RFC 959 для этой команды указаны и 225, и 226. Серверы vsftpd, pyftpdlib и другие отправляют 225, если никакой передачи не было, — неважно, было ли открыто соединение данных. Некоторые отправляют 225 вместо 226 после 426 о прерванной передаче.",
                fix: "Переходите к следующей команде. Если до этого пришёл 426, файл передан не полностью. Единственный ответ 225 может прийти и тогда, когда сервер остановил передачу. На соединение данных не рассчитывайте: RFC 959 требует, чтобы при ABOR сервер его закрыл, поэтому клиенту стоит установить новое через EPSV, PASV, EPRT или PORT.",
            },
            data::MeaningWords {
                title: "Адрес открытого соединения данных",
                description: "Сервер сообщает адрес одного из концов соединения данных в формате EPRT: 1 для IPv4 или 2 для IPv6, затем адрес и порт. Для ESTA это адрес на стороне самого сервера. Для ESTP текст начинается словами Connected to, и адрес в нём — тот, который сервер видит на другом конце.",
                when: "Так pure-ftpd отвечает на свои команды ESTA (после PORT или EPRT) и ESTP (после PASV или EPSV), которых нет ни в одном RFC. Если соединение данных ещё не открыто, сервер сначала его открывает.",
                fix: "Если нужно узнать, как NAT меняет адреса ваших соединений, прочитайте адрес в скобках; иначе переходите к команде передачи. Не отправляйте ESTA и ESTP, если не уверены, что сервер их поддерживает.",
            },
            data::MeaningWords {
                title: "Закрытие соединения данных",
                description: "Передача файла или списка файлов удалась, и сервер закрыл соединение данных или сейчас его закрывает. Для передачи, после которой соединение данных остаётся открытым, в RFC 959 есть 250.",
                when: "Этот ответ приходит после 125 или 150 на RETR, STOR, STOU, APPE, LIST и NLST и завершает MLSD. Некоторые серверы отправляют 226 с сообщением об ошибке в тексте, если получить список файлов не удалось. После долгой передачи 226 может и не прийти: межсетевой экран или маршрутизатор с NAT забыл молчавшее управляющее соединение.",
                fix: "Ничего делать не нужно: можно отправлять следующую команду. Клиент, который принимает данные, должен и прочитать все данные до закрытия соединения данных, и получить этот ответ, в каком бы порядке они ни пришли. И 226, и 250 он должен считать успехом. Если 226 так и не пришёл, подключитесь заново и, прежде чем повторять передачу, сравните размеры; от этого помогает TCP keep-alive в управляющем соединении.",
            },
            data::MeaningWords {
                title: "Прерывание выполнено",
                description: "Сервер выполнил ABOR: ничего больше не передаётся, соединение данных закрыто. Управляющее соединение остаётся открытым.",
                when: "Это ответ на ABOR: он приходит один, если передача уже закончилась, или после 426, если её пришлось прервать. Возможны и два ответа 226 подряд: один о только что завершённой передаче, другой на ABOR.",
                fix: "Если отдельный ответ не подтвердил, что передача завершена, считайте переданный файл неполным. Клиент должен ждать двух ответов — на передачу и на ABOR, принимать 225 вместо 226 и быть готов к обратному порядку или к единственному ответу. Если он собьётся со счёта, то отнесёт каждый следующий ответ не к той команде.",
            },
            data::MeaningWords {
                title: "Переход в пассивный режим",
                description: "Сервер ждёт соединения данных по адресу из текста. Первые четыре числа — адрес IPv4; порт равен пятому числу, умноженному на 256, плюс шестое.",
                when: "Это успешный ответ на PASV; для других команд в RFC 959 его нет. Сообщают, что некоторые серверы отвечают так и на EPSV; он же приходит на нестандартные CPSV и SPSV. Каждый новый PASV может дать другой порт.",
                fix: "Подключитесь к указанному порту и отправьте команду передачи. Ищите в тексте цифры: слова, скобки и точка в конце бывают разными. Если адрес в ответе частный, берите вместо него адрес, по которому установлено управляющее соединение. Если подключиться не удаётся, попробуйте EPSV, а администратора сервера попросите открыть диапазон пассивных портов в межсетевом экране и в NAT и задать внешний адрес.",
            },
            data::MeaningWords {
                title: "Переход в пассивный режим с длинным адресом",
                description: "Сервер ждёт, что клиент подключится по адресу, который указан в тексте. Числа идут так: семейство адресов (4 для IPv4; 6, в RFC 1639 ещё SIP, для IPv6), длина адреса узла и его байты, затем длина порта и его байты, старший байт первым.",
                when: "Так на экспериментальную команду LPSV отвечает сервер, который её поддерживает, например ftpd из GNU inetutils; по IPv6 он отвечает так и на PASV.",
                fix: "Подключитесь к указанным адресу и порту и отправьте команду передачи. Авторам клиентов лучше использовать EPSV с ответом 229: они идут по пути стандартизации и работают и для IPv4, и для IPv6.",
            },
            data::MeaningWords {
                title: "Переход в расширенный пассивный режим",
                description: "Сервер ждёт соединения данных на порту TCP, указанном в скобках. Адреса нет: узел и сетевой протокол те же, что у управляющего соединения, поэтому первые два поля пусты. Разделитель — обычно вертикальная черта, но может быть и другой печатный символ.",
                when: "Это успешный ответ на EPSV, как по IPv4, так и по IPv6. Если на пути стоит шлюз между IPv6 и IPv4, он мог сам составить 229 из ответа 227, полученного от сервера; сообщают, что в сетях с трансляцией адресов 229 приходит и на PASV.",
                fix: "Подключитесь к указанному порту по тому же адресу, что и в управляющем соединении, затем отправьте команду передачи. Если порт недоступен, попробуйте для IPv4 команду PASV: некоторые межсетевые экраны и маршрутизаторы с NAT понимают только 227. Спросите также администратора сервера, пропускает ли межсетевой экран диапазон пассивных портов. Если порт не понадобится, отправьте ABOR, чтобы сервер перестал ждать соединения.",
            },
            data::MeaningWords {
                title: "Переход в распределённый пассивный режим",
                description: "Сервер ждёт соединений данных по одному или нескольким адресам. Каждый стоит на отдельной строке между первой и последней и записан шестью числами: адрес IPv4 и две половины порта, как в ответе 227.",
                when: "Так сервер GridFTP отвечает на SPAS, всегда несколькими строками. Ни один RFC эту команду не определяет.",
                fix: "Передайте адреса командой SPOR серверу, который отправляет данные, или подключитесь к ним сами, в режиме MODE E из GridFTP. Автору клиента здесь нужно читать внутренние строки: порта в скобках нет.",
            },
            data::MeaningWords {
                title: "Пользователь вошёл в систему",
                description: "Пользователь вошёл. О правах этот код ничего не говорит: отдельные команды сервер может отклонить, а ответом 332 или 532 — запросить учётные данные для ACCT.",
                when: "Обычно это ответ на PASS или, если сервер потребовал учётные данные, на ACCT. Он может прийти сразу после USER, если пароль серверу не нужен. Текст бывает приветствием из многих строк.",
                fix: "Ничего делать не нужно: начинайте работу. Клиент, получивший 230 на USER, не должен отправлять PASS: вход уже завершён.",
            },
            data::MeaningWords {
                title: "Вход отменён, можно входить заново",
                description: "Сеанс вернулся в состояние сразу после подключения, и вход больше не действует. Смысл тот же, что в RFC 959 у 220 в ответ на REIN.",
                when: "Так pyftpdlib завершает REIN, в том числе во время передачи.",
                fix: "Войдите командой USER. Автору клиента не стоит считать 230 на REIN входом, а автору сервера — лучше отправлять 220.",
            },
            data::MeaningWords {
                title: "Пользователь вышел из системы",
                description: "Сервер вывел пользователя из системы, сеанс окончен. Ни один действующий RFC не определяет 231. Списки и библиотеки, где он ещё встречается, приводят значение из спецификаций FTP 1972 и 1973 годов.",
                when: "Серверы тех лет отвечали так на BYE, то есть на нынешний QUIT. О современных серверах, которые отправляли бы 231, ничего не известно; на QUIT отвечают 221.",
                fix: "Неожиданный 231 считайте успехом по первой цифре и ждите закрытия управляющего соединения. Авторам серверов следует отвечать на QUIT кодом 221 и не держать 231 в своих таблицах.",
            },
            data::MeaningWords {
                title: "Вход по данным механизма защиты",
                description: "Пользователь, указанный в USER, вошёл без пароля: предшествующий обмен данными механизма защиты уже доказал, кто клиент. При TLS доказательством служит сертификат клиента.",
                when: "Сервер может ответить так на USER после AUTH, вместо 331, если для этого пользователя достаточно сертификата или других подтверждений личности. Отправлять 232 умеют ProFTPD и libunftp.",
                fix: "Не отправляйте PASS; продолжайте так же, как после 230. Автор клиента должен считать 232 завершённым входом: некоторые библиотеки знают этот код только в значении 1972 года, а suppaftp, например, сообщает здесь об ошибке.",
            },
            data::MeaningWords {
                title: "Команда выхода принята к сведению",
                description: "Сервер запомнил команду выхода и выполнит её, как только закончится текущая передача. Это значение 1972 и 1973 годов; в действующих RFC код 232 означает вход.",
                when: "Серверы тех лет отвечали так на BYE, то есть на нынешний QUIT, во время передачи; в RFC 454 и RFC 542 он указан и для REIN, при котором управляющее соединение остаётся открытым. Популярные списки и некоторые клиентские библиотеки всё ещё приводят этот текст, но о современных серверах, которые его отправляли бы, ничего не известно: на QUIT отвечают 221.",
                fix: "После BYE сначала прочитайте результат передачи: управляющее соединение сервер закроет после него. Если 232 пришёл на USER, это значение не подходит: вы вошли. Авторам библиотек следует исправить название в своих таблицах.",
            },
            data::MeaningWords {
                title: "Обмен данными механизма защиты завершён",
                description: "Сервер принял механизм защиты, названный в AUTH, и данные механизма защиты через ADAT ему не нужны. При AUTH TLS сразу вслед за этим в управляющем соединении начинается рукопожатие TLS. По тексту кажется, что всё завершено, но при TLS ещё ничего не зашифровано.",
                when: "Это успешный ответ на AUTH TLS, у ряда серверов — и на AUTH SSL, а также на AUTH с любым другим механизмом, которому обмен данными не нужен. Если нужны данные механизма защиты, сервер отвечает 334; на AUTH TLS такой ответ ошибочен. О VxWorks сообщают, что он принимает AUTH TLS ответом 200.",
                fix: "После AUTH TLS прочитайте строку ответа до конца и сразу начните рукопожатие TLS; всё, что успело прийти после неё открытым текстом, клиент должен отбросить. Когда рукопожатие завершится, отправьте PBSZ 0, PROT P и команды входа в том порядке, которого ждёт сервер. Если рукопожатие не удалось, сравните версии TLS и сертификаты обеих сторон.",
            },
            data::MeaningWords {
                title: "Данные механизма защиты приняты",
                description: "Сервер принял данные механизма защиты, и больше ему ничего не нужно: обмен, начатый командой AUTH, прошёл успешно. В тексте после ADAT= могут стоять данные для клиента в base64; в RFC 2228 эта часть взята в квадратные скобки как необязательная, сами скобки не передаются.",
                when: "Это ответ на последний ADAT в обмене с такими механизмами, как GSSAPI или Kerberos. При TLS он не встречается: TLS не использует ADAT.",
                fix: "Раскодируйте данные base64, если они есть, и передайте их механизму защиты: возможно, именно они подтверждают подлинность сервера. Если механизм поддерживает контроль целостности, отправляйте следующие команды в MIC или ENC, пока сервер не примет CCC. Затем отправьте PBSZ и PROT, если хотите защитить данные, и войдите командой USER.",
            },
            data::MeaningWords {
                title: "Действие с файлом выполнено",
                description: "Запрошенное действие с файлом или каталогом выполнено. После передачи этот код говорит ещё и о том, что соединение данных осталось открытым; 226 означал бы, что оно закрывается.",
                when: "Это успешный ответ на CWD, SMNT, DELE, RMD и RNTO, а у многих серверов и на CDUP, для которого в таблицах RFC 959 указан 200. RFC 959 допускает его и в конце RETR, STOR, STOU, APPE, LIST и NLST; там его отправляют некоторые серверы на мейнфреймах.",
                fix: "Ничего делать не нужно. Автору клиента стоит принимать 250 везде, где передача может закончиться кодом 226. После STOU ищите имя нового файла в ответе 125 или 150: RFC 1123 исправляет RFC 959, где вместо них назван 250.",
            },
            data::MeaningWords {
                title: "Сведения об одном файле",
                description: "В ответе — сведения об одном файле или каталоге, известные серверу: тип, размер, время последнего изменения и другие факты. Они стоят на отдельных строках между первой и последней; каждая такая строка начинается с одного пробела и заканчивается путём.",
                when: "Это ответ на MLST: он всегда многострочный и всегда идёт по управляющему соединению. Текст первой и последней строк произволен.",
                fix: "Читайте строки, которые начинаются с пробела: сначала пары «имя=значение», если они есть (после каждой — точка с запятой), затем один пробел и путь до конца строки. Имена фактов могут быть в верхнем или нижнем регистре; незнакомые факты пропускайте.",
            },
            data::MeaningWords {
                title: "Контрольная сумма файла",
                description: "В тексте — контрольная сумма файла или запрошенного диапазона его байтов, шестнадцатеричными цифрами: для XCRC это CRC32, для остальных команд — сумма, которую называет имя команды. Ни один RFC эти команды не определяет.",
                when: "Такой ответ 250 приходит на XCRC, XMD5, XSHA, XSHA1, XSHA256 и XSHA512. По документации Globalscape весь текст ответа — сама сумма; ProFTPD ставит перед строкой с цифрами вводную строку. О Titan FTP сообщают, что он опускает ведущий нуль CRC.",
                fix: "Возьмите последнее слово последней строки и сравните его без учёта регистра с суммой своей копии; CRC сравнивайте как число, чтобы не мешали пропущенные нули. CRC32 и MD5 выявляют повреждения при передаче, но не умышленную подмену. Если в списке FEAT есть HASH, используйте эту команду: её ответ определён в черновиках IETF.",
            },
            data::MeaningWords {
                title: "Сумма MD5 одного файла",
                description: "В тексте — путь в том виде, в каком его отправил клиент, затем пробельные символы и сумма MD5 файла: 32 шестнадцатеричные цифры в верхнем регистре. Такой ответ определяет только просроченный черновик IETF 2002 года; в FTP 1972 и 1973 годов номер 251 был у ответа с маркером перезапуска, а RFC 775 предлагал его для пути.",
                when: "Так на MD5 отвечают ProFTPD с модулем mod_digest и Apache MINA FtpServer; ProFTPD ставит перед строкой с суммой вводную строку. В примере из черновика этот же код приходит и на MMD5 с одним файлом.",
                fix: "Возьмите последнее слово последней строки и сравните его без учёта регистра с MD5 своей копии. MD5 выявляет повреждения при передаче, но не защищает от умышленной подделки. Если сервер поддерживает HASH, используйте её с более стойким алгоритмом.",
            },
            data::MeaningWords {
                title: "Суммы MD5 нескольких файлов",
                description: "Для каждого файла в тексте стоят путь в том виде, в каком его отправил клиент, пробельные символы и сумма MD5; записи о файлах разделены запятыми. Такой ответ определяет только просроченный черновик IETF 2002 года; в FTP 1972 и 1973 годов номер 252 означал, что передача завершена.",
                when: "Сервер с поддержкой MMD5 отвечает так на эту команду, если смог прочитать все названные файлы. Если хотя бы один файл указан неверно, по черновику положен 504 без единой суммы. Этот код есть в таблице ответов Apache MINA FtpServer.",
                fix: "Разбирайте текст по списку имён, который вы отправили: запятые и пробелы могут встретиться и в самом пути. Надёжнее запрашивать по одному файлу командой MD5 или HASH.",
            },
            data::MeaningWords {
                title: "Сокет данных сервера",
                description: "Текст сообщал клиенту номер сокета, который сервер займёт под соединение данных, чтобы клиент мог проверить, кто подключается. Ни один действующий RFC не определяет 255; где слушает сервер, теперь сообщают 227, 228 и 229.",
                when: "По RFC 354 и RFC 454 сервер отправлял его без запроса, в любой момент до первых данных передачи, и в RFC 542 он ещё указан среди самопроизвольных ответов; в RFC 454 это также ответ на LSTN, предшественницу PASV. В списке IBM для z/VM у этого номера другой смысл: переход в каталог, который и так текущий.",
                fix: "Действуйте по первой цифре (она говорит об успехе) и прочитайте текст: других подсказок нет. Автору клиента разбирать номер сокета незачем; авторам серверов не следует отправлять 255.",
            },
            data::MeaningWords {
                title: "Каталог создан",
                description: "Сервер создал каталог. Текст начинается с его абсолютного пути в двойных кавычках; двойная кавычка внутри имени пишется дважды.",
                when: "Это успешный ответ на MKD и более старую XMKD; сообщают, что немногие серверы присылают вместо него 200 или 250. Некоторые серверы опускают кавычки или имя либо возвращают имя в том виде, в каком оно отправлено, а не абсолютный путь.",
                fix: "Для следующего CWD берите путь из ответа, а не свой аргумент. Клиент должен взять первую строку в кавычках и заменить удвоенные кавычки одиночными; если её нет, имя покажет PWD после CWD. Авторам серверов следует всегда отправлять абсолютный путь в кавычках.",
            },
            data::MeaningWords {
                title: "Текущий каталог",
                description: "В тексте — текущий рабочий каталог в двойных кавычках, за ним произвольные слова. Ничего не создано: код тот же, что у MKD, лишь потому, что в обоих ответах есть путь.",
                when: "Это успешный ответ на PWD и более старую XPWD. Слова после пути у разных серверов разные, и их может не быть вовсе.",
                fix: "Возьмите всё от первой кавычки до парной закрывающей и замените удвоенные кавычки одиночными; учтите, что некоторые серверы кавычки не удваивают. Имя — это строка байтов в кодировке сервера, поэтому в следующем CWD отправляйте те же байты.",
            },
            data::MeaningWords {
                title: "Нужен пароль",
                description: "Сервер принял имя пользователя и ждёт пароль, прежде чем решить, пускать ли клиента. Ответ не доказывает, что такой пользователь существует.",
                when: "Ответ 331 приходит на USER, если для входа нужен пароль. RFC 2577 советует отвечать так на любое имя, чтобы никто не мог выяснить, какие имена существуют; многие серверы так и делают, в том числе для несуществующих имён.",
                fix: "Следующей же командой отправьте PASS с паролем пользователя; для пользователя anonymous это по обычаю адрес электронной почты. Ответ 530 на этот PASS означает отказ во входе целиком: причина может быть как в пароле, так и в имени.",
            },
            data::MeaningWords {
                title: "Для входа нужны учётные данные ACCT",
                description: "Серверу нужны учётные данные, которые передаёт команда ACCT, иначе он не продолжит. Это отдельный идентификатор, а не имя пользователя и не пароль.",
                when: "Сервер присылает 332 после верного PASS или уже после USER, если для входа нужны учётные данные для ACCT. RFC 959 допускает этот ответ и позже в сеансе: тогда сервер откладывает команду, на которую так ответил, и ждёт ACCT, а 532 означает, что он её отбросил.",
                fix: "Отправьте ACCT с учётными данными, которые выдал администратор сервера; если 332 пришёл на USER, то по диаграмме входа из RFC 959 сначала идёт PASS. Автору клиента стоит обрабатывать 332 после PASS как шаг входа, а не как ошибку.",
            },
            data::MeaningWords {
                title: "Нужны данные механизма защиты",
                description: "Сервер принял механизм защиты, названный в AUTH, и теперь клиент должен отправить данные этого механизма командой ADAT. В тексте после ADAT= уже могут стоять данные сервера в base64; квадратные скобки вокруг них в RFC 2228 означают необязательную часть и не передаются.",
                when: "Сервер отвечает 334 на AUTH GSSAPI и AUTH KERBEROS_V4. На AUTH TLS такой ответ ошибочен: TLS обходится без ADAT, и согласие на него — 234.",
                fix: "Передайте данные после ADAT=, если они есть, механизму защиты, а его результат отправьте командой ADAT; обмен завершит 235. Если 334 пришёл на AUTH TLS, сообщите администратору: это ошибка сервера.",
            },
            data::MeaningWords {
                title: "Нужны ещё данные механизма защиты",
                description: "Данные последней команды ADAT подошли, но обмен не закончен: серверу нужен ещё один ADAT. В тексте после ADAT= могут стоять данные для клиента в base64; квадратные скобки вокруг них в RFC 2228 не передаются.",
                when: "Сервер присылает 335 в ответ на ADAT, и не один раз, если механизму защиты нужно несколько раундов. При GSSAPI это значит, что для контекста безопасности нужен ещё один токен.",
                fix: "Передавайте данные после ADAT= механизму защиты и отправляйте следующий ADAT, пока обмен не завершит 235. Если механизму больше нечего отправить, стороны рассинхронизировались: RFC 2228 требует, чтобы клиент сбросил состояние защиты на сервере, а для этого нужна новая команда AUTH. Причину ищите в журнале самого механизма на обеих машинах.",
            },
            data::MeaningWords {
                title: "Проверочный запрос для пароля",
                description: "Сервер принял имя пользователя и прислал в тексте проверочный запрос, по которому пользователь вычисляет пароль для этого входа. Вид проверочного запроса зависит от механизма защиты.",
                when: "Серверу следует присылать 336 вместо 331 в ответ на USER, если механизму защиты нужен пароль, вычисленный по проверочному запросу. Ни один из 19 серверов, проверенных для этого реестра, такого ответа не прислал.",
                fix: "Покажите пользователю весь текст ответа, затем спросите у него вычисленный пароль и отправьте его командой PASS. Автору клиента стоит отправлять USER до того, как спросить пароль: без проверочного запроса пользователь может не вычислить его.",
            },
            data::MeaningWords {
                title: "Переименование ждёт нового имени",
                description: "Сервер запомнил старое имя файла и ждёт нового. Пока ничего не переименовано.",
                when: "Сервер отвечает 350 на RNFR, первую половину переименования, если старое имя ему подходит.",
                fix: "Следующей же командой отправьте RNTO с новым именем; ответ 250 скажет, что файл переименован. Любая другая команда между ними нарушит последовательность, и тогда на RNTO может прийти 503.",
            },
            data::MeaningWords {
                title: "Перезапуск ждёт команды передачи",
                description: "Сервер запомнил маркер перезапуска, и следующая передача начнётся с этого места. В потоковом режиме маркер по RFC 3659 — это число октетов, которые надо пропустить.",
                when: "Сервер, который поддерживает перезапуск, отвечает 350 на REST. Ответ не говорит, что маркер подходит к файлу: о маркере за пределами файла сервер сообщит только при следующей команде передачи.",
                fix: "Чтобы докачать файл, следующей же командой отправьте RETR или STOR с тем же TYPE, что и раньше; PASV или PORT нужно отправить до REST. Если начать эту передачу не удалось, перед следующей снова отправьте REST или, чтобы начать с начала файла, REST 0.",
            },
            data::MeaningWords {
                title: "Диапазон ждёт следующей команды",
                description: "Сервер запомнил первый и последний октет диапазона, к которому применит следующую команду. Обе границы отсчитываются от начала файла, последний октет входит в диапазон.",
                when: "Сервер, который поддерживает RANG (команду из просроченного черновика IETF), например ProFTPD, отвечает на неё 350, в том числе на RANG 1 0, которая сбрасывает диапазон. Ни в одном RFC команды RANG нет.",
                fix: "Следующей же командой начните передачу, например отправьте RETR или STOR; черновики о HASH разрешают применять диапазон и к команде HASH. Если снова нужен весь файл, отправьте RANG 1 0.",
            },
            data::MeaningWords {
                title: "Копирование ждёт нового имени",
                description: "Сервер запомнил файл или каталог, который нужно скопировать, и ждёт имени копии. Пока ничего не скопировано.",
                when: "Так ProFTPD с модулем mod_copy отвечает на SITE CPFR, первую половину копирования на самом сервере. Ни в одном RFC этой команды нет.",
                fix: "Следующей командой отправьте SITE CPTO с новым именем; ответ 250 скажет, что копия сделана.",
            },
            data::MeaningWords {
                title: "Начало ввода письма",
                description: "Сервер готов принять текст письма по управляющему соединению. Текст завершает строка, в которой стоит только точка.",
                when: "FTP-серверы времён до SMTP присылали 354 в ответ на MAIL, MSND, MSOM и MSAM — четыре из почтовых команд RFC 765. В RFC 959 нет ни этих команд, ни этого кода; сегодня 354 известен по SMTP.",
                fix: "FTP-клиенту этот ответ ни к чему: если пришёл 354, проверьте, не подключились ли вы к почтовому серверу. В старом протоколе после него отправляли текст письма и завершающую строку, а затем приходил 250 или ошибка.",
            },
            data::MeaningWords {
                title: "Сервис не реализован",
                description: "В FTP 1972 и 1973 годов этот код означал, что сервис не реализован. Ни один действующий RFC его не определяет, поэтому сегодня он говорит не больше, чем его первая цифра: отказ, который может оказаться временным.",
                when: "Этому реестру известны два нынешних сервера, которые присылают 400. pure-ftpd отвечает так, когда на управляющем соединении не удался TLS, и затем завершает сеанс; в ftp-srv, библиотеке для Node.js, это код ошибок по умолчанию.",
                fix: "Прочитайте текст ответа: сам код больше ничего не скажет. После неудачного согласования TLS проверьте, есть ли у клиента и сервера общая версия TLS и общий шифр, и подключитесь снова; у ftp-srv ошибку, из-за которой пришёл ответ, покажет журнал сервера.",
            },
            data::MeaningWords {
                title: "Не реализовано для этого значения",
                description: "Сервер знает команду, но не с этим значением или не для этого действия. Так код описан в RFC 542 (1973 год) и, для предложенного протокола доступа к файлам, в RFC 520 того же года; ни один действующий RFC код 402 не определяет. Стандартные коды — 504 для параметра и 502 для команды целиком.",
                when: "В таблице RFC 542 код 402 указан для TYPE, MODE, ALLO, RETR, STOR и других команд, в RFC 520 — для его команд OPEN, SETP, READ и WRIT. Сегодня его присылает ftp-srv, библиотека для Node.js, если в её файловой системе нет метода, который нужен команде.",
                fix: "Укажите другое значение или добейтесь того же другим способом: повторять команду без изменений бесполезно, хотя первая цифра и намекает на обратное. Автору сервера стоит отправлять вместо 402 ответ 502 или 504.",
            },
            data::MeaningWords {
                title: "Сервис недоступен, соединение закрывается",
                description: "Сервер не может продолжать сеанс и закрывает управляющее соединение, а с ним и соединение данных, если оно есть. Код не называет причину (остановка, нехватка мест, тайм-аут), но она часто указана в тексте.",
                when: "Ответ 421 может прийти на любую команду или вместо приветствия: сервер останавливается или достиг предела подключений. Его присылают и после слишком многих неверных паролей (RFC 2577), при сбое TLS (RFC 4217), на вход без TLS, если он обязателен (так делает pure-ftpd), для временно отключённого виртуального хоста (RFC 7151), а после простоя по тайм-ауту — без всякой команды.",
                fix: "Подключитесь и войдите снова: после тайм-аута простоя сразу, а если сервер переполнен или останавливается — после паузы. Если в тексте требуется TLS, начните с AUTH TLS. Закройте забытые сеансы и открывайте меньше параллельных; администратору следует проверить пределы и тайм-ауты. Автору клиента стоит считать концом сеанса само закрытие соединения: некоторые серверы присылают 421 и не отключаются.",
            },
            data::MeaningWords {
                title: "Не удалось открыть соединение данных",
                description: "Сервер не смог открыть соединение данных, и передача файла или листинга не состоялась; чаще всего виноват межсетевой экран (брандмауэр, файрвол) или NAT. Управляющее соединение и вход это не затронуло.",
                when: "По RFC 959 ответ 425 идёт после 125 или 150 на команду передачи или листинга; многие серверы присылают его сразу, а некоторые — уже на PORT или EPRT. Мешать может межсетевой экран или маршрутизатор с NAT у любой из сторон; бывает и так, что перед командой не было PASV, EPSV, PORT или EPRT. При TLS сервер может требовать, чтобы соединение данных возобновляло сеанс TLS управляющего: FileZilla Server так и пишет, ProFTPD пишет «Operation not permitted». На EPSV так может ответить и шлюз между IPv6 и IPv4 (RFC 6384).",
                fix: "Заново подготовьте соединение данных командой PASV или EPSV (в активном режиме — PORT или EPRT) и повторите команду. Если ошибка повторяется, смените активный режим на пассивный или наоборот; администратору сервера следует открыть в межсетевом экране диапазон пассивных портов и задать для PASV верный публичный адрес. Если 425 приходит лишь после PROT P, нужен клиент, который возобновляет сеанс TLS (новее или с TLS 1.2); снять требование менее надёжно: require_ssl_reuse в vsftpd, NoSessionReuseRequired в ProFTPD.",
            },
            data::MeaningWords {
                title: "Соединение закрыто, передача прервана",
                description: "Соединение данных закрылось до конца передачи (обрыв связи, соединение разорвано или сброшено), поэтому у получателя файл или листинг неполон. Управляющее соединение открыто, сеанс продолжается.",
                when: "Сервер присылает 426 после 125 или 150, если сеть, межсетевой экран или клиент обрывает соединение данных посреди передачи. Это и обычный ответ на передачу, которую клиент прервал командой ABOR; тогда следом приходит 226 уже на сам ABOR. После загрузки под TLS его присылают vsftpd и FileZilla Server, если клиент закрыл соединение данных, не завершив TLS (close_notify), хотя все данные могли дойти.",
                fix: "Если вы отправили ABOR, всё в порядке: прочитайте следующий ответ 226, вместо которого некоторые серверы присылают 225. После загрузки под TLS сначала сравните размеры файлов; клиент должен отправлять close_notify, прежде чем закрыть соединение. В остальных случаях повторите передачу или, если сервер позволяет, продолжите её с помощью REST. Если она снова рвётся, проверьте тайм-ауты простоя на межсетевых экранах и маршрутизаторах с NAT и поищите в журнале сервера ограничения на передачу.",
            },
            data::MeaningWords {
                title: "Исчерпано время или число попыток входа",
                description: "Вход занял слишком много времени или попыток, и сервер его прекращает: так сказано в старых RFC (1972 и 1973 годы). Ни один действующий RFC не определяет 430; в распространённых списках кодов он означает неверное имя пользователя или пароль, но для этого в тех же старых RFC есть 431.",
                when: "Несколько небольших современных серверов, среди них ftpd для Nintendo 3DS, присылают 430 в ответ на USER или PASS, если имя пользователя или пароль неверны. RFC 354, RFC 454 и RFC 542 указывают его для USER и PASS, первые два — ещё и для BYE, последние два — ещё и для ACCT.",
                fix: "Проверьте имя пользователя и пароль, затем войдите заново, начиная с USER; если сервер закрыл соединение, как можно понять старый текст ответа, сначала подключитесь снова. Автору клиента стоит обрабатывать 430 на USER или PASS как 530 и не повторять тот же пароль только потому, что первая цифра — 4; автору сервера — отправлять 530.",
            },
            data::MeaningWords {
                title: "Недоступен ресурс для защиты",
                description: "Сервер знает механизм или уровень защиты и не возражает против него, но сейчас не может его обеспечить: чего-то не хватает. Если это запрещают правила сервера, код другой — 534.",
                when: "Ответ 431 может прийти на AUTH и PROT. Вероятная причина — TLS настроен не до конца, например нет пригодного сертификата или ключа; Apache MINA FtpServer пишет в тексте, что служба защиты недоступна или защита отключена.",
                fix: "Повторите попытку позже или выберите другой механизм, если он есть у клиента. Обычно дело за администратором: ему стоит поискать в журнале сервера, какой сертификат, ключ, файл keytab или библиотека не загрузились.",
            },
            data::MeaningWords {
                title: "Нет такого каталога",
                description: "Каталога, в который нужно перейти, не существует. Среди RFC в этом смысле код стоит только в одном примере из RFC 775, который RFC 959 повторяет с другими именами команд. В таблицах ответов RFC 775 и RFC 959 кода 431 нет; для такого случая RFC 959 указывает у CWD код 550.",
                when: "RFC 775 показывает 431 в выдуманном диалоге с машиной TOPS-20, где после XMKD не проходит XCWD с одним лишь именем каталога; в RFC 959 на их месте MKD и CWD. Современные серверы, насколько известно, в этом смысле его не присылают.",
                fix: "Исправьте путь: PWD покажет текущий каталог, а полное имя нового каталога есть в тексте ответа 257 на MKD. Автору сервера стоит отправлять 550.",
            },
            data::MeaningWords {
                title: "Сеанс завершён администратором",
                description: "Администратор сервера завершил сеанс пользователя: так сказано в старых RFC (1972 и 1973 годы). Ни один действующий RFC не определяет 434; в распространённых списках кодов он означает, что запрошенный хост недоступен, но такого нет ни в одном RFC об FTP.",
                when: "В таблицах RFC 354, RFC 454 и RFC 542 код 434 стоит среди самопроизвольных ответов: сервер присылает их без запроса, в любой момент, а не в ответ на команду. Современные серверы, насколько известно, его не присылают; неверная формулировка живёт в названиях констант клиентских библиотек и встречается в некоторых списках кодов HTTP.",
                fix: "Если сервер действительно прислал 434, прочитайте текст и, прежде чем входить снова, обратитесь к администратору сервера. Клиенту стоит смотреть на первую цифру: команда не выполнена, но позже может пройти.",
            },
            data::MeaningWords {
                title: "Файл занят",
                description: "Сервер ничего не сделал: файл или каталог сейчас недоступен, например им занят кто-то другой. Если файла нет или его нельзя прочитать, положен другой ответ — 550.",
                when: "Сервер присылает 450 вместо 125 или 150 на команды передачи и листинга, а также в ответ на RNFR, DELE и STAT. Некоторые серверы применяют его шире: ProFTPD отвечает так на LIST, NLST и STAT для несуществующего файла и на NLST, если ничего не подошло, а другие — на NLST пустого каталога. В черновиках о HASH он означает, что сервер слишком занят, чтобы вычислить хеш.",
                fix: "Если на LIST или NLST пришёл текст вроде «No files found», это не ошибка: показывать нечего. В остальных случаях немного подождите и отправьте ту же команду снова. Если ошибка остаётся, выясните, кто держит файл открытым: возможно, это ваша же незаконченная загрузка. Проверьте и путь, ведь некоторые серверы присылают 450 там, где нужен 550.",
            },
            data::MeaningWords {
                title: "Локальная ошибка при обработке",
                description: "Сервер прекратил действие из-за сбоя на своей стороне. Ни команда, ни соединение данных не виноваты; начатая загрузка или скачивание остались незаконченными.",
                when: "По RFC 959 ответ 451 обрывает передачу или листинг, начатые ответом 125 или 150, например после ошибки чтения или записи на диске сервера. На OPTS он приходит, если мешает временное состояние сервера (RFC 2389). Ряд серверов отвечает так и на другие файловые команды (ftp-srv — на LIST и NLST без PASV или PORT), и при постоянных ошибках: например, pure-ftpd — если RNTO запрещён.",
                fix: "Повторите попытку позже и проверьте размер файла, который передавался. Если ошибка возвращается, проверьте путь, права доступа и то, был ли отправлен PASV или PORT. В остальных случаях причину ищет администратор в журнале сервера: диск, файловая система, память или система, которая стоит за сервером.",
            },
            data::MeaningWords {
                title: "Недостаточно места в системе",
                description: "У сервера нет места для файла (диск заполнен), и он не принял загрузку. Речь о хранилище всей системы; если исчерпан объём, выделенный каталогу или набору данных, приходит 552.",
                when: "В RFC 959 код 452 указан для STOR, STOU и APPE вместо 125 или 150. Некоторые серверы присылают его и после 150, если место на диске кончилось посреди передачи; другие в этом случае присылают 451.",
                fix: "Удалите ненужные файлы или дождитесь, пока администратор освободит место, и загрузите файл снова. Оставшуюся на сервере часть файла удалите или перезапишите; администратору стоит проверить все разделы диска и временные каталоги.",
            },
            data::MeaningWords {
                title: "Нераспознанная команда",
                description: "Сервер не распознал в полученной строке команду. Тот же код означает и слишком длинную строку с командой.",
                when: "Может прийти на любую команду: с опечаткой, незнакомую серверу или отключённую на нём, а также на данные, которые к FTP вообще не относятся. RFC 4217 называет 500 для CCC, если сервер её не принимает. Некоторые серверы отвергают так и аргумент: vsftpd, pure-ftpd и GNU Inetutils — PORT с адресом, который не принадлежит клиенту. Если vsftpd прислал 500 со словом OOPS, ошибка в настройках самого сервера: например, при chroot пользователь может писать в корневой каталог или домашнего каталога нет.",
                fix: "Проверьте написание и длину строки; что умеет сервер, могут показать HELP и FEAT. Если отвергнута PORT или EPRT, попробуйте PASV или EPSV; вместо MKD, RMD, PWD, CWD и CDUP клиент может попробовать XMKD, XRMD, XPWD, XCWD и XCUP. Ответ 500 на FEAT, HOST или MLSD значит, что расширения нет: клиенту надо обойтись без него. Если отвергнута AUTH, RFC 4217 оставляет клиенту решать, продолжать ли без защиты, но отправлять так пароль стоит только с согласия пользователя.",
            },
            data::MeaningWords {
                title: "Сервер остановлен",
                description: "Сервер сейчас не принимает сеансы и сразу закрывает соединение. Команды, которую он мог бы не распознать, ещё не было.",
                when: "Так вместо приветствия отвечает ProFTPD после ftpshut; в тексте — сообщение администратора. В RFC 959 для недоступного сервиса есть 421.",
                fix: "Подключитесь позже; когда, может подсказать текст. Администратор отменяет остановку командой ftpshut -R.",
            },
            data::MeaningWords {
                title: "Синтаксическая ошибка в параметрах",
                description: "Сервер знает команду, но не может принять её аргументы: одного не хватает, есть лишний или нарушен формат. Как правило, дело в форме записи, а не в порядке команд и не в состоянии файла.",
                when: "Среди причин — неверно записанный адрес в PORT или EPRT, пропущенный путь, base64 в ADAT, который не удаётся декодировать, номер порта в HOST, параметр после FEAT. На MLSD сервер отвечает 501, если путь ведёт не к каталогу (ProFTPD тогда присылает 550), а pyftpdlib — и если пути нет; ProFTPD и pyftpdlib отвечают так на REST при TYPE A; на OPTS этот код приходит, если сервер окончательно отвергает запрошенную настройку.",
                fix: "Сверьте аргументы с синтаксисом команды и отправьте её в исправленном виде. Если отвергнута MLSD, а путь существует, значит, это не каталог: отправьте MLST. Если MLSD отвергнута для любого пути, используйте LIST. Перед REST отправьте TYPE I. Если отвергнута PORT или EPRT, используйте PASV или EPSV: там адрес передавать не нужно.",
            },
            data::MeaningWords {
                title: "Нереализованная команда",
                description: "Сервер вообще не выполняет эту команду, с какими бы аргументами она ни пришла. Это отказ в отличие от 202, успешного ответа на команду, которая на этом сервере не нужна; 504 же отвергает только параметр.",
                when: "Серверы отвечают 502 на команды, которые в них не реализованы, например ACCT, SMNT, REIN или MLSD. RFC 2228 требует его в ответ на AUTH, если сервер знает команду, но не поддерживает расширения защиты, а также на MIC, CONF и ENC, если сервер обходится без них и ждёт CCC. На практике серверы путают его с 500.",
                fix: "Не отправляйте эту команду этому серверу снова, найдите ей замену: LIST вместо MLSD или, для IPv4, PASV вместо EPSV. Вместо MKD, RMD, PWD, CWD и CDUP клиент может попробовать экспериментальные имена XMKD, XRMD, XPWD, XCWD и XCUP.",
            },
            data::MeaningWords {
                title: "Неверный порядок команд",
                description: "Сама команда правильная, но пришла не вовремя: либо сначала нужна другая, либо уже поздно. Сервер её не выполнил.",
                when: "Приходит на PASS без USER, ACCT в неподходящий момент входа и RNTO без RNFR. RFC 2228 добавляет ADAT без AUTH, PROT без PBSZ, а также PBSZ, MIC, CONF или ENC до обмена данными механизма защиты; сюда же относится HOST после входа. Некоторые серверы присылают 503 вместо 530 или в ответ на повторную USER, PASS или AUTH.",
                fix: "Начните последовательность с первой команды: USER, затем PASS; RNFR, затем RNTO; AUTH, затем PBSZ и PROT. Чтобы сменить пользователя посреди сеанса, подключитесь заново: некоторые серверы не принимают вторую USER. Автору клиента стоит поискать более ранний шаг, который завершился ошибкой, но остался без внимания.",
            },
            data::MeaningWords {
                title: "Неподдерживаемый параметр команды",
                description: "Сервер умеет выполнять эту команду, но не с таким параметром. С другим значением она может пройти.",
                when: "RFC 959 предусматривает 504 для MODE, TYPE, STRU и ALLO; примеры — MODE B и TYPE E. Более поздние RFC добавляют неизвестный механизм в AUTH, неизвестный уровень в PROT, отсутствующий язык в LANG, имя в HOST, которое сервер не обслуживает, а для шлюза с трансляцией адресов — EPSV ALL и неизвестный аргумент ALGS. RFC 2577 советует так отвечать на PORT с номером порта меньше 1024.",
                fix: "Возьмите значение, которое сервер поддерживает: надёжнее всего MODE S, STRU F и TYPE A или I. Для AUTH попробуйте TLS, для LANG — язык из ответа на FEAT, для HOST — правильное имя; можно и вовсе обойтись без HOST.",
            },
            data::MeaningWords {
                title: "Имя получателя отвергнуто",
                description: "В RFC 743, почтовом расширении 1977 года для писем нескольким получателям, этот код окончательно отвергает одного получателя; остальных отказ не касается. Ещё раньше, в 1975 году, RFC 686 и RFC 691 предлагали этот номер для ненайденного файла. Ни один действующий RFC его не определяет, поэтому клиенту остаётся ориентироваться на первую цифру.",
                when: "Сервер с почтовым расширением отвечал 520 на XRCP с неизвестным именем. Сегодня pure-ftpd присылает его в ответ на нестандартные команды ESTA и ESTP, если подходящее соединение данных, активное или пассивное, не подготовлено.",
                fix: "При отправке почты исправьте имя или сообщите отправителю об отказе. На pure-ftpd отправьте PORT или EPRT перед ESTA, а PASV или EPSV — перед ESTP. Другие нынешние серверы, которые так отвечают, неизвестны, поэтому при встрече с этим кодом читайте текст ответа.",
            },
            data::MeaningWords {
                title: "Неподходящий уровень PROT для передачи",
                description: "Сервер отказывается передавать файл или листинг: уровень защиты, заданный командой PROT, не тот, который ему нужен для соединения данных. Соединение данных не открывается, а о самом файле ответ ничего не говорит.",
                when: "Приходит вместо 150, например если клиент оставил соединение данных без шифрования, а сервер требует TLS. Так отвечает pure-ftpd; vsftpd и ProFTPD в том же случае присылают 522, а в RFC 2228 это 534.",
                fix: "Если управляющее соединение идёт под TLS, отправьте PBSZ 0 и PROT P, подготовьте новое соединение данных через EPSV или PASV и повторите передачу. В графическом клиенте выберите явный TLS и шифрование данных. Если же сервер требует передавать эти данные без шифрования, задайте PROT C.",
            },
            data::MeaningWords {
                title: "Неподдерживаемое семейство адресов",
                description: "Сервер знает LPRT и LPSV, но не поддерживает запрошенное семейство адресов. Числа в скобках в тексте ответа — семейства, которые он поддерживает: 4 означает IPv4.",
                when: "Приходит на LPRT с семейством адресов, которое сервер не может использовать; RFC 1639 называет и LPSV. Эти две экспериментальные команды знают немногие серверы, большинство отвечает 500 или 502.",
                fix: "Выберите семейство из списка и отправьте команду ещё раз. Клиенту лучше перейти на EPSV или EPRT, а для IPv4 — на PASV или PORT.",
            },
            data::MeaningWords {
                title: "Каталог уже существует",
                description: "Каталог, который нужно создать, уже есть, и сервер его не тронул. RFC 775 указывает такой ответ для XMKD; в RFC 959 он встречается для MKD только в примере, а в таблице ответов на MKD такого номера нет.",
                when: "Приходит на MKD или XMKD от сервера, написанного по примеру из RFC 959; в 1980 году так отвечал сервер BBN для Unix (RFC 775). Нынешние серверы, в частности ProFTPD, pure-ftpd и pyftpdlib, в том же случае присылают 550, так что по одному номеру нельзя надёжно понять, что каталог существует.",
                fix: "Если нужен был именно этот каталог, ничего не потеряно: перейдите в него командой CWD. Иначе выберите другое имя либо сначала удалите или переименуйте существующий каталог.",
            },
            data::MeaningWords {
                title: "Нет такого уровня PROT",
                description: "Сервер не предлагает тот уровень защиты, который запросила PROT, и оставляет прежний.",
                when: "Так pyftpdlib отвечает на любой уровень, кроме C и P; в RFC 2228 для уровня, который механизм не поддерживает, есть 536. Под TLS уровням S и E применения нет (RFC 4217).",
                fix: "Отправьте PROT P или, если данные можно передавать открыто, PROT C.",
            },
            data::MeaningWords {
                title: "Неподдерживаемый сетевой протокол",
                description: "Сервер не поддерживает сетевой протокол, указанный в EPRT или EPSV. Числа в скобках в тексте ответа — протоколы, которые он поддерживает: 1 — IPv4, 2 — IPv6.",
                when: "Приходит на EPRT с номером протокола, который сервер не поддерживает, и на EPSV с номером, который отвергает сервер или шлюз с трансляцией адресов. RFC 2428 требует привести список, но у vsftpd и aioftp его нет, а pyftpdlib вставляет в него лишнее слово. Некоторые серверы присылают 522 и на неверно записанные аргументы.",
                fix: "Повторите команду с протоколом из списка. Для IPv4 подойдут и PASV или PORT; при EPSV без аргумента сервер сам возьмёт протокол управляющего соединения. Автору клиента нужно учесть, что списка может не быть или он может быть записан с ошибкой.",
            },
            data::MeaningWords {
                title: "Сбой TLS или слабая защита соединения данных",
                description: "Передача не удалась из-за защиты соединения данных. Либо TLS на этом соединении не удалось согласовать или результат не устроил сервер, либо текущий уровень защиты для этой передачи слишком низкий.",
                when: "После 150 или 125 этот код говорит о согласовании TLS; одна из причин — сервер требует возобновить прежний сеанс TLS, как это бывает у vsftpd. Вместо 150 он означает, что уровня PROT недостаточно: так vsftpd и ProFTPD отвечают клиенту, который передаёт данные без шифрования.",
                fix: "Если перед отказом не было 150, отправьте PBSZ 0 и PROT P и повторите передачу. Если 150 был, пусть клиент возобновляет сеанс TLS управляющего соединения или администратор ослабит это требование (require_ssl_reuse в vsftpd). Затем проверьте с обеих сторон сертификаты, версии TLS и наборы шифров.",
            },
            data::MeaningWords {
                title: "Вход не выполнен",
                description: "Пользователь не вошёл: либо во входе отказано (ошибка входа), либо команда доступна только после входа. По коду не понять, в чём дело: в неверном пароле, неизвестном пользователе, заблокированной учётной записи или исчерпанном числе соединений; это может подсказать текст ответа.",
                when: "Приходит на USER, PASS или ACCT, если войти не удалось, и может прийти на любую другую команду до конца входа. Неизвестный пользователь часто обнаруживается только после PASS: RFC 2577 советует серверам не раскрывать, какие имена существуют. Некоторые серверы присылают 530 на вторую USER, если до входа нужен TLS или если клиентов слишком много.",
                fix: "Проверьте имя пользователя, пароль и, если сервер их просит, учётные данные для ACCT, затем войдите заново через USER и PASS. Если в тексте упомянут TLS, сначала отправьте AUTH TLS. Если всё указано верно, администратору стоит поискать причину в журнале сервера: например, учётной записи запрещён FTP или достигнут предел числа сеансов.",
            },
            data::MeaningWords {
                title: "Сервер закрыт для входа",
                description: "Сервер сейчас никого не впускает и сразу закрывает соединение. Имя и пароль ни при чём: их ещё не отправляли.",
                when: "Так вместо приветствия отвечает ftpd из GNU Inetutils, пока вход на его машину отключён файлом nologin; сначала он показывает содержимое этого файла. По RFC 959 здесь следовало бы прислать 421.",
                fix: "Подключитесь позже; когда, может подсказать текст. После обслуживания администратор удаляет файл nologin.",
            },
            data::MeaningWords {
                title: "Нужны учётные данные для сохранения файлов",
                description: "Вход выполнен, но для сохранения файлов нужны ещё учётные данные для ACCT, и сервер отбросил команду. При ответе 332 он сохранил бы её до прихода ACCT.",
                when: "RFC 959 предусматривает 532 для STOR, STOU, APPE и RNTO, а в описании ACCT допускает его для любой более поздней команды. ProFTPD, vsftpd и GNU Inetutils не реализуют ACCT, так что от них этого ответа можно не ждать.",
                fix: "Отправьте ACCT с учётными данными, которые должен сообщить администратор сервера, и повторите команду, а переименование — начиная с RNFR: сам сервер отброшенную команду не выполнит. Автору клиента стоит предусмотреть поле для этих данных.",
            },
            data::MeaningWords {
                title: "Недопустимый уровень защиты команды",
                description: "Политика сервера не позволяет выполнить команду с той защитой, с которой она пришла: команда отправлена открытым текстом или защищена слабее, чем требует политика.",
                when: "На CCC этот ответ приходит, если её целостность не защищена или, для FTP поверх TLS, если управляющее соединение не защищено вовсе; на MIC, CONF и ENC — если политика требует более сильной защиты или CONF пришла раньше CCC; на любую другую команду — если сервер требует защищать команды.",
                fix: "Отправьте команду ещё раз с той защитой, которую требует сервер: например, внутри ENC вместо CONF или под TLS после AUTH TLS. Саму CCC нужно отправлять внутри MIC или ENC либо под TLS; если соединение и так не защищено, CCC не нужна.",
            },
            data::MeaningWords {
                title: "Отказ по политике безопасности",
                description: "Сервер не хочет выполнять запрос: это запрещает его политика безопасности. Отказ вызван правилом, а не проваленной проверкой и не отсутствием нужной функции.",
                when: "Приходит, если политика исключает механизм в AUTH, уровень в PROT или переход по CCC на команды открытым текстом; на AUTH по RFC 2228 сервер может ответить 504, чтобы не выдать, что знает этот механизм. На STOR, RETR, LIST и другие команды передачи данных он приходит, если уровень, заданный PROT, не тот, что требуется. Некоторые серверы присылают его на USER или PASS без TLS.",
                fix: "Узнайте из текста, какое правило нарушено: если требуется TLS, отправьте AUTH TLS перед USER, а перед передачей — PBSZ 0 и PROT P. Если отвергнута сама AUTH, подключитесь заново и отправьте её до входа: ProFTPD отвергает её после входа открытым текстом; или возьмите другой механизм из FEAT либо неявный TLS. Если это не помогло, по RFC 4217 клиент сам решает, закончить сеанс или работать без защиты. После отказа на CCC продолжайте в защищённом соединении; в остальных случаях политику должен изменить администратор.",
            },
            data::MeaningWords {
                title: "Проверка защиты не пройдена",
                description: "На сервере не прошла криптографическая проверка: неверны контрольная сумма, порядковый номер или данные механизма защиты. Сообщение могли повредить, изменить или отправить повторно.",
                when: "На ADAT этот ответ приходит, если данные механизма защиты отвергнуты, на MIC, CONF и ENC — если защищённая команда не прошла проверку. При передаче файла или списка файлов он означает сбой их защиты, например блок длиннее, чем разрешено в PBSZ. RFC 2228 определяет его для таких механизмов, как Kerberos и GSSAPI.",
                fix: "После неудачной ADAT клиент должен сбросить состояние защиты и начать заново с AUTH; проверьте часы, билеты и ключи с обеих сторон. Если ответ пришёл посреди сеанса, не доверяйте больше этому соединению и подключитесь заново; файлу, передача которого закончилась этим ответом, тоже не доверяйте.",
            },
            data::MeaningWords {
                title: "Уровень PROT не поддерживается механизмом",
                description: "Сервер понимает уровень, указанный в PROT, но используемый механизм защиты такого уровня не обеспечивает. Отказ из-за политики обозначался бы кодом 534.",
                when: "В FTP поверх TLS приходит на PROT S и PROT E: там применяют только C и P. Так отвечают vsftpd и ProFTPD, а pyftpdlib присылает 521. На уровень, которого сервер вообще не знает, по RFC 2228 положен ответ 504.",
                fix: "Отправьте PROT P, чтобы данные шифровались, или PROT C для передачи открытым текстом, если это разрешено. В настройках клиента выберите уровень P (целостность и шифрование) или C (без защиты) вместо S (только целостность) или E (только шифрование).",
            },
            data::MeaningWords {
                title: "Неподдерживаемый вид защиты команды",
                description: "Сервер отверг защищённую команду: используемый механизм защиты не обеспечивает такого вида защиты. Это ограничение механизма, а не политика.",
                when: "RFC 2228 определяет этот ответ в описании MIC, CONF и ENC, но в таблице, где перечислены ответы на каждую команду, его нет. FTP поверх TLS защищает всё управляющее соединение, и эти три команды ему не нужны.",
                fix: "Отправьте команду в другой обёртке из трёх (MIC, CONF или ENC) либо выберите другой механизм через AUTH. Под TLS обёртка не нужна: он и так защищает команду.",
            },
            data::MeaningWords {
                title: "Файл недоступен",
                description: "Сервер отказывается выполнять действие: файл или каталог (папка) недоступен. RFC 959 приводит два примера: файл не найден или нет доступа (доступ запрещён). Какой из случаев наступил, по номеру не понять; причину может назвать только текст ответа.",
                when: "В RFC 959 код 550 указан для RETR, APPE, CWD, CDUP, SMNT, PWD, DELE, RNFR, RMD и MKD. RFC 3659 добавляет MLST и MLSD, а также SIZE и MDTM, если значение получить нельзя. Многие серверы отвечают 550 и на STOR, LIST, NLST, RNTO и SITE, хотя в таблице RFC 959 для них его нет, а ProFTPD и pyftpdlib — на команды, которые разрешены только под TLS. На RMD он приходит, если каталог не пуст; у z/OS («No data sets found») и GNU Inetutils он означает и то, что LIST или NLST нечего показать.",
                fix: "Прочитайте текст ответа, проверьте путь (опечатки, регистр букв), рабочий каталог (PWD) и права учётной записи; если текст требует TLS, отправьте AUTH TLS и PROT P. Перед SIZE отправьте TYPE I: при TYPE A (режим ASCII) некоторые серверы отвечают на SIZE отказом. Для LIST и NLST «No files found» — это пустой листинг; перед RMD удалите и скрытые файлы. Автор клиента не должен считать 550 доказательством того, что файла нет: SIZE и MDTM могут вернуть 550 для существующего файла, а MKD — для уже созданного каталога.",
            },
            data::MeaningWords {
                title: "Команда отклонена",
                description: "Сервер отклоняет саму команду, файл здесь ни при чём: команда запрещена настройками или разрешена только под TLS.",
                when: "Так vsftpd отвечает на команды, отключённые в его настройках, например PASV, PORT, EPRT или SYST. ProFTPD и pyftpdlib отвечают так на USER, PASS и PASV, если требуют TLS. В RFC 2228 для отказа по правилам сервера есть 534, а в RFC 959 для отсутствующей команды — 502.",
                fix: "Прочитайте текст. Если он требует TLS, отправьте AUTH TLS до USER и PROT P до PASV. Если отклонена PASV, попробуйте EPSV, если PORT или EPRT — PASV или EPSV; без SYST можно обойтись. Иначе попросите администратора разрешить команду.",
            },
            data::MeaningWords {
                title: "Неизвестный тип страницы",
                description: "Сервер прерывает загрузку файла: среди данных встретилась страница неизвестного ему типа. Страницы бывают только в постраничной структуре (STRU P), где тип указан в заголовке каждой страницы.",
                when: "В RFC 959 код 551 указан для STOR, STOU и APPE после 125 или 150; для этого нужна загрузка в постраничной структуре, а RFC 1123 не советует реализовывать такую структуру.",
                fix: "Отправьте STRU F и загрузите файл снова; если страницы нужно сохранить, используйте только типы страниц от 0 до 3 из RFC 959.",
            },
            data::MeaningWords {
                title: "Файл не отправлен",
                description: "Сервер не отправляет файл. Почему, скажет только текст; типы страниц, о которых RFC 959 говорит у 551, здесь ни при чём.",
                when: "Так сервер ftp-srv отвечает на RETR, если файла нет, указан каталог, не хватает прав или не было PASV либо PORT; у других серверов для этого 550 и 425.",
                fix: "Прочитайте текст, проверьте путь и права учётной записи и перед повтором RETR подготовьте соединение данных командой PASV или EPSV.",
            },
            data::MeaningWords {
                title: "Нужны другие настройки: TYPE I и MODE S",
                description: "Команда относится к файлу в том виде, в каком его передают TYPE I и MODE S, а они не заданы или сервер не может отдать файл с ними.",
                when: "Черновики IETF отводят 551 для HASH, если сервер не может отдать файл с TYPE I и MODE S, и для RANG при других настройках.",
                fix: "Отправьте TYPE I и MODE S, затем повторите команду. Если HASH всё равно отклонена, скачайте файл и вычислите хеш у себя.",
            },
            data::MeaningWords {
                title: "Вышестоящего каталога нет",
                description: "Текущий каталог — самый верхний, поэтому сервер остался в нём.",
                when: "RFC 775 в 1980 году предложил этот код для XCUP в протоколе RFC 765, а для более старого протокола — 507. RFC 1123 приравнивает XCUP к CDUP, для которой в RFC 959 при неудаче указан 550.",
                fix: "Ничего не потеряно: вы наверху дерева каталогов, это покажет PWD. Клиенту, который поднимается к корню, здесь пора остановиться.",
            },
            data::MeaningWords {
                title: "Превышена квота",
                description: "Сервер прерывает загрузку: файл не помещается в объём, отведённый текущему каталогу или набору данных, — говоря по-современному, превышена квота. Диск сервера в целом при этом не обязательно заполнен.",
                when: "В RFC 959 код 552 указан для STOR, STOU и APPE после 125 или 150, если данные вышли за предел. pure-ftpd присылает его вместо 150 при исчерпанной квоте или полном диске, а при полном диске ещё и на ALLO.",
                fix: "Удалите ненужные файлы, загрузите файл поменьше или попросите администратора увеличить квоту, затем отправьте файл ещё раз; если в тексте сказано о полном диске, может хватить попытки позже. Сам по себе клиент повторять загрузку не должен. Если загрузка уже началась, проверьте, не остался ли на сервере обрезанный файл, и удалите его.",
            },
            data::MeaningWords {
                title: "Команда не разрешена пользователю",
                description: "Учётной записи нельзя использовать эту команду. Место на диске здесь ни при чём.",
                when: "Черновики IETF отводят 552 для случая, когда пользователю нельзя использовать HASH, RANG или LOCK; ProFTPD так отвечает на HASH.",
                fix: "Попросите у администратора разрешение или обойдитесь без команды: скачайте вместо диапазона весь файл, а хеш вычислите у себя.",
            },
            data::MeaningWords {
                title: "Недопустимое имя файла",
                description: "Сервер не принимает имя файла, указанное в команде. О причине RFC 959 молчит: дело может быть в символах, длине или зарезервированном имени.",
                when: "В RFC 959 код 553 указан для STOR, STOU и APPE (вместо 125 или 150) и для RNTO; RFC 3659 допускает его для MLST и MLSD. vsftpd, pure-ftpd и inetutils-ftpd отвечают 553 на загрузку и тогда, когда каталога нет или в него нельзя писать, а vsftpd и inetutils-ftpd — ещё и тогда, когда указано имя каталога. Черновики IETF отводят 553 для HASH с именем каталога; так поступает и ProFTPD.",
                fix: "Прочитайте текст ответа, выберите имя покороче или попроще, с помощью CWD убедитесь, что нужный каталог есть, проверьте, может ли учётная запись в него писать, и повторите команду. Администратору стоит проверить фильтры имён на сервере и права на каталог.",
            },
            data::MeaningWords {
                title: "Недопустимый параметр REST",
                description: "Сервер отказывается начинать передачу: он не может перейти в существующем файле к месту, которое указано в предыдущей команде REST.",
                when: "Сервер отвечает 554 на RETR, STOR или другую команду передачи после REST; на саму REST он до этого ответил 350. ProFTPD, pure-ftpd и pyftpdlib присылают его на RETR, если смещение больше размера файла, а ProFTPD — ещё и на STOR. pure-ftpd отвечает 554 даже на саму REST, если её параметр — не число, хотя по RFC 959 здесь положен 501.",
                fix: "Узнайте размер файла на сервере командой SIZE при том же TYPE, отправьте REST со смещением в пределах файла и повторите команду передачи; при MODE B или C вместо смещения нужен маркер перезапуска этого сервера. Если нужен весь файл, сначала отправьте REST 0: сервер мог запомнить старое смещение. Так, ProFTPD сохранил его после LIST и затем отказал в STOR.",
            },
            data::MeaningWords {
                title: "Несоответствие TYPE или STRU",
                description: "Сервер отказывается начинать передачу: текущие TYPE и STRU не подходят к атрибутам файла, который у него уже есть.",
                when: "RFC 1123 предусматривает 555 для APPE и для любой команды передачи после REST: и там и там продолжается уже существующий файл. В большинстве списков кодов ответа 555 нет, и в записанных сеансах с 19 серверами он ни разу не встретился.",
                fix: "Установите те TYPE и STRU, с которыми файл был сохранён, и повторите команду; если перед ней была REST, отправьте REST заново. Если эти значения неизвестны, передайте файл целиком командой RETR или STOR без REST: она перезапишет неполную копию.",
            },
            data::MeaningWords {
                title: "HASH запрещён политикой сервера",
                description: "Сервер умеет выполнять HASH, но вычислять хеш этого файла не будет: так велит его политика. Например, файл больше установленного предела. Черновики IETF считают этот отказ постоянным.",
                when: "Код 556 есть только в просроченных черновиках IETF о команде HASH; ни один RFC его не определяет. Модуль mod_digest сервера ProFTPD отвечает 556 на HASH для специальных файлов вроде /dev/zero и для файлов больше заданного в настройках размера.",
                fix: "Не отправляйте HASH для этого файла повторно: скачайте файл и вычислите хеш у себя или попросите администратора изменить предел. Если сервер просто занят, то по черновикам он должен отвечать 450, и тогда команду можно повторить.",
            },
            data::MeaningWords {
                title: "Не поддерживается библиотекой клиента",
                description: "Код 580 приходит не с сервера: его подставляет внутри клиента модуль Perl Net::Cmd, если построенный на нём модуль, например Net::FTP, не поддерживает команду. На сервер ничего не ушло, с соединением ничего не произошло.",
                when: "Программа на Perl видит 580 в code() после вызова, который закончился методом unsupported из Net::Cmd; в Net::FTP так устроены только внутренние методы для SMNT, MODE, SYST, STRU и REIN. Для потери связи и тайм-аута служат другие коды: 421 в нынешних версиях, а в старых для закрытого соединения — 599.",
                fix: "Отправьте команду методом quot, если сервер её поддерживает, или обойдитесь без неё; MODE S и STRU F действуют по умолчанию, и команды для них не нужны. Ни в одном RFC и ни в одном черновике IETF кода 580 нет, поэтому сервер не должен его присылать, а клиенту, который получил 580 по сети, следует действовать по первой цифре.",
            },
            data::MeaningWords {
                title: "Ответ с защитой целостности",
                description: "Текст — это обёртка: данные в base64, внутри которых лежит настоящий ответ, защищённый от подмены, но не от чтения. Выполнена ли команда, говорит только ответ внутри.",
                when: "Сервер может ответить 631 на любую команду после успешного обмена данными механизма защиты по RFC 2228; это пара к MIC, но RFC 2773 показывает 631 и в ответ на ENC. До CCC RFC 2228 требует 631 или 632, если механизм защиты обеспечивает целостность. GSSAPI и Kerberos 4 поддерживают 631; в записанных сеансах с 19 серверами он ни разу не встретился.",
                fix: "Раскодируйте текст из base64, проверьте его механизмом защиты и действуйте по ответу внутри. В многострочном 631 каждая строка несёт свой фрагмент: раскодируйте все строки, соедините результаты и только потом разбирайте. Что делать, если проверка не прошла, решает клиент.",
            },
            data::MeaningWords {
                title: "Ответ с защитой конфиденциальности и целостности",
                description: "Текст — это обёртка: данные в base64, внутри которых лежит настоящий ответ, и зашифрованный, и защищённый от подмены. Об успехе или неудаче команды говорит только ответ внутри.",
                when: "Сервер может ответить 632 на любую команду после успешного обмена данными механизма защиты по RFC 2228; это пара к ENC. GSSAPI и Kerberos 4 поддерживают 632; сеансы с AUTH TLS вместо этого шифруют управляющее соединение целиком, и в записанных сеансах с 19 серверами 632 ни разу не встретился.",
                fix: "Раскодируйте текст из base64 (в многострочном 632 — каждую строку отдельно), расшифруйте и проверьте его механизмом защиты и действуйте по ответу, который получился. Если в дампе трафика одни строки 632, по нему ответов сервера не узнать: поищите журнал, который клиент или сервер ведёт открытым текстом.",
            },
            data::MeaningWords {
                title: "Ответ с защитой конфиденциальности",
                description: "Текст — это обёртка: данные в base64, внутри которых лежит настоящий ответ. Он зашифрован, но нет гарантии, что его никто не изменил. Чем закончилась команда, говорит только ответ внутри.",
                when: "Сервер может ответить 633 на любую команду после успешного обмена данными механизма защиты по RFC 2228; это пара к CONF. Оба механизма из приложений к RFC 2228, GSSAPI и Kerberos 4, код 633 не поддерживают, и в записанных сеансах с 19 серверами он ни разу не встретился.",
                fix: "Раскодируйте текст из base64 (в многострочном 633 — каждую строку отдельно), расшифруйте его механизмом защиты и действуйте по ответу, который получился. Сервер вправе отправлять 633, только если механизм не обеспечивает целостность или уже была CCC; иначе RFC 2228 требует 631 или 632.",
            },
        ],
        confusions: &[
            data::ConfusionWords {
                lower: 100u16,
                higher: 211u16,
                difference: "Код 100 сообщал о состоянии системы в FTP 1972 и 1973 годов, и ни в одном действующем RFC его нет. Его место занял 211: это ответ на STAT, HELP и FEAT, и на нём команда завершается.",
            },
            data::ConfusionWords {
                lower: 110u16,
                higher: 350u16,
                difference: "110 сообщает о маркере перезапуска во время передачи и реакции не требует. 350 принимает REST или RNFR, когда действие ещё не началось, и ждёт следующей команды: чтобы возобновить передачу, клиент отправляет REST и получает 350, а не 110.",
            },
            data::ConfusionWords {
                lower: 119u16,
                higher: 151u16,
                difference: "Оба кода относятся к почтовым командам из RFC 765. 119 говорит, что терминал адресата недоступен и сервер попробует доставить письмо в почтовый ящик; 151 — что пользователь находится на другом хосте и сервер перешлёт почту туда.",
            },
            data::ConfusionWords {
                lower: 120u16,
                higher: 220u16,
                difference: "120 — предварительный ответ: сервер ещё не готов, и клиенту нужно ждать, не отключаясь. 220 приходит вслед за 120 в том же соединении и говорит, что сервер готов принять USER.",
            },
            data::ConfusionWords {
                lower: 120u16,
                higher: 421u16,
                difference: "120 просит клиента не отключаться: через указанное число минут придёт 220. 421 отказывает в обслуживании и предупреждает, что управляющее соединение закрывается, поэтому подключаться придётся заново и позже.",
            },
            data::ConfusionWords {
                lower: 125u16,
                higher: 150u16,
                difference: "Оба кода — предварительный ответ на команду передачи. 125 говорит, что соединение данных уже открыто, 150 — что сервер сейчас его откроет. Для клиента разницы нет: в обоих случаях он ждёт ответа о завершении.",
            },
            data::ConfusionWords {
                lower: 125u16,
                higher: 225u16,
                difference: "125 — предварительный ответ: передача начинается по уже открытому соединению данных, и за ним придёт ещё один ответ. 225 завершает ABOR: соединение данных открыто, но передачи по нему нет.",
            },
            data::ConfusionWords {
                lower: 150u16,
                higher: 226u16,
                difference: "150 приходит перед передачей, когда соединение данных вот-вот откроется. 226 приходит после неё: действие выполнено, соединение данных закрывается. Если пришёл только 150, передача не завершена.",
            },
            data::ConfusionWords {
                lower: 151u16,
                higher: 152u16,
                difference: "Оба кода из RFC 765 принимают почту для человека, у которого на этом сервере нет почтового ящика. При 151 сервер знает хост пользователя и пересылает почту сам; при 152 пользователь ему неизвестен, и доставить письмо попробует администратор.",
            },
            data::ConfusionWords {
                lower: 200u16,
                higher: 202u16,
                difference: "200 говорит, что команда выполнена. 202 — что не выполнена, потому что на этом сервере она не нужна, как часто бывает с ALLO. Оба кода означают успех, и после любого из них клиент продолжает работу.",
            },
            data::ConfusionWords {
                lower: 200u16,
                higher: 250u16,
                difference: "200 — общий код успеха для таких команд, как TYPE, MODE, PORT и NOOP. 250 сообщает об успехе действия с файлом: CWD, DELE или RNTO. Насчёт CDUP RFC 959 противоречит сам себе, поэтому клиенту стоит принимать оба кода.",
            },
            data::ConfusionWords {
                lower: 202u16,
                higher: 502u16,
                difference: "Оба кода говорят, что команда не реализована. 202 — это успех: в этой системе команда не имеет смысла, как часто бывает с ALLO, и клиент идёт дальше. 502 — это отказ: запрошенное действие имеет смысл в любой системе, но этот сервер его не выполняет.",
            },
            data::ConfusionWords {
                lower: 211u16,
                higher: 212u16,
                difference: "Оба кода бывают ответом на STAT. Если путь не указан, 211 описывает состояние сервера или текущей передачи; если указан путь к каталогу, сведения о нём даёт 212, хотя многие серверы отправляют вместо него 213. Кроме того, 211 отвечает на HELP и FEAT.",
            },
            data::ConfusionWords {
                lower: 211u16,
                higher: 213u16,
                difference: "211 рассказывает о сервере: после STAT без пути это состояние, после HELP — справка, после FEAT — список возможностей. 213 рассказывает о файле: после STAT с путём это состояние, после SIZE — размер, после MDTM — время изменения.",
            },
            data::ConfusionWords {
                lower: 211u16,
                higher: 214u16,
                difference: "На HELP может прийти любой из этих кодов. 211 отвечает ещё на STAT и FEAT, и список возможностей после FEAT читают программы; 214 — справка по работе с сервером или по одной нестандартной команде, полезная только человеку.",
            },
            data::ConfusionWords {
                lower: 212u16,
                higher: 213u16,
                difference: "Оба кода отвечают на STAT с путём: 212 предназначен для каталога, 213 — для файла. За пределами STAT встречается только 213: в нём приходит, например, значение, запрошенное командой SIZE или MDTM. Многие серверы отправляют 213 и для каталогов.",
            },
            data::ConfusionWords {
                lower: 213u16,
                higher: 250u16,
                difference: "213 сообщает сведения о файле в ответ на SIZE, MDTM или STAT с путём. 250 говорит, что действие с файлом выполнено, например CWD, DELE или RNTO; исключение — MLST, который возвращает свойства файла в ответе 250.",
            },
            data::ConfusionWords {
                lower: 214u16,
                higher: 215u16,
                difference: "214 — справка для человека, ответ на HELP. 215 отвечает на SYST, начинается с официального названия операционной системы сервера и рассчитан на чтение программой.",
            },
            data::ConfusionWords {
                lower: 220u16,
                higher: 230u16,
                difference: "220 говорит, что сервер готов принять нового пользователя, поэтому дальше идёт USER. 230 говорит, что вход выполнен и можно отправлять другие команды.",
            },
            data::ConfusionWords {
                lower: 221u16,
                higher: 226u16,
                difference: "221 отвечает на QUIT и закрывает управляющее соединение, так что сеанс заканчивается. 226 закрывает только соединение данных после передачи или ABOR, а сеанс продолжается.",
            },
            data::ConfusionWords {
                lower: 221u16,
                higher: 231u16,
                difference: "Оба кода завершают сеанс, и управляющее соединение закрывается. 221 — нынешний ответ на QUIT; 231 — ответ о выходе из системы в FTP 1972 и 1973 годов, он приходил на BYE, и ни один действующий RFC его не определяет, хотя в популярных списках кодов он всё ещё есть.",
            },
            data::ConfusionWords {
                lower: 221u16,
                higher: 421u16,
                difference: "Оба кода предупреждают, что сервер закрывает управляющее соединение. 221 — успешный ответ на QUIT; 421 — отказ, который может прийти на любую команду, например при остановке сервера или, на многих серверах, после долгого простоя.",
            },
            data::ConfusionWords {
                lower: 225u16,
                higher: 226u16,
                difference: "Оба кода бывают ответом на ABOR. 225 говорит, что соединение данных открыто и передачи нет; 226 — что оно закрыто и прерывание выполнено. Если прерывать было нечего, одни серверы отправляют 225, другие 226. Кроме того, 226 — обычный конец передачи.",
            },
            data::ConfusionWords {
                lower: 226u16,
                higher: 250u16,
                difference: "Оба кода могут завершать успешную передачу. 226 говорит, что соединение данных закрыто; 250 — что оно остаётся открытым для следующей передачи. Кроме того, 250 завершает CWD, DELE и другие действия с файлами, при которых данные не передаются.",
            },
            data::ConfusionWords {
                lower: 226u16,
                higher: 426u16,
                difference: "226 говорит, что передача или её прерывание прошли успешно. 426 — что передача оборвана. Если ABOR прерывает идущую передачу, по RFC 959 приходят оба кода: сначала 426 для передачи, затем 226 для самой команды ABOR; некоторые серверы присылают только один из них или 225 вместо 226.",
            },
            data::ConfusionWords {
                lower: 227u16,
                higher: 228u16,
                difference: "227 отвечает на PASV и содержит адрес IPv4 и порт в виде шести чисел. 228 отвечает на экспериментальную команду LPSV и содержит ещё и семейство адресов, длину адреса и длину порта, поэтому подходит и для длинных адресов.",
            },
            data::ConfusionWords {
                lower: 227u16,
                higher: 229u16,
                difference: "227 отвечает на PASV и содержит адрес IPv4 и порт в виде шести чисел. 229 отвечает на EPSV и содержит только порт между разделителями, поэтому клиент подключается к тому же хосту, что и в управляющем соединении; это работает и по IPv6, и через NAT.",
            },
            data::ConfusionWords {
                lower: 227u16,
                higher: 255u16,
                difference: "227 отвечает на PASV и указывает хост и порт, на которых сервер ждёт подключения. 255 — ответ из FTP 1972 и 1973 годов, в котором был только номер сокета; ни один действующий RFC его не определяет.",
            },
            data::ConfusionWords {
                lower: 228u16,
                higher: 229u16,
                difference: "Оба кода сообщают порт, на котором сервер ждёт подключения, и, в отличие от 227, не привязаны к IPv4. 228 отвечает на экспериментальную LPSV из RFC 1639 и содержит полный адрес; 229 отвечает на стандартную EPSV из RFC 2428 и содержит только порт.",
            },
            data::ConfusionWords {
                lower: 230u16,
                higher: 232u16,
                difference: "Оба кода говорят, что пользователь вошёл. 230 приходит на USER, PASS или ACCT при обычном входе; 232 — на USER, когда пользователя уже авторизовал обмен данными механизма защиты, например сертификат клиента в TLS, и PASS не нужен.",
            },
            data::ConfusionWords {
                lower: 230u16,
                higher: 331u16,
                difference: "Оба кода бывают ответом на USER. 230 означает, что вход выполнен без пароля; 331 — что пароль ещё нужен и следующей командой должна быть PASS.",
            },
            data::ConfusionWords {
                lower: 231u16,
                higher: 232u16,
                difference: "В FTP 1972 и 1973 годов 231 означал, что пользователь вышел из системы, а 232 — что выход состоится после передачи. Сейчас 231 не определён, а RFC 2228 сделал 232 кодом успешного входа, то есть придал ему противоположный смысл.",
            },
            data::ConfusionWords {
                lower: 232u16,
                higher: 331u16,
                difference: "Оба кода могут прийти на USER после обмена данными механизма защиты. При 232 этого обмена достаточно для входа; при 331 всё равно нужен пароль, поэтому следующей командой идёт PASS.",
            },
            data::ConfusionWords {
                lower: 234u16,
                higher: 235u16,
                difference: "234 отвечает на AUTH: механизм принят, и его данные не нужны; именно так отвечают на AUTH TLS. 235 отвечает на ADAT: обмен данными механизма защиты успешно завершён. Из этих двух ответов данные ADAT в тексте бывают только у 235.",
            },
            data::ConfusionWords {
                lower: 234u16,
                higher: 334u16,
                difference: "Оба кода принимают механизм, названный в AUTH. 234 не требует данных механизма защиты, поэтому после AUTH TLS сразу начинается согласование TLS; 334 их требует, поэтому следующей командой идёт ADAT. RFC 4217 считает 334 для TLS неправильным ответом.",
            },
            data::ConfusionWords {
                lower: 235u16,
                higher: 335u16,
                difference: "Оба кода принимают данные из ADAT и могут содержать данные для клиента. 235 успешно завершает обмен; 335 его продолжает, и клиент отправляет ещё одну команду ADAT.",
            },
            data::ConfusionWords {
                lower: 250u16,
                higher: 257u16,
                difference: "250 сообщает об успехе большинства действий с файлами, например CWD, DELE и RMD. 257 сообщает об успехе MKD и PWD, а также XMKD и XPWD, и содержит путь в двойных кавычках.",
            },
            data::ConfusionWords {
                lower: 250u16,
                higher: 350u16,
                difference: "250 говорит, что действие с файлом завершено. 350 — что сервер ждёт ещё одной команды: RNTO после RNFR или команда передачи после REST.",
            },
            data::ConfusionWords {
                lower: 251u16,
                higher: 252u16,
                difference: "Оба кода взяты из просроченного черновика IETF о контрольных суммах MD5. 251 содержит путь и сумму одного файла и отвечает на MD5; 252 перечисляет через запятую несколько путей с суммами и отвечает на MMD5.",
            },
            data::ConfusionWords {
                lower: 331u16,
                higher: 332u16,
                difference: "331 просит пароль, поэтому дальше идёт PASS. 332 просит учётные данные, поэтому дальше идёт ACCT; обычно 332 приходит на PASS, когда пароль уже принят.",
            },
            data::ConfusionWords {
                lower: 331u16,
                higher: 336u16,
                difference: "Оба кода отвечают на USER, и после обоих идёт PASS. 331 просит пароль, который пользователь знает; 336 из RFC 2228 содержит проверочный запрос, который клиент должен показать пользователю до ввода пароля.",
            },
            data::ConfusionWords {
                lower: 331u16,
                higher: 530u16,
                difference: "331 просит пароль и не означает, что такой пользователь есть: серверы могут отвечать так и на неизвестные имена. 530 — отказ: войти не удалось или команда требует сначала войти.",
            },
            data::ConfusionWords {
                lower: 332u16,
                higher: 532u16,
                difference: "Оба кода просят учётные данные, которые передаёт команда ACCT. После 332 вход ждёт ACCT, а если сеанс уже идёт, сервер хранит команду до прихода ACCT; после 532 сервер команду уже отбросил, и её нужно повторить после ACCT.",
            },
            data::ConfusionWords {
                lower: 334u16,
                higher: 335u16,
                difference: "Оба кода просят данные механизма защиты в команде ADAT. 334 отвечает на AUTH и начинает обмен; 335 отвечает на ADAT и говорит, что данных пока недостаточно.",
            },
            data::ConfusionWords {
                lower: 334u16,
                higher: 336u16,
                difference: "334 отвечает на AUTH и просит у программы данные механизма защиты, которые она отправит в ADAT. 336 отвечает на USER и просит у человека пароль, подходящий к проверочному запросу из текста ответа; пароль отправляют в PASS.",
            },
            data::ConfusionWords {
                lower: 350u16,
                higher: 503u16,
                difference: "350 принимает первую команду последовательности, например RNFR, и ждёт следующей. 503 отклоняет команду, пришедшую не по порядку, например RNTO, перед которой не было RNFR с ответом 350.",
            },
            data::ConfusionWords {
                lower: 400u16,
                higher: 502u16,
                difference: "Код 400 в FTP 1972 и 1973 годов говорил, что сервис не реализован; ни один действующий RFC его не определяет, но pure-ftpd отправляет его при сбоях TLS. 502 — стандартный ответ на нереализованную команду.",
            },
            data::ConfusionWords {
                lower: 402u16,
                higher: 504u16,
                difference: "Оба кода говорят, что известная команда не реализована для указанного значения. 402 взят из RFC 520 и RFC 542 1973 года, в действующих RFC его нет, но сейчас он встречается у ftp-srv; в RFC 959 для этого есть 504, первая цифра которого показывает, что повторять ту же команду не стоит.",
            },
            data::ConfusionWords {
                lower: 421u16,
                higher: 425u16,
                difference: "421 заканчивает сеанс: сервер закрывает управляющее соединение. 425 означает только, что не удалось открыть соединение данных; клиент может перейти с PORT на PASV или EPSV либо наоборот и повторить передачу.",
            },
            data::ConfusionWords {
                lower: 421u16,
                higher: 426u16,
                difference: "421 предупреждает, что управляющее соединение закрывается, а с ним и сеанс. 426 сообщает, что закрылось соединение данных и передача оборвана, но сеанс продолжается.",
            },
            data::ConfusionWords {
                lower: 421u16,
                higher: 434u16,
                difference: "421 — нынешний ответ сервера, который закрывает управляющее соединение без QUIT по любой причине. 434 в FTP 1972 и 1973 годов говорил, что пользователя отключил администратор; ни один действующий RFC его не определяет.",
            },
            data::ConfusionWords {
                lower: 421u16,
                higher: 530u16,
                difference: "421 относится к сервису: сейчас он недоступен, управляющее соединение закрывается, а позже попытка может удаться. 530 относится к пользователю: войти не удалось или вход не выполнен, а закрывать соединение сервер не обязан.",
            },
            data::ConfusionWords {
                lower: 425u16,
                higher: 426u16,
                difference: "425 говорит, что соединение данных открыть не удалось, поэтому ничего не передано. 426 — что оно закрылось во время передачи, поэтому часть данных могла дойти.",
            },
            data::ConfusionWords {
                lower: 425u16,
                higher: 451u16,
                difference: "При 425 дело в соединении данных, которого так и не было: проверьте PASV или PORT, межсетевой экран, а при TLS — сеанс. При 451 дело в самом сервере: обработка сорвалась, например на его диске; часть данных могла быть передана.",
            },
            data::ConfusionWords {
                lower: 425u16,
                higher: 522u16,
                difference: "425 означает, что соединение данных открыть не удалось, например из-за межсетевого экрана или NAT. 522 — что сервер не поддерживает сетевой протокол из EPRT или EPSV либо, по RFC 4217, что TLS в соединении данных установить не удалось или он обязателен.",
            },
            data::ConfusionWords {
                lower: 426u16,
                higher: 451u16,
                difference: "Оба кода могут прервать начатую передачу. При 426 причина в соединении данных, которое закрылось; при 451 — в самом сервере, где произошла локальная ошибка обработки.",
            },
            data::ConfusionWords {
                lower: 426u16,
                higher: 580u16,
                difference: "426 отправляет сервер, когда передача оборвана. 580 по сети не приходит: модуль Perl Net::Cmd выставляет его внутри клиента для команды, которую не поддерживает, и о соединении этот код ничего не говорит.",
            },
            data::ConfusionWords {
                lower: 430u16,
                higher: 530u16,
                difference: "Код 430 в FTP 1972 и 1973 годов говорил, что превышено время входа или число попыток; в популярных списках кодов он теперь значится как «неверное имя пользователя или пароль», но так не сказано ни в одном RFC. 530 — стандартный ответ, если войти не удалось или вход не выполнен.",
            },
            data::ConfusionWords {
                lower: 431u16,
                higher: 534u16,
                difference: "Оба кода могут отклонить AUTH или PROT. 431 — временный отказ: недоступен ресурс, нужный для защиты, и позже попытка может удаться. 534 — постоянный: запрос запрещает политика сервера.",
            },
            data::ConfusionWords {
                lower: 450u16,
                higher: 451u16,
                difference: "450 говорит, что файл сейчас недоступен, например занят, и действие не начиналось. 451 — что действие прервано из-за ошибки обработки на самом сервере.",
            },
            data::ConfusionWords {
                lower: 450u16,
                higher: 452u16,
                difference: "Оба кода — временный отказ; по RFC 959 он приходит до передачи каких-либо данных. 450 означает, что недоступен сам файл, например он занят; 452 — что в системе слишком мало места, чтобы принять файл.",
            },
            data::ConfusionWords {
                lower: 450u16,
                higher: 550u16,
                difference: "Оба кода говорят, что файл недоступен. При 450 это должно пройти, например файл занят, и ту же команду можно повторить позже; при 550 само не пройдёт, например файла нет или доступ запрещён, и сначала нужно изменить путь или права.",
            },
            data::ConfusionWords {
                lower: 451u16,
                higher: 551u16,
                difference: "По RFC 959 оба кода могут прервать начатую загрузку на сервер. 451 — временная локальная ошибка сервера, и команду можно повторить; 551 — постоянный отказ по одной причине: в передаваемом на сервер файле встретился неизвестный ему тип страницы.",
            },
            data::ConfusionWords {
                lower: 452u16,
                higher: 552u16,
                difference: "452 — временный отказ, и касается он всей системы, где не хватает места; по RFC 959 он приходит до передачи. 552 — постоянный отказ из-за предела для одного каталога или набора данных, например квоты; он прерывает начатую передачу.",
            },
            data::ConfusionWords {
                lower: 500u16,
                higher: 501u16,
                difference: "500 говорит, что сервер вообще не распознал команду или строка слишком длинная. 501 — что команду он знает, но не может разобрать её параметры.",
            },
            data::ConfusionWords {
                lower: 500u16,
                higher: 502u16,
                difference: "500 говорит, что сервер не распознал команду: возможно, в ней опечатка. 502 — что он её распознал, но она в нём не реализована. На практике серверы путают эти коды.",
            },
            data::ConfusionWords {
                lower: 501u16,
                higher: 504u16,
                difference: "501 говорит, что параметр записан неправильно. 504 — что параметр записан правильно, но команда для такого значения на сервере не реализована, например TYPE E.",
            },
            data::ConfusionWords {
                lower: 501u16,
                higher: 553u16,
                difference: "501 говорит, что неправильно записаны параметры команды, например не указан путь. 553 — что команда записана правильно, но имя файла недопустимо.",
            },
            data::ConfusionWords {
                lower: 502u16,
                higher: 504u16,
                difference: "502 говорит, что команда на сервере вообще не реализована. 504 — что она реализована, но не для этого параметра, и другое значение может подойти.",
            },
            data::ConfusionWords {
                lower: 503u16,
                higher: 530u16,
                difference: "503 говорит, что команды пришли не в том порядке, например RNTO без RNFR или PASS без USER. 530 — что вход не выполнен или не удался. Некоторые серверы отправляют 503 там, где нужен 530.",
            },
            data::ConfusionWords {
                lower: 520u16,
                higher: 522u16,
                difference: "Кода 520 нет ни в одном действующем RFC: pure-ftpd отвечает им на ESTA и ESTP, если подходящее соединение данных не подготовлено. 522 — стандартный ответ на EPRT и EPSV с неподдерживаемым сетевым протоколом, а в RFC 4217 — ответ при сбоях TLS в соединении данных.",
            },
            data::ConfusionWords {
                lower: 520u16,
                higher: 550u16,
                difference: "RFC 686 и RFC 691 предлагали 520 для случая, когда файл не найден, но ни RFC 765, ни RFC 959 этого не приняли. 550 — стандартный ответ, если файла нет или он недоступен; 520 сейчас отправляет pure-ftpd в ответ на ESTA и ESTP.",
            },
            data::ConfusionWords {
                lower: 521u16,
                higher: 522u16,
                difference: "В RFC 4217 код 521 означает, что для передачи не годится настройка PROT, а 522 — что TLS в соединении данных установить не удалось или он обязателен; если PROT P не задан, одни серверы отправляют 521, другие 522. Кроме того, 521 перечисляет семейства адресов для LPRT и LPSV, а 522 — сетевые протоколы для EPRT и EPSV.",
            },
            data::ConfusionWords {
                lower: 521u16,
                higher: 534u16,
                difference: "Оба кода могут отклонить передачу, если настройка PROT не та, какой требует сервер: 521 по RFC 4217, 534 по RFC 2228. Только 521 ещё и перечисляет семейства адресов для LPRT и LPSV, и только 534 отклоняет из-за политики также AUTH, PROT или CCC.",
            },
            data::ConfusionWords {
                lower: 522u16,
                higher: 534u16,
                difference: "Оба кода могут отклонить передачу без защиты: 522 по RFC 4217, 534 по RFC 2228. 522 сообщает ещё о сбое TLS в соединении данных и о неподдерживаемом протоколе в EPRT или EPSV; 534 говорит о политике вообще и отвечает также на AUTH, PROT и CCC.",
            },
            data::ConfusionWords {
                lower: 530u16,
                higher: 532u16,
                difference: "530 говорит, что вход не выполнен или не удался. 532 приходит после входа: для сохранения файлов нужны ещё и учётные данные, поэтому клиент отправляет ACCT и повторяет команду.",
            },
            data::ConfusionWords {
                lower: 530u16,
                higher: 535u16,
                difference: "530 отклоняет вход или команду, для которой нужно войти. 535 говорит, что проверка защиты не пройдена: например, неверны данные в ADAT или в защищённой команде.",
            },
            data::ConfusionWords {
                lower: 530u16,
                higher: 550u16,
                difference: "530 говорит, что пользователь не вошёл. 550 обычно приходит после входа и говорит, что этому пользователю недоступен файл или каталог; войти под другим именем поможет, только если у учётной записи не хватает прав.",
            },
            data::ConfusionWords {
                lower: 533u16,
                higher: 534u16,
                difference: "533 относится к защите команды: она отправлена не с тем уровнем, какого требует политика. 534 относится к самому запросу, который политика запрещает: к механизму, уровню PROT, команде CCC или передаче с текущим уровнем.",
            },
            data::ConfusionWords {
                lower: 533u16,
                higher: 537u16,
                difference: "Оба кода отвергают защиту, с которой отправлена команда. При 533 причина в политике сервера; при 537 — в том, что механизм защиты такого вида защиты не обеспечивает.",
            },
            data::ConfusionWords {
                lower: 534u16,
                higher: 536u16,
                difference: "Оба кода могут отклонить уровень PROT. 534 означает, что сервер не хочет его принимать из-за своей политики; 536 — что его не поддерживает текущий механизм защиты.",
            },
            data::ConfusionWords {
                lower: 535u16,
                higher: 536u16,
                difference: "535 говорит, что проверка защиты не пройдена, например не сошлась контрольная сумма в ADAT, MIC или при передаче. 536 отвечает только на PROT и говорит, что механизм не поддерживает такой уровень; никакой проверки при этом не было.",
            },
            data::ConfusionWords {
                lower: 536u16,
                higher: 537u16,
                difference: "Оба кода говорят, что механизм защиты чего-то не умеет. 536 отвечает на PROT и относится к соединению данных; 537 отвечает на MIC, CONF или ENC и относится к защите команд.",
            },
            data::ConfusionWords {
                lower: 550u16,
                higher: 553u16,
                difference: "550 говорит, что файл недоступен, например не найден или доступ запрещён. 553 — что недопустимо его имя: так отвечают при загрузке на сервер и переименовании, а по RFC 3659 — и на MLST и MLSD. Если при загрузке не удаётся создать файл, серверы отправляют любой из этих кодов.",
            },
            data::ConfusionWords {
                lower: 550u16,
                higher: 556u16,
                difference: "Оба кода бывают ответом на HASH — команду, описанную только в черновиках IETF. 550 говорит, что файл не найден; 556, которого нет ни в одном RFC, — что файл есть, но вычислять его хеш запрещает политика, например из-за размера файла.",
            },
            data::ConfusionWords {
                lower: 551u16,
                higher: 555u16,
                difference: "551 по RFC 959 прерывает начатую загрузку на сервер, потому что в данных встретился неизвестный тип страницы. 555 отклоняет APPE или передачу после REST, потому что TYPE и STRU не подходят к уже существующему файлу.",
            },
            data::ConfusionWords {
                lower: 552u16,
                higher: 553u16,
                difference: "552 говорит, что загружаемый файл не помещается в отведённое место, поэтому место нужно освободить. 553 — что имя файла недопустимо, поэтому нужно выбрать другое.",
            },
            data::ConfusionWords {
                lower: 554u16,
                higher: 555u16,
                difference: "Оба кода отклоняют передачу, которая продолжает существующий файл. При 554 дело в позиции из REST; при 555 — в TYPE и STRU, которые не подходят к файлу, и этот код может прийти на APPE и без REST.",
            },
            data::ConfusionWords {
                lower: 631u16,
                higher: 632u16,
                difference: "Оба кода — оболочка вокруг другого ответа. 631 защищает его только от изменения, как команда MIC; 632 ещё и шифрует, как команда ENC.",
            },
            data::ConfusionWords {
                lower: 631u16,
                higher: 633u16,
                difference: "Оба кода — оболочка вокруг другого ответа. 631 защищает его от изменения, но оставляет читаемым, как MIC; 633 шифрует, но целостности не защищает, как CONF.",
            },
            data::ConfusionWords {
                lower: 632u16,
                higher: 633u16,
                difference: "Оба кода — оболочка, в которой другой ответ зашифрован. 632 защищает и его целостность, как ENC; 633 — нет, как CONF, и механизмы GSSAPI и Kerberos 4 его не поддерживают.",
            },
        ],
        not_codes: &[
            data::NotCodeWords {
                number: 10054u32,
                name: "WSAECONNRESET",
                description: "Ошибка Windows Sockets на машине самого клиента: другая сторона сбросила соединение. Ни один сервер её не присылает; ищите в журнале последний ответ перед ней.",
            },
            data::NotCodeWords {
                number: 10060u32,
                name: "WSAETIMEDOUT",
                description: "Ошибка Windows Sockets на машине самого клиента: истекло время ожидания соединения. Ни один сервер её не присылает; проверьте адрес, порт и межсетевые экраны.",
            },
            data::NotCodeWords {
                number: 10061u32,
                name: "WSAECONNREFUSED",
                description: "Ошибка Windows Sockets на машине самого клиента: в соединении отказано. Ни один сервер её не присылает; проверьте, что по этому адресу и порту есть сервер.",
            },
            data::NotCodeWords {
                number: 10066u32,
                name: "WSAENOTEMPTY",
                description: "Номер ошибки Windows Sockets для непустого каталога. Ни один сервер его не присылает; большинство серверов FTP отказывается удалить такой каталог ответом 550.",
            },
            data::NotCodeWords {
                number: 10068u32,
                name: "WSAEUSERS",
                description: "Номер ошибки Windows Sockets для исчерпанной квоты пользователей. Ни один сервер его не присылает; лишнему клиенту серверы FTP отвечают 421 или 530.",
            },
        ],
        labels: data::Labels {
            meaning: "Что это значит",
            when: "Когда приходит",
            fix: "Что делать",
            server_says: "Сервер пишет",
            code: "Код",
            name: "Имя в Rust",
            title: "Название",
            class: "Класс",
            group: "Группа",
            status: "Статус",
            standard: "стандартный",
            experimental: "экспериментальный",
            historic: "исторический",
            draft: "черновик",
            nonstandard: "нестандартный",
            sources: "Источники",
            aliases: "Ищут также как",
            commands: "В ответ на",
            other_commands: "любую другую команду",
            greeting: "само подключение (приветствие)",
            confused_with: "Легко спутать с",
            introduction: "Коротко",
            differences: "Ключевые различия",
            relation: "Как они связаны",
            which: "Когда какого ждать",
            what_to_do: "Что делать",
            near_codes: "Близкие коды",
            syntax: "Синтаксис",
            servers: "Поддержка серверами по RFC 1123",
            must: "обязательна",
            should: "рекомендуется",
            may: "по желанию",
            first_replies: "Что может прийти первым",
            any_command: "Что ещё может прийти в ответ на любую команду",
            answers_first: "Может прийти первым в ответ на",
            answers_later: "Может прийти вслед за другим ответом на",
            answers_observed: "По наблюдениям, приходит первым в ответ на",
            answers_observed_later: "По наблюдениям, приходит вслед за другим ответом на",
            answers_reported: "По сообщениям, приходит первым в ответ на",
            answers_reported_later: "По сообщениям, приходит вслед за другим ответом на",
            answers_any_command: "Может прийти в ответ на любую команду.",
            basis: "Основание",
            specified: "по документу",
            implied: "по смыслу",
            observed: "по наблюдениям",
            reported: "по сообщениям",
            repeats: "может повторяться",
            note: "Примечание",
            unlisted: "не предусмотрен: документы его здесь не допускают, и серверы, которые его шлют, этому реестру неизвестны",
            extra: "лишний: ни одна команда не ждёт ответа",
            at_any_time: "может прийти в любой момент",
            unknown_command: "в ответ на команду, которой нет в этом реестре",
            greeting_short: "Приветствие",
            role: "Роль",
            preliminary: "предварительный",
            completion: "завершающий",
            intermediate: "промежуточный",
            transient_negative: "временный отказ",
            permanent_negative: "постоянный отказ",
            protected: "защищённый",
            command: "Команда",
            all_commands: "Команды",
        },
        templates: data::Templates {
            source: &[
                data::Piece::Slot(data::Slot::Document),
                data::Piece::Text(", раздел "),
                data::Piece::Slot(data::Slot::Section),
            ],
            source_heading: &[
                data::Piece::Slot(data::Slot::Document),
                data::Piece::Text(", "),
                data::Piece::Slot(data::Slot::Section),
            ],
            comparison: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" «"),
                data::Piece::Slot(data::Slot::LowerTitle),
                data::Piece::Text("» и "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" «"),
                data::Piece::Slot(data::Slot::HigherTitle),
                data::Piece::Text("»"),
            ],
            same_code: &[
                data::Piece::Text("Оба раза указан код "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(": сравнивать нечего."),
            ],
            introduction: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" («"),
                data::Piece::Slot(data::Slot::LowerTitle),
                data::Piece::Text("») относится к классу "),
                data::Piece::Slot(data::Slot::LowerDigit),
                data::Piece::Text(": "),
                data::Piece::Slot(data::Slot::LowerClass),
                data::Piece::Text(". "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" («"),
                data::Piece::Slot(data::Slot::HigherTitle),
                data::Piece::Text("») относится к классу "),
                data::Piece::Slot(data::Slot::HigherDigit),
                data::Piece::Text(": "),
                data::Piece::Slot(data::Slot::HigherClass),
                data::Piece::Text("."),
            ],
            introduction_same_class: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" («"),
                data::Piece::Slot(data::Slot::LowerTitle),
                data::Piece::Text("») и "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" («"),
                data::Piece::Slot(data::Slot::HigherTitle),
                data::Piece::Text(
                    "») относятся к одному классу, ",
                ),
                data::Piece::Slot(data::Slot::Digit),
                data::Piece::Text(": "),
                data::Piece::Slot(data::Slot::Class),
                data::Piece::Text("."),
            ],
            class_differs: &[
                data::Piece::Text(
                    "Первая цифра требует от клиента разных действий. ",
                ),
                data::Piece::Slot(data::Slot::LowerAsks),
                data::Piece::Text(" "),
                data::Piece::Slot(data::Slot::HigherAsks),
            ],
            class_same: &[
                data::Piece::Text(
                    "Первая цифра одна и та же, поэтому клиент, который смотрит только на неё, поступит в обоих случаях одинаково. ",
                ),
                data::Piece::Slot(data::Slot::Asks),
            ],
            class_shared: &[
                data::Piece::Text("Первая цифра одна и та же. "),
                data::Piece::Slot(data::Slot::Asks),
            ],
            class_misleads: &[
                data::Piece::Text(
                    "Что бы ни обещала первая цифра, по рекомендации этого реестра команду, на которую пришёл ",
                ),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    ", не стоит повторять, пока ничего не изменилось.",
                ),
            ],
            older_numbering: &[
                data::Piece::Text("Код "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " получил свой номер до того, как цифры обрели нынешний смысл: вторая не указывает на группу, а первой клиент руководствуется лишь за неимением лучшего.",
                ),
            ],
            group_differs: &[
                data::Piece::Text(
                    "Вторая цифра указывает на разные области: ",
                ),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" — это "),
                data::Piece::Slot(data::Slot::LowerGroupDigit),
                data::Piece::Text(", "),
                data::Piece::Slot(data::Slot::LowerGroup),
                data::Piece::Text("; "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" — это "),
                data::Piece::Slot(data::Slot::HigherGroupDigit),
                data::Piece::Text(", "),
                data::Piece::Slot(data::Slot::HigherGroup),
                data::Piece::Text("."),
            ],
            retry_not_needed: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" повторять нечего."),
            ],
            retry_open: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " исход команды ещё не известен: нужно ли что-то повторять, покажет только окончательный ответ.",
                ),
            ],
            retry_inside: &[
                data::Piece::Text("Сам по себе "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " ничего не говорит ни о повторе команды, ни о судьбе соединений: это скажет ответ, который в нём лежит.",
                ),
            ],
            retry_same_command: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " ту же команду можно сразу отправить ещё раз.",
                ),
            ],
            retry_later: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " та же команда может пройти позже.",
                ),
            ],
            retry_after_reconnecting: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " команду можно повторить в новом соединении.",
                ),
            ],
            retry_after_login: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " команду можно повторить, когда клиент войдёт в систему.",
                ),
            ],
            retry_after_change: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " команду есть смысл повторять, только если что-то изменить: параметр, настройку, порядок команд, файлы на сервере или права учётной записи.",
                ),
            ],
            retry_never: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " повторять команду на этом сервере бесполезно.",
                ),
            ],
            control_stays_open: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " управляющее соединение остаётся открытым.",
                ),
            ],
            control_closes: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " сервер закрывает управляющее соединение.",
                ),
            ],
            data_not_mentioned: &[
                data::Piece::Text("Сам по себе "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " ничего не говорит о соединении данных.",
                ),
            ],
            data_opening: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " соединение данных вот-вот откроется.",
                ),
            ],
            data_awaited: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " сервер ждёт подключения к порту данных.",
                ),
            ],
            data_open: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " означает, что соединение данных открыто.",
                ),
            ],
            data_closed: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " соединение данных закрыто или сейчас закроется.",
                ),
            ],
            data_not_opened: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" соединения данных нет."),
            ],
            status_standard: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" определён в действующем RFC."),
            ],
            status_experimental: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " определён в экспериментальном RFC.",
                ),
            ],
            status_historic: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " — исторический код: ни один действующий RFC его не определяет.",
                ),
            ],
            status_draft: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " определён только в черновиках IETF.",
                ),
            ],
            status_nonstandard: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " нет ни в одном RFC и ни в одном черновике IETF.",
                ),
            ],
            status_by_meaning: &[
                data::Piece::Text("Статус "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" зависит от значения: "),
                data::Piece::Slot(data::Slot::Statuses),
                data::Piece::Text("."),
            ],
            several_meanings: &[
                data::Piece::Text("У "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " несколько значений, и какое из них верно, зависит от команды: ",
                ),
                data::Piece::Slot(data::Slot::Meanings),
                data::Piece::Text("."),
            ],
            of_meaning: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" («"),
                data::Piece::Slot(data::Slot::Title),
                data::Piece::Text("»)"),
            ],
            relation_same_class_and_group: &[
                data::Piece::Text("У "),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" и "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    " совпадают две первые цифры; различает их только третья — она уточняет смысл в пределах той же области.",
                ),
            ],
            relation_same_class: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" и "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    " требуют от клиента одного и того же, но касаются разных областей, что видно по второй цифре.",
                ),
            ],
            relation_asks_differ: &[
                data::Piece::Text("У "),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" и "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    " одна и та же первая цифра, но требуют они от клиента не всегда одного и того же.",
                ),
            ],
            relation_both_success: &[
                data::Piece::Text("Оба сообщают об успехе."),
            ],
            relation_both_failure: &[
                data::Piece::Text("Оба сообщают о неудаче."),
            ],
            relation_both_last: &[
                data::Piece::Text(
                    "Оба сообщают о неудаче, и в обоих случаях ту же команду не стоит повторять, пока ничего не изменилось.",
                ),
            ],
            relation_both_close: &[
                data::Piece::Text(
                    "После любого из них сервер закрывает управляющее соединение.",
                ),
            ],
            relation_preliminary: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(
                    " — предварительный ответ: чем закончилась команда, скажет только следующий за ним окончательный.",
                ),
            ],
            relation_preliminary_and_final: &[
                data::Piece::Text(
                    "Предварительный ответ никогда не бывает последним: чем закончилась команда, скажет только следующий за ним окончательный. ",
                ),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" — предварительный, "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" — окончательный."),
            ],
            relation_preliminary_and_intermediate: &[
                data::Piece::Text("После "),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(
                    " клиент ждёт ещё одного ответа сервера, а после ",
                ),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" сервер ждёт клиента."),
            ],
            relation_intermediate_and_final: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(
                    " приходит в середине последовательности команд, а ",
                ),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" завершает команду."),
            ],
            relation_completion_and_intermediate: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" завершает команду, а "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    " приходит в середине последовательности команд.",
                ),
            ],
            relation_text_and_final: &[
                data::Piece::Text("Прислав "),
                data::Piece::Slot(data::Slot::FirstCode),
                data::Piece::Text(
                    ", сервер ждёт текста, и команда ещё не выполнена; ",
                ),
                data::Piece::Slot(data::Slot::SecondCode),
                data::Piece::Text(" — окончательный ответ."),
            ],
            relation_success_and_failure: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" сообщает об успехе, "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    " — о неудаче; оба — окончательные ответы на свою команду.",
                ),
            ],
            relation_success_or_failure: &[
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" сообщает об успехе, "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" — о неудаче."),
            ],
            relation_transient_and_permanent: &[
                data::Piece::Text("Оба сообщают о неудаче: "),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(
                    " допускает, что точно такая же команда в другой раз пройдёт, а ",
                ),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    ", пока ничего не изменилось, такой надежды не даёт.",
                ),
            ],
            relation_envelope: &[
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    " — это обёртка для других ответов: внутри может оказаться и ",
                ),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(", и любой другой."),
            ],
            relation_envelope_alone: &[
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(
                    " — это обёртка: важен ответ, который лежит внутри.",
                ),
            ],
            relation_followed_by: &[
                data::Piece::Text("В ответ на "),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(" за "),
                data::Piece::Slot(data::Slot::FirstCode),
                data::Piece::Text(" может последовать "),
                data::Piece::Slot(data::Slot::SecondCode),
                data::Piece::Text("."),
            ],
            relation_asks_for: &[
                data::Piece::Text("В ответ на "),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(" код "),
                data::Piece::Slot(data::Slot::FirstCode),
                data::Piece::Text(
                    " требует от клиента следующей команды (",
                ),
                data::Piece::Slot(data::Slot::NextCommands),
                data::Piece::Text("), и уже на неё может прийти "),
                data::Piece::Slot(data::Slot::SecondCode),
                data::Piece::Text("."),
            ],
            relation_either: &[
                data::Piece::Text("В ответ на "),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(
                    " на одном и том же этапе может прийти любой из двух: один вместо другого.",
                ),
            ],
            relation_different_points: &[
                data::Piece::Text("В ответ на "),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(
                    " может прийти любой из двух, но на разных этапах: насколько известно этому реестру, оба сразу одна и та же команда не получает.",
                ),
            ],
            relation_points_blurred: &[
                data::Piece::Text("По документам в ответ на "),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(
                    " может прийти любой из двух, но на разных этапах; некоторые серверы этого не соблюдают.",
                ),
            ],
            relation_any_command: &[
                data::Piece::Slot(data::Slot::FirstCode),
                data::Piece::Text(
                    " не привязан к определённым командам: в ответ на ",
                ),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(
                    " он может прийти на том же этапе, что и ",
                ),
                data::Piece::Slot(data::Slot::SecondCode),
                data::Piece::Text(", один вместо другого."),
            ],
            relation_any_command_apart: &[
                data::Piece::Slot(data::Slot::FirstCode),
                data::Piece::Text(
                    " не привязан к определённым командам и может прийти в ответ на ",
                ),
                data::Piece::Slot(data::Slot::Commands),
                data::Piece::Text(", как и "),
                data::Piece::Slot(data::Slot::SecondCode),
                data::Piece::Text(
                    ", но не на том же этапе: насколько известно этому реестру, оба сразу ни одна из этих команд не получает.",
                ),
            ],
            relation_any_command_both: &[
                data::Piece::Text(
                    "Оба не привязаны к определённым командам: в ответ на одну команду приходит один вместо другого.",
                ),
            ],
            relation_no_command: &[
                data::Piece::Text(
                    "В этом реестре нет команды, которая получала бы оба: ",
                ),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(" приходит в ответ на "),
                data::Piece::Slot(data::Slot::LowerCommands),
                data::Piece::Text("; "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text(" — в ответ на "),
                data::Piece::Slot(data::Slot::HigherCommands),
                data::Piece::Text("."),
            ],
            relation_unrelated: &[
                data::Piece::Text(
                    "В этом реестре нет команды, на которую приходили бы и ",
                ),
                data::Piece::Slot(data::Slot::LowerCode),
                data::Piece::Text(", и "),
                data::Piece::Slot(data::Slot::HigherCode),
                data::Piece::Text("."),
            ],
            later_replies: &[
                data::Piece::Text("Что может прийти после "),
                data::Piece::Slot(data::Slot::Codes),
            ],
            only_after: &[
                data::Piece::Text("только после "),
                data::Piece::Slot(data::Slot::Codes),
            ],
            labelled: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(": "),
                data::Piece::Slot(data::Slot::Words),
            ],
            labelled_meaning: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" («"),
                data::Piece::Slot(data::Slot::Title),
                data::Piece::Text("»): "),
                data::Piece::Slot(data::Slot::Words),
            ],
            unknown_code: &[
                data::Piece::Text("Кода "),
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(" в этом реестре нет."),
            ],
            not_a_code: &[
                data::Piece::Slot(data::Slot::Code),
                data::Piece::Text(
                    " — не код ответа: коды трёхзначные, от 100 до 699.",
                ),
            ],
        },
    };
    static COMMANDS: [data::CommandData; 0] = [];
    impl ReplyCode {
        /// All codes, sorted by number.
        pub const ALL: &'static [Self] = &[
            Self::HistoricSystemStatus,
            Self::RestartMarker,
            Self::TerminalNotAvailable,
            Self::ServiceReadyInMinutes,
            Self::DataConnectionAlreadyOpen,
            Self::FileStatusOkay,
            Self::UserNotLocal,
            Self::UserUnknown,
            Self::CommandOkay,
            Self::CommandSuperfluous,
            Self::TimeZone,
            Self::SystemStatus,
            Self::DirectoryStatus,
            Self::FileStatus,
            Self::HelpMessage,
            Self::SystemType,
            Self::TranslationStatus,
            Self::ServiceReady,
            Self::ClosingControlConnection,
            Self::DataConnectionOpen,
            Self::ClosingDataConnection,
            Self::EnteringPassiveMode,
            Self::EnteringLongPassiveMode,
            Self::EnteringExtendedPassiveMode,
            Self::UserLoggedIn,
            Self::UserLoggedOut,
            Self::AuthorizedBySecurityExchange,
            Self::SecurityDataExchangeComplete,
            Self::SecurityDataAccepted,
            Self::FileActionOkay,
            Self::Md5Digest,
            Self::Md5Digests,
            Self::ServerSocket,
            Self::PathnameCreated,
            Self::NeedPassword,
            Self::NeedAccount,
            Self::SecurityDataRequired,
            Self::MoreSecurityDataRequired,
            Self::PasswordChallenge,
            Self::FileActionPending,
            Self::StartMailInput,
            Self::ServiceNotImplemented,
            Self::NotImplementedForValue,
            Self::ServiceNotAvailable,
            Self::CannotOpenDataConnection,
            Self::ConnectionClosed,
            Self::LogOnTriesExceeded,
            Self::SecurityResourceUnavailable,
            Self::LogoutForcedByOperator,
            Self::FileBusy,
            Self::LocalError,
            Self::InsufficientStorage,
            Self::CommandUnrecognized,
            Self::SyntaxErrorInParameters,
            Self::CommandNotImplemented,
            Self::BadSequenceOfCommands,
            Self::ParameterNotImplemented,
            Self::RecipientRejected,
            Self::ProtSettingRefused,
            Self::NetworkProtocolNotSupported,
            Self::NotLoggedIn,
            Self::NeedAccountForStoring,
            Self::CommandProtectionDenied,
            Self::DeniedForPolicyReasons,
            Self::FailedSecurityCheck,
            Self::ProtectionLevelNotSupported,
            Self::CommandProtectionNotSupported,
            Self::FileUnavailable,
            Self::PageTypeUnknown,
            Self::ExceededStorageAllocation,
            Self::FileNameNotAllowed,
            Self::InvalidRestParameter,
            Self::TypeOrStructureMismatch,
            Self::HashDeniedForPolicyReasons,
            Self::UnsupportedByClient,
            Self::IntegrityProtected,
            Self::ConfidentialityAndIntegrityProtected,
            Self::ConfidentialityProtected,
        ];
        /// The code of this number, if the spec has one.
        #[inline]
        #[must_use]
        pub const fn from_u16(number: u16) -> ::core::option::Option<Self> {
            match data::place(&PLACES, number) {
                ::core::option::Option::Some(place) => {
                    ::core::option::Option::Some(
                        data::at(Self::ALL, place, Self::HistoricSystemStatus),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
        /// The code that these bytes spell: exactly three ASCII digits, nothing before or after.
        ///
        /// # Errors
        ///
        /// Anything else, and numbers that the spec does not have.
        pub const fn from_bytes(
            bytes: &[u8],
        ) -> ::core::result::Result<Self, ftpcodes::InvalidCode> {
            match ftpcodes::Code::from_bytes(bytes) {
                ::core::result::Result::Ok(code) => {
                    match Self::from_u16(code.as_u16()) {
                        ::core::option::Option::Some(code) => {
                            ::core::result::Result::Ok(code)
                        }
                        ::core::option::Option::None => {
                            ::core::result::Result::Err(data::NOT_DEFINED)
                        }
                    }
                }
                ::core::result::Result::Err(error) => ::core::result::Result::Err(error),
            }
        }
        /// The number.
        #[inline]
        #[must_use]
        pub const fn as_u16(self) -> u16 {
            self as u16
        }
        /// The number as a code of any kind.
        #[inline]
        #[must_use]
        pub const fn code(self) -> ftpcodes::Code {
            data::checked_code(self as u16)
        }
        /// The name of the variant: `ConnectionClosed`.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static str {
            self.__data().name
        }
        /// The class that the first digit names.
        #[inline]
        #[must_use]
        pub const fn class(self) -> ReplyClass {
            match ReplyClass::from_digit((self as u16 / 100) as u8) {
                ::core::option::Option::Some(class) => class,
                ::core::option::Option::None => ReplyClass::PositivePreliminary,
            }
        }
        /// The group that the second digit names, if the spec has one for it and the number is not older than the
        /// groups.
        #[inline]
        #[must_use]
        pub const fn group(self) -> ::core::option::Option<FunctionGroup> {
            if self.__data().older_numbering {
                return ::core::option::Option::None;
            }
            FunctionGroup::from_digit((self as u16 / 10 % 10) as u8)
        }
        /// How the code stands to the standards.
        #[inline]
        #[must_use]
        pub const fn status(self) -> data::Status {
            self.__data().status
        }
        /// Other names that people search for.
        #[inline]
        #[must_use]
        pub const fn aliases(self) -> &'static [&'static str] {
            self.__data().aliases
        }
        /// The meaning that stands first: the one to show when the command is not known.
        #[inline]
        #[must_use]
        pub const fn meaning(self) -> Meaning {
            Meaning(self.__data().first_meaning())
        }
        /// All meanings; most codes have one.
        pub fn meanings(
            self,
        ) -> impl ::core::iter::ExactSizeIterator<
            Item = Meaning,
        > + ::core::clone::Clone {
            self.__data().meanings.iter().map(Meaning)
        }
        /// Where the code is defined: the sources of all its meanings.
        pub fn sources(
            self,
        ) -> impl ::core::iter::Iterator<Item = data::Source> + ::core::clone::Clone {
            self.__data().meanings.iter().flat_map(|meaning| meaning.sources).copied()
        }
        /// When a command that got this code may be sent again, in its first meaning; `None` unless it is negative.
        #[inline]
        #[must_use]
        pub const fn retry(self) -> ::core::option::Option<data::Retry> {
            self.meaning().retry()
        }
        /// Whether the server closes the control connection after this code, in its first meaning.
        #[inline]
        #[must_use]
        pub const fn closes_control_connection(self) -> bool {
            ::core::matches!(
                self.meaning().control_connection(), data::ControlConnection::Closes
            )
        }
        /// What this code says about the data connection, in its first meaning.
        #[inline]
        #[must_use]
        pub const fn data_connection(
            self,
        ) -> ::core::option::Option<data::DataConnection> {
            self.meaning().data_connection()
        }
        /// The recommended reply text of the first meaning: one line of printable ASCII, without the number.
        #[inline]
        #[must_use]
        pub const fn text(self) -> &'static str {
            self.meaning().text()
        }
        /// Short name of the first meaning: `Connection Closed`.
        #[inline]
        #[must_use]
        pub const fn title(self) -> &'static str {
            self.title_in(Language::DEFAULT)
        }
        /// Short name of the first meaning: `Connection Closed`.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn title_in(self, language: Language) -> &'static str {
            self.words(language).title
        }
        /// What the reply states, in its first meaning.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static str {
            self.description_in(Language::DEFAULT)
        }
        /// What the reply states, in its first meaning.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn description_in(self, language: Language) -> &'static str {
            self.words(language).description
        }
        /// In which situations one sees it, in its first meaning.
        #[inline]
        #[must_use]
        pub const fn when(self) -> &'static str {
            self.when_in(Language::DEFAULT)
        }
        /// In which situations one sees it, in its first meaning.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn when_in(self, language: Language) -> &'static str {
            self.words(language).when
        }
        /// What to do, in its first meaning.
        #[inline]
        #[must_use]
        pub const fn fix(self) -> &'static str {
            self.fix_in(Language::DEFAULT)
        }
        /// What to do, in its first meaning.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn fix_in(self, language: Language) -> &'static str {
            self.words(language).fix
        }
        /// The text of a meaning in a language: in that of the spec the recommended text, in others the title.
        #[doc(hidden)]
        #[must_use]
        pub const fn __text_in(
            self,
            meaning: usize,
            language: Language,
        ) -> &'static str {
            let meaning = self.__data().meaning_at(meaning);
            match language as usize == Language::DEFAULT as usize {
                true => meaning.text,
                false => data::words_at(language.__words().meanings, meaning.index).title,
            }
        }
        #[inline]
        const fn words(self, language: Language) -> &'static data::MeaningWords {
            self.meaning().words(language)
        }
        /// How this code and another one differ.
        #[inline]
        #[must_use]
        pub const fn compare(self, other: Self) -> ftpcodes::Comparison {
            self.compare_in(other, Language::DEFAULT)
        }
        /// How this code and another one differ, in the language asked for.
        #[inline]
        #[must_use]
        pub const fn compare_in(
            self,
            other: Self,
            language: Language,
        ) -> ftpcodes::Comparison {
            ftpcodes::Comparison::__new(
                self.__data(),
                other.__data(),
                language.__words(),
                &COMMANDS,
            )
        }
        /// All that the spec says about this code.
        #[inline]
        #[must_use]
        pub const fn explain(self) -> ftpcodes::CodePage {
            self.explain_in(Language::DEFAULT)
        }
        /// All that the spec says about this code, in the language asked for.
        #[inline]
        #[must_use]
        pub const fn explain_in(self, language: Language) -> ftpcodes::CodePage {
            ftpcodes::CodePage::__new(self.__data(), language.__words(), &COMMANDS)
        }
        #[inline]
        #[doc(hidden)]
        #[must_use]
        pub const fn __data(self) -> &'static data::CodeData {
            data::code_at(&CODES, &PLACES, self as u16)
        }
        #[doc(hidden)]
        #[must_use]
        pub const fn __table() -> &'static [data::CodeData] {
            &CODES
        }
    }
    impl ::core::convert::TryFrom<u16> for ReplyCode {
        type Error = ftpcodes::InvalidCode;
        fn try_from(number: u16) -> ::core::result::Result<Self, ftpcodes::InvalidCode> {
            Self::from_u16(number).ok_or(data::NOT_DEFINED)
        }
    }
    impl ::core::convert::TryFrom<ftpcodes::Code> for ReplyCode {
        type Error = ftpcodes::InvalidCode;
        fn try_from(
            code: ftpcodes::Code,
        ) -> ::core::result::Result<Self, ftpcodes::InvalidCode> {
            <Self as ::core::convert::TryFrom<u16>>::try_from(code.as_u16())
        }
    }
    impl ::core::convert::From<ReplyCode> for ftpcodes::Code {
        fn from(code: ReplyCode) -> Self {
            code.code()
        }
    }
    impl ::core::cmp::PartialEq<ftpcodes::Code> for ReplyCode {
        fn eq(&self, code: &ftpcodes::Code) -> bool {
            self.as_u16() == code.as_u16()
        }
    }
    impl ::core::cmp::PartialEq<ReplyCode> for ftpcodes::Code {
        fn eq(&self, code: &ReplyCode) -> bool {
            self.as_u16() == code.as_u16()
        }
    }
    impl ReplyClass {
        /// All of them, in the order of the digit.
        pub const ALL: &'static [Self] = &[
            Self::PositivePreliminary,
            Self::PositiveCompletion,
            Self::PositiveIntermediate,
            Self::TransientNegative,
            Self::PermanentNegative,
            Self::Protected,
        ];
        /// The one that this digit, as a number, stands for.
        #[inline]
        #[must_use]
        pub const fn from_digit(digit: u8) -> ::core::option::Option<Self> {
            match digit {
                1u8 => ::core::option::Option::Some(Self::PositivePreliminary),
                2u8 => ::core::option::Option::Some(Self::PositiveCompletion),
                3u8 => ::core::option::Option::Some(Self::PositiveIntermediate),
                4u8 => ::core::option::Option::Some(Self::TransientNegative),
                5u8 => ::core::option::Option::Some(Self::PermanentNegative),
                6u8 => ::core::option::Option::Some(Self::Protected),
                _ => ::core::option::Option::None,
            }
        }
        /// The digit, as a number.
        #[inline]
        #[must_use]
        pub const fn digit(self) -> u8 {
            match self {
                Self::PositivePreliminary => 1u8,
                Self::PositiveCompletion => 2u8,
                Self::PositiveIntermediate => 3u8,
                Self::TransientNegative => 4u8,
                Self::PermanentNegative => 5u8,
                Self::Protected => 6u8,
            }
        }
        /// The name: `transient negative completion`.
        #[inline]
        #[must_use]
        pub const fn title(self) -> &'static str {
            self.title_in(Language::DEFAULT)
        }
        /// The name: `transient negative completion`.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn title_in(self, language: Language) -> &'static str {
            self.words(language).title
        }
        /// What a reply of this class says.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static str {
            self.description_in(Language::DEFAULT)
        }
        /// What a reply of this class says.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn description_in(self, language: Language) -> &'static str {
            self.words(language).description
        }
        /// What it asks of the client.
        #[inline]
        #[must_use]
        pub const fn asks(self) -> &'static str {
            self.asks_in(Language::DEFAULT)
        }
        /// What it asks of the client.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn asks_in(self, language: Language) -> &'static str {
            self.words(language).asks
        }
        #[inline]
        const fn words(self, language: Language) -> &'static data::ClassWords {
            data::class_words(language.__words().classes, self.digit())
        }
    }
    impl FunctionGroup {
        /// All of them, in the order of the digit.
        pub const ALL: &'static [Self] = &[
            Self::Syntax,
            Self::Information,
            Self::Connections,
            Self::Authentication,
            Self::Unspecified,
            Self::FileSystem,
        ];
        /// The one that this digit, as a number, stands for.
        #[inline]
        #[must_use]
        pub const fn from_digit(digit: u8) -> ::core::option::Option<Self> {
            match digit {
                0u8 => ::core::option::Option::Some(Self::Syntax),
                1u8 => ::core::option::Option::Some(Self::Information),
                2u8 => ::core::option::Option::Some(Self::Connections),
                3u8 => ::core::option::Option::Some(Self::Authentication),
                4u8 => ::core::option::Option::Some(Self::Unspecified),
                5u8 => ::core::option::Option::Some(Self::FileSystem),
                _ => ::core::option::Option::None,
            }
        }
        /// The digit, as a number.
        #[inline]
        #[must_use]
        pub const fn digit(self) -> u8 {
            match self {
                Self::Syntax => 0u8,
                Self::Information => 1u8,
                Self::Connections => 2u8,
                Self::Authentication => 3u8,
                Self::Unspecified => 4u8,
                Self::FileSystem => 5u8,
            }
        }
        /// The name: `connections`.
        #[inline]
        #[must_use]
        pub const fn title(self) -> &'static str {
            self.title_in(Language::DEFAULT)
        }
        /// The name: `connections`.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn title_in(self, language: Language) -> &'static str {
            self.words(language).title
        }
        /// What a reply of this group is about.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static str {
            self.description_in(Language::DEFAULT)
        }
        /// What a reply of this group is about.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn description_in(self, language: Language) -> &'static str {
            self.words(language).description
        }
        #[inline]
        const fn words(self, language: Language) -> &'static data::GroupWords {
            data::group_words(language.__words().groups, self.digit())
        }
    }
    static TAGS: &[&str] = &["en", #[cfg(feature = "lang-ru")] "ru"];
    impl Language {
        /// All languages that are compiled in; the default one comes first.
        pub const ALL: &'static [Self] = &[
            Self::En,
            #[cfg(feature = "lang-ru")]
            Self::Ru,
        ];
        /// The language that the spec itself is written in.
        pub const DEFAULT: Self = Self::En;
        #[doc(hidden)]
        #[inline]
        #[must_use]
        pub const fn __words(self) -> &'static data::LanguageData {
            match self {
                Self::En => &WORDS_EN,
                #[cfg(feature = "lang-ru")]
                Self::Ru => &WORDS_RU,
            }
        }
        /// The BCP-47 tag: `en`, `ru`.
        #[inline]
        #[must_use]
        pub const fn tag(self) -> &'static str {
            self.__words().tag
        }
        /// The language's own name for itself.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static str {
            self.__words().name
        }
        /// The direction of its script.
        #[inline]
        #[must_use]
        pub const fn direction(self) -> data::Direction {
            self.__words().direction
        }
        /// The first language that answers to one of these ranges, in the order of the reader's preference, by the
        /// lookup of RFC 4647 section 3.4: `de-AT` is answered by `de`, and `*` by the default language.
        #[must_use]
        pub fn negotiate(ranges: &[&str]) -> ::core::option::Option<Self> {
            ranges.iter().find_map(|range| range.parse().ok())
        }
        /// The line with which a server offers these languages in its reply to FEAT, RFC 2640 section 4.3, with
        /// this language marked as the current one: `LANG en*;ru`. The space before it and the line end are the
        /// caller's.
        #[inline]
        #[must_use]
        pub const fn feature_line(self) -> data::FeatureLine {
            data::FeatureLine::__new(TAGS, self.__words())
        }
    }
    impl ::core::fmt::Display for Language {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.tag())
        }
    }
    impl ::core::str::FromStr for Language {
        type Err = ftpcodes::UnknownLanguage;
        /// The language that answers to a language range such as `de-AT`; see [`negotiate`](Self::negotiate).
        fn from_str(
            range: &str,
        ) -> ::core::result::Result<Self, ftpcodes::UnknownLanguage> {
            let place = data::lookup(range, TAGS)?;
            ::core::result::Result::Ok(data::at(Self::ALL, place, Self::DEFAULT))
        }
    }
    impl Meaning {
        /// Names the meaning where a code has several: `features` for 211 in answer to FEAT.
        #[inline]
        #[must_use]
        pub const fn id(self) -> ::core::option::Option<&'static str> {
            self.0.id
        }
        /// The commands that select this meaning; empty: every command that selects no other one. `CONNECT` stands
        /// for the greeting.
        #[inline]
        #[must_use]
        pub const fn commands(self) -> &'static [&'static str] {
            self.0.commands
        }
        /// How this meaning stands to the standards.
        #[inline]
        #[must_use]
        pub const fn status(self) -> data::Status {
            self.0.status
        }
        /// The recommended reply text: one line of printable ASCII, without the number.
        #[inline]
        #[must_use]
        pub const fn text(self) -> &'static str {
            self.0.text
        }
        /// What the values in the text are, where there are some: the text is a pattern then.
        #[inline]
        #[must_use]
        pub const fn format(self) -> ::core::option::Option<data::Format> {
            self.0.format
        }
        /// When the refused command may be sent again; `None` unless the reply is negative.
        #[inline]
        #[must_use]
        pub const fn retry(self) -> ::core::option::Option<data::Retry> {
            self.0.retry
        }
        /// What becomes of the control connection.
        #[inline]
        #[must_use]
        pub const fn control_connection(self) -> data::ControlConnection {
            self.0.control_connection
        }
        /// What the reply says about the data connection, if anything.
        #[inline]
        #[must_use]
        pub const fn data_connection(
            self,
        ) -> ::core::option::Option<data::DataConnection> {
            self.0.data_connection
        }
        /// Where it is defined.
        #[inline]
        #[must_use]
        pub const fn sources(self) -> &'static [data::Source] {
            self.0.sources
        }
        /// Short name, unique in its language: `Connection Closed`.
        #[inline]
        #[must_use]
        pub const fn title(self) -> &'static str {
            self.title_in(Language::DEFAULT)
        }
        /// Short name, unique in its language: `Connection Closed`.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn title_in(self, language: Language) -> &'static str {
            self.words(language).title
        }
        /// What the reply states.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static str {
            self.description_in(Language::DEFAULT)
        }
        /// What the reply states.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn description_in(self, language: Language) -> &'static str {
            self.words(language).description
        }
        /// In which situations one sees it.
        #[inline]
        #[must_use]
        pub const fn when(self) -> &'static str {
            self.when_in(Language::DEFAULT)
        }
        /// In which situations one sees it.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn when_in(self, language: Language) -> &'static str {
            self.words(language).when
        }
        /// What to do.
        #[inline]
        #[must_use]
        pub const fn fix(self) -> &'static str {
            self.fix_in(Language::DEFAULT)
        }
        /// What to do.
        ///
        /// In the language asked for.
        #[inline]
        #[must_use]
        pub const fn fix_in(self, language: Language) -> &'static str {
            self.words(language).fix
        }
        #[doc(hidden)]
        #[must_use]
        pub fn __words_in(
            self,
            language: &data::LanguageData,
        ) -> &'static data::MeaningWords {
            language.meaning(self.0)
        }
        #[inline]
        const fn words(self, language: Language) -> &'static data::MeaningWords {
            data::words_at(language.__words().meanings, self.0.index)
        }
    }
    impl ::core::fmt::Debug for Meaning {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct(::core::stringify!(Meaning))
                .field("id", &self.id())
                .field("title", &self.title())
                .finish()
        }
    }
    ftpcodes::__impl_code_traits!(ReplyCode);
    ftpcodes::__impl_number!(ReplyCode);
};
