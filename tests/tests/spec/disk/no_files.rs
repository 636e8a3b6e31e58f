//! What cannot be a file of a spec: too large, or no file at all. Nothing here may wait or read without end.

use std::fs;
use std::path::Path;

use ftpcodes_spec::read_files;

use super::{CODES, errors, folder, write};

/// The errors of this path as the file of the codes.
fn errors_of(path: &Path, shown_from: &Path) -> Vec<String> {
    let refused = read_files(path, None, None, shown_from).unwrap_err();
    refused.diagnostics.iter().map(ToString::to_string).collect()
}

/// A file with this many bytes at most takes room on the disk only where it was written.
fn grow(path: &Path, length: u64) {
    let file = fs::OpenOptions::new().create(true).append(true).open(path).unwrap();
    file.set_len(length).unwrap();
}

#[test]
fn a_file_has_at_most_16_mib() {
    let folder = folder("large");
    let most = 16 << 20;
    write(&folder, "x.json", CODES);
    write(&folder, "x/ru.json", "{}");
    write(&folder, "x.commands.json", "{}");
    for name in ["x.json", "x/ru.json", "x.commands.json"] {
        let path = folder.join(name);
        let text = fs::read(&path).unwrap();
        grow(&path, most + 1);
        assert_eq!(
            errors(&folder, None),
            [format!("{name}:1:1: this file is larger than 16 MiB; no file of a spec may be")]
        );
        // NUL is UTF-8, so this one is refused later, by the loader.
        grow(&path, most);
        assert!(read_files(&folder.join("x.json"), None, None, &folder).is_ok(), "{name}");
        fs::write(&path, text).unwrap();
    }
    // As large as a file can be, and read in no time, because it is not read.
    grow(&folder.join("x.json"), 1 << 40);
    assert_eq!(errors(&folder, None), ["x.json:1:1: this file is larger than 16 MiB; no file of a spec may be"]);
}

#[test]
fn a_folder_is_no_file() {
    let folder = folder("folders");
    let error = |name: &str| format!("{name}:1:1: this is a folder; expected a file");
    write(&folder, "dir/de.json", b"\xff");
    // The folder itself is not that of the languages, whatever lies in it.
    assert_eq!(errors_of(&folder.join("dir"), &folder), [error("dir")]);
    for name in [".", "..", "dir/..", "/"] {
        let path = folder.join(name);
        assert_eq!(errors_of(&path, Path::new("/nowhere")), [error(&path.display().to_string())]);
    }
    write(&folder, "x.json", CODES);
    write(&folder, "x/ru.json/inside", "");
    write(&folder, "x.commands.json/inside", "");
    assert_eq!(errors(&folder, None), [error("x/ru.json"), error("x.commands.json")]);
}

#[test]
fn a_file_is_no_folder() {
    let folder = folder("file-for-folder");
    write(&folder, "x.json", CODES);
    write(&folder, "y", "");
    assert_eq!(errors(&folder, Some("y")), ["y:1:1: this is a file; expected a folder of language files"]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;
    use std::process::Command;

    use super::{CODES, Path, errors, errors_of, folder, write};

    fn pipe(path: &Path) {
        assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    }

    #[test]
    fn pipes_sockets_and_devices_are_told_apart() {
        let folder = folder("no-file-at-all");
        pipe(&folder.join("pipe.json"));
        // The path of a socket may not be long.
        let short = std::env::temp_dir().join(format!("ftpcodes-{}", std::process::id()));
        let _listener = UnixListener::bind(&short).unwrap();
        symlink(&short, folder.join("socket.json")).unwrap();
        symlink("/dev/zero", folder.join("device.json")).unwrap();
        for (name, what) in [("pipe", "a pipe"), ("socket", "a socket"), ("device", "a device")] {
            let path = folder.join(format!("{name}.json"));
            assert_eq!(errors_of(&path, &folder), [format!("{name}.json:1:1: this is {what}; expected a file")]);
        }
        std::fs::remove_file(short).unwrap();
        for device in ["/dev/zero", "/dev/null"] {
            assert_eq!(
                errors_of(Path::new(device), &folder),
                [format!("{device}:1:1: this is a device; expected a file")]
            );
        }
    }

    #[test]
    fn a_pipe_is_refused_in_every_place() {
        let folder = folder("pipes");
        write(&folder, "x.json", CODES);
        write(&folder, "x/de.json", "{}");
        pipe(&folder.join("x/ru.json"));
        pipe(&folder.join("x.commands.json"));
        pipe(&folder.join("y"));
        let error = |name: &str| format!("{name}:1:1: this is a pipe; expected a file");
        assert_eq!(errors(&folder, None), [error("x/ru.json"), error("x.commands.json")]);
        let no_folder = "y:1:1: this is a pipe; expected a folder of language files".to_owned();
        assert_eq!(errors(&folder, Some("y")), [no_folder, error("x.commands.json")]);
    }

    #[test]
    fn a_link_that_leads_nowhere_is_told() {
        let folder = folder("links");
        write(&folder, "x.json", CODES);
        std::fs::create_dir(folder.join("x")).unwrap();
        symlink("nowhere", folder.join("x/ru.json")).unwrap();
        symlink("nowhere", folder.join("x.commands.json")).unwrap();
        let missing = std::fs::read(folder.join("x/ru.json")).unwrap_err();
        let error = |name: &str| format!("{name}:1:1: cannot read this file: {missing}");
        assert_eq!(errors(&folder, None), [error("x/ru.json"), error("x.commands.json")]);
    }
}
