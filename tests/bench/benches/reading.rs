//! How fast replies are read: by ftpcodes, by the reader of smtp-proto for the replies of SMTP, which have the same form,
//! and by memchr, which only counts the line ends or gives their places.
//!
//! suppaftp has no reader to call without a socket: it reads a reply inside of its commands.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use ftpcodes::{Reply, ReplyReader};
use ftpcodes_bench::{SINGLE, banner, features, in_chunks, reader, smtp_in_chunks, status};

fn main() {
    divan::main();
}

fn count(bytes: &[u8]) -> usize {
    memchr::memchr_iter(b'\n', bytes).count()
}

/// Counting needs no places; a reader does.
fn places(bytes: &[u8]) -> usize {
    memchr::memchr_iter(b'\n', bytes).fold(0, usize::wrapping_add)
}

macro_rules! whole {
    ($name:ident, $bytes:expr $(, $peer:ident)?) => {
        mod $name {
            use super::*;

            #[divan::bench]
            fn ftpcodes(bencher: Bencher<'_, '_>) {
                let bytes: &[u8] = &$bytes;
                assert!(Reply::parse(bytes).is_ok_and(|reply| reply.is_some_and(|reply| reply.len() == bytes.len())));
                bencher.counter(BytesCount::new(bytes.len())).bench(|| Reply::parse(black_box(bytes)));
            }

            #[divan::bench]
            fn ftpcodes_with_texts(bencher: Bencher<'_, '_>) {
                let bytes: &[u8] = &$bytes;
                bencher.counter(BytesCount::new(bytes.len())).bench(|| {
                    let reply = Reply::parse(black_box(bytes)).ok().flatten()?;
                    Some((reply.code(), reply.lines().map(<[u8]>::len).sum::<usize>()))
                });
            }

            $(
            #[divan::bench]
            fn $peer(bencher: Bencher<'_, '_>) {
                let bytes: &[u8] = &$bytes;
                assert!(smtp_in_chunks(bytes, bytes.len()).is_some());
                bencher
                    .counter(BytesCount::new(bytes.len()))
                    .bench(|| smtp_in_chunks(black_box(bytes), black_box(bytes.len())));
            }
            )?

            #[divan::bench]
            fn memchr(bencher: Bencher<'_, '_>) {
                let bytes: &[u8] = &$bytes;
                bencher.counter(BytesCount::new(bytes.len())).bench(|| count(black_box(bytes)));
            }

            #[divan::bench]
            fn memchr_places(bencher: Bencher<'_, '_>) {
                let bytes: &[u8] = &$bytes;
                bencher.counter(BytesCount::new(bytes.len())).bench(|| places(black_box(bytes)));
            }
        }
    };
}

whole!(a_single_line, *SINGLE, smtp_proto);
whole!(b_banner_of_20_lines, banner(), smtp_proto);
// Lines without a code, which SMTP does not have: smtp-proto refuses them.
whole!(c_features, features());

/// Larger than smtp-proto takes.
mod d_status_of_1_mb {
    use super::*;

    fn bytes() -> Vec<u8> {
        status(1 << 20)
    }

    #[divan::bench]
    fn ftpcodes(bencher: Bencher<'_, '_>) {
        let bytes = bytes();
        assert!(in_chunks(reader(), &bytes, bytes.len()).is_some());
        bencher.counter(BytesCount::new(bytes.len())).bench(|| in_chunks(reader(), black_box(&bytes), bytes.len()));
    }

    #[divan::bench]
    fn memchr(bencher: Bencher<'_, '_>) {
        let bytes = bytes();
        bencher.counter(BytesCount::new(bytes.len())).bench(|| count(black_box(&bytes)));
    }

    #[divan::bench]
    fn memchr_places(bencher: Bencher<'_, '_>) {
        let bytes = bytes();
        bencher.counter(BytesCount::new(bytes.len())).bench(|| places(black_box(&bytes)));
    }
}

mod e_banner_byte_by_byte {
    use super::*;

    #[divan::bench]
    fn ftpcodes(bencher: Bencher<'_, '_>) {
        let bytes = banner();
        bencher.counter(BytesCount::new(bytes.len())).bench(|| in_chunks(ReplyReader::new(), black_box(&bytes), 1));
    }

    #[divan::bench]
    fn smtp_proto(bencher: Bencher<'_, '_>) {
        let bytes = banner();
        bencher.counter(BytesCount::new(bytes.len())).bench(|| smtp_in_chunks(black_box(&bytes), 1));
    }
}
