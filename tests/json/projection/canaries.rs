//! Two inputs that differ only in what is hidden, in any way they can, give one output.

use fieldgate::json::JsonErrorCode;
use proptest::collection::vec;
use proptest::prelude::*;

use super::support::project;
use crate::documents::{Document, Member, Value, chunks, cuts, document, mixed_list, mixed_rules, rules};
use crate::naive::{Granted, Rules, Typed, granted};

/// Changes everything about a document that must not show: values, names and number of its hidden members, scalars
/// where objects are due, and white space outside of what is kept.
struct Disguise<'a> {
    rules: &'a Rules,
    /// Where other values are taken from, in turn.
    others: std::iter::Cycle<std::slice::Iter<'a, Document>>,
    space: &'static str,
}

impl Disguise<'_> {
    fn other(&mut self) -> Document {
        self.others.next().unwrap().clone()
    }

    fn part(&mut self, document: &Document, place: &[&str]) -> Document {
        let value = match &document.value {
            Value::Null => Value::Null,
            Value::Scalar(_) => Value::Scalar("\"another scalar, and a longer one\"".into()),
            Value::Array(items, _) => {
                let others = items.iter().flat_map(|item| self.item(item, place)).collect();
                Value::Array(others, self.space)
            }
            Value::Object(members, _) => return self.object(members, place),
        };
        Document { around: [self.space; 2], value }
    }

    fn item(&mut self, item: &Document, place: &[&str]) -> Vec<Document> {
        let hidden = Document { around: [""; 2], value: Value::Scalar("false".into()) };
        match &item.value {
            Value::Object(members, _) if matches!(self.typed(members, place), Some(Typed::Unknown)) => {
                // Gone, or doubled.
                vec![self.object(members, place); members.len() % 3]
            }
            _ => vec![self.part(item, place), hidden],
        }
    }

    fn typed(&self, members: &[Member], place: &[&str]) -> Option<Typed> {
        let texts = members.iter().map(|member| (member.name.spelled, member.document.text()));
        // Two types show as an error, whatever is in their object.
        self.rules.typed(place, texts).unwrap_or(None)
    }

    fn object(&mut self, members: &[Member], place: &[&str]) -> Document {
        let others: Vec<_> = match self.typed(members, place) {
            None => members.iter().flat_map(|member| self.member(member, place, None)).collect(),
            Some(Typed::As(name)) => {
                let (discriminator, place) = (self.rules.discriminator(place), [place, &[&*name]].concat());
                members.iter().flat_map(|member| self.member(member, &place, discriminator)).collect()
            }
            Some(Typed::Unknown) => {
                let discriminator = self.rules.discriminator(place);
                let rest = members.iter().filter(|member| Some(member.name.spelled) != discriminator);
                rest.map(|member| Member { document: self.other(), ..member.clone() }).collect()
            }
        };
        Document { around: [self.space; 2], value: Value::Object(others, self.space) }
    }

    fn member(&mut self, member: &Member, place: &[&str], discriminator: Option<&str>) -> Vec<Member> {
        let name = member.name.spelled;
        let place = [place, &[name]].concat();
        let granted = match granted(&self.rules.paths, &place) {
            _ if discriminator == Some(name) => Granted::Whole,
            granted => granted,
        };
        let document = match granted {
            Granted::Nothing => self.other(),
            Granted::Part => self.part(&member.document, &place),
            Granted::Whole => Document { around: [self.space; 2], ..member.document.clone() },
        };
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
        (document, rules) in prop_oneof![(document(), rules()), (mixed_list(), mixed_rules())],
        others in vec(document(), 1..4),
        space in prop::sample::select(&["", " ", "\n\n\t"]),
        cuts in [cuts(), cuts()],
    ) {
        let mask = rules.mask();
        let mut disguise = Disguise { rules: &rules, others: others.iter().cycle(), space };
        let texts = [document.full_text(), disguise.part(&document, &[]).full_text()];
        let [first, second] = [0, 1].map(|index| project(&mask, chunks(texts[index].as_bytes(), &cuts[index])));
        if !first.1.is_err_and(|error| error.code() == JsonErrorCode::SecondType) {
            prop_assert_eq!(first.0, second.0, "{} and {} show", texts[0], texts[1]);
        }
        prop_assert_eq!(first.1.map_err(|error| error.code()), second.1.map_err(|error| error.code()));
    }
}
