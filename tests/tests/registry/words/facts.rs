//! What the words have to say, and what they must not say, because a site that people use gets it wrong. The
//! expectations are those of the standards.

use ftpcodes::{Language, ReplyClass, ReplyCode};
use ftpcodes_tests::words::Faults;

use super::{confusions, paragraphs, titles};

/// A code and what its words contain, in English and in Russian.
type Fact = (u16, &'static [&'static str], &'static [&'static str]);

const SAYS: &[Fact] = &[
    // RFC 959 4.2.2: the text is exact, down to its spaces.
    (110, &["prescribed", "spaces"], &["задана", "пробелов"]),
    // RFC 959 5.4: 120 is preliminary, and a 220 follows on the same connection.
    (120, &["220", "connection stays open", "stay connected"], &["220", "в том же соединении", "оставайтесь на связи"]),
    // RFC 959 4.2.2: only a person has a use for it. RFC 2389: programs use FEAT.
    (214, &["human", "feat", "not parse"], &["человеку", "feat", "не разбирать"]),
    // RFC 959 5.4: replies to ABOR.
    (225, &["abor"], &["abor"]),
    (226, &["abor", "125 or 150"], &["abor", "125 или 150"]),
    // RFC 1639 is experimental; RFC 2428 has the better command.
    (228, &["epsv"], &["epsv"]),
    // RFC 959 5.4: after USER alone, PASS or ACCT; it grants no rights.
    (
        230,
        &["user", "pass", "acct", "nothing about rights"],
        &["user", "pass", "acct", "о правах этот код ничего не говорит"],
    ),
    // RFC 2577 7: the same for names that do not exist.
    (331, &["not prove that the user exists", "2577"], &["не доказывает, что такой пользователь", "2577"]),
    (350, &["rnfr", "rnto", "rest", "retr"], &["rnfr", "rnto", "rest", "retr"]),
    // RFC 2228 3: the client has to reset the security state of a server that is out of step, which AUTH does.
    (335, &["2228", "auth"], &["2228", "auth"]),
    // RFC 520 IV.2 has it as well as RFC 542.
    (402, &["520", "542"], &["520", "542"]),
    // RFC 959 4.2.2: to any command. RFC 1123 4.1.3.2: an idle time-out.
    (421, &["any command", "idle time-out", "limit"], &["любую команду", "тайм-аут", "простоя", "предел"]),
    // RFC 959 4.1.3: 426 for the transfer, then 226 for ABOR.
    (
        426,
        &["normal answer", "ended with abor", "226", "nothing is wrong"],
        &["обычный ответ", "прервал командой abor", "226", "всё в порядке"],
    ),
    // RFC 354 V.C and RFC 454 V.C list it for BYE too; "goodbye" may be the end of the connection.
    (430, &["354", "bye", "connect anew"], &["354", "bye", "подключитесь снова"]),
    // RFC 775 has the example that RFC 959 repeats.
    (431, &["775"], &["775"]),
    (450, &["busy"], &["занят"]),
    // RFC 959 4.2.2: also for a line that is too long.
    (500, &["too long"], &["слишком длинн"]),
    (502, &["202", "504"], &["202", "504"]),
    // RFC 686 proposed it before RFC 691 did.
    (520, &["686", "691"], &["686", "691"]),
    // RFC 2228 3: 504 hides that the mechanism is known. RFC 4217 4.1: the client decides whether to go on.
    (534, &["504", "4217", "before the login"], &["504", "4217", "до входа"]),
    // RFC 959 4.2.2 gives two reasons.
    (550, &["missing file", "missing access"], &["файла нет", "нет доступа"]),
];

const NEVER_SAYS: &[Fact] = &[
    (110, &["prescribed for resum"], &["возобновлённой передачи"]),
    (
        120,
        &["connect again", "reconnect", "try again later"],
        &["подключитесь снова", "подключитесь позже", "подключитесь заново"],
    ),
    (214, &["which commands are implemented", "parse the list"], &["разберите", "какие команды реализованы"]),
    (225, &["idle data connection"], &["простаивающее соединение"]),
    (230, &["full access", "all commands"], &["полный доступ", "все команды", "любые команды"]),
    (
        331,
        &["recognized", "recognised", "name exists", "valid user"],
        &["распозна", "имя найдено", "имя существует", "имя верно"],
    ),
    // Few servers have it.
    (221, &["send rein"], &["отправьте rein"]),
    // RFC 520 and RFC 775 have these two.
    (402, &["only rfc 542"], &["только rfc 542"]),
    (431, &["example of rfc 959 only"], &["одном примере rfc 959"]),
    // RFC 4217 4.1: a client may go on unprotected.
    (500, &["must not send the password"], &["нельзя отправлять пароль"]),
    // Active mode needs no PASV.
    (503, &["pasv"], &["pasv"]),
];

/// Descriptions, situations and remedies of all meanings of a code, in small letters.
fn all_words(code: u16, language: Language) -> String {
    let words = paragraphs().into_iter().filter(|words| words.code == code && words.language == language);
    words.map(|words| words.text.to_lowercase()).collect::<Vec<_>>().join(" ")
}

fn by_language<'a>(fact: &Fact, language: Language) -> &'a [&'static str] {
    if language == Language::En { fact.1 } else { fact.2 }
}

#[test]
fn words_say_what_the_standards_say() {
    let mut faults = Faults::default();
    for (fact, language) in SAYS.iter().flat_map(|fact| Language::ALL.iter().map(move |language| (fact, *language))) {
        let words = all_words(fact.0, language);
        for part in by_language(fact, language) {
            faults.expect(words.contains(part), format!("{} {language}", fact.0), format!("`{part}` is not said"));
        }
    }
    faults.report();
}

#[test]
fn words_claim_nothing_that_the_standards_do_not() {
    let mut faults = Faults::default();
    for (fact, language) in
        NEVER_SAYS.iter().flat_map(|fact| Language::ALL.iter().map(move |language| (fact, *language)))
    {
        let words = all_words(fact.0, language);
        for part in by_language(fact, language) {
            faults.expect(!words.contains(part), format!("{} {language}", fact.0), format!("`{part}` is said"));
        }
    }
    faults.report();
}

/// A code with the commands that must each have a meaning of their own.
#[test]
fn codes_with_several_uses_have_a_meaning_for_each() {
    let mut faults = Faults::default();
    let expected: [(u16, &[&str]); 4] = [
        (211, &["STAT", "HELP", "FEAT"]),
        (213, &["STAT", "SIZE", "MDTM"]),
        (350, &["RNFR", "REST"]),
        (226, &["ABOR"]),
    ];
    for (number, commands) in expected {
        let code = ReplyCode::from_u16(number).expect("the registry has it");
        for command in commands {
            let owners = code.meanings().filter(|meaning| meaning.commands() == [*command]).count();
            faults.expect(owners == 1, number, format!("{owners} meanings for {command} alone"));
        }
    }
    faults.report();
}

#[test]
fn the_text_of_110_is_the_form_that_rfc_959_prescribes() {
    let text = ReplyCode::RestartMarker.text();
    let words: Vec<&str> = text.split(' ').collect();
    // RFC 1123 4.1.3.4 calls the two markers ssss and rrrr.
    assert_eq!(words, ["MARK", "ssss", "=", "rrrr"], "110 says `{text}`");
}

/// RFC 959 4.2.1; a class is one of replies, and both kinds of failure are completions.
#[test]
fn classes_have_the_names_of_the_standard() {
    let mut faults = Faults::default();
    let names = [
        ("positive preliminary", &["положительный", "предварительный"][..]),
        ("positive completion", &["положительный", "завершающий"]),
        ("positive intermediate", &["положительный", "промежуточный"]),
        ("transient negative completion", &["временный", "отрицательный", "завершающий"]),
        ("permanent negative completion", &["постоянный", "отрицательный", "завершающий"]),
        ("protected reply", &["защищённый"]),
    ];
    for (class, (english, russian)) in ReplyClass::ALL.iter().zip(names) {
        let place = format!("class {}", class.digit());
        faults.expect(class.title() == english, &place, format!("`{}` instead of `{english}`", class.title()));
        let title = class.title_in(Language::Ru);
        let missing: Vec<&&str> = russian.iter().filter(|word| !title.contains(**word)).collect();
        faults.expect(missing.is_empty(), &place, format!("{missing:?} not in `{title}`"));
        faults.expect(title.ends_with("ответ"), &place, format!("`{title}` is not called a reply"));
    }
    faults.report();
}

/// FTP has replies, not responses, and its digits do not mean what those of HTTP do.
#[test]
fn nothing_is_named_as_in_http() {
    let mut faults = Faults::default();
    let banned = ["response", "redirect", "client error", "server error", "status code", " sftp", "rfc 4253", "1971"];
    let mut texts: Vec<(String, String)> = Vec::new();
    texts.extend(paragraphs().into_iter().chain(titles()).map(|words| (words.place, words.text.to_owned())));
    texts.extend(
        confusions().into_iter().map(|(one, other, language, text)| (format!("{one}/{other} {language}"), text)),
    );
    for class in ReplyClass::ALL {
        let texts_of = [class.title(), class.description(), class.asks()];
        texts.push((format!("class {}", class.digit()), texts_of.join(" ")));
        let http = class.title().contains("HTTP") || class.description().contains("HTTP");
        faults.expect(!http, class.digit(), "a class explained by HTTP");
    }
    for (place, text) in texts {
        let text = format!(" {}", text.to_lowercase());
        let found: Vec<&str> = banned.into_iter().filter(|word| text.contains(word)).collect();
        faults.expect(found.is_empty(), place, format!("{found:?} in `{text}`"));
    }
    faults.report();
}

/// Titles are no key on that site; ours are, and the two kinds of open data connection read differently.
#[test]
fn titles_of_125_and_225_differ() {
    for language in Language::ALL.iter().copied() {
        let (one, other) = (ReplyCode::DataConnectionAlreadyOpen, ReplyCode::DataConnectionOpen);
        assert_ne!(one.title_in(language), other.title_in(language), "in {language}");
    }
}
