//! Chosen by chance, and the same in every run.

use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Runs a test `cases` times, and makes a failing case smaller in at most `shrinks` steps.
///
/// `PROPTEST_CASES=100` and `FINGERPOST_SEED=7` in the environment look further.
pub(crate) fn runner(cases: u32, shrinks: u32) -> TestRunner {
    let configuration = Config {
        cases: number("PROPTEST_CASES").unwrap_or(cases),
        failure_persistence: None,
        max_shrink_iters: shrinks,
        ..Config::default()
    };
    let mut seed = [0; 32];
    seed[0] = number("FINGERPOST_SEED").unwrap_or(0) as u8;
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    TestRunner::new_with_rng(configuration, rng)
}

fn number(variable: &str) -> Option<u32> {
    std::env::var(variable).ok()?.parse().ok()
}
