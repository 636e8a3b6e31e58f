//! The page for those who come from another table.

use std::collections::HashMap;

use ftpcodes::{Code, ReplyCode};

const PAGE: &str = include_str!("../../../ftpcodes/src/migrating.md");

macro_rules! libunftp {
    ($($name:ident)*) => { HashMap::from([$((libunftp::options::ReplyCode::$name as u16, stringify!($name))),*]) };
}

/// The rows of names: code, and the names of ours, suppaftp, libunftp and commons-net.
fn rows() -> impl Iterator<Item = (u16, [&'static str; 4])> {
    PAGE.lines().filter_map(|line| {
        let cells: Vec<_> = line.split('|').map(str::trim).collect();
        let [_, code, ours, suppaftp, libunftp, commons, _] = cells[..] else { return None };
        let code = code.parse().ok()?;
        let name = ours.strip_prefix("[`")?.split('`').next()?;
        assert_eq!(ours, format!("[`{name}`](crate::ReplyCode::{name})"));
        Some((code, [name, suppaftp, libunftp, commons].map(|name| name.trim_matches('`'))))
    })
}

#[test]
fn names_are_those_of_the_tables() {
    let libunftp: HashMap<u16, &str> = libunftp! {
        RestartMarker InNMinutes ConnectionAlreadyOpen FileStatusOkay CommandOkay CommandOkayNotImplemented
        SystemStatus DirectoryStatus FileStatus HelpMessage SystemType ServiceReady ClosingControlConnection
        DataConnectionOpen ClosingDataConnection EnteringPassiveMode EnteringExtendedPassiveMode UserLoggedIn
        UserLoggedInViaCert AuthOkayNoDataNeeded FileActionOkay DirCreated NeedPassword NeedAccount
        FileActionPending ServiceNotAvailable CantOpenDataConnection ConnectionClosed TransientFileError
        LocalError OutOfSpace CommandSyntaxError ParameterSyntaxError CommandNotImplemented BadCommandSequence
        CommandNotImplementedForParameter NotLoggedIn NeedAccountToStore Resp533 FtpsRequired FileError
        PageTypeUnknown ExceededStorageAllocation BadFileName
    };
    for (code, [ours, suppaftp, in_libunftp, _]) in rows() {
        let known = ReplyCode::try_from(code).unwrap();
        assert_eq!(ours, format!("{known:?}"));
        let status = format!("{:?}", suppaftp::Status::from(u32::from(code)));
        assert_eq!(suppaftp, if status == "Unknown" { "" } else { &status }, "{code}");
        assert_eq!(in_libunftp, libunftp.get(&code).copied().unwrap_or_default(), "{code}");
    }
    let is_told = |code: u16| rows().any(|(told, _)| told == code);
    assert!((100..700).all(|code| suppaftp::Status::from(code) == suppaftp::Status::Unknown || is_told(code as u16)));
    assert!(libunftp.keys().all(|code| is_told(*code)));
}

#[test]
fn every_code_is_in_the_table_or_in_the_list_behind_it() {
    let list = PAGE.rsplit_once(":").unwrap().1;
    let named = list.split(|character: char| !character.is_ascii_digit()).filter_map(|number| number.parse().ok());
    let mut found: Vec<u16> = rows().map(|(code, _)| code).chain(named).collect();
    found.push(100);
    found.sort_unstable();
    assert!(found.iter().copied().eq(ReplyCode::ALL.iter().map(|code| u16::from(*code))), "{found:?}");
}

/// A name that stands for one number there and another one here is a trap for whoever replaces names by names.
#[test]
fn names_that_have_moved_are_told() {
    for (code, [_, suppaftp, libunftp, commons]) in rows() {
        let commons = commons.split("`, `").map(|name| {
            let words = name.split('_').filter(|word| !word.is_empty());
            let capitalized = |word: &str| word.chars().take(1).collect::<String>() + &word.to_lowercase().split_off(1);
            words.map(capitalized).collect::<String>()
        });
        for name in commons.chain([suppaftp.to_owned(), libunftp.to_owned()]) {
            let ours = ReplyCode::ALL.iter().find(|ours| format!("{ours:?}") == name);
            if let Some(ours) = ours.map(|ours| Code::from(*ours)).filter(|ours| *ours != code) {
                let line = |code: &str| PAGE.lines().find(|line| line.starts_with("* ") && line.contains(code));
                let told = line(&format!("**{code}**")).is_some_and(|line| line.contains(&format!("**{ours}**")));
                assert!(told, "{name} is {code} there and {ours} here");
            }
        }
    }
}
