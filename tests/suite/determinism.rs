//! The same input gives the same bytes, whatever the number of threads and whatever was there before.

use crate::difference;
use crate::repository;

#[test]
fn one_thread_and_four_make_the_same_bytes() {
    let (site, one) = repository::built();
    let ran = site.run(&["build", "--jobs", "4", "--out", "again"]);
    assert_eq!(ran.exit, Some(0), "{}", ran.stderr);
    assert_eq!(difference::trees(one, &site.tree("again")), None);
}

#[test]
fn a_build_after_a_change_and_back_is_the_clean_build() {
    let (_, clean) = repository::built();
    let site = repository::copied();
    let path = "content/foreword.md";
    let text = site.read(path);
    site.write(path, text.replace("feel safe", "feel very safe"));
    let first = site.run(&["build"]);
    assert_eq!(first.exit, Some(0), "{}", first.stderr);
    assert!(difference::trees(clean, &site.tree("public")).is_some());
    site.write(path, text);
    assert_eq!(site.run(&["build"]).exit, Some(0));
    assert_eq!(difference::trees(clean, &site.tree("public")), None);
}
