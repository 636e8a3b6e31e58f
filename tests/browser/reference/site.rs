//! A server of files on the loopback interface.

use std::error::Error;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;

use tiny_http::{Header, Request, Response, Server};

/// How many requests are answered at once: a page has a dozen files.
const WORKERS: usize = 4;

/// Serves `LANGUAGE/doc` of a folder as `/LANGUAGE`, at a port that the system chooses; says under which address.
pub(crate) fn serve(store: &Path) -> Result<String, Box<dyn Error>> {
    let server = Server::http("127.0.0.1:0").map_err(|error| error.to_string())?;
    let address = format!("http://{}", server.server_addr());
    let server = Arc::new(server);
    for _ in 0..WORKERS {
        let (server, store) = (Arc::clone(&server), store.to_owned());
        thread::spawn(move || {
            while let Ok(request) = server.recv() {
                answer(request, &store);
            }
        });
    }
    Ok(address)
}

/// A browser that went away meanwhile misses nothing.
fn answer(request: Request, store: &Path) {
    let file = file(request.url(), store);
    let _ = match file.and_then(|file| Some((fs::read(&file).ok()?, kind(&file)))) {
        Some((bytes, kind)) => request.respond(Response::from_data(bytes).with_header(kind)),
        None => request.respond(Response::from_string("there is no such page").with_status_code(404)),
    };
}

fn file(url: &str, store: &Path) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
    let (language, rest) = path.split_once('/')?;
    let path = Path::new(language).join("doc").join(rest.replace("%21", "!"));
    let inside = path.components().all(|component| matches!(component, Component::Normal(_)));
    inside.then(|| store.join(path))
}

fn kind(file: &Path) -> Header {
    let kind = match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    Header::from_bytes("Content-Type", kind).unwrap()
}
