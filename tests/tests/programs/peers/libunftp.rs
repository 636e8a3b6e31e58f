//! libunftp, in a thread of the test.

use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use async_trait::async_trait;
use libunftp::ServerBuilder;
use tokio::runtime::Builder;
use unftp_core::auth::{AuthenticationError, Authenticator, Credentials, Principal};
use unftp_sbe_fs::Filesystem;

/// A server that runs until the test ends.
pub(crate) struct Server {
    /// With the name and the password of the one user.
    pub(crate) url: String,
}

/// Serves a folder at a port that the system chooses.
pub(crate) fn start(root: &Path) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("ftp://ada:lovelace@{}", listener.local_addr().unwrap());
    let root = root.to_owned();
    thread::spawn(move || {
        Builder::new_current_thread().enable_all().build().unwrap().block_on(async move {
            listener.set_nonblocking(true).unwrap();
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            loop {
                let (control, _) = listener.accept().await.unwrap();
                let root = root.clone();
                let files = Box::new(move || Filesystem::new(root.clone()).unwrap());
                let server = ServerBuilder::with_authenticator(files, Arc::new(Ada)).build().unwrap();
                tokio::spawn(server.service(control));
            }
        });
    });
    Server { url }
}

/// Knows one user.
#[derive(Debug)]
struct Ada;

#[async_trait]
impl Authenticator for Ada {
    async fn authenticate(&self, name: &str, credentials: &Credentials) -> Result<Principal, AuthenticationError> {
        match (name, credentials.password.as_deref()) {
            ("ada", Some("lovelace")) => Ok(Principal { username: name.to_owned() }),
            _ => Err(AuthenticationError::BadPassword),
        }
    }
}
