//! Replies out of bytes, by the rule of RFC 959 section 4.2.

/// What the bytes of one exchange hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Replies and nothing else.
    Replies(Vec<Framed>),
    /// Something that is no reply: a line without a code between replies, or a reply that does not end.
    Broken,
}

/// One reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framed {
    /// The reply code.
    pub code: u16,
    /// Its lines, in what of UTF-8 they hold, without line ends.
    pub lines: Vec<String>,
}

/// The replies that these bytes are.
///
/// A line that begins with a code and a hyphen opens a reply of several lines; the next line that begins with the same
/// code and a space closes it. A code with nothing behind it counts as one with a space: servers send it, and RFC 3659
/// section 7.2 lets it close the reply to MLST.
#[must_use]
pub fn frame(raw: &[u8]) -> Frame {
    let mut replies = Vec::new();
    let mut open: Option<Framed> = None;
    let Some(lines) = raw.strip_suffix(b"\n").or(raw.is_empty().then_some(raw)) else {
        return Frame::Broken;
    };
    for line in lines.split(|byte| *byte == b'\n').filter(|_| !raw.is_empty()) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let text = String::from_utf8_lossy(line).into_owned();
        let found = opening(line);
        match &mut open {
            Some(reply) => {
                reply.lines.push(text);
                if found == Some((reply.code, b' ')) {
                    replies.extend(open.take());
                }
            }
            None => match found {
                Some((code, b'-')) => open = Some(Framed { code, lines: vec![text] }),
                Some((code, _)) => replies.push(Framed { code, lines: vec![text] }),
                None => return Frame::Broken,
            },
        }
    }
    match open {
        Some(_) => Frame::Broken,
        None => Frame::Replies(replies),
    }
}

/// The code that a line begins with, and the hyphen or the space behind it.
fn opening(line: &[u8]) -> Option<(u16, u8)> {
    let (digits, rest) = line.split_at_checked(3)?;
    let [b'1'..=b'6', b'0'..=b'9', b'0'..=b'9'] = digits else { return None };
    let code = std::str::from_utf8(digits).ok()?.parse().ok()?;
    match rest.first() {
        None => Some((code, b' ')),
        Some(behind @ (b' ' | b'-')) => Some((code, *behind)),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Frame, frame};

    fn codes(raw: &str) -> Vec<(u16, usize)> {
        match frame(raw.as_bytes()) {
            Frame::Replies(replies) => replies.iter().map(|reply| (reply.code, reply.lines.len())).collect(),
            Frame::Broken => panic!("{raw:?} was not framed"),
        }
    }

    #[test]
    fn the_same_code_and_a_space_close_a_reply() {
        assert_eq!(codes(""), []);
        assert_eq!(codes("200 Okay.\r\n"), [(200, 1)]);
        assert_eq!(codes("150 Here.\r\n226 Done.\r\n"), [(150, 1), (226, 1)]);
        assert_eq!(codes("211-A\r\n b\r\n226 c\r\n211-d\r\n211 e\r\n200 f\r\n"), [(211, 5), (200, 1)]);
        assert_eq!(codes("250 \r\n200\r\n200 bare\n"), [(250, 1), (200, 1), (200, 1)]);
        assert_eq!(codes("250-A\r\n x\r\n250\r\n"), [(250, 3)]);
    }

    #[test]
    fn what_is_no_reply_breaks_the_exchange() {
        for raw in
            ["200 Okay.", "211-A\r\n b\r\n", "hello\r\n", "20 x\r\n", "200x\r\n", "700 x\r\n", "\r\n", "200 x\r\n\r\n"]
        {
            assert_eq!(frame(raw.as_bytes()), Frame::Broken, "{raw:?}");
        }
    }
}
