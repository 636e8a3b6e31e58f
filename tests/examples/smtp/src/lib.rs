//! The reply codes and commands of SMTP: RFC 5321, and RFC 4954 for authentication.

#![cfg_attr(
    doc,
    doc = ftpcodes::reference_map! { spec = "spec/smtp.json"; reference = crate; codes = crate::SmtpCode; }
)]
#![no_std]

ftpcodes::reply_codes! {
    spec = "spec/smtp.json";
    reference = crate;

    /// A reply code of SMTP.
    ///
    /// ```
    /// use smtp_codes::{SmtpCode, SmtpLanguage, smtp_code};
    ///
    /// let busy = SmtpCode::from_bytes(b"450")?;
    /// assert_eq!(busy, smtp_code!(450));
    /// println!("{}", busy.explain_in(SmtpLanguage::Ru));
    /// println!("{}", busy.compare(smtp_code!(550)));
    /// # Ok::<(), ftpcodes::InvalidCode>(())
    /// ```
    pub enum SmtpCode;

    /// A command of SMTP; [`Connect`](Self::Connect) stands for the connection itself, which the greeting answers.
    ///
    /// ```
    /// use smtp_codes::{SmtpCommand, smtp_code};
    ///
    /// let data: SmtpCommand = "data".parse()?;
    /// assert!(data.next_after(smtp_code!(354)).any(|reply| reply.code() == 250));
    /// assert_eq!(data.title(), "Send the Message");
    /// println!("{}", data.explain());
    /// # Ok::<(), ftpcodes::UnknownCommand>(())
    /// ```
    pub enum SmtpCommand;

    /// A reply code of SMTP that is checked while compiling: `smtp_code!(250)`.
    pub macro smtp_code => crate::SmtpCode;

    /// Matches the reply to a command of SMTP, and does not compile if a reply is forgotten.
    ///
    /// ```
    /// use ftpcodes::Code;
    /// use smtp_codes::match_smtp_reply;
    ///
    /// /// Whether the server has taken the message; `None` to try again later.
    /// fn is_accepted(code: Code) -> Option<bool> {
    ///     match_smtp_reply!(DATA after 354, code, {
    ///         250 => Some(true),
    ///         4xx => None,
    ///         5xx => Some(false),
    ///         _ => None,
    ///     })
    /// }
    ///
    /// assert_eq!(is_accepted(Code::try_from(250)?), Some(true));
    /// assert_eq!(is_accepted(Code::try_from(452)?), None);
    /// # Ok::<(), ftpcodes::InvalidCode>(())
    /// ```
    pub macro match_smtp_reply => crate::SmtpCode;

    /// Makes a reply that a command of SMTP may get, and does not compile for any other.
    ///
    /// ```
    /// use smtp_codes::smtp_reply;
    ///
    /// let mut out = String::new();
    /// smtp_reply!(QUIT, 221, "mail.example.org closing").write_to(&mut out)?;
    /// smtp_reply!(RCPT, 550).write_to(&mut out)?;
    /// assert!(out.starts_with("221 mail.example.org closing\r\n550 "));
    /// # Ok::<(), ftpcodes::WriteError>(())
    /// ```
    ///
    /// ```compile_fail
    /// let reply = smtp_codes::smtp_reply!(QUIT, 354);
    /// ```
    ///
    /// What a server has to fill in, it has to give:
    ///
    /// ```compile_fail
    /// let reply = smtp_codes::smtp_reply!(EHLO, 250);
    /// ```
    pub macro smtp_reply => crate::SmtpCode;
}

#[cfg(doc)]
ftpcodes::reference! {
    spec = "spec/smtp.json";
    reference = crate;
    codes = crate::SmtpCode;
    commands = crate::SmtpCommand;
    classes = crate::SmtpClass;
    groups = crate::SmtpGroup;
}

#[cfg(test)]
mod tests {
    use ftpcodes::{Basis, Code};

    use crate::{SmtpCode, SmtpCommand, SmtpLanguage};

    /// What a client does with a message after the server has read it.
    #[derive(Debug, PartialEq)]
    enum Message {
        Delivered,
        Queued,
        Returned,
    }

    fn after_message(code: Code) -> Option<Message> {
        match_smtp_reply!(DATA after 354, code, {
            250 => Some(Message::Delivered),
            421 | 450 | 451 | 452 => Some(Message::Queued),
            // 500 where a line of the message is too long.
            500 | 550 | 552 | 554 => Some(Message::Returned),
            _ => None,
        })
    }

    #[test]
    fn every_reply_after_the_message_is_matched() {
        let after = |number| after_message(Code::from_u16(number)?);
        assert_eq!(after(250), Some(Message::Delivered));
        assert_eq!(after(451), Some(Message::Queued));
        assert_eq!(after(554), Some(Message::Returned));
        assert_eq!(after(500), Some(Message::Returned));
        assert_eq!(after(354), None);
        for reply in SmtpCommand::Data.next_after(SmtpCode::StartMailInput) {
            assert!(after_message(reply.code().code()).is_some(), "{:?}", reply.code());
        }
    }

    #[test]
    fn commands_have_words_in_each_language() {
        assert_eq!(SmtpCommand::Data.title(), "Send the Message");
        assert_eq!(SmtpCommand::Data.title_in(SmtpLanguage::Ru), "Передача письма");
        for command in SmtpCommand::ALL {
            assert_ne!(command.description(), command.description_in(SmtpLanguage::Ru), "{command}");
            let notes = [command.note(), command.note_in(SmtpLanguage::Ru)];
            assert!(notes == [None; 2] || notes[0] != notes[1], "{command}: {notes:?}");
        }
    }

    #[test]
    fn no_text_with_a_place_to_fill_in_is_sent_as_it_is() {
        for code in SmtpCode::ALL {
            for meaning in code.meanings().filter(|meaning| meaning.format().is_none()) {
                // RFC 5321 section 4.2.3 has this one in the text of 354, where it stands for itself.
                let text = meaning.text();
                let pieces = text.split("<CRLF>").any(|piece| piece.contains(['<', '>', '[', ']']));
                assert!(!pieces, "{code}: {text}");
            }
        }
    }

    #[test]
    fn vrfy_and_expn_tell_of_other_addresses() {
        // RFC 5321 section 3.5.3, "251 and 551 with VRFY (and EXPN)".
        for command in [SmtpCommand::Verify, SmtpCommand::Expand] {
            for code in [SmtpCode::UserNotLocalWillForward, SmtpCode::UserNotLocalPleaseTry] {
                assert!(command.replies().any(|reply| reply.code() == code), "{command} {code}");
            }
        }
        let forwarded = |code: u16| {
            match_smtp_reply!(EXPN, code, {
                250 | 252 => false,
                251 | 551 => true,
                4xx | 5xx => false,
                _ => false,
            })
        };
        assert_eq!([250, 251, 551, 550].map(forwarded), [false, true, true, false]);
    }

    #[test]
    fn a_server_may_leave_whatever_the_command() {
        for command in SmtpCommand::ALL {
            assert!(command.replies().any(|reply| reply.code() == 421), "{command}");
        }
        assert!(SmtpCode::ServiceNotAvailable.may_come_at_any_time());
        assert_eq!(SmtpCommand::Quit.outcome(SmtpCode::ServiceClosing.code()).basis(), Some(Basis::Specified));
    }
}
