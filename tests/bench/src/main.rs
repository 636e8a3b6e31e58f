//! What the benches do not show: allocations, and that the time grows as the input does however it comes.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use ftpcodes::{Reply, ReplyReader};
use ftpcodes_bench::{SINGLE, banner, features, in_chunks, reader, smtp_in_chunks, status};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: everything is left to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations<T>(work: impl FnOnce() -> T) -> usize {
    let before = ALLOCATIONS.get();
    black_box(work());
    ALLOCATIONS.get() - before
}

/// All that can be asked of a reply.
fn everything(reply: &Reply) -> usize {
    reply.lines().map(<[u8]>::len).sum::<usize>()
        + reply.text().len()
        + reply.deviations().iter().count()
        + usize::from(reply.code().as_u16())
}

/// The shortest of some runs, which is what the machine's other work disturbs least.
fn fastest(mut work: impl FnMut()) -> Duration {
    let once = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..15).map(|_| once(&mut work)).min().unwrap_or_default()
}

fn main() -> ExitCode {
    let mut none = true;
    println!("allocations{:>22}{:>18}{:>12}", "ftpcodes", "byte by byte", "smtp-proto");
    let large = status(1 << 20);
    for (name, bytes) in
        [("single line", SINGLE.to_vec()), ("banner", banner()), ("features", features()), ("status, 1 MB", large)]
    {
        let whole = allocations(|| match reader().read(&bytes) {
            Ok(ftpcodes::Progress::Complete(reply)) => everything(&reply),
            other => panic!("{other:?}"),
        });
        let chunks = allocations(|| in_chunks(reader(), &bytes, 1));
        let smtp = match smtp_in_chunks(&bytes, bytes.len()) {
            Some(_) => allocations(|| smtp_in_chunks(&bytes, bytes.len())).to_string(),
            None => "refused".to_owned(),
        };
        none &= whole == 0 && chunks == 0;
        println!("{name:<13}{whole:>20}{chunks:>18}{smtp:>12}");
    }

    println!("\nns per byte of one reply that comes in chunks of{:>9}{:>9}{:>9}{:>9}", 1, 7, 1460, "whole");
    for size in [64, 128, 256, 512, 1024] {
        let bytes = status(size << 10);
        print!("{size:>5} KB{:>41}", "");
        for chunk in [1, 7, 1460, bytes.len()] {
            let time = fastest(|| {
                black_box(in_chunks(reader(), black_box(&bytes), chunk));
            });
            print!("{:>9.3}", time.as_nanos() as f64 / bytes.len() as f64);
        }
        println!();
    }

    println!("\nns per byte of a line without an end in chunks of{:>8}{:>9}{:>9}, limits as they are", 1, 7, 1460);
    for size in [64, 128, 256, 512, 1024] {
        let bytes = [b"226 ", "x".repeat(size << 10).as_bytes()].concat();
        print!("{size:>5} KB{:>41}", "");
        for chunk in [1, 7, 1460] {
            let time = fastest(|| endless(black_box(&bytes), chunk));
            print!("{:>9.3}", time.as_nanos() as f64 / bytes.len() as f64);
        }
        println!();
    }
    if none { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reads what exceeds a limit as a client does: what the reader says is dropped.
fn endless(bytes: &[u8], size: usize) {
    let mut reader = ReplyReader::new();
    let (mut start, mut end) = (0, 0);
    while end < bytes.len() {
        end = bytes.len().min(end + size);
        loop {
            start += match reader.read(&bytes[start..end]) {
                Ok(ftpcodes::Progress::Complete(reply)) => reply.len(),
                Ok(ftpcodes::Progress::Skip(length)) => length,
                Ok(ftpcodes::Progress::Incomplete) => break,
                Err(error) => error.len(),
            };
        }
    }
}
