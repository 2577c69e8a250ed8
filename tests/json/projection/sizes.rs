//! Nothing about a body's size breaks the projector: not depth, not length, not number.

use std::sync::Arc;

use fieldgate::field::{Discriminator, Mask};
use fieldgate::json::JsonErrorCode;
use fieldgate::projection::{HELD_BYTES_MAX, Projector};

use super::support::{mask, project, whole};

#[test]
fn a_depth_bomb_is_an_error_where_it_becomes_too_deep() {
    for bomb in ["[".repeat(100_000), "{\"a\":".repeat(100_000), "[{\"b\":".repeat(100_000)] {
        for paths in [&["a"][..], &["b"], &["b.c"], &[]] {
            let error = whole(&mask(paths), bomb.as_bytes()).unwrap_err();
            assert_eq!(error.code(), JsonErrorCode::TooDeep);
        }
    }
}

#[test]
fn a_string_of_fifty_megabytes_passes_or_goes_in_the_memory_of_a_chunk() {
    let chunk = vec![b'x'; 1 << 16];
    for (paths, passes) in [(&["a"][..], true), (&["b"], false)] {
        let mut projector = Projector::new(mask(paths));
        let mut out = Vec::new();
        let mut length = 0;
        let mut write = |bytes: &[u8]| {
            out.clear();
            projector.write(bytes, &mut out).unwrap();
            length += out.len();
            assert!(out.capacity() <= 2 * chunk.len(), "the projector held back {} bytes", out.capacity());
        };
        write(b"{\"a\":\"");
        for _ in 0..800 {
            write(&chunk);
        }
        write(b"\"}");
        projector.finish().unwrap();
        assert_eq!(length, if passes { 800 * chunk.len() + b"{\"a\":\"\"}".len() } else { b"{}".len() });
    }
}

#[test]
fn a_million_members_are_judged_one_by_one() {
    use std::fmt::Write;
    let mut text = String::from("{");
    for number in 0..1_000_000 {
        write!(text, "\"m{number}\":{number},").unwrap();
    }
    text.push_str("\"last\":0}");
    let (out, result) = project(&mask(&["m0", "m999999", "last"]), text.as_bytes().chunks(4096));
    assert_eq!((out.as_slice(), result), (br#"{"m0":0,"m999999":999999,"last":0}"#.as_slice(), Ok(())));
    assert_eq!(whole(&mask(&["*"]), text.as_bytes()), Ok(text.into_bytes()));
}

#[test]
fn a_name_longer_than_any_buffer_matches_nothing_or_a_star() {
    let text = format!("{{\"{}\":{{\"d\":1}},\"n\":2}}", "n".repeat(10_000_000));
    for size in [1 << 16, 1 << 24] {
        let (out, result) = project(&mask(&["n"]), text.as_bytes().chunks(size));
        assert_eq!((out.as_slice(), result), (br#"{"n":2}"#.as_slice(), Ok(())));
        let (out, result) = project(&mask(&["*"]), text.as_bytes().chunks(size));
        assert!(out == text.as_bytes() && result.is_ok());
    }
}

#[test]
fn members_wait_for_a_type_up_to_a_limit_that_is_the_same_at_every_cut() {
    let by_kind = Discriminator { at: Vec::new(), member: "kind".into() };
    let mask =
        Arc::new(Mask::discriminated(&["cat.a".parse().unwrap(), "dog.b".parse().unwrap()], &[by_kind]));
    let around = r#"{"a":"""#.len();
    for (length, kind, end) in [
        (HELD_BYTES_MAX - around, "cat", Ok(())),
        (HELD_BYTES_MAX - around + 1, "cat", Err(JsonErrorCode::LateType)),
        // Nothing of it may leave.
        (10 * HELD_BYTES_MAX, "cow", Ok(())),
        (10 * HELD_BYTES_MAX, "dog", Err(JsonErrorCode::LateType)),
    ] {
        let value = "x".repeat(length);
        let text = format!("[{{\"hidden\":\"{value}\",\"a\":\"{value}\",\"kind\":\"{kind}\",\"b\":1}}]");
        let at_once = project(&mask, [text.as_bytes()]);
        assert_eq!(at_once.1.map_err(|error| error.code()), end, "{length} {kind}");
        for size in [1, 4096, HELD_BYTES_MAX] {
            let cut = project(&mask, text.as_bytes().chunks(size));
            assert_eq!(cut.1, at_once.1, "{length} {kind}");
            assert!(end.is_err() || cut.0 == at_once.0, "{length} {kind}");
        }
    }
}
