//! Which reply answers which command, and what is owed or too much.

use ftpcodes::Attribution::{Answer, AtAnyTime, Extra};
use ftpcodes::Basis::{Implied, Specified};
use ftpcodes::Command::{
    self, Abort, Connect, Logout, NoOperation, Password, RenameFrom, RenameTo, Retrieve, Store, UserName,
};
use ftpcodes::{Attribution, Basis, Code, Dialogue};

fn code(number: u16) -> Code {
    Code::try_from(number).unwrap()
}

/// A dialogue behind its greeting.
fn greeted() -> Dialogue {
    let mut dialogue = Dialogue::new();
    assert_eq!(dialogue.received(code(220)), done(Connect, Specified));
    dialogue
}

fn done(command: Command, basis: Basis) -> Attribution {
    Answer { command, basis: Some(basis), more: false }
}

fn begun(command: Command) -> Attribution {
    Answer { command, basis: Some(Specified), more: true }
}

fn unlisted(command: Command) -> Attribution {
    Answer { command, basis: None, more: false }
}

/// Sends these commands at once, after a transfer was begun.
fn during_retrieve(commands: &[Command]) -> Dialogue {
    let mut dialogue = greeted();
    dialogue.sent(Retrieve).unwrap();
    assert_eq!(dialogue.received(code(150)), begun(Retrieve));
    for command in commands {
        dialogue.sent(*command).unwrap();
    }
    dialogue
}

#[test]
fn a_greeting_that_keeps_the_client_waiting() {
    let mut dialogue = Dialogue::new();
    assert_eq!(dialogue.received(code(120)), begun(Connect));
    assert!(dialogue.owed().eq([Some(Connect)]));
    assert_eq!(dialogue.received(code(220)), done(Connect, Specified));
    assert!(dialogue.is_aligned());
}

#[test]
fn a_login_and_a_renaming_are_sequences_of_commands() {
    let mut dialogue = greeted();
    for (command, number) in [(UserName, 331), (Password, 230), (RenameFrom, 350), (RenameTo, 250), (Logout, 221)] {
        dialogue.sent(command).unwrap();
        assert_eq!(dialogue.received(code(number)), done(command, Specified));
        assert!(dialogue.is_aligned());
    }
}

#[test]
fn the_three_shapes_of_an_abort() {
    // RFC 959 section 4.1.3: 426 for the transfer and 226 for ABOR.
    let mut dialogue = during_retrieve(&[Abort]);
    assert_eq!(dialogue.received(code(426)), done(Retrieve, Specified));
    assert_eq!(dialogue.received(code(226)), done(Abort, Specified));
    assert!(dialogue.is_aligned());
    // The transfer had just ended.
    let mut dialogue = during_retrieve(&[Abort]);
    assert_eq!(dialogue.received(code(226)), done(Retrieve, Specified));
    assert_eq!(dialogue.received(code(226)), done(Abort, Specified));
    // Section 5.4 adds 225.
    let mut dialogue = during_retrieve(&[Abort]);
    assert_eq!(dialogue.received(code(226)), done(Retrieve, Specified));
    assert_eq!(dialogue.received(code(225)), done(Abort, Specified));
    assert!(dialogue.is_aligned());
}

#[test]
fn a_server_that_answers_only_the_abort() {
    let mut dialogue = during_retrieve(&[Abort]);
    assert_eq!(dialogue.received(code(225)), done(Abort, Specified));
    // The transfer is not forgotten, and does not take what belongs to others.
    assert!(dialogue.owed().eq([Some(Retrieve)]));
    dialogue.sent(NoOperation).unwrap();
    assert_eq!(dialogue.received(code(200)), done(NoOperation, Specified));
    assert!(dialogue.give_up(Retrieve));
    assert!(!dialogue.give_up(Retrieve));
    assert!(dialogue.is_aligned());
}

#[test]
fn an_abort_answered_in_the_wrong_order() {
    // unftp sends 226 for the ABOR first, which cannot be told from the end of the transfer; the 426 then is strange.
    let mut dialogue = during_retrieve(&[Abort]);
    assert_eq!(dialogue.received(code(226)), done(Retrieve, Specified));
    assert_eq!(dialogue.received(code(426)), unlisted(Abort));
}

#[test]
fn status_during_a_transfer() {
    let mut dialogue = during_retrieve(&[Command::Status]);
    assert_eq!(dialogue.received(code(211)), done(Command::Status, Specified));
    assert!(dialogue.owed().eq([Some(Retrieve)]));
    assert_eq!(dialogue.received(code(226)), done(Retrieve, Specified));
}

#[test]
fn markers_repeat() {
    let mut dialogue = during_retrieve(&[]);
    for _ in 0..3 {
        assert_eq!(dialogue.received(code(110)), begun(Retrieve));
    }
    assert_eq!(dialogue.received(code(250)), done(Retrieve, Specified));
}

#[test]
fn a_reply_too_many() {
    let mut dialogue = during_retrieve(&[]);
    assert_eq!(dialogue.received(code(226)), done(Retrieve, Specified));
    assert_eq!(dialogue.received(code(226)), Extra { after: Some(Retrieve) });
    let mut dialogue = greeted();
    assert_eq!(dialogue.received(code(220)), Extra { after: Some(Connect) });
}

#[test]
fn a_421_at_any_time() {
    let mut dialogue = greeted();
    assert_eq!(dialogue.received(code(421)), AtAnyTime);
    let mut dialogue = during_retrieve(&[]);
    assert_eq!(dialogue.received(code(421)), done(Retrieve, Implied));
}

#[test]
fn pipelined_commands_are_answered_in_order() {
    let mut dialogue = greeted();
    for command in [NoOperation, Store, NoOperation] {
        dialogue.sent(command).unwrap();
    }
    assert_eq!(dialogue.received(code(200)), done(NoOperation, Specified));
    assert_eq!(dialogue.received(code(150)), begun(Store));
    assert!(dialogue.owed().eq([Some(Store), Some(NoOperation)]));
    assert_eq!(dialogue.received(code(552)), done(Store, Specified));
    assert_eq!(dialogue.received(code(200)), done(NoOperation, Specified));
    assert!(dialogue.is_aligned());
}

#[test]
fn what_nobody_lists_goes_to_the_first_and_says_so() {
    let mut dialogue = greeted();
    dialogue.sent(NoOperation).unwrap();
    dialogue.sent(Logout).unwrap();
    assert_eq!(dialogue.received(code(250)), unlisted(NoOperation));
    assert_eq!(dialogue.received(code(221)), done(Logout, Specified));
    // pure-ftpd ends an interrupted download with a second 150 and nothing more.
    let mut dialogue = during_retrieve(&[]);
    assert_eq!(dialogue.received(code(150)), Answer { command: Retrieve, basis: None, more: true });
    assert!(!dialogue.is_aligned());
}

#[test]
fn an_envelope_leaves_its_command_waiting() {
    let mut dialogue = greeted();
    dialogue.sent(NoOperation).unwrap();
    assert_eq!(dialogue.received(code(631)), Answer { command: NoOperation, basis: None, more: true });
    assert_eq!(dialogue.received(code(200)), done(NoOperation, Specified));
}

#[test]
fn there_is_an_end_to_what_it_remembers() {
    let mut dialogue = Dialogue::<2>::sized();
    dialogue.sent(NoOperation).unwrap();
    let error = dialogue.sent(NoOperation).unwrap_err();
    assert_eq!(error.to_string(), "more commands wait for a reply than the dialogue has room for");
    assert_eq!(dialogue.received(code(220)), done(Connect, Specified));
    dialogue.sent(NoOperation).unwrap();
    let mut none = Dialogue::<0>::sized();
    assert!(none.sent(NoOperation).is_err());
    assert_eq!(none.received(code(220)), Extra { after: None });
}

#[test]
fn no_sequence_confuses_it() {
    let mut random = fastrand::Rng::with_seed(640);
    let mut dialogue = Dialogue::<4>::sized();
    for _ in 0..100_000 {
        if random.bool() {
            let _ = dialogue.sent(*random.choice(Command::ALL).unwrap());
        } else {
            let before = dialogue.owed().count();
            match dialogue.received(code(random.u16(100..700))) {
                Answer { more, .. } => assert_eq!(dialogue.owed().count(), before - usize::from(!more)),
                // Nothing is lost by what is too much.
                _ => assert_eq!(dialogue.owed().count(), before),
            }
        }
    }
}

#[test]
fn a_reply_that_comes_twice_is_not_that_of_the_next_command() {
    let mut dialogue = greeted();
    dialogue.sent(Password).unwrap();
    assert_eq!(dialogue.received(code(230)), done(Password, Specified));
    dialogue.sent(Command::PrintWorkingDirectory).unwrap();
    assert_eq!(dialogue.received(code(230)), Extra { after: Some(Password) });
    assert!(dialogue.owed().eq([Some(Command::PrintWorkingDirectory)]));
    assert_eq!(dialogue.received(code(257)), done(Command::PrintWorkingDirectory, Specified));
    // 200 is a reply to both.
    for _ in 0..2 {
        dialogue.sent(NoOperation).unwrap();
        assert_eq!(dialogue.received(code(200)), done(NoOperation, Specified));
    }
    // What neither can get is nothing to be sure of.
    dialogue.sent(Logout).unwrap();
    assert_eq!(dialogue.received(code(257)), unlisted(Logout));
}

#[test]
fn a_reply_that_comes_a_third_time_is_the_next_command_s() {
    // Otherwise a client would wait forever for a server that says 230 to everything.
    let mut dialogue = greeted();
    dialogue.sent(Password).unwrap();
    assert_eq!(dialogue.received(code(230)), done(Password, Specified));
    dialogue.sent(Command::PrintWorkingDirectory).unwrap();
    assert_eq!(dialogue.received(code(230)), Extra { after: Some(Password) });
    assert_eq!(dialogue.received(code(230)), unlisted(Command::PrintWorkingDirectory));
}

#[test]
fn a_command_that_the_registry_does_not_have() {
    use ftpcodes::Attribution::UnknownCommand;
    let mut dialogue = during_retrieve(&[]);
    dialogue.sent_unknown().unwrap();
    dialogue.sent(NoOperation).unwrap();
    assert!(dialogue.owed().eq([Some(Retrieve), None, Some(NoOperation)]));
    // What the transfer gets goes to it, and all else to the one of which nothing is known.
    assert_eq!(dialogue.received(code(226)), done(Retrieve, Specified));
    assert_eq!(dialogue.received(code(150)), UnknownCommand { more: true });
    assert_eq!(dialogue.received(code(299)), UnknownCommand { more: false });
    assert_eq!(dialogue.received(code(200)), done(NoOperation, Specified));
    dialogue.sent_unknown().unwrap();
    assert_eq!(dialogue.received(code(350)), UnknownCommand { more: false });
    assert_eq!(dialogue.received(code(226)), Extra { after: None });
}

#[test]
fn nothing_is_owed_any_more() {
    let mut dialogue = during_retrieve(&[Abort, NoOperation]);
    dialogue.sent_unknown().unwrap();
    dialogue.clear();
    assert!(dialogue.is_aligned());
    assert_eq!(dialogue.received(code(299)), Extra { after: None });
}
