//! Shapes of segments by the text before their first parameter, so that a look-up costs little more in a large catalog.

use super::segment::Shape;

/// The shapes below one node of the route table, each with the node that it leads to.
#[derive(Debug, Default)]
pub(super) struct ShapeIndex {
    /// In the order of the texts.
    by_lead: Vec<(Box<str>, Shapes)>,
}

/// Those with one text before the first parameter, narrower ones first.
type Shapes = Vec<(Shape, usize)>;

impl ShapeIndex {
    pub(super) fn is_empty(&self) -> bool {
        self.by_lead.is_empty()
    }

    pub(super) fn insert(&mut self, shape: Shape, node: usize) {
        let (lead, _) = shape.ends();
        let at = self.by_lead.partition_point(|(own, _)| **own < *lead);
        if self.by_lead.get(at).is_none_or(|(own, _)| **own != *lead) {
            self.by_lead.insert(at, (lead.into(), Vec::new()));
        }
        if let Some((_, shapes)) = self.by_lead.get_mut(at) {
            let at = shapes.partition_point(|(other, _)| other.is_tried_before(&shape));
            shapes.insert(at, (shape, node));
        }
    }

    pub(super) fn get(&self, shape: &Shape) -> Option<usize> {
        self.beginning(shape.ends().0).into_iter().find(|(own, _)| own == shape).map(|(_, node)| *node)
    }

    /// Those whose first text a segment begins with, longer ones first: at the cost of a search for each of these, and for
    /// each text that begins alike.
    pub(super) fn beginning(&self, segment: &str) -> Vec<&(Shape, usize)> {
        let (mut found, mut rest) = (Vec::new(), segment.as_bytes());
        loop {
            let below = self.by_lead.partition_point(|(own, _)| own.as_bytes() <= rest);
            let Some((own, shapes)) = below.checked_sub(1).and_then(|at| self.by_lead.get(at)) else {
                return found;
            };
            let mut common = own.bytes().zip(rest).take_while(|(one, other)| one == *other).count();
            if common == own.len() {
                found.extend(shapes);
                let Some(shorter) = common.checked_sub(1) else { return found };
                common = shorter;
            }
            rest = rest.get(..common).unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_shapes_of_a_segment_are_those_that_a_look_at_every_one_finds(
            leads in prop::collection::btree_set("[ab]{0,4}", 0..12),
            segment in "[ab]{0,6}",
        ) {
            let mut index = ShapeIndex::default();
            for (node, lead) in leads.iter().enumerate() {
                index.insert(Shape::parse(&format!("{lead}{{x}}!")).unwrap().unwrap().0, node);
            }
            let found: Vec<_> = index.beginning(&segment).into_iter().map(|(_, node)| *node).collect();
            let mut expected: Vec<_> =
                leads.iter().enumerate().filter(|(_, lead)| segment.starts_with(*lead)).collect();
            expected.sort_by_key(|(_, lead)| std::cmp::Reverse(lead.len()));
            prop_assert_eq!(found, expected.into_iter().map(|(node, _)| node).collect::<Vec<_>>());
        }
    }
}
