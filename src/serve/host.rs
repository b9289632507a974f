//! Whether a request was meant for this computer.

/// Whether `host`, the value of a Host header, names the loopback address, with or without a port.
///
/// A page of another site can point its own name at 127.0.0.1 and read the answers (DNS rebinding);
/// the browser still sends that name.
pub(super) fn is_loopback(host: &str) -> bool {
    let is_port = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let name = match host.rsplit_once(':') {
        Some((name, port)) if is_port(port) => name,
        _ => host,
    };
    name == "127.0.0.1" || name == "[::1]" || name.eq_ignore_ascii_case("localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_loopback_address() {
        for good in [
            "127.0.0.1",
            "127.0.0.1:8000",
            "localhost",
            "LocalHost:1",
            "[::1]",
            "[::1]:8000",
        ] {
            assert!(is_loopback(good), "{good}");
        }
        for bad in [
            "",
            ":8000",
            "example.org",
            "127.0.0.1.example.org",
            "localhost.example.org:8000",
            "localhost:",
            "localhost:x",
            "localhost:80:80",
            "127.0.0.1@example.org",
            "::1",
            "0.0.0.0",
        ] {
            assert!(!is_loopback(bad), "{bad}");
        }
    }
}
