//! The response codes and commands of NNTP: RFC 3977, and RFC 4643 for authentication.

#![cfg_attr(
    doc,
    doc = ftpcodes::reference_map! { spec = "spec/nntp.json"; reference = crate; codes = crate::NntpCode; }
)]
#![no_std]

ftpcodes::reply_codes! {
    spec = "spec/nntp.json";
    reference = crate;

    /// A response code of NNTP.
    ///
    /// ```
    /// use nntp_codes::{NntpCode, NntpGroup};
    ///
    /// let code = NntpCode::from_bytes(b"411")?;
    /// assert_eq!(code.group(), Some(NntpGroup::NewsgroupSelection));
    /// println!("{}", code.fix());
    /// # Ok::<(), ftpcodes::InvalidCode>(())
    /// ```
    pub enum NntpCode;

    /// A command of NNTP; [`Connect`](Self::Connect) stands for the connection itself, which the greeting answers.
    ///
    /// ```
    /// use nntp_codes::{NntpCommand, nntp_code};
    ///
    /// let user: NntpCommand = "authinfo user".parse()?;
    /// assert!(user.commands_after(nntp_code!(381)).eq([NntpCommand::AuthinfoPass]));
    /// println!("{}", user.explain());
    /// # Ok::<(), ftpcodes::UnknownCommand>(())
    /// ```
    pub enum NntpCommand;

    /// A response code of NNTP that is checked while compiling: `nntp_code!(211)`, `nntp_code!(GROUP, 211)`.
    pub macro nntp_code => crate::NntpCode;

    /// Matches the response to a command of NNTP, and does not compile if one is forgotten.
    ///
    /// ```
    /// use ftpcodes::Code;
    /// use nntp_codes::match_nntp_reply;
    ///
    /// /// Whether the server has taken the article; `None` to offer it again later.
    /// fn is_taken(code: Code) -> Option<bool> {
    ///     match_nntp_reply!(IHAVE after 335, code, {
    ///         235 => Some(true),
    ///         436 => None,
    ///         437 => Some(false),
    ///         _ => None,
    ///     })
    /// }
    ///
    /// assert_eq!(is_taken(Code::try_from(235)?), Some(true));
    /// assert_eq!(is_taken(Code::try_from(436)?), None);
    /// # Ok::<(), ftpcodes::InvalidCode>(())
    /// ```
    pub macro match_nntp_reply => crate::NntpCode;

    /// Makes a response that a command of NNTP may get, and does not compile for any other.
    ///
    /// ```
    /// use nntp_codes::nntp_reply;
    ///
    /// let mut out = String::new();
    /// nntp_reply!(GROUP, 211, format_args!("{} {} {} misc.test", 1234, 3000234, 3002322)).write_to(&mut out)?;
    /// nntp_reply!(AUTHINFO USER, 381).write_to(&mut out)?;
    /// assert_eq!(out, "211 1234 3000234 3002322 misc.test\r\n381 Password required\r\n");
    /// # Ok::<(), ftpcodes::WriteError>(())
    /// ```
    ///
    /// AUTHINFO PASS is never answered with 381, RFC 4643 section 2.3.2, and the arguments of 211 have to be given:
    ///
    /// ```compile_fail
    /// let reply = nntp_codes::nntp_reply!(AUTHINFO PASS, 381);
    /// ```
    ///
    /// ```compile_fail
    /// let reply = nntp_codes::nntp_reply!(GROUP, 211);
    /// ```
    pub macro nntp_reply => crate::NntpCode;
}

#[cfg(doc)]
ftpcodes::reference! {
    spec = "spec/nntp.json";
    reference = crate;
    codes = crate::NntpCode;
    commands = crate::NntpCommand;
    classes = crate::NntpClass;
    groups = crate::NntpGroup;
}

#[cfg(test)]
mod tests {
    use ftpcodes::{Basis, Code, Role};

    use crate::{NntpCode, NntpCommand};

    /// What a client knows after a step of AUTHINFO.
    #[derive(Debug, PartialEq)]
    enum Login {
        Done,
        SendPassword,
        Refused,
        Impossible,
    }

    fn after_user(code: Code) -> Option<Login> {
        match_nntp_reply!(AUTHINFO USER, code, {
            281 => Some(Login::Done),
            381 => Some(Login::SendPassword),
            481 | 482 => Some(Login::Refused),
            400 | 401 | 403 | 483 | 5xx => Some(Login::Impossible),
            _ => None,
        })
    }

    #[test]
    fn every_response_to_a_command_of_two_words_is_matched() {
        let after = |number| after_user(Code::from_u16(number)?);
        assert_eq!(after(281), Some(Login::Done));
        assert_eq!(after(381), Some(Login::SendPassword));
        assert_eq!(after(481), Some(Login::Refused));
        assert_eq!(after(502), Some(Login::Impossible));
        // RFC 4643 section 2.2: never to AUTHINFO.
        assert_eq!(after(480), None);
        for reply in NntpCommand::AuthinfoUser.replies() {
            assert!(after_user(reply.code().code()).is_some(), "{:?}", reply.code());
        }
    }

    #[test]
    fn a_sasl_exchange_goes_on_for_as_long_as_it_needs() {
        let next = |number: u16| {
            match_nntp_reply!(AUTHINFO SASL after 383, number, {
                281 | 283 => 'd',
                383 => 'm',
                481 | 482 | 504 => 'r',
                _ => '?',
            })
        };
        assert_eq!([281, 283, 383, 481, 504, 480].map(next), ['d', 'd', 'm', 'r', 'r', '?']);
    }

    #[test]
    fn informative_responses_end_their_commands() {
        // RFC 3977 section 3.2 has no preliminary response.
        for (command, number) in [(NntpCommand::Capabilities, 101), (NntpCommand::Date, 111), (NntpCommand::Help, 100)]
        {
            let code = NntpCode::from_u16(number).unwrap();
            assert!(command.replies().any(|reply| reply.code() == code && reply.role() == Role::Completion));
            assert_eq!(command.outcome(code.code()).role(), Role::Completion);
            assert_eq!(command.next_after(code).count(), 0);
        }
        assert_eq!(NntpCommand::Help.outcome(Code::try_from(190).unwrap()).role(), Role::Completion);
    }

    /// RFC 3977 appendix C and RFC 4643 section 4, "Generated by"; what is generic is left out.
    const GENERATED: &[(u16, &str)] = &[
        (100, "HELP"),
        (101, "CAPABILITIES"),
        (111, "DATE"),
        (200, "CONNECT, MODE READER"),
        (201, "CONNECT, MODE READER"),
        (205, "QUIT"),
        (211, "GROUP, LISTGROUP"),
        (215, "LIST"),
        (220, "ARTICLE"),
        (221, "HEAD"),
        (222, "BODY"),
        (223, "LAST, NEXT, STAT"),
        (224, "OVER"),
        (225, "HDR"),
        (230, "NEWNEWS"),
        (231, "NEWGROUPS"),
        (235, "IHAVE"),
        (240, "POST"),
        (281, "AUTHINFO PASS, AUTHINFO SASL, AUTHINFO USER"),
        (283, "AUTHINFO SASL"),
        (335, "IHAVE"),
        (340, "POST"),
        (381, "AUTHINFO USER"),
        (383, "AUTHINFO SASL"),
        (411, "GROUP, LISTGROUP"),
        (412, "ARTICLE, BODY, GROUP, HDR, HEAD, LAST, LISTGROUP, NEXT, OVER, STAT"),
        (420, "ARTICLE, BODY, HDR, HEAD, LAST, NEXT, OVER, STAT"),
        (421, "NEXT"),
        (422, "LAST"),
        (423, "ARTICLE, BODY, HDR, HEAD, OVER, STAT"),
        (430, "ARTICLE, BODY, HDR, HEAD, OVER, STAT"),
        (435, "IHAVE"),
        (436, "IHAVE"),
        (437, "IHAVE"),
        (440, "POST"),
        (441, "POST"),
        (481, "AUTHINFO PASS, AUTHINFO SASL, AUTHINFO USER"),
        (482, "AUTHINFO PASS, AUTHINFO SASL, AUTHINFO USER"),
    ];

    #[test]
    fn commands_get_what_the_documents_list() {
        for (number, verbs) in GENERATED {
            let code = NntpCode::from_u16(*number).unwrap();
            assert!(code.commands().map(NntpCommand::verb).eq(verbs.split(", ")), "{number}");
        }
        // All others are generic.
        let listed = |code: &&NntpCode| GENERATED.iter().any(|(number, _)| **code == *number);
        let generic = NntpCode::ALL.iter().filter(|code| !listed(code)).map(|code| code.as_u16());
        assert!(generic.eq([400, 401, 403, 480, 483, 500, 501, 502, 503, 504]));
    }

    #[test]
    fn generic_responses_have_the_exceptions_of_the_documents() {
        let gets = |verb: &str, number: u16| {
            let command: NntpCommand = verb.parse().unwrap();
            command.outcome(Code::from_u16(number).unwrap()).basis().is_some()
        };
        // RFC 3977 section 5.1.1.
        for number in [401, 403, 480, 483, 500, 501, 503, 504] {
            assert!(!gets("CONNECT", number), "{number}");
        }
        for verb in ["CAPABILITIES", "HEAD", "HELP", "QUIT", "STAT"] {
            assert!(!gets(verb, 500) && gets(verb, 501), "{verb} is mandatory");
        }
        for verb in ["AUTHINFO PASS", "AUTHINFO SASL", "AUTHINFO USER"] {
            assert!(!gets(verb, 480) && gets(verb, 483), "{verb}");
        }
        assert_eq!(NntpCommand::Group.outcome(Code::try_from(502).unwrap()).basis(), Some(Basis::Implied));
    }

    #[test]
    fn texts_with_arguments_have_to_be_given() {
        // RFC 3977 appendix C and RFC 4643 section 4 give arguments to these.
        let with_values = NntpCode::ALL.iter().filter(|code| code.meanings().any(|meaning| meaning.format().is_some()));
        let with_values = with_values.map(|code| code.as_u16());
        assert!(with_values.eq([111, 211, 220, 221, 222, 223, 283, 383, 401]));
    }
}
