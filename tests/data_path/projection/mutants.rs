//! Mutated texts at random cuts, the same every time, by seed.

use super::judge::Judge;
use crate::mutation::{Random, mutant};

const CASES: u64 = 1_000_000;

#[test]
fn mutated_texts_are_judged_as_serde_json_judges_them_and_projected_as_the_twin_does() {
    let (judge, mut accepted) = (Judge::new(), 0);
    for seed in 0..CASES {
        let mut random = Random(seed);
        let text = mutant(&mut random);
        accepted += u64::from(judge.judge(&text, &mut random));
    }
    // Neither all nor nothing: mutants that are all refused would test little of what follows.
    assert!((CASES / 5..CASES * 4 / 5).contains(&accepted), "{accepted} of {CASES} were valid");
}
