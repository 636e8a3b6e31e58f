//! What a log has of passwords is in no answer.

use super::logs::annotated;

/// Logs of all forms; each `s3cret` is secret.
const LOGS: &[(&str, &str)] = &[
    ("a client", "< 220 Ready\n> USER ada\n< 331 Password?\n> PASS s3cret\n< 530 No, s3cret is wrong\n"),
    (
        "a server",
        "10:00 FTP command: Client \"h\", \"USER ada\"\n10:00 FTP response: Client \"h\", \"331 Password?\"\n\
         10:00 FTP command: Client \"h\", \"PASS s3cret\"\n10:00 FTP response: Client \"h\", \"530 No s3cret.\"\n",
    ),
    (
        "objects with an argument",
        "{\"cmd\":\"USER\",\"arg\":\"ada\"}\n{\"code\":331,\"text\":\"?\"}\n{\"cmd\":\"PASS\",\"arg\":\"s3cret\"}\n\
         {\"code\":530,\"text\":\"not s3cret\"}\n",
    ),
    (
        "objects with lists",
        "{\"command\":\"USER\",\"params\":[\"ada\"]}\n{\"code\":331,\"message\":\"?\"}\n\
         {\"command\":\"PASS\",\"params\":[\"s3cret\"]}\n{\"code\":530,\"message\":\"not s3cret\"}\n",
    ),
    (
        "objects of several lines",
        "{\n \"command\": \"USER\",\n \"args\": \"ada\"\n}\n{\n \"reply\": \"331 Password?\"\n}\n\
         {\n \"command\": \"PASS\",\n \"args\": \"s3cret\"\n}\n{\n \"reply\": \"530 No s3cret\"\n}\n",
    ),
    (
        "a capture",
        "    USER ada\\r\\n\n        Request command: USER\n        Request arg: ada\n    331 Password?\\r\\n\n\
         \x20   PASS s3cret\\r\\n\n        Request command: PASS\n        Request arg: s3cret\n    530 No s3cret\\r\\n\n",
    ),
    ("a table", "10:00;C;USER;ada\n10:00;S;331;Password?\n10:00;C;PASS;s3cret\n10:00;S;530;No s3cret\n"),
    (
        "an access log of columns",
        "#fields\tts\tuser\tpassword\tcommand\targ\treply_code\treply_msg\n\
         1.0\tada\ts3cret\tPASV\t-\t227\tEntering Passive Mode (192,0,2,1,4,5).\n\
         2.0\tada\ts3cret\tRETR\tftp://h/a\t550\tNo such file\n",
    ),
    (
        "settings before a log",
        "FTP_PASSWORD=s3cret\npassword='s3cret'\n$ curl -v -u ada:s3cret ftp://ada:p@/s3cret@h/\n\
         machine h login ada password s3cret\nAuthorization: Basic s3cret\nlftp -u ada,s3cret h\n\
         < 220 Ready\n> SITE PSWD s3cret s3cret\n< 500 No\n> CWD x\n< 550 No such x: ftp://ada:s3cret@h/x\n",
    ),
    (
        "a prompt",
        "220 Ready\nftp> user ada s3cret\n331 Password?\n530 No\nftp> quote PASS s3cret\n530 No\nftp> cd x\n550 No\n",
    ),
    (
        "an address as it is encoded",
        "< 220 Ready\nGET /do?c=PASS%20s3cret HTTP/1.1\n> NOOP\n< 200 ok\n> STAT PASS+s3cret\n< 500 'PASS+s3cret'\n",
    ),
    (
        "security data",
        "< 220 Ready\n> ADAT s3cretAAAA==\n< 335 ADAT=s3cretBBBB==\n> MIC s3cretCCCC==\n< 631 s3cretDDDD==\n\
         > ENC s3cretEEEE==\n< 633 s3cretFFFF==\n> CONF s3cretGGGG==\n< 500 CONF s3cretGGGG==\n",
    ),
];

#[test]
fn no_answer_has_a_secret() {
    for (kind, log) in LOGS {
        for format in [&[][..], &["--failures"], &["--format", "json"], &["--failures", "--format", "json"]] {
            let (_, out, messages) = annotated(log, format);
            assert!(!out.contains("s3cret") && !messages.contains("s3cret"), "{kind} {format:?}: {out}{messages}");
        }
        let (_, out, _) = annotated(log, &["--show-secrets"]);
        let told = out.lines().filter(|line| line.contains("s3cret")).count();
        assert!(told >= log.lines().filter(|line| line.contains("s3cret")).count(), "{kind}: {out}");
        let (_, out, _) = annotated(log, &[]);
        assert!(out.contains("***"), "{kind}: {out}");
    }
}

/// The rest of a dump is shown as it stands.
#[test]
fn dumps_are_shown_without_what_they_have_of_secrets() {
    let dump = "10:00 FTP: 331 Password?\n\t0x0000:  4500 0048 5041 5353 2073 3363 7265 7421  E..HPASS.s3cret!\n\
                \t0x0010:  2173 3363 0d0a                           !s3c..\n";
    let (_, out, _) = annotated(&format!("< 220 Ready\n> NOOP\n< 200 ok\n{dump}> CWD x\n< 550 No\n"), &[]);
    for shown in ["4500 0048 5041 5353 20***  E..HPASS.***\n", "0x0010:  *** 0d0a                           ***..\n"] {
        assert!(out.contains(shown), "{out}");
    }
    for secret in ["7333", "3363", "s3c"] {
        assert!(!out.contains(secret), "{secret}: {out}");
    }
}

/// Nothing else is hidden.
#[test]
fn words_that_only_speak_of_secrets_stay() {
    let log = "< 220 Ready\n> USER ada\n< 331 Password required for ada\nPassword: \n> PASS ****\n< 230 In\n> PWD\n\
               < 257 \"/home\" is the current directory\n> CWD /srv/passwd\n< 550 /srv/passwd: No such file\n\
               using passive mode, pwd=/home\n> PASV\n< 227 Entering Passive Mode (198,51,100,7,156,90).\n\
               < 530 Please login with USER and PASS.\nGET ftp://host:21/path?mail=a@b\n> QUIT\n< 221 Bye\n";
    let (_, out, _) = annotated(log, &[]);
    assert_eq!(out, annotated(log, &["--show-secrets"]).1);
}
