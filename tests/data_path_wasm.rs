//! The fast path as wasm runs it, with its own SIMD: mutated texts, whole and at random cuts, against the same texts
//! byte by byte, which only the resumable automata read, and against `serde_json`.
#![cfg(test)]
#![cfg(target_arch = "wasm32")]

#[path = "data_path/mutation.rs"]
mod mutation;
#[path = "data_path/projection/support.rs"]
#[expect(dead_code, reason = "shared with the native tests, which need more of it")]
mod support;

use fieldgate::json::{JsonErrorKind, Reader};
use mutation::{Random, cut, mutant, serde_accepts};
use support::{mask, project, read};
use wasm_bindgen_test::wasm_bindgen_test;

const CASES: u64 = 100_000;

#[wasm_bindgen_test]
fn mutated_texts_are_judged_and_projected_alike_however_they_are_cut() {
    let masks = [&[][..], &["a"], &["a.b"], &["*"], &["*.b"], &["data.name", "data.salary.amount"]].map(mask);
    for seed in 0..CASES {
        let mut random = Random(seed);
        let text = mutant(&mut random);
        let whole = read(&mut Reader::new(0), [text.as_slice()], random.below(2) == 0);
        assert_eq!(whole.is_ok(), serde_accepts(&text), "seed {seed}");

        let mask = &masks[random.below(masks.len())];
        let (bytewise, result) = project(mask, text.chunks(1));
        for chunks in [vec![text.as_slice()], cut(&text, &mut random)] {
            let (out, end) = project(mask, chunks);
            assert_eq!(end, result, "seed {seed}");
            assert!(result.is_err() || out == bytewise, "seed {seed}");
        }
        let expected =
            if result.is_err_and(|error| error.kind() == JsonErrorKind::ScalarRoot) { result } else { whole };
        assert_eq!(result, expected, "seed {seed}");
    }
}
