//! Reads the text of any reply as every payload; what is read is written, and read again, and is the same.

#![no_main]

use std::fmt::Debug;

use ftpcodes::payload::{
    AddressFamilies, Challenge, DataAddress, ExtendedPassivePort, Facts, FactsChanged, Features, FileName, HashValue,
    HostName, Listing, LongPassiveAddress, Minutes, ModificationTime, NetworkProtocols, PassiveAddress, Pathname,
    Payload, ProtectedReply, RestartMarker, RestartOffset, SecurityData, Size, SystemType, TransferSize,
    TranslationStatus,
};
use ftpcodes::{Code, Reply, ReplyBuilder, Text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| {
    if text.contains(&b'\n') {
        return;
    }
    again::<PassiveAddress>(text);
    again::<LongPassiveAddress>(text);
    again::<ExtendedPassivePort>(text);
    again::<Size>(text);
    again::<ModificationTime>(text);
    again::<Minutes>(text);
    again::<RestartOffset>(text);
    again::<TransferSize>(text);
    again::<TranslationStatus>(text);
    read::<DataAddress>(text);
    borrowed(text);
});

fn whole(code: u16, text: &[u8]) -> Vec<u8> {
    [code.to_string().as_bytes(), b" ", text, b"\r\n"].concat()
}

fn read<T: for<'a> Payload<'a>>(text: &[u8]) {
    for code in T::CODES {
        let bytes = whole(*code, text);
        if let Ok(Some(reply)) = Reply::parse(&bytes) {
            let _ = reply.payload::<T>();
        }
    }
}

/// What was read and written is read as the same, without a deviation.
fn again<T: for<'a> Payload<'a> + Text + PartialEq + Debug + Copy>(text: &[u8]) {
    for code in T::CODES {
        let bytes = whole(*code, text);
        let Ok(Some(reply)) = Reply::parse(&bytes) else { return };
        let Ok(parsed) = reply.payload::<T>() else { continue };
        let value = parsed.into_value();
        let mut out = Vec::new();
        let code = Code::try_from(*code).expect("payloads have codes");
        ReplyBuilder::new(code, value).write_bytes_to(&mut out).expect("a value that was read can be written");
        let reply = Reply::parse(&out).expect("a reply").expect("a whole one");
        assert_eq!(reply.payload::<T>().expect("a payload").into_value(), value);
    }
}

/// Payloads that borrow from the reply.
fn borrowed(text: &[u8]) {
    macro_rules! read {
        ($($payload:ident)*) => {$(
            for code in <$payload<'_> as Payload<'_>>::CODES {
                let bytes = whole(*code, text);
                if let Ok(Some(reply)) = Reply::parse(&bytes) {
                    let _ = <$payload<'_> as Payload<'_>>::from_reply(&reply);
                }
            }
        )*};
    }
    read!(
        AddressFamilies Challenge Facts FactsChanged Features FileName HashValue HostName Listing NetworkProtocols Pathname ProtectedReply RestartMarker
        SecurityData SystemType
    );
}
