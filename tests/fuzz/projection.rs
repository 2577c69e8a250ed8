//! A body, at cuts and under a mask drawn by its bytes, against `serde_json` and the naive twin.

use crate::drawn;
use crate::judge::Judge;

pub fn holds(data: &[u8]) {
    thread_local!(static JUDGE: Judge = Judge::new());
    JUDGE.with(|judge| judge.judge(data, &mut drawn(data)));
}
