//! Measures sides in turn, so that other load on the machine affects all of them equally.

use std::time::{Duration, Instant};

use anyhow::Result;

const ROUNDS: usize = 11;
/// The minimum time of one side in one round.
const ROUND: Duration = Duration::from_millis(30);

/// The measured work.
pub type Side<'a> = Box<dyn FnMut() -> Result<()> + 'a>;

/// The seconds per call of each side: the median of its rounds.
pub fn medians(sides: &mut [Side<'_>]) -> Result<Vec<f64>> {
    let mut times = vec![Vec::with_capacity(ROUNDS); sides.len()];
    for _ in 0..ROUNDS {
        for (side, times) in sides.iter_mut().zip(&mut times) {
            times.push(timed(side)?);
        }
    }
    Ok(times.into_iter().map(median).collect())
}

fn timed(side: &mut dyn FnMut() -> Result<()>) -> Result<f64> {
    let (start, mut calls) = (Instant::now(), 0_u32);
    loop {
        side()?;
        calls += 1;
        let passed = start.elapsed();
        if passed >= ROUND {
            return Ok(passed.as_secs_f64() / f64::from(calls));
        }
    }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
