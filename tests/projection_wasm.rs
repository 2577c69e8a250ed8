//! The fast path in wasm, with its own SIMD: mutated texts, whole and at random cuts, against the same texts byte by byte,
//! which only the automaton reads, and against `serde_json`. And UTF-8 against the standard library.
#![cfg(test)]
#![cfg(target_arch = "wasm32")]

#[path = "json/mutation.rs"]
mod mutation;
#[path = "json/projection/support.rs"]
#[expect(dead_code, reason = "shared with the native tests, which need more of it")]
mod support;

use fieldgate::json::{JsonErrorCode, Reader};
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
            if result.is_err_and(|error| error.code() == JsonErrorCode::ScalarRoot) { result } else { whole };
        assert_eq!(result, expected, "seed {seed}");
    }
}

/// Every lead byte with edge values after it, across the border between two blocks, in strings that a chunk holds whole
/// and in strings that it cuts.
#[wasm_bindgen_test]
fn what_passes_in_a_string_is_what_the_standard_library_calls_utf8() {
    let leads = [b'a', 0x7f, 0x80, 0xbf].into_iter().chain(0xc0..=0xff);
    let edges = [b'a', 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xe0, 0xff];
    let sequences = leads.flat_map(|lead| {
        (0..edges.len().pow(3)).map(move |n| [lead, edges[n % 12], edges[n / 12 % 12], edges[n / 144]])
    });
    for sequence in sequences {
        for place in 11..=15 {
            // The first character is where a run of characters begins.
            let before = ["[\"é", &"a".repeat(place)].concat();
            let text = [before.as_bytes(), &sequence, b"\"]"].concat();
            let expected = str::from_utf8(&text).is_ok();
            assert_eq!(read(&mut Reader::new(0), [text.as_slice()], true).is_ok(), expected, "{text:x?}");
            let (start, end) = text.split_at(before.len() + 2);
            assert_eq!(read(&mut Reader::new(0), [start, end], true).is_ok(), expected, "{text:x?}, cut");
        }
    }
}
