//! A small client as an author of one writes it, and servers that say what clients were seen to stumble over.

mod client;

use std::net::ToSocketAddrs;

use client::Client;
use ftpcodes::Command::{Abort, Connect, Password, UserName};
use ftpcodes::Role;
use ftpcodes::payload::{Features, ModificationTime, PassiveAddress, Pathname, Size};

use crate::peers::scripted::{DATA, Server, start};

/// A client of a server with this script, behind the greeting.
fn connected(script: &[(&'static str, &'static str)]) -> (Client, Server) {
    let server = start(script);
    let address = server.url.rsplit('@').next().unwrap().to_socket_addrs().unwrap().next().unwrap();
    (Client::connect(address).unwrap(), server)
}

/// What a client gets in answer to this command, and that it is in step behind it.
fn answered(command: &'static str, replies: &'static str) -> ftpcodes::OwnedReply {
    let (mut client, server) = connected(&[("", "220 Ready"), (command, replies), ("NOOP", "200 In step")]);
    let reply = client.ask(command).unwrap().reply;
    assert_eq!(client.ask("NOOP").unwrap().reply.text(), b"In step");
    drop(client);
    server.finish();
    reply
}

#[test]
fn a_code_alone_is_a_reply() {
    assert_eq!(answered("NOOP", "200").code(), 200);
    assert_eq!(answered("FEAT", "211-Features:\r\n SIZE\r\n211").lines().count(), 3);
}

#[test]
fn a_line_of_text_that_looks_like_a_reply_ends_none() {
    let reply = answered("STAT a", "213-Status of a:\r\n150 bytes\r\n226 more\r\n213 End");
    assert!(reply.lines().eq([&b"Status of a:"[..], b"150 bytes", b"226 more", b"End"]));
}

#[test]
fn a_reply_has_all_its_lines_whatever_the_command() {
    let reply = answered("STAT", "211-Status\r\n Connected\r\n211 End");
    assert_eq!(reply.lines().count(), 3);
    let reply = answered("XFOO a", "211-Lines\r\n of a command of its own\r\n211 End");
    assert_eq!(reply.lines().count(), 3);
}

#[test]
fn a_code_that_no_table_has_keeps_its_number() {
    assert_eq!(answered("REST 5", "554 Invalid REST parameter").code(), 554);
    assert_eq!(answered("NOOP", "299 Whatever").code(), 299);
}

#[test]
fn payloads_in_the_forms_of_real_servers() {
    let reply = answered("PWD", "257 \"/a\"\"b\" is the current directory");
    assert_eq!(*reply.payload::<Pathname>().unwrap().to_bytes(), *b"/a\"b");
    let reply = answered("PASV", "227 Entering passive mode 127,0,0,1,19,137");
    assert_eq!(reply.payload::<PassiveAddress>().unwrap().port(), 5001);
    let reply = answered("SIZE a", "213 1024 bytes");
    assert_eq!(reply.payload::<Size>().unwrap().bytes(), 1024);
    let reply = answered("MDTM a", "213 19990929003355.237");
    assert_eq!(reply.payload::<ModificationTime>().unwrap().to_string(), "19990929003355.237");
    let reply = answered("FEAT", "211-Features:\r\nSIZE\r\n MDTM\r\n211 End");
    let features = reply.payload::<Features>().unwrap();
    assert!(features.iter().map(|feature| feature.name()).eq([&b"SIZE"[..], b"MDTM"]));
}

#[test]
fn a_server_that_keeps_the_client_waiting() {
    let (mut client, server) = connected(&[("", "120 In a minute\r\n220 Ready"), ("NOOP", "200 Yes")]);
    assert_eq!(client.greeting.reply.code(), 220);
    assert_eq!(client.greeting.command(), Some(Connect));
    assert_eq!(client.ask("NOOP").unwrap().reply.code(), 200);
    drop(client);
    server.finish();
}

#[test]
fn logins_that_need_less_than_usual() {
    let (mut client, server) =
        connected(&[("", "220 Ready"), ("USER a", "232 No password"), ("PASS b", "202 Superfluous")]);
    let received = client.ask("USER a").unwrap();
    assert_eq!(received.command(), Some(UserName));
    assert_eq!(received.outcome().unwrap().role(), Role::Completion);
    let received = client.ask("PASS b").unwrap();
    assert_eq!(received.command(), Some(Password));
    assert_eq!(received.outcome().unwrap().role(), Role::Completion);
    drop(client);
    server.finish();
}

#[test]
fn a_login_that_is_told_twice() {
    let script =
        [("", "220 Ready"), ("PASS b", "230 Hello"), ("PWD", "230 Hello again\r\n257 \"/\""), ("NOOP", "200 Yes")];
    let (mut client, server) = connected(&script);
    assert_eq!(client.ask("PASS b").unwrap().reply.code(), 230);
    let path = client.ask("PWD").unwrap().reply;
    assert_eq!(*path.payload::<Pathname>().unwrap().to_bytes(), *b"/");
    assert_eq!(client.ask("NOOP").unwrap().reply.code(), 200);
    drop(client);
    server.finish();
}

#[test]
fn replies_to_site_are_the_site_s() {
    assert_eq!(answered("SITE A", "202 Superfluous").code(), 202);
    assert_eq!(answered("SITE HELP", "214 There is none").code(), 214);
}

#[test]
fn a_download_with_markers() {
    let script = [
        ("", "220 Ready"),
        ("PASV", "227 (127,0,0,1,{port})"),
        ("RETR a", "150 Opening\r\n110 MARK 1 = 1\r\n{data}226 Done"),
        ("NOOP", "200 Yes"),
    ];
    let (mut client, server) = connected(&script);
    assert_eq!(client.retrieve("a").unwrap(), DATA.as_bytes());
    assert_eq!(client.ask("NOOP").unwrap().reply.code(), 200);
    drop(client);
    server.finish();
}

#[test]
fn all_the_ways_to_answer_an_abort() {
    for replies in ["426 Aborted\r\n226 Done", "426 Aborted\r\n225 Done", "226 All sent\r\n225 Nothing to abort"] {
        let (mut client, server) =
            connected(&[("", "220 Ready"), ("RETR a", "150 Opening"), ("ABOR", replies), ("PWD", "257 \"/\"")]);
        client.begin("RETR a").unwrap();
        assert_eq!(client.ask("ABOR").unwrap().command(), Some(Abort));
        assert_eq!(client.ask("PWD").unwrap().reply.code(), 257);
        drop(client);
        server.finish();
    }
}

#[test]
fn replies_in_front_of_tls_are_not_read_behind_it() {
    let (mut client, server) = connected(&[("", "220 Ready"), ("AUTH TLS", "234 Proceed\r\n230 You are in")]);
    let error = client.start_tls().unwrap_err().to_string();
    assert!(error.ends_with("bytes came in plain text before TLS began, and could be anybody's"), "{error}");
    drop(client);
    server.finish();
    let (mut client, server) = connected(&[("", "220 Ready"), ("AUTH TLS", "234 Proceed")]);
    client.start_tls().unwrap();
    drop(client);
    server.finish();
}
