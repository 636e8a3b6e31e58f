//! Random bytes made of what replies are made of: nothing panics, and how they are split never matters.

use ftpcodes::{Framing, Limits, Reply, ReplyReader, without_telnet};

use super::{read_all, read_whole, rounds};

const PIECES: &[&[u8]] = &[
    b"226",
    b"211",
    b"150",
    b"553",
    b"042",
    b"700",
    b" ",
    b"-",
    b"\r\n",
    b"\n",
    b"\r",
    b"\0",
    b"text",
    b"1",
    b"\xff",
    b"\xff\xfd",
    b"\xff\xff",
    b"\xff\xfa",
    b"\xff\xf0",
    b"\xe8",
    b"SSH-",
    b"\x16\x03\x01",
    b"211-a\r\n",
    b"211 z\r\n",
    b"553-\r\n",
    b"\x07",
];

pub(super) fn random_input(random: &mut fastrand::Rng) -> Vec<u8> {
    let count = random.usize(0..40);
    (0..count).flat_map(|_| random.choice(PIECES).unwrap().iter().copied()).collect()
}

#[test]
fn any_input_is_read_alike_in_any_chunks() {
    let mut random = fastrand::Rng::with_seed(959);
    for round in 0..rounds(20_000) {
        let input = random_input(&mut random);
        let framing = [Framing::SameCode, Framing::AnyCode, Framing::Auto][round % 3];
        let limits = match round % 2 {
            0 => Limits::default(),
            _ => Limits { line: random.usize(1..20), lines: random.usize(1..5), reply: random.usize(1..60) },
        };
        let reader = ReplyReader::new().framing(framing).limits(limits);
        let whole = read_whole(reader.clone(), &input);
        let bytes = read_all(reader.clone(), &input, 1..input.len());
        assert_eq!(bytes, whole, "{framing:?} {limits:?} {}", input.escape_ascii());
        let mut ends: Vec<usize> = (0..random.usize(0..6)).map(|_| random.usize(0..=input.len())).collect();
        ends.sort_unstable();
        assert_eq!(read_all(reader, &input, ends.iter().copied()), whole, "{ends:?} {}", input.escape_ascii());
        let _ = Reply::parse(&input);
        let _ = without_telnet(&input).count();
    }
}

#[test]
fn bytes_without_structure_do_no_harm() {
    let mut random = fastrand::Rng::with_seed(2389);
    for _ in 0..rounds(5_000) {
        let input: Vec<u8> = (0..random.usize(0..100)).map(|_| random.u8(..)).collect();
        let whole = read_whole(ReplyReader::new(), &input);
        assert_eq!(read_all(ReplyReader::new(), &input, 1..input.len()), whole, "{}", input.escape_ascii());
    }
}
