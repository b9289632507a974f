//! The `fingerpost` program.

fn main() -> std::process::ExitCode {
    fingerpost::commands::run(std::env::args_os())
}
