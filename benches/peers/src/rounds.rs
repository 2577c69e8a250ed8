//! Sides that take turns, so that what else the machine does meets all of them alike.

use std::time::{Duration, Instant};

use anyhow::Result;

const ROUNDS: usize = 11;
/// How long one side of one round runs at least.
const ROUND: Duration = Duration::from_millis(30);

/// Work that is measured.
pub type Side<'a> = Box<dyn FnMut() -> Result<()> + 'a>;

/// The seconds that one call of each side takes: the median of its rounds.
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
