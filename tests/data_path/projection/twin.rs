//! The projector against naive twins, on invented documents and masks, at random cuts.

use std::rc::Rc;

use fieldgate::field::Mask;
use fieldgate::json::JsonErrorKind;
use proptest::prelude::*;

use super::support::{project, whole};
use crate::documents::{chunks, cuts, document, paths};
use crate::naive::{self, Tree};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_projector_gives_what_the_naive_twin_gives_to_the_byte(
        document in document(), paths in paths(), cuts in cuts(),
    ) {
        let (text, mask) = (document.full_text(), Rc::new(Mask::of(&paths)));
        let (out, result) = project(&mask, chunks(text.as_bytes(), &cuts));
        if let Some(expected) = naive::project(&document, &paths) {
            prop_assert_eq!((String::from_utf8(out).unwrap(), result), (expected, Ok(())));
        } else {
            prop_assert_eq!(result.unwrap_err().kind(), JsonErrorKind::ScalarRoot);
            prop_assert_eq!(out, b"");
        }
    }

    #[test]
    fn serde_json_reads_from_the_output_what_it_would_keep_of_the_input(
        document in document(), paths in paths(), cuts in cuts(),
    ) {
        let (text, mask) = (document.full_text(), Rc::new(Mask::of(&paths)));
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
        let mask = Rc::new(Mask::of(&paths));
        if let Ok(once) = whole(&mask, document.full_text().as_bytes()) {
            prop_assert_eq!(whole(&mask, &once), Ok(once));
        }
    }

    /// Whatever a fault behind it, what leaves before is the beginning of what would leave without it.
    #[test]
    fn what_leaves_before_a_fault_is_the_beginning_of_what_is_permitted(
        document in document(), paths in paths(), cuts in cuts(), at in any::<prop::sample::Index>(),
    ) {
        let (mut text, mask) = (document.full_text().into_bytes(), Rc::new(Mask::of(&paths)));
        if let Ok(permitted) = whole(&mask, &text) {
            text.insert(at.index(text.len()), 0x01);
            let (out, result) = project(&mask, chunks(&text, &cuts));
            prop_assert!(result.is_err());
            prop_assert!(permitted.starts_with(&out));
        }
    }
}
