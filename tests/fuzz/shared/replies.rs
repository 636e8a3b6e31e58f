//! Replies, written and read.

use ftpcodes::{Reply, ReplyBuilder, Text};

/// The bytes of a reply; `None` if its text is refused, for which the output is never the reason.
pub(crate) fn written<T: Text, L, E>(reply: ReplyBuilder<T, L, E>) -> Option<Vec<u8>>
where
    L: IntoIterator + Clone,
    L::Item: Text,
    E: Text,
{
    // Without errors, it is a whole reply whatever its texts are.
    let lossy = reply.to_owned_lossy();
    assert_eq!(whole(lossy.bytes()), lossy.as_reply());
    let mut bytes = Vec::new();
    if let Err(error) = reply.write_bytes_to(&mut bytes) {
        assert!(!error.to_string().starts_with("the output"), "{error}");
        return None;
    }
    assert_eq!((lossy.bytes(), reply.to_owned().expect("it was written").bytes()), (&bytes[..], &bytes[..]));
    let mut text = String::new();
    match reply.write_to(&mut text) {
        Ok(()) => assert_eq!(text.as_bytes(), bytes),
        Err(error) => assert!(error.to_string().contains("not UTF-8") && str::from_utf8(&bytes).is_err(), "{error}"),
    }
    Some(bytes)
}

/// The only reply that these bytes are.
pub(crate) fn whole(bytes: &[u8]) -> Reply<'_> {
    let reply = Reply::parse(bytes).expect("what is written is a reply").expect("it is a whole one");
    assert_eq!(reply.len(), bytes.len(), "{}", bytes.escape_ascii());
    reply
}
