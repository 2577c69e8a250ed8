//! Nothing about a body's size breaks the projector: not depth, not length, not number.

use fieldgate::json::JsonErrorCode;
use fieldgate::projection::Projector;

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
