//! A field set compiled to a trie, which is walked in step with a JSON text.

use std::collections::BTreeMap;

use super::{FieldPath, Segment};

/// A set of field paths as a trie over member names.
///
/// It is built once and walked for every body. A walk holds only [`NodeId`]s. If a node has named members and `*`, a
/// named member has what its own paths *and* those of `*` grant: the trie holds the union, so a walk never follows two
/// branches.
///
/// ```
/// use fieldgate_projection::field::{Entry, Mask};
///
/// let mask = Mask::of(&["department.name".parse()?, "balances.*.days".parse()?]);
/// let Entry::Part(department) = mask.member(mask.root(), b"department") else { panic!("partly granted") };
/// assert_eq!(mask.member(department, b"name"), Entry::Whole);
/// assert_eq!(mask.member(department, b"head"), Entry::Nothing);
/// # Ok::<(), fieldgate_projection::field::FieldPathError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mask {
    nodes: Vec<Node>,
    longest_name: usize,
}

/// A node of a [`Mask`]: an object with some granted members. Valid only for the mask it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NodeId(u32);

impl NodeId {
    /// The number of the node in the mask.
    pub(crate) fn index(self) -> u32 {
        self.0
    }
}

/// What a mask grants of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// The member is not granted, nor is anything below it.
    Nothing,
    /// Something below it is granted.
    Part(NodeId),
    /// The member is granted with everything below it.
    Whole,
}

/// Members by name, sorted, and the entry of every other name.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Node {
    named: Vec<(Box<str>, Entry)>,
    any: Entry,
    /// The union of [`trait_bit`] over the names. It rules most other names out without a comparison.
    traits: u64,
}

/// One bit for a name, by its length, its first byte and its last byte.
fn trait_bit(name: &[u8]) -> u64 {
    let [first, last] = [name.first(), name.last()].map(|byte| byte.copied().map_or(0, usize::from));
    1 << ((name.len() + 5 * first + 3 * last) % 64)
}

impl Mask {
    /// The mask that grants these paths and everything below each. Without paths it grants nothing.
    #[must_use]
    pub fn of(paths: &[FieldPath]) -> Self {
        let mut draft = Draft::default();
        for path in paths {
            draft.grant(path.segments());
        }
        let mut mask = Self { nodes: Vec::new(), longest_name: 0 };
        mask.lay_out(draft);
        mask
    }

    /// The node of the record.
    #[must_use]
    pub fn root(&self) -> NodeId {
        NodeId(0)
    }

    /// The entry of the member `name` (unescaped) of an object at `node`.
    #[must_use]
    #[inline]
    pub fn member(&self, node: NodeId, name: &[u8]) -> Entry {
        let Some(node) = self.node(node) else { return Entry::Nothing };
        if node.traits & trait_bit(name) == 0 {
            return node.any;
        }
        match node.named.binary_search_by(|(own, _)| own.as_bytes().cmp(name)) {
            Ok(found) => node.named.get(found).map_or(Entry::Nothing, |(_, entry)| *entry),
            Err(_) => node.any,
        }
    }

    /// The entry of the place that a path names. For `*`, what every member there has.
    #[must_use]
    pub fn at(&self, path: &FieldPath) -> Entry {
        self.at_segments(path.segments())
    }

    /// The same for the segments of a path. Without segments, the entry of the record.
    #[must_use]
    pub fn at_segments(&self, segments: &[Segment]) -> Entry {
        segments.iter().fold(Entry::Part(self.root()), |entry, segment| match (entry, segment) {
            (Entry::Part(node), Segment::Name(name)) => self.member(node, name.as_bytes()),
            (Entry::Part(node), Segment::Any) => self.node(node).map_or(Entry::Nothing, |node| node.any),
            (whole_or_nothing, _) => whole_or_nothing,
        })
    }

    /// The length in bytes of the longest name. A longer name in a body can match only `*`.
    #[must_use]
    pub fn longest_name(&self) -> usize {
        self.longest_name
    }

    /// How many bytes of memory the mask holds, approximately.
    #[must_use]
    pub fn size(&self) -> usize {
        let names = self.nodes.iter().flat_map(|node| &node.named);
        let held: usize = names.map(|(name, _)| name.len() + size_of::<(Box<str>, Entry)>()).sum();
        self.nodes.len() * size_of::<Node>() + held
    }

    fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(usize::try_from(id.0).ok()?)
    }

    /// Adds the nodes of a draft, parents before children. It uses a queue, so that depth costs no stack.
    fn lay_out(&mut self, root: Draft) {
        let mut queue = std::collections::VecDeque::from([root]);
        let mut next_id: u32 = 1;
        while let Some(mut draft) = queue.pop_front() {
            draft.spread_any();
            let mut place = |child: Draft| match child {
                whole if whole.whole => Entry::Whole,
                part => {
                    queue.push_back(part);
                    let id = NodeId(next_id);
                    next_id += 1;
                    Entry::Part(id)
                }
            };
            let any = draft.any.map_or(Entry::Nothing, |any| place(*any));
            let named: Vec<_> = draft.named.into_iter().map(|(name, child)| (name, place(child))).collect();
            self.longest_name = named.iter().map(|(name, _)| name.len()).fold(self.longest_name, usize::max);
            let traits = named.iter().fold(0, |traits, (name, _)| traits | trait_bit(name.as_bytes()));
            self.nodes.push(Node { named, any, traits });
        }
    }
}

#[derive(Debug, Clone, Default)]
struct Draft {
    whole: bool,
    named: BTreeMap<Box<str>, Draft>,
    any: Option<Box<Draft>>,
}

impl Draft {
    fn grant(&mut self, segments: &[Segment]) {
        let mut node = self;
        for segment in segments {
            node = match segment {
                Segment::Any => node.any.get_or_insert_default(),
                Segment::Name(name) => node.named.entry(name.clone()).or_default(),
            };
        }
        node.whole = true;
    }

    /// Gives every named member what `*` grants too.
    fn spread_any(&mut self) {
        if let Some(any) = &self.any {
            for child in self.named.values_mut() {
                child.merge(any);
            }
        }
    }

    fn merge(&mut self, other: &Self) {
        let mut pairs = vec![(self, other)];
        while let Some((own, other)) = pairs.pop() {
            own.whole |= other.whole;
            if let Some(any) = &other.any {
                own.any.get_or_insert_default();
                if let Some(own_any) = own.any.as_deref_mut() {
                    pairs.push((own_any, any));
                }
            }
            for name in other.named.keys() {
                own.named.entry(name.clone()).or_default();
            }
            for (name, child) in &mut own.named {
                if let Some(counterpart) = other.named.get(name) {
                    pairs.push((child, counterpart));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(paths: &[&str]) -> Mask {
        Mask::of(&paths.iter().map(|path| path.parse().unwrap()).collect::<Vec<_>>())
    }

    fn at(mask: &Mask, path: &[&str]) -> Entry {
        path.iter().fold(Entry::Part(mask.root()), |entry, name| match entry {
            Entry::Part(node) => mask.member(node, name.as_bytes()),
            whole_or_nothing => whole_or_nothing,
        })
    }

    #[test]
    fn no_paths_grant_nothing() {
        assert_eq!(at(&mask(&[]), &["a"]), Entry::Nothing);
    }

    #[test]
    fn granting_a_parent_grants_everything_below_it() {
        for paths in [["a", "a.b"], ["a.b", "a"]] {
            assert_eq!(at(&mask(&paths), &["a"]), Entry::Whole);
        }
    }

    #[test]
    fn granting_a_child_grants_only_that_child() {
        let mask = mask(&["a.b"]);
        assert!(matches!(at(&mask, &["a"]), Entry::Part(_)));
        assert_eq!(at(&mask, &["a", "b"]), Entry::Whole);
        assert_eq!(at(&mask, &["a", "c"]), Entry::Nothing);
        assert_eq!(at(&mask, &["b"]), Entry::Nothing);
    }

    #[test]
    fn a_named_member_has_what_star_grants_besides_its_own() {
        let mask = mask(&["m.*.days", "m.vacation.used", "m.*.by.*.sum", "m.vacation.by.hr.who"]);
        assert_eq!(at(&mask, &["m", "other", "days"]), Entry::Whole);
        assert_eq!(at(&mask, &["m", "other", "used"]), Entry::Nothing);
        assert_eq!(at(&mask, &["m", "vacation", "days"]), Entry::Whole);
        assert_eq!(at(&mask, &["m", "vacation", "used"]), Entry::Whole);
        assert_eq!(at(&mask, &["m", "vacation", "by", "hr", "sum"]), Entry::Whole);
        assert_eq!(at(&mask, &["m", "vacation", "by", "hr", "who"]), Entry::Whole);
        assert_eq!(at(&mask, &["m", "vacation", "by", "it", "who"]), Entry::Nothing);
        assert_eq!(at(&mask, &["m", "other", "by", "it", "sum"]), Entry::Whole);
    }

    #[test]
    fn a_path_finds_what_its_names_find_and_a_star_what_every_member_has() {
        let mask = mask(&["m.*.days", "m.vacation", "t.sick"]);
        for (path, entry) in [
            ("m.sick.days", Entry::Whole),
            ("m.vacation.used", Entry::Whole),
            ("m.*.days", Entry::Whole),
            ("m.*.used", Entry::Nothing),
            ("t.*", Entry::Nothing),
            ("t.sick", Entry::Whole),
            ("`m.sick`", Entry::Nothing),
        ] {
            assert_eq!(mask.at(&path.parse().unwrap()), entry, "{path}");
        }
        assert!(matches!(mask.at(&"m.*".parse().unwrap()), Entry::Part(_)));
    }

    #[test]
    fn names_match_byte_for_byte() {
        let mask = mask(&["name"]);
        for other in ["Name", "name\0", "nam", "name.first"] {
            assert_eq!(at(&mask, &[other]), Entry::Nothing, "{other}");
        }
    }

    #[test]
    fn the_size_of_a_mask_counts_its_nodes_and_its_names() {
        let names: usize = ["team", "name", "on"].iter().map(|name| name.len()).sum();
        let expected = 2 * size_of::<Node>() + 3 * size_of::<(Box<str>, Entry)>() + names;
        assert_eq!(mask(&["team.name", "on"]).size(), expected);
    }

    #[test]
    fn the_longest_name_is_that_of_any_level_and_counts_bytes() {
        assert_eq!(mask(&[]).longest_name(), 0);
        assert_eq!(mask(&["*.*"]).longest_name(), 0);
        assert_eq!(mask(&["a.éé", "abc"]).longest_name(), 4);
        assert_eq!(mask(&["abcde.b"]).longest_name(), 5);
    }
}
