//! The projector against naive twins, on invented documents and masks, at random cuts.

use std::sync::Arc;

use fieldgate::field::{FieldPath, Mask};
use fieldgate::json::JsonErrorCode;
use proptest::prelude::*;

use super::support::{project, whole};
use crate::documents::{Document, Value, chunks, cuts, document, paths};
use crate::naive::{Granted, Tree, granted};

/// The projection of a document to the byte, or none if its root is a scalar.
fn naively(document: &Document, paths: &[FieldPath]) -> Option<String> {
    project_part(document, paths, &mut Vec::new())
}

fn project_part<'a>(document: &'a Document, paths: &[FieldPath], place: &mut Vec<&'a str>) -> Option<String> {
    match &document.value {
        Value::Null => Some("null".into()),
        Value::Scalar(_) => None,
        Value::Array(items, _) => {
            let items: Vec<_> = items.iter().filter_map(|item| project_part(item, paths, place)).collect();
            Some(format!("[{}]", items.join(",")))
        }
        Value::Object(members, _) => {
            let mut kept = Vec::new();
            for member in members {
                place.push(member.name.spelled);
                let value = match granted(paths, place) {
                    Granted::Nothing => None,
                    Granted::Part => project_part(&member.document, paths, place),
                    Granted::Whole => Some(member.document.text()),
                };
                place.pop();
                kept.extend(value.map(|value| format!("\"{}\":{value}", member.name.text)));
            }
            Some(format!("{{{}}}", kept.join(",")))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_projector_gives_what_the_naive_twin_gives_to_the_byte(
        document in document(), paths in paths(), cuts in cuts(),
    ) {
        let (text, mask) = (document.full_text(), Arc::new(Mask::of(&paths)));
        let (out, result) = project(&mask, chunks(text.as_bytes(), &cuts));
        if let Some(expected) = naively(&document, &paths) {
            prop_assert_eq!((String::from_utf8(out).unwrap(), result), (expected, Ok(())));
        } else {
            prop_assert_eq!(result.unwrap_err().code(), JsonErrorCode::ScalarRoot);
            prop_assert_eq!(out, b"");
        }
    }

    #[test]
    fn serde_json_reads_from_the_output_what_it_would_keep_of_the_input(
        document in document(), paths in paths(), cuts in cuts(),
    ) {
        let (text, mask) = (document.full_text(), Arc::new(Mask::of(&paths)));
        let (out, result) = project(&mask, chunks(text.as_bytes(), &cuts));
        if let Some(expected) = Tree::read(&text).unwrap().project(&paths) {
            prop_assert_eq!(result, Ok(()));
            prop_assert_eq!(Tree::read(str::from_utf8(&out).unwrap()).unwrap(), expected);
        } else {
            prop_assert!(result.is_err());
        }
    }

    #[test]
    fn projecting_twice_changes_nothing_more(document in document(), paths in paths()) {
        let mask = Arc::new(Mask::of(&paths));
        if let Ok(once) = whole(&mask, document.full_text().as_bytes()) {
            prop_assert_eq!(whole(&mask, &once), Ok(once));
        }
    }

    /// Whatever fault follows, what leaves before it is the beginning of what would leave without it.
    #[test]
    fn what_leaves_before_a_fault_is_the_beginning_of_what_is_permitted(
        document in document(), paths in paths(), cuts in cuts(), at in any::<prop::sample::Index>(),
    ) {
        let (mut text, mask) = (document.full_text().into_bytes(), Arc::new(Mask::of(&paths)));
        if let Ok(permitted) = whole(&mask, &text) {
            text.insert(at.index(text.len()), 0x01);
            let (out, result) = project(&mask, chunks(&text, &cuts));
            prop_assert!(result.is_err());
            prop_assert!(permitted.starts_with(&out));
        }
    }
}
