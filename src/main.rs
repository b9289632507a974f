//! The `fingerpost` program.

/// Texts are many small pieces of memory, which this allocator hands out faster than that of the system.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    fingerpost::commands::run(std::env::args_os())
}
