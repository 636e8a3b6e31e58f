//! Lines with secrets and without.

mod lines;

use super::{ADDRESS, Secrets, Suspects, WORDS};
use lines::{INNOCENT, SECRET, SHOWN};

fn hidden(line: &str) -> String {
    Secrets::new().hide(line).into_owned()
}

/// Some lines one after the other, as they are shown.
fn all_hidden(lines: &str) -> String {
    let mut secrets = Secrets::new();
    let shown = lines.lines().map(|line| {
        let searched = Suspects::of(line).are_in(0..line.len()) || secrets.go_on(line);
        if searched { secrets.hide(line).into_owned() } else { line.to_owned() }
    });
    shown.collect::<Vec<_>>().join("\n")
}

#[test]
fn secrets_are_hidden_and_nothing_else() {
    for line in SECRET {
        assert_eq!(hidden(line), line.replace("s3cret", "***"));
    }
    for (line, shown) in SHOWN {
        assert_eq!(hidden(line), *shown);
    }
    for line in INNOCENT {
        assert_eq!(hidden(line), *line);
        assert_eq!(all_hidden(&format!("{line}\n230 ok: arg\n< 230 x")), format!("{line}\n230 ok: arg\n< 230 x"));
    }
}

/// No secret is lost because of where its word stands in the log.
#[test]
fn nothing_that_the_search_finds_is_passed_over() {
    let shown = SHOWN.iter().map(|(line, _)| line).chain(SECRET);
    for line in shown {
        for before in 0..40 {
            for after in [0, 1, 2, 3, 15, 16, 17, 40] {
                let text = format!("{}\n{line}\n{}", ".".repeat(before), ".".repeat(after));
                let place = before + 1..before + 1 + line.len();
                assert!(Suspects::of(&text).are_in(place), "{line:?} behind {before}, before {after}");
            }
        }
    }
    for word in WORDS.iter().chain([&ADDRESS]) {
        let of_word = |(line, shown): (&str, &str)| line != shown && line.to_uppercase().contains(&word.to_uppercase());
        let known = SECRET.iter().map(|line| (*line, "")).chain(SHOWN.iter().copied());
        assert!(known.into_iter().any(of_word), "{word}");
    }
}

/// Most lines of a log are not searched.
#[test]
fn plain_lines_are_not_suspected() {
    for line in [
        "227 Entering Passive Mode (198,51,100,156,200,3).",
        "> PASV",
        "> RETR file-1.txt",
        "150 Opening BINARY mode data connection for file-1.txt (12345 bytes).",
        "226 Transfer complete.",
        "Sun Nov  1 10:00:00 2026 [pid 3] [ada] FTP command: Client \"198.51.100.3\", \"STOR image-3.jpg\"",
        "2026-11-03 10:00:00,123 [ftp-worker-12] DEBUG com.example.FTP - > LIST /pub",
    ] {
        assert!(!Suspects::of(line).are_in(0..line.len()) && !Secrets::new().go_on(line), "{line}");
    }
}

/// A value may stand on another line than the verb or the name.
#[test]
fn secrets_of_the_next_lines_are_hidden() {
    for lines in [
        "    Request command: PASS\n    Request arg: s3cret\n331 arg: x",
        "  \"ftp.request.command\": \"PASS\",\n  \"ftp.request.arg\": \"s3cret\"\n}\n\"arg\": \"x\"",
        "{\n  \"command\": \"PASS\",\n  \"time\": \"10:00\",\n  \"args\": \"s3cret\"\n}",
        "{\n  \"command\": \"PASS\",\n  \"args\": [\n    \"s3cret\"\n  ]\n}",
        "[\n  \"PASS\",\n  \"s3cret\"\n]\n\"x\"",
        "- PASS\n- s3cret",
        "command: ACCT\nargs:\n- s3cret",
        "command: PASS\nargs: s3cret",
        "#fields\tts\tuser\tpassword\tcommand\n1.0\tada\ts3cret\tPASV\n2.0\tada\t-\tPASV\n#close\tx",
        "#fields\tpassword\tcommand\ns3cret\tPASV\n#fields\tts\tcommand\n1.0\tPASV",
        "time,user,password,x\n1,ada,s3cret,y\n1,\"a,b\",s3cret,z\nPORT 1,2,3,4,5,6",
        "user;pass;x\nada;\"s3cret\";y\n> CWD a;b",
        "#Fields: time password x\n1 s3cret y\n1 - y",
    ] {
        assert_eq!(all_hidden(lines), lines.replace("s3cret", "***"));
    }
    // No argument comes.
    let without =
        "> PASS\n230 Logged in\n{\n  \"command\": \"PASS\"\n}\n\"args\": \"x\"\nCommand: PASS\nResponse: 230 In";
    assert_eq!(all_hidden(without), without);
}

#[test]
fn secrets_in_dumps_are_hidden() {
    for (lines, shown) in [
        (
            "\t0x0030:  5041 5353 2054 7230 7562 3464 6f72 2d78  PASS.Tr0ub4dor-x\n\
             \t0x0040:  330d 0a                                  3..",
            "\t0x0030:  5041 5353 20***  PASS.***\n\t0x0040:  ***0d 0a                                  ***..",
        ),
        (
            "00000030  31 32 33 34 50 41 53 53  20 54 72 30 75 62 34 64  |1234PASS Tr0ub4d|\n\
             00000040  6f 72 2d 78 33 0d 0a 32  33 30 20 4c 6f 67 69 6e  |or-x3..230 Login|",
            "00000030  31 32 33 34 50 41 53 53  20 ***  |1234PASS ***|\n\
             00000040  *** 0d 0a 32  33 30 20 4c 6f 67 69 6e  |***..230 Login|",
        ),
        // The verb in two rows.
        (
            "00000000: 3131 3131 3131 3131 3131 3131 3131 5041  11111111111111PA\n\
             00000010: 5353 2054 7230 7562 3464 6f72 2d78 330d  SS Tr0ub4dor-x3.",
            "00000000: 3131 3131 3131 3131 3131 3131 3131 5041  11111111111111PA\n\
             00000010: 5353 20***0d  SS ***.",
        ),
        // Without offsets.
        (
            " 41 43 43 54 20 54 72 30 75 62 34 64 6f 72 2d 78  ACCT Tr0ub4dor-x\n 33 0d 0a                  3..",
            " 41 43 43 54 20 ***  ACCT ***\n *** 0d 0a                  ***..",
        ),
        // The dump ends before the command does.
        (
            "0000  50 41 53 53 20 54 72 30   PASS Tr0\n\n0000  32 33 30 20   230 ",
            "0000  50 41 53 53 20 ***   PASS ***\n\n0000  32 33 30 20   230 ",
        ),
    ] {
        assert_eq!(all_hidden(lines), shown);
    }
}

/// Whatever a log has, and wherever a line was cut.
#[test]
fn no_line_is_too_strange() {
    let mut random = 7_u64;
    let mut next = |below: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(random >> 33).unwrap() % below
    };
    let pieces = [
        "PASS",
        "pass",
        " ",
        "\"",
        "'",
        "\\",
        ":",
        "=",
        "[",
        "]",
        "{",
        "}",
        ",",
        "é",
        "\u{1f600}",
        "-u",
        "--user",
        "arg",
        "password",
        "pwd",
        "ftp>",
        "user",
        "631",
        "MIC",
        "://",
        "@",
        "50 41 53 53 20",
        "0x0010:",
        "  ",
        "\t",
        "|",
        ";",
        "#fields",
        "authorization",
        "SITE PSWD",
        "ADAT",
        "AUTH",
        "%20",
        "+",
        "for ",
        ": ",
        "230",
        "aB3dE5gH",
        "- ",
    ];
    for _ in 0..200 {
        let mut secrets = Secrets::new();
        for _ in 0..200 {
            let line: String = (0..next(12)).filter_map(|_| pieces.get(next(pieces.len()))).copied().collect();
            let _ = secrets.hide(&line);
            let _ = secrets.go_on(&line);
        }
    }
}
