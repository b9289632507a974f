//! What two sequences have in common.

use std::collections::BTreeMap;

/// The longest list of pairs in the order of both sides.
pub(super) fn common_subsequence(
    rows: usize,
    columns: usize,
    same: &impl Fn(usize, usize) -> bool,
) -> BTreeMap<usize, usize> {
    let mut pairs = BTreeMap::new();
    // Most of a page is unchanged: only what lies between the equal ends needs the table.
    let head = (0..rows.min(columns))
        .take_while(|&at| same(at, at))
        .count();
    let tail = (0..rows.min(columns) - head)
        .take_while(|&at| same(rows - 1 - at, columns - 1 - at))
        .count();
    pairs.extend((0..head).map(|at| (at, at)));
    pairs.extend((0..tail).map(|at| (rows - 1 - at, columns - 1 - at)));
    let (height, width) = (rows - head - tail, columns - head - tail);
    let mut lengths = vec![vec![0_usize; width + 1]; height + 1];
    for r in (0..height).rev() {
        for c in (0..width).rev() {
            lengths[r][c] = if same(head + r, head + c) {
                lengths[r + 1][c + 1] + 1
            } else {
                lengths[r + 1][c].max(lengths[r][c + 1])
            };
        }
    }
    let (mut r, mut c) = (0, 0);
    while r < height && c < width {
        if same(head + r, head + c) {
            pairs.insert(head + r, head + c);
            (r, c) = (r + 1, c + 1);
        } else if lengths[r + 1][c] >= lengths[r][c + 1] {
            r += 1;
        } else {
            c += 1;
        }
    }
    pairs
}
