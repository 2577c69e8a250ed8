//! A list of field paths that answers whether a path is in it.

use std::collections::BinaryHeap;

use serde::Serialize;

use crate::field::{FieldPath, Segment};

/// Field paths of one endpoint, sorted; none covers another.
///
/// A selection says the same as the [`Mask`](crate::field::Mask) of its paths, but of paths instead of bytes: `*` in
/// one of its paths takes in every name, and a path takes in everything below it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    paths: Vec<FieldPath>,
    starred: Vec<FieldPath>,
}

/// How much of a field is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Extent {
    /// Nothing of it.
    Nothing,
    /// Something below it, but not all of it.
    Part,
    /// All of it, whatever it holds.
    Whole,
}

/// These paths in order, each once. A heap sorts them: it is a tenth of the code of a sort.
pub(crate) fn sorted(paths: Vec<FieldPath>) -> Vec<FieldPath> {
    let mut paths = BinaryHeap::from(paths).into_sorted_vec();
    paths.dedup();
    paths
}

impl Selection {
    /// The selection of these paths; one that lies below another adds nothing and is left out.
    #[must_use]
    pub fn of(paths: Vec<FieldPath>) -> Self {
        let paths = sorted(paths);
        let starred = paths.iter().filter(|path| path.segments().contains(&Segment::Any)).cloned().collect();
        let mut all = Self { paths, starred };
        let minimal: Vec<_> = all.paths.iter().filter(|path| !all.holds_above(path)).cloned().collect();
        all.starred.retain(|path| minimal.binary_search(path).is_ok());
        all.paths = minimal;
        all
    }

    /// The paths, in order.
    #[must_use]
    pub fn paths(&self) -> &[FieldPath] {
        &self.paths
    }

    /// Whether nothing at all is selected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.paths.is_empty()
    }

    /// Whether all of `path` is selected: itself, or something above it.
    #[must_use]
    pub fn holds(&self, path: &FieldPath) -> bool {
        self.paths.binary_search(path).is_ok() || self.holds_above(path)
    }

    /// How much of `path` is selected.
    #[must_use]
    pub fn extent(&self, path: &FieldPath) -> Extent {
        if self.holds(path) {
            Extent::Whole
        } else if self.meeting(path).next().is_some() {
            Extent::Part
        } else {
            Extent::Nothing
        }
    }

    /// The selected paths that have something in common with `path`: below it, above it, or on it by `*`.
    fn meeting<'a>(&'a self, path: &'a FieldPath) -> impl Iterator<Item = &'a FieldPath> {
        self.paths.iter().filter(|own| meet(own.segments(), path.segments()))
    }

    /// Whether a path other than `path` itself takes it in.
    fn holds_above(&self, path: &FieldPath) -> bool {
        let segments = path.segments();
        let above = (1..segments.len()).filter_map(|length| segments.get(..length));
        let mut above = above.map(|above| self.paths.binary_search_by(|own| own.segments().cmp(above)));
        above.any(|found| found.is_ok())
            || self.starred.iter().any(|own| own != path && takes_in(own.segments(), segments))
    }
}

fn takes_in(above: &[Segment], path: &[Segment]) -> bool {
    above.len() <= path.len()
        && above.iter().zip(path).all(|(own, other)| *own == Segment::Any || own == other)
}

/// Whether one record can have a place that lies on both paths.
fn meet(one: &[Segment], other: &[Segment]) -> bool {
    let any = |segment: &Segment| *segment == Segment::Any;
    one.iter().zip(other).all(|(one, other)| one == other || any(one) || any(other))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::field::{Entry, Mask};

    fn selection(paths: &[&str]) -> Selection {
        Selection::of(paths.iter().map(|path| path.parse().unwrap()).collect())
    }

    #[test]
    fn a_path_below_another_one_is_left_out() {
        let shown =
            |paths: &[&str]| selection(paths).paths().iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(shown(&["b.c", "b", "a", "b.c.d", "a"]), ["a", "b"]);
        assert_eq!(
            shown(&["m.vacation.days", "m.*.days", "m.vacation.used"]),
            ["m.*.days", "m.vacation.used"]
        );
        assert_eq!(shown(&["m.*.a", "m.*"]), ["m.*"]);
    }

    #[test]
    fn extent_tells_whole_from_part() {
        let selection = selection(&["department.name", "m.*.days", "t.vacation"]);
        for (path, extent) in [
            ("department", Extent::Part),
            ("department.name", Extent::Whole),
            ("department.name.first", Extent::Whole),
            ("department.head", Extent::Nothing),
            ("departments", Extent::Nothing),
            ("m.sick.days", Extent::Whole),
            ("m.*", Extent::Part),
            ("m.sick.used", Extent::Nothing),
            ("t.*.days", Extent::Part),
        ] {
            assert_eq!(selection.extent(&path.parse().unwrap()), extent, "{path}");
        }
    }

    fn paths() -> impl Strategy<Value = Vec<FieldPath>> {
        let path =
            proptest::collection::vec("[ab*]", 1..4).prop_map(|names| names.join(".").parse().unwrap());
        proptest::collection::vec(path, 0..6)
    }

    proptest! {
        #[test]
        fn a_selection_holds_what_the_mask_of_its_paths_keeps(paths in paths(), at in "[abc](\\.[abc]){0,3}") {
            let mask = Mask::of(&paths);
            let kept = at.split('.').fold(Entry::Part(mask.root()), |entry, name| match entry {
                Entry::Part(node) => mask.member(node, name.as_bytes()),
                whole_or_nothing => whole_or_nothing,
            });
            let expected = match kept {
                Entry::Whole => Extent::Whole,
                Entry::Part(_) => Extent::Part,
                Entry::Nothing => Extent::Nothing,
            };
            prop_assert_eq!(Selection::of(paths).extent(&at.parse().unwrap()), expected);
        }
    }
}
