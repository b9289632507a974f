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
    // Whether the longest list goes on below a pair that is not the same, and not behind it.
    let mut goes_down = vec![false; height * width];
    let mut below = vec![0_u32; width + 1];
    for r in (0..height).rev() {
        let mut lengths = vec![0; width + 1];
        for c in (0..width).rev() {
            goes_down[r * width + c] = below[c] >= lengths[c + 1];
            lengths[c] = if same(head + r, head + c) {
                below[c + 1] + 1
            } else {
                below[c].max(lengths[c + 1])
            };
        }
        below = lengths;
    }
    let (mut r, mut c) = (0, 0);
    while r < height && c < width {
        if same(head + r, head + c) {
            pairs.insert(head + r, head + c);
            (r, c) = (r + 1, c + 1);
        } else if goes_down[r * width + c] {
            r += 1;
        } else {
            c += 1;
        }
    }
    pairs
}
