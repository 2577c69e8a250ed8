//! Shapes of segments by the texts at their ends, so that a look-up costs no more in a large catalog.

use super::segment::Shape;

/// The shapes below one node of the route table: by what follows the last parameter, from its end, and by what precedes
/// the first one.
#[derive(Debug, Default)]
pub(super) struct ShapeIndex(Prefixes<Prefixes<Vec<(Shape, usize)>>>);

/// Values by keys, in the order of the keys.
#[derive(Debug)]
struct Prefixes<T>(Vec<(Box<[u8]>, T)>);

impl<T> Default for Prefixes<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl ShapeIndex {
    pub(super) fn is_empty(&self) -> bool {
        self.0.0.is_empty()
    }

    pub(super) fn insert(&mut self, shape: Shape, node: usize) {
        let (lead, tail) = shape.ends();
        let Some(by_lead) = self.0.entry(reversed(tail)) else { return };
        let Some(alike) = by_lead.entry(lead.as_bytes().into()) else { return };
        // One with more parameters is narrower.
        let at = alike.partition_point(|(other, _)| other.parameters() >= shape.parameters());
        alike.insert(at, (shape, node));
    }

    pub(super) fn get(&self, shape: &Shape) -> Option<usize> {
        let (lead, tail) = shape.ends();
        let mut alike = self.0.get(&reversed(tail))?.get(lead.as_bytes())?.iter();
        alike.find(|(own, _)| own == shape).map(|(_, node)| *node)
    }

    /// Those that a segment has exactly one reading by, narrower ones first.
    pub(super) fn matching(&self, segment: &str) -> Vec<usize> {
        if self.is_empty() {
            return Vec::new();
        }
        let from_end = reversed(segment);
        let shapes = self.with_ends_of(segment.as_bytes(), &from_end);
        shapes.filter(|(shape, _)| shape.values(segment).is_some()).map(|(_, node)| *node).collect()
    }

    /// Those whose texts at both ends are those of a text, which is given from its end, too.
    pub(super) fn with_ends_of<'s, 't>(
        &'s self,
        text: &'t [u8],
        from_end: &'t [u8],
    ) -> impl Iterator<Item = &'s (Shape, usize)> + use<'s, 't> {
        self.0.prefixes_of(from_end).flat_map(move |(tail, by_lead)| {
            let before = text.get(..text.len().saturating_sub(tail.len())).unwrap_or_default();
            by_lead.prefixes_of(before).flat_map(|(_, shapes)| shapes)
        })
    }
}

/// The bytes from the last to the first.
pub(super) fn reversed(text: &str) -> Box<[u8]> {
    text.bytes().rev().collect()
}

impl<T: Default> Prefixes<T> {
    fn entry(&mut self, key: Box<[u8]>) -> Option<&mut T> {
        let at = match self.0.binary_search_by(|(own, _)| own.cmp(&key)) {
            Ok(at) => at,
            Err(at) => {
                self.0.insert(at, (key, T::default()));
                at
            }
        };
        self.0.get_mut(at).map(|(_, value)| value)
    }
}

impl<T> Prefixes<T> {
    fn get(&self, key: &[u8]) -> Option<&T> {
        let at = self.0.binary_search_by(|(own, _)| (**own).cmp(key)).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// The keys that a text begins with, longer ones first, at the cost of a search for each, and for each text that
    /// begins alike.
    fn prefixes_of<'s, 't>(
        &'s self,
        text: &'t [u8],
    ) -> impl Iterator<Item = (&'s [u8], &'s T)> + use<'s, 't, T> {
        let mut rest = Some(text);
        std::iter::from_fn(move || {
            loop {
                let text = rest?;
                let below = self.0.partition_point(|(own, _)| **own <= *text);
                let (own, value) = self.0.get(below.checked_sub(1)?)?;
                if text.starts_with(own) {
                    rest = own.len().checked_sub(1).and_then(|shorter| text.get(..shorter));
                    return Some((&**own, value));
                }
                let common = own.iter().zip(text).take_while(|(one, other)| one == other).count();
                rest = text.get(..common);
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_prefixes_of_a_text_are_those_that_a_look_at_every_key_finds(
            keys in prop::collection::btree_set("[ab]{0,4}", 0..12),
            text in "[ab]{0,6}",
        ) {
            let mut prefixes: Prefixes<()> = Prefixes::default();
            for key in &keys {
                prefixes.entry(key.as_bytes().into());
            }
            let found: Vec<_> = prefixes.prefixes_of(text.as_bytes()).map(|(key, ())| key.to_vec()).collect();
            let mut expected: Vec<_> =
                keys.iter().filter(|key| text.starts_with(*key)).map(|key| key.as_bytes().to_vec()).collect();
            expected.sort_by_key(|key| std::cmp::Reverse(key.len()));
            prop_assert_eq!(found, expected);
        }
    }
}
