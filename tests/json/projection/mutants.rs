//! Mutated texts at random cuts, the same every time, by seed.

use std::sync::Arc;

use fieldgate::projection::Projector;

use super::judge::Judge;
use super::support::{mask, project};
use crate::mutation::{Random, cut, mutant};

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

/// What a projector remembers of earlier texts, whole, cut or faulty, makes it faster and nothing else.
#[test]
fn a_projector_that_was_used_before_does_what_a_new_one_does() {
    let mask = mask(&["a", "data.name", "*.b"]);
    let mut used = Projector::new(Arc::clone(&mask));
    for seed in 0..CASES / 10 {
        let mut random = Random(seed);
        let text = mutant(&mut random);
        let chunks = cut(&text, &mut random);
        let (expected, end) = project(&mask, chunks.iter().copied());
        let mut out = Vec::new();
        // A third of the texts are left without their end.
        let result = chunks.iter().try_for_each(|chunk| used.write(chunk, &mut out));
        let used_end = result.and_then(|()| if seed % 3 == 0 { end } else { used.finish() });
        assert_eq!((used_end, out), (end, expected), "seed {seed}: {:?}", String::from_utf8_lossy(&text));
        used.renew();
    }
}
