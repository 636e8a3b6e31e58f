# What to run while you work. `just --list` tells them; without `just`, each line works in a shell at the root.

published := "-p ftpcodes-core -p ftpcodes-spec -p ftpcodes-macros -p ftpcodes"

# The inner loop: formatting, clippy, unit tests and the golden file of the published crates. Under a minute.
default:
    cargo fmt --all --check
    cargo clippy -q {{published}} --all-features -- -D warnings
    cargo test -q {{published}} --all-features --lib

# After a change of the registry: its own check with line and column, then documents, captures, words, changelog, schemas.
codes:
    cargo test -q -p ftpcodes-tests --test registry
    cargo test -q -p ftpcodes-tests --test spec -- load:: all_our_files

# Accept what the macros generate and what the compiler says; look at the difference.
bless:
    BLESS=1 cargo test -q -p ftpcodes-macros --all-features golden
    TRYBUILD=overwrite cargo test -q -p ftpcodes-compile-tests
    git diff --stat

# All tests, over samples of large products.
test:
    cargo test --workspace

# All that a change must pass, or some parts of it: `just ci clippy doc`.
ci *parts:
    .ci/run {{parts}}

# What a build costs, by unit, and how large it gets. Printed, never asserted.
measure:
    tests/measure/build-cost
    tests/measure/expansion
    tests/measure/growth
    tests/measure/binary-size
    tests/measure/languages
