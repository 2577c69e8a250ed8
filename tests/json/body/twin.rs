//! The body checker against a naive twin, on invented bodies and rules, at random cuts.

use std::sync::Arc;

use fieldgate::body::{BodyChecker, BodyVerdict, MAX_LISTED, Refused};
use fieldgate::catalog::{BodyShape, Pointer, body_mask};
use fieldgate::decision::{WriteKind, WriteRules};
use fieldgate::field::{FieldPath, Segment};
use proptest::prelude::*;

use crate::documents::{
    Document, Member, Name, Value, chunks, cuts, document, mixed_list, mixed_rules, paths, typed_rules,
};
use crate::naive::{Granted, Rules, granted};

/// The rules for bodies, straight from the field paths and on whole trees.
struct Twin<'a> {
    kind: WriteKind,
    records: &'a [&'static str],
    granted: &'a Rules,
    read_only: &'a [FieldPath],
    refused: Refused,
}

impl Twin<'_> {
    fn way(&mut self, document: &Document, taken: usize) {
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

    fn record(&mut self, document: &Document, is_item: bool) {
        match &document.value {
            Value::Object(members, _) => self.object(members, &[]),
            Value::Array(items, _) if !is_item => {
                for item in items {
                    self.record(item, true);
                }
            }
            _ => add(&mut self.refused.replaces, self.records),
        }
    }

    /// The member that tells the type of an object at a place, unless what it may hold does not depend on it.
    fn discriminator(&self, place: &[&str]) -> Option<&str> {
        let is_part = |paths| granted(paths, place) == Granted::Part;
        let is_root = place.is_empty() && self.records.is_empty();
        let depends = is_root || is_part(&self.granted.paths) || is_part(self.read_only);
        self.granted.discriminator(place).filter(|_| depends)
    }

    fn object(&mut self, members: &[Member], place: &[&str]) {
        let Some(discriminator) = self.discriminator(place).map(str::to_owned) else {
            return self.members(members, place, None);
        };
        let mut told = members.iter().filter(|member| member.name.spelled == discriminator);
        let name = told.next().and_then(|first| serde_json::from_str::<String>(&first.document.text()).ok());
        match name.filter(|_| told.next().is_none()) {
            None => add(&mut self.refused.fields, &[place, &[&*discriminator]].concat()),
            Some(name) => {
                let typed = [place, &[&*name]].concat();
                if granted(&self.granted.paths, &typed) == Granted::Nothing {
                    add(&mut self.refused.fields, &typed);
                } else {
                    self.members(members, &typed, Some(&discriminator));
                }
            }
        }
    }

    fn members(&mut self, members: &[Member], place: &[&str], discriminator: Option<&str>) {
        for member in members.iter().filter(|member| Some(member.name.spelled) != discriminator) {
            let place = [place, &[member.name.spelled]].concat();
            match (granted(&self.granted.paths, &place), granted(self.read_only, &place)) {
                (Granted::Nothing, _) => add(&mut self.refused.fields, &place),
                (_, Granted::Whole) => add(&mut self.refused.read_only, &place),
                (field, _) => self.field(&member.document, field, &place, false),
            }
        }
    }

    fn field(&mut self, document: &Document, field: Granted, place: &[&str], is_item: bool) {
        let array_accepted = field == Granted::Whole || self.kind == WriteKind::Create && !is_item;
        match &document.value {
            Value::Object(members, _) => self.object(members, place),
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

fn assert_as_the_twin(
    document: &Document,
    granted: &Rules,
    read_only: &[FieldPath],
    records: &[&'static str],
    kind: WriteKind,
    cuts: &[usize],
) -> Result<(), TestCaseError> {
    let mut twin = Twin { kind, records, granted, read_only, refused: Refused::default() };
    twin.way(document, 0);
    let lists =
        [&twin.refused.fields, &twin.refused.replaces, &twin.refused.read_only, &twin.refused.outside];
    prop_assume!(lists.iter().all(|list| list.len() <= MAX_LISTED));

    let pointer: Pointer = [&[""], records].concat().join("/").parse().unwrap();
    let mask = |paths: &[FieldPath]| {
        let shape = BodyShape { request_records: pointer.clone(), ..BodyShape::default() };
        Arc::new(body_mask(&shape.request_paths(paths), &pointer, &granted.discriminators))
    };
    let rules = WriteRules { kind, granted: mask(&granted.paths), read_only: mask(read_only) };
    let text = document.full_text();
    let expected = if twin.refused == Refused::default() {
        BodyVerdict::Pass
    } else {
        BodyVerdict::Refused(twin.refused)
    };
    let mut checker = BodyChecker::new(rules.clone(), pointer.clone());
    for chunk in chunks(text.as_bytes(), cuts) {
        checker.write(chunk).unwrap();
    }
    prop_assert_eq!(checker.finish(), Ok(expected.clone()), "{}", text);
    prop_assert_eq!(BodyChecker::new(rules, pointer).check(text.as_bytes()), Ok(expected));
    Ok(())
}

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
        let fields = Rules { paths: fields, discriminators: Vec::new() };
        assert_as_the_twin(&document, &fields, &read_only, records, kind, &cuts)?;
    }

    #[test]
    fn each_object_with_a_type_may_have_what_its_type_grants(
        (document, fields, read_only) in prop_oneof![
            (mixed_list(), mixed_rules(), mixed_rules().prop_map(|rules| rules.paths)),
            (document(), typed_rules(), paths()),
        ],
        records in prop::sample::select(&RECORDS),
        kind in prop::sample::select(&[WriteKind::Create, WriteKind::Update]),
        cuts in cuts(),
    ) {
        let wrapped = records.iter().rev().fold(document, |document, name| {
            let name = Name { spelled: name, text: (*name).to_owned() };
            let member = Member { around: [""; 2], name, document };
            Document { around: [""; 2], value: Value::Object(vec![member], "") }
        });
        assert_as_the_twin(&wrapped, &fields, &read_only, records, kind, &cuts)?;
    }
}
