//! What cannot be read, with the exact words about it.

use ftpcodes::payload::{
    AddressFamilies, Base64, Challenge, DataAddress, ExtendedPassivePort, Facts, FactsChanged, Features, FileName,
    HashValue, HostName, LongPassiveAddress, Minutes, ModificationTime, NetworkProtocols, PassiveAddress, Payload,
    PayloadErrorKind, ProtectedReply, RestartMarker, RestartOffset, SecurityData, Size, SystemType, TransferSize,
    TranslationStatus,
};

use super::refusal;

/// Texts and errors, in pairs, for the first code of the type.
macro_rules! refused {
    ($name:ident, $($text:literal => $error:literal,)*) => { $({
        let code = $name::CODES[0];
        let bytes = [code.to_string().as_bytes(), b" ", &$text[..], b"\r\n"].concat();
        assert_eq!(refusal::<$name>(&bytes).to_string(), $error, "{}", bytes.escape_ascii());
    })* };
}

#[test]
fn addresses() {
    refused!(PassiveAddress,
        b"" => "expected six numbers with commas between them (at byte 0)",
        b"PASV" => "expected six numbers with commas between them (at byte 4)",
        b"(1,179,25)" => "expected six numbers with commas between them (at byte 10)",
        b"(::1,179,25)" => "expected six numbers with commas between them (at byte 12)",
        b"(::1,2,3,4,5,6)" => "expected six numbers with commas between them (at byte 15)",
        b"(1,2,3,4,5,6,7)" => "expected six numbers with commas between them (at byte 15)",
        b"(1,2,3,4,5,6,)" => "expected six numbers with commas between them (at byte 14)",
        b"(-1,2,3,4,5,6)" => "expected six numbers with commas between them (at byte 14)",
        b"(1;2;3;4;5;6)" => "expected six numbers with commas between them (at byte 13)",
        b"(1,2,3,4,5,x)" => "expected six numbers with commas between them (at byte 13)",
        b"(4,4,127,0,0,1,2,1,2)" => "expected six numbers with commas between them (at byte 21)",
        b"(256,2,3,4,5,6)" => "expected a number up to 255 (at byte 1)",
        b"(1,2,3,4,5,256)" => "expected a number up to 255 (at byte 11)",
        b"(1,2,3,4,5,99999999999999999999999)" => "expected a number up to 255 (at byte 11)",
    );
    refused!(LongPassiveAddress,
        b"" => "expected a family, a length and a host, a length and a port, with commas between the numbers (at byte 0)",
        b"(4,4,127,0,0,1,2,1)" => "expected a comma (at byte 18)",
        b"(4,4,127,0,0,1,2,1,2,3)" => "expected no further numbers (at byte 20)",
        b"(4,0,127,0,0,1,2,1)" => "expected a host of 1 to 20 octets (at byte 4)",
        b"(4,21,127,0,0,1,2,1)" => "expected a host of 1 to 20 octets (at byte 5)",
        b"(4,4,127,0,0,1,9,1,2)" => "expected a port of 1 to 8 octets (at byte 16)",
        b"(4,4,127,0,0,1,0,1,2)" => "expected a port of 1 to 8 octets (at byte 16)",
        b"(4,4,127,0,0,256,2,1,2)" => "expected a number up to 255 (at byte 13)",
    );
    refused!(ExtendedPassivePort,
        b"" => "expected a port between delimiters, such as (|||6446|) (at byte 0)",
        b"EPSV ALL ok" => "expected a port between delimiters, such as (|||6446|) (at byte 11)",
        b"()" => "expected a port between delimiters, such as (|||6446|) (at byte 1)",
        b"(||6446|)" => "expected a port up to 65535 (at byte 8)",
        b"(|||6446)" => "expected a port between delimiters, such as (|||6446|) (at byte 8)",
        b"(|||6446" => "expected a port between delimiters, such as (|||6446|) (at byte 8)",
        b"(|||6446!)" => "expected a port between delimiters, such as (|||6446|) (at byte 8)",
        b"(6446)" => "expected a port between delimiters, such as (|||6446|) (at byte 1)",
        b"(||||)" => "expected a port up to 65535 (at byte 4)",
        b"(|||65536|)" => "expected a port up to 65535 (at byte 4)",
        b"(|||-1|)" => "expected a port up to 65535 (at byte 4)",
        b"(11164461)" => "expected a port between delimiters, such as (|||6446|) (at byte 1)",
        b"(1,2,3,4,5,6)" => "expected a port between delimiters, such as (|||6446|) (at byte 1)",
    );
    refused!(DataAddress,
        b"ok" => "expected six numbers with commas between them (at byte 2)",
    );
}

#[test]
fn lists_of_numbers() {
    refused!(NetworkProtocols,
        b"Bad network protocol." => "expected numbers in parentheses, such as (1,2) (at byte 21)",
        b"SSL/TLS required on the data channel" => "expected numbers in parentheses, such as (1,2) (at byte 36)",
        b"use ()" => "expected numbers in parentheses, such as (1,2) (at byte 5)",
        b"use (1,2" => "expected a closing parenthesis (at byte 8)",
        b"use (1,2 and 3)" => "expected a closing parenthesis (at byte 8)",
        b"use (1,65536)" => "expected a number up to 65535 (at byte 7)",
        b"use (IPv4)" => "expected numbers in parentheses, such as (1,2) (at byte 5)",
    );
    refused!(AddressFamilies,
        b"Supported address families are (IP, IPX)" => "expected numbers in parentheses, such as (1,2) (at byte 32)",
        b"Data connection cannot be opened with this PROT setting." => "expected numbers in parentheses, such as (1,2) (at byte 56)",
    );
}

#[test]
fn words_and_names() {
    refused!(RestartMarker,
        b"" => "expected MARK and a space (at byte 0)",
        b"Restart marker reply" => "expected MARK and a space (at byte 0)",
        b"MARK" => "expected MARK and a space (at byte 0)",
        b"MARK 1 2" => "expected an equals sign between two markers (at byte 8)",
        b"MARK = 2" => "expected a marker of printable characters (at byte 5)",
        b"MARK 1 =" => "expected a marker of printable characters (at byte 8)",
        b"MARK 1 2 = 3" => "expected a marker of printable characters (at byte 5)",
        b"MARK 1 = \xe9" => "expected a marker of printable characters (at byte 9)",
    );
    refused!(FileName,
        b"" => "expected FILE: and a name (at byte 0)",
        b"FILE:" => "expected a path name (at byte 5)",
        b"FILE: " => "expected a path name (at byte 6)",
        b"FILE: a\rb" => "expected a path name without CR, LF and NUL (at byte 7)",
        b"Transfer complete." => "expected FILE: and a name (at byte 0)",
        b"/a b" => "expected FILE: and a name (at byte 0)",
        b"/a\tb" => "expected FILE: and a name (at byte 0)",
        b"12345678-9abc-def0-1234" => "expected FILE: and a name (at byte 0)",
    );
    refused!(SystemType,
        b"" => "expected the name of a system (at byte 0)",
        b"..." => "expected the name of a system (at byte 0)",
        b" \xd0\x98 x" => "expected the name of a system (at byte 1)",
    );
    refused!(HostName,
        b"" => "expected the name of a host (at byte 0)",
        b"Welcome." => "expected the name of a host (at byte 0)",
        b"localhost ready" => "expected the name of a host (at byte 0)",
        b"(vsFTPd 3.0.3)" => "expected the name of a host (at byte 0)",
        b"-a.example FTP server" => "expected the name of a host (at byte 0)",
        b"a..example FTP server" => "expected the name of a host (at byte 0)",
    );
    refused!(TranslationStatus,
        b"" => "expected NONE, EPSV or EPSVEPRT (at byte 0)",
        b"EPRT" => "expected NONE, EPSV or EPSVEPRT (at byte 0)",
        b"EPSVX" => "expected NONE, EPSV or EPSVEPRT (at byte 0)",
    );
    refused!(Challenge, b" " => "expected a challenge (at byte 0)",);
}

#[test]
fn numbers() {
    refused!(Minutes,
        b"" => "expected a number of minutes (at byte 0)",
        b"soon" => "expected a number of minutes (at byte 4)",
        b"in 5 seconds" => "expected a number of minutes (at byte 3)",
        b"in 2 hours" => "expected a number of minutes (at byte 3)",
        b"3 of 5 busy" => "expected a number of minutes (at byte 5)",
        b"in 4294967296 minutes" => "expected a number up to 4294967295 (at byte 3)",
        b"in 2.5 minutes" => "expected a number of minutes (at byte 14)",
    );
    refused!(Size,
        b"" => "expected a number of octets (at byte 0)",
        b"-1" => "expected a number of octets (at byte 0)",
        b"File modification time set." => "expected a number of octets (at byte 0)",
        b"1,234" => "expected a space or the end (at byte 1)",
        b"12k" => "expected a space or the end (at byte 2)",
        b"1.5" => "expected a space or the end (at byte 1)",
        b"18446744073709551616" => "expected a number up to 18446744073709551615 (at byte 0)",
    );
    refused!(RestartOffset,
        b"Ready for RNTO." => "expected one offset (at byte 15)",
        b"File a1 exists" => "expected one offset (at byte 14)",
        b"Transferring byte range of 9 bytes starting from 3" => "expected one offset (at byte 50)",
        b"Restarting at -3" => "expected one offset (at byte 16)",
        b"Restarting at 18446744073709551616." => "expected an offset up to 18446744073709551615 (at byte 14)",
    );
    refused!(TransferSize,
        b"Here comes the directory listing." => "expected a size, such as (293 bytes) (at byte 33)",
        b"Connecting to port 4711" => "expected a size, such as (293 bytes) (at byte 23)",
        b"0.001 seconds (measured here), 9.9 Mbytes per second" => "expected a size, such as (293 bytes) (at byte 52)",
        b"(18446744073709551616 bytes)" => "expected a size up to 18446744073709551615 (at byte 1)",
        b"(1.5 bytes)" => "expected a size, such as (293 bytes) (at byte 11)",
        b"(-5 bytes)" => "expected a size, such as (293 bytes) (at byte 10)",
    );
}

#[test]
fn times() {
    refused!(ModificationTime,
        b"" => "expected a time of 14 digits, such as 19980615100045 (at byte 0)",
        b"File modification time set." => "expected a time of 14 digits, such as 19980615100045 (at byte 0)",
        b"199806151000" => "expected a time of 14 digits, such as 19980615100045 (at byte 0)",
        b"1998061510004599" => "expected a time of 14 digits, such as 19980615100045 (at byte 0)",
        b"199806151000459" => "expected a time of 14 digits, such as 19980615100045 (at byte 0)",
        b"19990229000000" => "expected a time that exists (at byte 0)",
        b"19000229000000" => "expected a time that exists (at byte 0)",
        b"20001301000000" => "expected a time that exists (at byte 0)",
        b"20000001000000" => "expected a time that exists (at byte 0)",
        b"20000101240000" => "expected a time that exists (at byte 0)",
        b"20000101006000" => "expected a time that exists (at byte 0)",
        b"20000101000061" => "expected a time that exists (at byte 0)",
        b"09991231235959" => "expected a time that exists (at byte 0)",
        b"20000101000000Z" => "expected a space or the end (at byte 14)",
        b"20000101000000.5.5" => "expected a space or the end (at byte 16)",
    );
}

#[test]
fn facts_and_digests() {
    refused!(Facts,
        b"" => "expected a space and a path name (at byte 0)",
        b"type=file;" => "expected a space and a path name (at byte 10)",
        b"CWD command successful." => "expected a fact, such as type=file (at byte 0)",
        b"=x; y" => "expected a fact, such as type=file (at byte 0)",
        b"type=file;; y" => "expected a fact, such as type=file (at byte 10)",
        b"type=file;size; y" => "expected a fact, such as type=file (at byte 10)",
        b"type=file; " => "expected a path name (at byte 11)",
        b"type=file; a\0" => "expected a path name without CR, LF and NUL (at byte 12)",
    );
    for (line, expected) in [
        (&b" type=file"[..], "expected a space and a path name (at byte 10)"),
        (b"   type=file;", "expected a space and a path name (at byte 13)"),
        (b"   type=file; ", "expected a path name (at byte 14)"),
        (b"   type=file; a\rb", "expected a path name without CR, LF and NUL (at byte 15)"),
        (b"   type=file;size; x", "expected a fact, such as type=file (at byte 13)"),
        (b"\t/x", "expected a fact, such as type=file (at byte 0)"),
        (b" \tx", "expected a fact, such as type=file (at byte 1)"),
        (b"  ", "expected a path name (at byte 2)"),
    ] {
        let bytes = [b"250-x\r\n", line, b"\r\n250 End\r\n"].concat();
        assert_eq!(refusal::<Facts<'_>>(&bytes).to_string(), expected, "{}", bytes.escape_ascii());
    }
    refused!(FactsChanged,
        b"" => "expected a fact, such as type=file (at byte 0)",
        b" x" => "expected a fact, such as type=file (at byte 0)",
        b"UTIME OK" => "expected a fact, such as type=file (at byte 0)",
        b"  UTIME OK" => "expected a fact, such as type=file (at byte 0)",
        b"\tx=1 y" => "expected a fact, such as type=file (at byte 0)",
    );
    refused!(HashValue,
        b"" => "expected the name of a hash (at byte 0)",
        b"MD5:x 0-9 ab x" => "expected the name of a hash (at byte 0)",
        b"MD5" => "expected a range of octets, such as 0-255 (at byte 3)",
        b"MD5 0 ab x" => "expected a range of octets, such as 0-255 (at byte 5)",
        b"MD5 0-ab x" => "expected a range of octets, such as 0-255 (at byte 6)",
        b"MD5 0-9" => "expected a space (at byte 7)",
        b"MD5 0-9 xy x" => "expected a digest in hexadecimal digits (at byte 8)",
        b"MD5 0-9 abc x" => "expected a digest in hexadecimal digits (at byte 11)",
        b"MD5 0-9 ab... x" => "expected a space and a path name (at byte 10)",
        b"MD5 0-9 ab" => "expected a space and a path name (at byte 10)",
        b"MD5 0-9 ab " => "expected a path name (at byte 11)",
        b"MD5 0-18446744073709551616 ab x" => "expected a range of octets, such as 0-255 (at byte 6)",
    );
}

#[test]
fn security() {
    refused!(SecurityData,
        b"ADAT=A" => "expected a letter of base64 (at byte 6)",
        b"ADAT=Zm9v-" => "expected a letter of base64 (at byte 9)",
        b"ADAT=Zg==x" => "expected the end of the base64 (at byte 9)",
        b"ADAT=Zg===" => "expected the end of the base64 (at byte 9)",
        b"ADAT=Zm9v=" => "expected the end of the base64 (at byte 9)",
    );
    refused!(ProtectedReply,
        b"Zm9v Zm9v" => "expected a letter of base64 (at byte 4)",
        b" A" => "expected a letter of base64 (at byte 2)",
    );
    let error = refusal::<ProtectedReply<'_>>(b"631-Zm9v\r\n-\r\n631 Zm9v\r\n");
    assert_eq!(error.to_string(), "expected a letter of base64 (at byte 0)");
    assert_eq!(Base64::parse(b"=").unwrap_err().to_string(), "expected the end of the base64 (at byte 0)");
}

#[test]
fn other_codes() {
    let error = refusal::<Features<'_>>(b"500 Unknown command.\r\n");
    assert_eq!(error.kind(), PayloadErrorKind::WrongCode);
    assert_eq!(error.to_string(), "expected a reply with another code");
    assert_eq!(error.expected(), "a reply with another code");
    assert_eq!(refusal::<Size>(b"550 12\r\n").kind(), PayloadErrorKind::WrongCode);
    assert_eq!(refusal::<DataAddress>(b"200 (|||6446|)\r\n").kind(), PayloadErrorKind::WrongCode);
}
