//! Taking a port of the loopback address.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};

/// The port when none is asked for.
pub const DEFAULT_PORT: u16 = 8000;

/// How many ports are tried from the default one on.
const TRIES: u16 = 100;

/// Why there is no port: the machine failed.
#[derive(Debug)]
pub struct PortError {
    /// The address that was asked for.
    pub address: SocketAddr,
    /// What the machine said.
    pub error: io::Error,
}

impl std::fmt::Display for PortError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let address = self.address;
        match self.error.kind() {
            io::ErrorKind::AddrInUse => write!(
                f,
                "{address} is taken by another program: end that one, or name another port with --port"
            ),
            _ => write!(f, "{address}: {}", self.error),
        }
    }
}

impl std::error::Error for PortError {}

/// Takes the port `asked` for, or else the default one or the next that is free.
///
/// # Errors
/// When the port is taken, or all those tried are.
pub fn listen(asked: Option<u16>) -> Result<TcpListener, PortError> {
    match asked {
        Some(port) => bind(port),
        None => first_free(DEFAULT_PORT..DEFAULT_PORT + TRIES),
    }
}

fn bind(port: u16) -> Result<TcpListener, PortError> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    TcpListener::bind(address).map_err(|error| PortError { address, error })
}

fn first_free(mut ports: std::ops::Range<u16>) -> Result<TcpListener, PortError> {
    let first = ports.start;
    ports
        .find_map(|port| bind(port).ok())
        .map_or_else(|| bind(first), Ok)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port() {
        let taken = listen(Some(0)).expect("the system finds a free port");
        let address = taken.local_addr().expect("it is bound");
        assert!(address.ip().is_loopback());
        let error = listen(Some(address.port())).expect_err("it is taken");
        let expected = format!("127.0.0.1:{} is taken by another program", address.port());
        assert!(error.to_string().starts_with(&expected), "{error}");
        let error = first_free(address.port()..address.port() + 1).expect_err("it is taken");
        assert_eq!(error.address, address);
        let next = first_free(address.port()..u16::MAX).expect("some port is free");
        assert_ne!(next.local_addr().expect("it is bound"), address);
    }
}
