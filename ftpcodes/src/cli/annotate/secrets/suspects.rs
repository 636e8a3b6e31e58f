//! Where a secret may stand in a log: few lines have to be searched in full.

use std::ops::Range;

/// So many places of a text are looked at together.
const BLOCK: usize = 16;
/// With the bytes behind the last place that tell whether one of the words stands there.
const WIDE_BLOCK: usize = BLOCK + 4;

/// Where one of the words may begin in some lines, so that these have to be searched. Hardly a line has one.
#[derive(Default)]
pub(in super::super) struct Suspects {
    /// The beginnings of blocks, in their order.
    blocks: Vec<usize>,
    /// So many of them lie before all that is asked for now.
    passed: usize,
}

impl Suspects {
    pub(in super::super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let wide = bytes.windows(WIDE_BLOCK).step_by(BLOCK);
        // What is left is filled up with something in which no word begins.
        let rest = wide.len() * BLOCK;
        let mut last = [b' '; WIDE_BLOCK];
        last.iter_mut().zip(bytes.get(rest..).unwrap_or_default()).for_each(|(place, byte)| *place = *byte);
        let starts = (0..).step_by(BLOCK);
        let blocks = wide.filter_map(<[u8]>::first_chunk).chain([&last]);
        let found = starts.zip(blocks).filter(|(_, block)| block_may_have(block));
        Self { blocks: found.map(|(start, _)| start).collect(), passed: 0 }
    }

    /// Whether one may begin in this range, which lies behind all that were asked for before.
    pub(in super::super) fn are_in(&mut self, range: Range<usize>) -> bool {
        while self.blocks.get(self.passed).is_some_and(|block| block + BLOCK <= range.start) {
            self.passed += 1;
        }
        self.blocks.get(self.passed).is_some_and(|block| *block < range.end)
    }
}

/// The beginnings of words beside which a secret may stand; what capital letters stand for, [`is_of`] says. They are
/// as long as it takes to tell them from the words that most logs have.
const BEGINNINGS: [&[u8]; 14] = [
    // The verb, or the keys password and passwd; Passive begins as they do.
    b"passP", // The keys pw and pwd, the commands PSWD and CPWD.
    b"pwE", b"pwdE", b"swdE", // More verbs; AUTH, and the field Authorization.
    b"acct", b"adat", b"uthO", // Commands and replies of security data.
    b"micE", b"encE", b"onfE", b"63N", // The options -u and --user, the prompt ftp>, addresses.
    b"-uS", b"tp>", b"://",
];
/// Where each of the beginnings begins and ends, as bits.
const STARTS: u64 = bits(true);
const ENDS: u64 = bits(false);
/// For each byte, at which places of the beginnings it may stand: all are looked for at once.
const PLACES: [u64; 256] = places();

const fn bits(starts: bool) -> u64 {
    let (mut bits, mut bit, mut beginnings) = (0, 0, BEGINNINGS.as_slice());
    while let [beginning, rest @ ..] = beginnings {
        let place = if starts { bit } else { bit + beginning.len() - 1 };
        bits |= 1 << place;
        bit += beginning.len();
        beginnings = rest;
    }
    bits
}

/// Whether a byte is what stands at a place of a beginning.
const fn is_of(byte: u8, sign: u8) -> bool {
    match sign {
        // The end of a word, or other letters that may follow.
        b'E' => !byte.is_ascii_alphabetic(),
        b'P' => is_of(byte, b'E') || is_of(byte, b'w') || is_of(byte, b'p'),
        b'O' => is_of(byte, b'E') || is_of(byte, b'o'),
        b'S' => is_of(byte, b'E') || is_of(byte, b's'),
        // The last digit of the codes.
        b'N' => matches!(byte, b'1'..=b'3'),
        _ => byte.to_ascii_lowercase() == sign,
    }
}

const fn places() -> [u64; 256] {
    let mut places = [0; 256];
    let (mut byte, mut left): (u8, &mut [u64]) = (0, &mut places);
    while let [place, rest @ ..] = left {
        let (mut bit, mut beginnings) = (1, BEGINNINGS.as_slice());
        while let [beginning, others @ ..] = beginnings {
            let mut signs = *beginning;
            while let [sign, more @ ..] = signs {
                if is_of(byte, *sign) {
                    *place |= bit;
                }
                bit <<= 1;
                signs = more;
            }
            beginnings = others;
        }
        byte = byte.wrapping_add(1);
        left = rest;
    }
    places
}

/// Whether one of the beginnings begins in a block. All bytes are looked at, which is faster than to stop; so are the
/// blocks one by one, because the processor takes some at once.
fn block_may_have(block: &[u8; WIDE_BLOCK]) -> bool {
    let (_, ended) = block.iter().fold((0, 0), |(begun, ended), byte| {
        let places = PLACES.get(usize::from(*byte)).copied().unwrap_or(0);
        let begun = (begun << 1 | STARTS) & places;
        (begun, ended | begun)
    });
    ended & ENDS != 0
}
