//! Two inputs that differ only in what is hidden, in any way they can, give one output.

use std::sync::Arc;

use fieldgate::field::{FieldPath, Mask};
use proptest::collection::vec;
use proptest::prelude::*;

use super::support::project;
use crate::documents::{Document, Member, Value, chunks, cuts, document, paths};
use crate::naive::{Granted, granted};

/// Changes everything about a document that must not show: values, names and number of its hidden members, scalars
/// where objects are due, and white space outside of what is kept.
struct Disguise<'a> {
    paths: &'a [FieldPath],
    /// Where other values are taken from, in turn.
    others: std::iter::Cycle<std::slice::Iter<'a, Document>>,
    space: &'static str,
}

impl<'a> Disguise<'a> {
    fn other(&mut self) -> Document {
        self.others.next().unwrap().clone()
    }

    fn part(&mut self, document: &'a Document, place: &mut Vec<&'a str>) -> Document {
        let value = match &document.value {
            Value::Null => Value::Null,
            Value::Scalar(_) => Value::Scalar("\"another scalar, and a longer one\"".into()),
            Value::Array(items, _) => {
                let mut other_items = Vec::new();
                for item in items {
                    other_items.push(self.part(item, place));
                    other_items.push(Document { around: [""; 2], value: Value::Scalar("false".into()) });
                }
                Value::Array(other_items, self.space)
            }
            Value::Object(members, _) => {
                let others = members.iter().flat_map(|member| self.member(member, place)).collect();
                Value::Object(others, self.space)
            }
        };
        Document { around: [self.space; 2], value }
    }

    fn member(&mut self, member: &'a Member, place: &mut Vec<&'a str>) -> Vec<Member> {
        place.push(member.name.spelled);
        let granted = granted(self.paths, place);
        let document = match granted {
            Granted::Nothing => self.other(),
            Granted::Part => self.part(&member.document, place),
            Granted::Whole => Document { around: [self.space; 2], ..member.document.clone() },
        };
        place.pop();
        let other = Member { around: [self.space; 2], name: member.name.clone(), document };
        match granted {
            // Gone, doubled, or there with another value.
            Granted::Nothing => vec![other; member.name.text.len() % 3],
            Granted::Part | Granted::Whole => vec![other],
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn nothing_about_hidden_parts_shows(
        document in document(),
        paths in paths(),
        others in vec(document(), 1..4),
        space in prop::sample::select(&["", " ", "\n\n\t"]),
        cuts in [cuts(), cuts()],
    ) {
        let mask = Arc::new(Mask::of(&paths));
        let mut disguise = Disguise { paths: &paths, others: others.iter().cycle(), space };
        let texts = [document.full_text(), disguise.part(&document, &mut Vec::new()).full_text()];
        let [first, second] = [0, 1].map(|index| project(&mask, chunks(texts[index].as_bytes(), &cuts[index])));
        prop_assert_eq!(first.0, second.0, "{} and {} show", texts[0], texts[1]);
        prop_assert_eq!(first.1.map_err(|error| error.code()), second.1.map_err(|error| error.code()));
    }
}
