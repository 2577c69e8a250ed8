//! A write's body: read like any other text, judged alike however it is cut, and passed only if its projection to what
//! may be written would take nothing from it.

use fieldgate::body::{BodyChecker, BodyFormat, BodyVerdict, Inspection, inspect};
use fieldgate::decision::{WriteKind, WriteRules};
use fieldgate::field::FieldPath;
use fieldgate::json::JsonError;

use crate::drawn;
use crate::mutation::{cut, serde_accepts};
use crate::naive::Tree;
use crate::support::mask;

const GRANTED: [&str; 3] = ["a.b", "data", "*.name"];
const KINDS: [WriteKind; 2] = [WriteKind::Create, WriteKind::Update];

pub fn holds(data: &[u8]) {
    let mut random = drawn(data);
    let kind = KINDS[random.below(KINDS.len())];
    let read_only: &[&str] = if random.below(2) == 0 { &[] } else { &["a.b.c", "data.id"] };
    let whole = check(kind, read_only, &[data]);
    assert_eq!(check(kind, read_only, &cut(data, &mut random)), whole, "the cuts show");
    assert_eq!(whole.is_ok(), serde_accepts(data), "{whole:?}");
    if whole == Ok(BodyVerdict::Pass)
        && let Ok(tree) = Tree::read(str::from_utf8(data).unwrap())
    {
        let paths = GRANTED.map(|path| path.parse::<FieldPath>().unwrap());
        assert_eq!(tree.project(&paths), Some(tree), "something passes that is not granted");
    }
    inspected(data);
}

/// A body is readable as JSON if it is JSON, whatever else it is read as.
fn inspected(data: &[u8]) {
    let as_json = inspect(BodyFormat::Json, data);
    assert_eq!(as_json.is_ok(), serde_accepts(data), "{as_json:?}");
    for format in [BodyFormat::Form, BodyFormat::Multipart("b")] {
        let _ = inspect(format, data);
    }
    if as_json == Ok(Inspection::NamesMethod) {
        assert_eq!(inspect(BodyFormat::Other, data), as_json, "found in one type and not in another");
    }
}

fn check(kind: WriteKind, read_only: &[&str], chunks: &[&[u8]]) -> Result<BodyVerdict, JsonError> {
    let rules = WriteRules { kind, granted: mask(&GRANTED), read_only: mask(read_only) };
    let mut checker = BodyChecker::new(rules, "".parse().unwrap());
    for chunk in chunks {
        checker.write(chunk)?;
    }
    checker.finish()
}
