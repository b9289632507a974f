//! Opening an address in the user's browser.

use std::io;
use std::process::{Command, Stdio};

/// Opens `url` with the system's own opener and waits for that to end.
///
/// # Errors
/// When there is no opener, or it says that it failed.
pub fn open(url: &str) -> io::Result<()> {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        // The empty argument is the window's title; else the address would be taken for it.
        ("cmd", &["/c", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let status = Command::new(program)
        .args(arguments)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map_err(|error| io::Error::new(error.kind(), format!("{program}: {error}")))?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!("{program}: {status}")))
    }
}
