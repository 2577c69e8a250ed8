//! The body checker against a naive twin, on invented bodies and rules, at random cuts.

use fieldgate::body::{BodyChecker, BodyVerdict, MAX_LISTED, Refused};
use fieldgate::catalog::Pointer;
use fieldgate::decision::{WriteKind, WriteRules};
use fieldgate::field::{FieldPath, Segment};
use proptest::prelude::*;

use crate::documents::{Document, Member, Value, chunks, cuts, document, paths};
use crate::naive::{Granted, granted};
use crate::vector::{Discriminators, mask};

/// The rules for bodies, straight from the field paths and on whole trees.
struct Twin<'a> {
    kind: WriteKind,
    records: &'a [&'static str],
    granted: &'a [FieldPath],
    read_only: &'a [FieldPath],
    refused: Refused,
}

impl<'a> Twin<'a> {
    fn way(&mut self, document: &'a Document, taken: usize) {
        if taken == self.records.len() {
            return self.record(document, false);
        }
        let Value::Object(members, _) = &document.value else {
            return add(&mut self.refused.replaces, &self.records[..taken]);
        };
        for member in members {
            if member.name.spelled == self.records[taken] {
                self.way(&member.document, taken + 1);
            } else {
                add(&mut self.refused.outside, &[&self.records[..taken], &[member.name.spelled]].concat());
            }
        }
    }

    fn record(&mut self, document: &'a Document, is_item: bool) {
        match &document.value {
            Value::Object(members, _) => self.members(members, &mut Vec::new()),
            Value::Array(items, _) if !is_item => {
                for item in items {
                    self.record(item, true);
                }
            }
            _ => add(&mut self.refused.replaces, self.records),
        }
    }

    fn members(&mut self, members: &'a [Member], place: &mut Vec<&'a str>) {
        for member in members {
            place.push(member.name.spelled);
            match (granted(self.granted, place), granted(self.read_only, place)) {
                (Granted::Nothing, _) => add(&mut self.refused.fields, place),
                (_, Granted::Whole) => add(&mut self.refused.read_only, place),
                (field, _) => self.field(&member.document, field, place, false),
            }
            place.pop();
        }
    }

    fn field(&mut self, document: &'a Document, field: Granted, place: &mut Vec<&'a str>, is_item: bool) {
        let array_accepted = field == Granted::Whole || self.kind == WriteKind::Create && !is_item;
        match &document.value {
            Value::Object(members, _) => self.members(members, place),
            Value::Array(items, _) if array_accepted => {
                for item in items {
                    self.field(item, field, place, true);
                }
            }
            _ if field == Granted::Whole => {}
            _ => add(&mut self.refused.replaces, place),
        }
    }
}

fn add(list: &mut Vec<String>, place: &[&str]) {
    let name = |name: &&str| match *name {
        "" => "``".to_owned(),
        name => Segment::Name(name.into()).to_string(),
    };
    let path = place.iter().map(name).collect::<Vec<_>>().join(".");
    if !list.contains(&path) {
        list.push(path);
    }
}

const RECORDS: [&[&str]; 3] = [&[], &["a"], &["b", "a.b"]];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_checker_finds_what_the_naive_twin_finds(
        document in document(),
        fields in paths(),
        read_only in paths(),
        records in prop::sample::select(&RECORDS),
        kind in prop::sample::select(&[WriteKind::Create, WriteKind::Update]),
        cuts in cuts(),
    ) {
        let mut twin =
            Twin { kind, records, granted: &fields, read_only: &read_only, refused: Refused::default() };
        twin.way(&document, 0);
        let lists = [&twin.refused.fields, &twin.refused.replaces, &twin.refused.read_only, &twin.refused.outside];
        prop_assume!(lists.iter().all(|list| list.len() <= MAX_LISTED));

        let pointer: Pointer = [&[""], records].concat().join("/").parse().unwrap();
        let none = Discriminators::new();
        let rules =
            WriteRules { kind, granted: mask(&pointer, &fields, &[], &none), read_only: mask(&pointer, &read_only, &[], &none) };
        let mut checker = BodyChecker::new(rules, pointer);
        for chunk in chunks(document.full_text().as_bytes(), &cuts) {
            checker.write(chunk).unwrap();
        }
        let expected = if twin.refused == Refused::default() { BodyVerdict::Pass } else { BodyVerdict::Refused(twin.refused) };
        prop_assert_eq!(checker.finish(), Ok(expected));
    }
}
