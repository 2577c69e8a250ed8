//! A field set compiled to a trie, which is walked in step with a JSON text.

use std::collections::VecDeque;

use super::draft::{Discriminator, Draft};
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
    /// How many discriminators are above one another at most.
    mixed_depth: usize,
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
    types: Types,
}

/// What discriminators have to do with a node.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Types {
    /// Nothing.
    None,
    /// Its objects are of the types that are its members here. A type that is granted whole has the node `whole`, and
    /// one that is not granted has the node `nothing`.
    Mixed { discriminator: Box<str>, whole: NodeId, nothing: NodeId },
    /// Its objects are of one type, by this discriminator.
    Typed { discriminator: Box<str> },
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
        Self::discriminated(paths, &[])
    }

    /// The same, where the first segment below a discriminator is the type of an object, and not a member.
    ///
    /// The discriminator itself is granted for each type of which anything is.
    #[must_use]
    pub fn discriminated(paths: &[FieldPath], discriminators: &[Discriminator]) -> Self {
        let mut mask = Self { nodes: Vec::new(), longest_name: 0, mixed_depth: 0 };
        mask.lay_out(Draft::of(paths, discriminators));
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

    /// The name of the member that tells the type of an object at `node`, if its types have lists of their own.
    #[must_use]
    pub fn discriminator(&self, node: NodeId) -> Option<&str> {
        match &self.node(node)?.types {
            Types::Mixed { discriminator, .. } => Some(discriminator),
            _ => None,
        }
    }

    /// The node for an object of a type (unescaped) at a node with a discriminator. `None` if nothing of this type is
    /// granted.
    #[must_use]
    pub fn of_type(&self, node: NodeId, name: &[u8]) -> Option<NodeId> {
        let Types::Mixed { whole, .. } = &self.node(node)?.types else { return None };
        match self.member(node, name) {
            Entry::Nothing => None,
            Entry::Part(of_type) => Some(of_type),
            Entry::Whole => Some(*whole),
        }
    }

    /// The node for an object of no granted type at a node with a discriminator: it grants nothing.
    pub(crate) fn of_no_type(&self, node: NodeId) -> Option<NodeId> {
        match &self.node(node)?.types {
            Types::Mixed { nothing, .. } => Some(*nothing),
            _ => None,
        }
    }

    /// Whether a member of this name is granted for some type of the objects at `node`.
    #[cold]
    #[inline(never)]
    pub(crate) fn some_type_has(&self, node: NodeId, name: &[u8]) -> bool {
        let Some(node) = self.node(node) else { return false };
        let mut entries = node.named.iter().map(|(_, entry)| entry).chain([&node.any]);
        entries.any(|entry| match entry {
            Entry::Nothing => false,
            Entry::Part(of_type) => self.member(*of_type, name) != Entry::Nothing,
            Entry::Whole => true,
        })
    }

    /// Whether `name` is the discriminator by which an object at `node` has its type.
    #[must_use]
    pub fn tells_type(&self, node: NodeId, name: &[u8]) -> bool {
        let types = self.node(node).map(|node| &node.types);
        matches!(types, Some(Types::Typed { discriminator }) if discriminator.as_bytes() == name)
    }

    /// How many objects with a discriminator can be in one another.
    #[must_use]
    pub fn mixed_depth(&self) -> usize {
        self.mixed_depth
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
        let names = self.nodes.iter().flat_map(Node::names);
        let held: usize = names.map(|name| name.len() + size_of::<(Box<str>, Entry)>()).sum();
        self.nodes.len() * size_of::<Node>() + held
    }

    fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(usize::try_from(id.0).ok()?)
    }

    /// Adds the nodes of a draft, parents before children. It uses a queue, so that depth costs no stack.
    #[cold]
    #[inline(never)]
    fn lay_out(&mut self, root: Draft) {
        let mut queue = VecDeque::from([(root, 0)]);
        let mut next_id: u32 = 1;
        while let Some((mut draft, above)) = queue.pop_front() {
            draft.complete_children();
            let depth = above + usize::from(draft.mixed_by.is_some());
            self.mixed_depth = self.mixed_depth.max(depth);
            let mut part = |child: Draft| {
                queue.push_back((child, depth));
                let id = NodeId(next_id);
                next_id += 1;
                id
            };
            let types = match (draft.mixed_by, draft.typed_by) {
                (Some(discriminator), _) => {
                    let [whole, nothing] =
                        [Draft::whole_type(&discriminator), Draft::default()].map(&mut part);
                    Types::Mixed { discriminator, whole, nothing }
                }
                (None, Some(discriminator)) => Types::Typed { discriminator },
                (None, None) => Types::None,
            };
            let mut place = |child: Draft| if child.whole { Entry::Whole } else { Entry::Part(part(child)) };
            let any = draft.any.map_or(Entry::Nothing, |any| place(*any));
            let named: Vec<_> = draft.named.into_iter().map(|(name, child)| (name, place(child))).collect();
            let traits = named.iter().fold(0, |traits, (name, _)| traits | trait_bit(name.as_bytes()));
            let node = Node { named, any, traits, types };
            self.longest_name = node.names().map(str::len).fold(self.longest_name, usize::max);
            self.nodes.push(node);
        }
    }
}

impl Node {
    /// The names that a reader has to read in full.
    fn names(&self) -> impl Iterator<Item = &str> {
        let discriminator = match &self.types {
            Types::Mixed { discriminator, .. } | Types::Typed { discriminator } => Some(&**discriminator),
            Types::None => None,
        };
        self.named.iter().map(|(name, _)| &**name).chain(discriminator)
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

    /// A mask with the discriminator `kind` at some places.
    fn discriminated(paths: &[&str], at: &[&str]) -> Mask {
        let paths: Vec<_> = paths.iter().map(|path| path.parse().unwrap()).collect();
        let at =
            at.iter().map(|path| path.parse().map_or(Vec::new(), |path: FieldPath| path.segments().to_vec()));
        let discriminators = at.map(|at| Discriminator { at, member: "kind".into() });
        Mask::discriminated(&paths, &discriminators.collect::<Vec<_>>())
    }

    #[test]
    fn an_object_of_a_type_has_what_the_type_has_and_its_discriminator() {
        let mask = discriminated(&["cat.name", "dog", "cow.kind"], &[""]);
        let [cat, dog, cow] =
            ["cat", "dog", "cow"].map(|name| mask.of_type(mask.root(), name.as_bytes()).unwrap());
        assert_eq!(mask.discriminator(mask.root()), Some("kind"));
        assert_eq!(mask.of_type(mask.root(), b"fish"), None);
        for (node, name, entry) in [
            (cat, "name", Entry::Whole),
            (cat, "kind", Entry::Whole),
            (cat, "tail", Entry::Nothing),
            (dog, "tail", Entry::Whole),
            (cow, "kind", Entry::Whole),
            (cow, "name", Entry::Nothing),
        ] {
            assert_eq!(mask.member(node, name.as_bytes()), entry, "{name}");
            assert!(mask.tells_type(node, b"kind") && mask.discriminator(node).is_none());
        }
        let waits = ["name", "tail"].map(|name| mask.some_type_has(mask.root(), name.as_bytes()));
        assert_eq!(waits, [true, true]);
        assert!(!discriminated(&["cat.name"], &[""]).some_type_has(mask.root(), b"tail"));
    }

    #[test]
    fn a_star_in_the_place_of_types_takes_in_every_member_there() {
        let mask = discriminated(&["m.*.cat.name", "m.my.cat.tail"], &["m.*"]);
        for (member, granted) in [("my", [true, true]), ("other", [true, false])] {
            let Entry::Part(node) = at(&mask, &["m", member]) else { panic!("nothing of {member}") };
            let cat = mask.of_type(node, b"cat").unwrap();
            assert_eq!(
                ["name", "tail"].map(|name| mask.member(cat, name.as_bytes()) == Entry::Whole),
                granted
            );
        }
    }

    #[test]
    fn where_types_and_members_meet_nothing_is_granted() {
        let mask = discriminated(&["m.*.days", "m.my.cat.tail"], &["m.my"]);
        let Entry::Part(node) = at(&mask, &["m", "my"]) else { panic!("nothing there") };
        assert_eq!(["days", "cat"].map(|name| mask.of_type(node, name.as_bytes())), [None, None]);
        let typed_twice = discriminated(&["cat.tabby.name"], &["", "cat"]);
        let cat = typed_twice.of_type(typed_twice.root(), b"cat").unwrap();
        assert_eq!(typed_twice.of_type(cat, b"tabby"), None);
    }

    #[test]
    fn the_longest_name_is_that_of_any_level_and_counts_bytes() {
        assert_eq!(mask(&[]).longest_name(), 0);
        assert_eq!(mask(&["*.*"]).longest_name(), 0);
        assert_eq!(mask(&["a.éé", "abc"]).longest_name(), 4);
        assert_eq!(mask(&["abcde.b"]).longest_name(), 5);
        assert_eq!(discriminated(&["cat"], &[""]).longest_name(), "kind".len());
    }
}
