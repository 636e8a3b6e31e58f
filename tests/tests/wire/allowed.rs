//! Which replies a server may send, asked while the program runs: the same answers as those of `reply!`.

#![deny(warnings)]

use std::collections::BTreeSet;

use ftpcodes::{Basis, Code, Command, CommandReply, Likeness, NotAllowed, Place, ReplyCode, command, reply};

fn codes() -> impl Iterator<Item = Code> {
    (100..=699).filter_map(Code::from_u16)
}

fn places(command: Command) -> Vec<Place> {
    let opening = ReplyCode::ALL.iter().copied().filter(|code| command.next_after(*code).next().is_some());
    [Place::Any, Place::First, Place::AfterPreliminary]
        .into_iter()
        .chain(opening.map(|code| Place::After(code.into())))
        .collect()
}

fn listed(command: Command, place: Place) -> Vec<CommandReply> {
    match place {
        Place::First => command.replies().collect(),
        Place::AfterPreliminary => command.replies_after_preliminary().collect(),
        Place::After(code) => command.next_after(code.known().unwrap()).collect(),
        _ => {
            let later = ReplyCode::ALL.iter().flat_map(|code| command.next_after(*code));
            command.replies().chain(later).collect()
        }
    }
}

#[test]
fn a_code_may_be_sent_if_a_document_lists_it_at_this_place() {
    for command in Command::ALL.iter().copied() {
        for place in places(command) {
            let all = listed(command, place);
            let documented: BTreeSet<u16> =
                all.iter().filter(|reply| reply.basis().is_documented()).map(|reply| reply.code().as_u16()).collect();
            let may: BTreeSet<u16> = command.may_be_answered(place).map(|reply| reply.code().as_u16()).collect();
            assert_eq!(may, documented, "{command}{place}");
            for code in codes() {
                let found = command.check_reply(place, code);
                assert_eq!(found.is_ok(), documented.contains(&code.as_u16()), "{command}{place} {code}");
                match found {
                    Ok(reply) => {
                        assert_eq!((reply.command(), reply.code()), (command, code.known().unwrap()));
                        let strongest = all.iter().filter(|other| other.code() == reply.code()).map(|it| it.basis());
                        let is_specified = strongest.clone().any(|basis| basis == Basis::Specified);
                        assert_eq!(reply.basis() == Basis::Specified, is_specified, "{command}{place} {code}");
                    }
                    Err(refused) => {
                        let seen = all.iter().any(|reply| reply.code() == code);
                        assert_eq!(refused.is_observed(), seen, "{command}{place} {code}");
                        let nearest = refused.nearest();
                        assert_eq!(nearest.is_some(), refused.likeness().is_some());
                        assert!(nearest.is_none_or(|code| documented.contains(&code.as_u16())), "{refused}");
                        // Nothing that succeeds is named for what fails, nor the other way round.
                        let failed = |code: Code| command.outcome(code).role().is_negative();
                        assert!(nearest.is_none_or(|near| failed(near.code()) == failed(code)), "{refused}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_nearest_reply_is_what_the_standard_has_for_it() {
    let nearest = |command: Command, place, code: u16| {
        command.check_reply(place, Code::from_u16(code).unwrap()).map_err(NotAllowed::nearest).unwrap_err()
    };
    let nearest = |command, place, code| nearest(command, place, code).map(ReplyCode::as_u16);
    // A name that cannot be given: RFC 959 section 5.4 has 553 for RNTO.
    assert_eq!(nearest(command!(RNTO), Place::Any, 550), Some(553));
    // No data connection yet: 425 comes after 150, and before it nothing says so.
    assert_eq!(nearest(command!(RETR), Place::First, 425), Some(450));
    assert_eq!(nearest(command!(LIST), Place::First, 552), Some(450));
    assert_eq!(nearest(command!(USER), Place::Any, 534), Some(530));
    assert_eq!(nearest(command!(PASV), Place::Any, 425), Some(421));
    assert_eq!(nearest(command!(DELE), Place::Any, 200), Some(250));
    assert_eq!(nearest(command!(MKD), Place::Any, 250), Some(257));
    // Nothing that succeeds comes first.
    assert_eq!(nearest(command!(STOR), Place::First, 226), None);
    // A connection is not closed for a failure that leaves it open, if anything else may be said.
    for command in Command::ALL.iter().copied() {
        for reply in [450, 550, 552, 553, 451].map(|code| Code::from_u16(code).unwrap()) {
            let Err(refused) = command.check_reply(Place::Any, reply) else { continue };
            let closes = refused.nearest().is_some_and(|code| command.outcome(code.code()).closes_control_connection());
            assert_eq!(closes, refused.likeness() == Some(Likeness::Closing), "{refused}");
        }
    }
}

#[test]
fn a_storage_error_is_answered_for_the_command_that_met_it() {
    /// What a server makes of an error of its storage, whatever the command was.
    fn refuse(command: Command, place: Place, code: ReplyCode, text: &str) -> Result<String, NotAllowed> {
        let reply = command.reply(place, code, text).or_else(|refused| {
            let nearest = refused.nearest().ok_or(refused)?;
            command.reply(place, nearest, text)
        })?;
        let mut out = String::new();
        let _ = reply.write_to(&mut out);
        Ok(out)
    }
    let full = ReplyCode::ExceededStorageAllocation;
    assert_eq!(refuse(command!(STOR), Place::AfterPreliminary, full, "Full.").unwrap(), "552 Full.\r\n");
    assert_eq!(refuse(command!(LIST), Place::First, full, "Full.").unwrap(), "450 Full.\r\n");
    // Every command can refuse something at once.
    for command in Command::ALL.iter().copied().filter(|command| *command != Command::Connect) {
        for code in [450, 451, 452, 550, 551, 552, 553].map(|code| ReplyCode::from_u16(code).unwrap()) {
            assert!(refuse(command, Place::First, code, "No.").is_ok(), "{command} {code}");
        }
    }
}

#[test]
fn a_reply_made_at_run_time_is_the_one_made_while_compiling() {
    assert_eq!(
        Command::Store.reply(Place::First, ReplyCode::FileStatusOkay, "Go."),
        Ok(reply!(STOR first, 150, "Go."))
    );
    let after = Place::After(ReplyCode::FileStatusOkay.into());
    assert_eq!(
        Command::Store.reply(after, ReplyCode::ClosingDataConnection, "x"),
        Ok(reply!(STOR after 150, 226, "x"))
    );
    let refused = Command::Store.reply(after, ReplyCode::CommandOkay, "x").unwrap_err();
    assert_eq!(
        (refused.command(), refused.place(), refused.code()),
        (Command::Store, after, Code::from_u16(200).unwrap())
    );
    let text = "no document lets a server answer STOR after 150 with 200; nearest is 226: the first digit is the same";
    assert_eq!(refused.to_string(), text);
    let own = Command::Store.check_reply(Place::Any, Code::from_u16(299).unwrap()).unwrap_err();
    assert!(!own.is_observed() && own.nearest().is_some());
}
