//! The projector against naive twins, on invented documents and masks, at random cuts.

use fieldgate::json::JsonErrorCode;
use proptest::prelude::*;

use super::support::{project, whole};
use crate::documents::{Document, Member, Value, chunks, cuts, document, mixed_list, mixed_rules, rules};
use crate::naive::{Granted, Rules, SecondType, Tree, Typed, granted};

type Projected = Result<Option<String>, SecondType>;

/// The projection of a document to the byte, or none if its root is a scalar.
fn naively(document: &Document, rules: &Rules) -> Projected {
    project_part(document, rules, &[], false)
}

fn project_part(document: &Document, rules: &Rules, place: &[&str], is_item: bool) -> Projected {
    match &document.value {
        Value::Null => Ok(Some("null".into())),
        Value::Scalar(_) => Ok(None),
        Value::Array(items, _) => {
            let items = items.iter().filter_map(|item| project_part(item, rules, place, true).transpose());
            Ok(Some(format!("[{}]", items.collect::<Result<Vec<_>, _>>()?.join(","))))
        }
        Value::Object(members, _) => {
            let texts = members.iter().map(|member| (member.name.spelled, member.document.text()));
            match rules.typed(place, texts)? {
                None => Ok(Some(project_members(members, rules, place, None)?)),
                Some(Typed::Unknown) => Ok((!is_item).then(|| "{}".into())),
                Some(Typed::As(name)) => {
                    let of_type = [place, &[&*name]].concat();
                    Ok(Some(project_members(members, rules, &of_type, rules.discriminator(place))?))
                }
            }
        }
    }
}

fn project_members(
    members: &[Member],
    rules: &Rules,
    place: &[&str],
    discriminator: Option<&str>,
) -> Result<String, SecondType> {
    let mut kept = Vec::new();
    for member in members {
        let place = [place, &[member.name.spelled]].concat();
        let value = match granted(&rules.paths, &place) {
            _ if discriminator == Some(member.name.spelled) => Some(member.document.text()),
            Granted::Nothing => None,
            Granted::Part => project_part(&member.document, rules, &place, false)?,
            Granted::Whole => Some(member.document.text()),
        };
        kept.extend(value.map(|value| format!("\"{}\":{value}", member.name.text)));
    }
    Ok(format!("{{{}}}", kept.join(",")))
}

fn assert_as_the_twin(document: &Document, rules: &Rules, cuts: &[usize]) {
    let (text, mask) = (document.full_text(), rules.mask());
    let (out, result) = project(&mask, chunks(text.as_bytes(), cuts));
    match naively(document, rules) {
        Ok(Some(expected)) => {
            assert_eq!((String::from_utf8(out).unwrap(), result), (expected, Ok(())), "{text}");
        }
        Ok(None) => {
            assert_eq!(result.unwrap_err().code(), JsonErrorCode::ScalarRoot);
            assert_eq!(out, b"");
        }
        Err(SecondType) => assert_eq!(result.unwrap_err().code(), JsonErrorCode::SecondType, "{text}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_projector_gives_what_the_naive_twin_gives_to_the_byte(
        document in document(), rules in rules(), cuts in cuts(),
    ) {
        assert_as_the_twin(&document, &rules, &cuts);
    }

    #[test]
    fn each_item_of_a_mixed_list_gives_what_its_type_grants(
        list in mixed_list(), rules in mixed_rules(), cuts in cuts(),
    ) {
        assert_as_the_twin(&list, &rules, &cuts);
    }

    #[test]
    fn serde_json_reads_from_the_output_what_it_would_keep_of_the_input(
        document in document(), rules in rules(), cuts in cuts(),
    ) {
        let (text, mask) = (document.full_text(), rules.mask());
        let (out, result) = project(&mask, chunks(text.as_bytes(), &cuts));
        if let Ok(Some(expected)) = Tree::read(&text).unwrap().project_by(&rules) {
            prop_assert_eq!(result, Ok(()));
            prop_assert_eq!(Tree::read(str::from_utf8(&out).unwrap()).unwrap(), expected);
        } else {
            prop_assert!(result.is_err());
        }
    }

    /// A second type comes late: what left before it is another matter.
    #[test]
    fn errors_and_their_places_do_not_depend_on_the_cuts(
        list in mixed_list(), rules in mixed_rules(), cuts in cuts(),
    ) {
        let (text, mask) = (list.full_text(), rules.mask());
        let [at_once, cut] = [vec![text.as_bytes()], chunks(text.as_bytes(), &cuts)].map(|chunks| project(&mask, chunks));
        prop_assert_eq!(at_once.1, cut.1);
    }

    #[test]
    fn projecting_twice_changes_nothing_more(document in document(), rules in rules()) {
        let mask = rules.mask();
        if let Ok(once) = whole(&mask, document.full_text().as_bytes()) {
            prop_assert_eq!(whole(&mask, &once), Ok(once));
        }
    }

    /// Whatever fault follows, what leaves before it is the beginning of what would leave without it.
    #[test]
    fn what_leaves_before_a_fault_is_the_beginning_of_what_is_permitted(
        document in document(), rules in rules(), cuts in cuts(), at in any::<prop::sample::Index>(),
    ) {
        let (mut text, mask) = (document.full_text().into_bytes(), rules.mask());
        if let Ok(permitted) = whole(&mask, &text) {
            text.insert(at.index(text.len()), 0x01);
            let (out, result) = project(&mask, chunks(&text, &cuts));
            prop_assert!(result.is_err());
            prop_assert!(permitted.starts_with(&out));
        }
    }
}
