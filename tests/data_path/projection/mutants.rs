//! Mutated texts at random cuts: what `serde_json` accepts is accepted, and projected as the twin does; what it
//! refuses is refused. The same cases every time, by seed.

use std::rc::Rc;

use fieldgate::field::{FieldPath, Mask};
use fieldgate::json::{JsonErrorKind, Reader};

use super::support::{project, read};
use crate::mutation::{Random, cut, mutant, serde_accepts};
use crate::naive::Tree;

const CASES: u64 = 1_000_000;

#[test]
fn mutated_texts_are_judged_as_serde_json_judges_them_and_projected_as_the_twin_does() {
    let sets = [
        &[][..],
        &["a"],
        &["a.b"],
        &["*"],
        &["*.b"],
        &["a.*", "a.b.c"],
        &["data.name", "data.salary.amount"],
    ];
    let paths = sets.map(|set| set.iter().map(|path| path.parse().unwrap()).collect::<Vec<FieldPath>>());
    let masks = paths.each_ref().map(|paths| Rc::new(Mask::of(paths)));
    let mut accepted = 0;
    for seed in 0..CASES {
        let mut random = Random(seed);
        let text = mutant(&mut random);
        let shown = || format!("seed {seed}: {:?}", String::from_utf8_lossy(&text));

        let valid = serde_accepts(&text);
        let whole = read(&mut Reader::new(0), [text.as_slice()], random.below(2) == 0);
        assert_eq!(whole.is_ok(), valid, "{} {whole:?}", shown());
        accepted += u32::from(valid);

        let which = random.below(masks.len());
        let chunks = cut(&text, &mut random);
        let (out, result) = project(&masks[which], chunks.iter().copied());
        match (whole, result) {
            (Ok(()), Ok(())) => {
                // A lone surrogate in a name is an error to the twin.
                if let Ok(tree) = Tree::read(str::from_utf8(&text).unwrap()) {
                    let read = Tree::read(str::from_utf8(&out).unwrap()).unwrap();
                    assert_eq!(Some(read), tree.project(&paths[which]), "{}", shown());
                }
            }
            (Ok(()), Err(error)) => assert_eq!(error.kind(), JsonErrorKind::ScalarRoot, "{}", shown()),
            (Err(_), Err(error)) if error.kind() == JsonErrorKind::ScalarRoot => {}
            (whole, result) => assert_eq!(whole, result, "{}", shown()),
        }
    }
    // Neither all nor nothing: mutants that are all refused would test little of what follows.
    assert!((CASES / 5..CASES * 4 / 5).contains(&accepted.into()), "{accepted} of {CASES} were valid");
}
