//! A trie of field paths before it is laid out as a mask.

use std::collections::BTreeMap;

use super::{FieldPath, Segment};

/// An object in which one member, the discriminator, tells the type. Below it, the first segment of a path is a type.
///
/// ```
/// use fieldgate_projection::field::{Discriminator, Entry, Mask};
///
/// let discriminator = Discriminator { at: "pets".parse::<fieldgate_projection::field::FieldPath>()?.segments().into(), member: "kind".into() };
/// let mask = Mask::discriminated(&["pets.cat.name".parse()?], &[discriminator]);
/// let Entry::Part(pets) = mask.member(mask.root(), b"pets") else { panic!("partly granted") };
/// assert!(mask.of_type(pets, b"cat").is_some() && mask.of_type(pets, b"dog").is_none());
/// # Ok::<(), fieldgate_projection::field::FieldPathError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discriminator {
    /// The place of the object, or of an array of such objects. Empty for the record itself.
    pub at: Vec<Segment>,
    /// The name of the member.
    pub member: Box<str>,
}

impl Discriminator {
    /// Whether a path leads through a type here, so that it has a segment that is no member of a body.
    #[must_use]
    pub fn is_above(&self, path: &FieldPath) -> bool {
        let meets =
            |(own, other): (&Segment, &Segment)| own == other || [own, other].contains(&&Segment::Any);
        path.segments().len() > self.at.len() && self.at.iter().zip(path.segments()).all(meets)
    }
}

/// A node of the trie.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Draft {
    pub(super) whole: bool,
    pub(super) named: BTreeMap<Box<str>, Draft>,
    pub(super) any: Option<Box<Draft>>,
    /// The discriminator of the objects here: `named` and `any` are types then.
    pub(super) mixed_by: Option<Box<str>>,
    /// The discriminator by which the objects here are of one type.
    pub(super) typed_by: Option<Box<str>>,
}

impl Draft {
    #[cold]
    #[inline(never)]
    pub(super) fn of(paths: &[FieldPath], discriminators: &[Discriminator]) -> Self {
        let mut root = Self::default();
        for path in paths {
            root.grant(path.segments());
        }
        for Discriminator { at, member } in discriminators {
            root.mix(at, member);
        }
        root
    }

    #[cold]
    #[inline(never)]
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

    /// Makes types of what lies right below a place. A `*` of the place takes in what beside it has a name.
    #[cold]
    #[inline(never)]
    fn mix(&mut self, at: &[Segment], member: &str) {
        let mut ahead = vec![(self, at)];
        while let Some((node, at)) = ahead.pop() {
            match at.split_first() {
                None => node.mix_here(member),
                Some((Segment::Name(name), rest)) => {
                    ahead.extend(node.named.get_mut(name).map(|child| (child, rest)));
                }
                Some((Segment::Any, rest)) => ahead.extend(node.children().map(|child| (child, rest))),
            }
        }
    }

    /// A node with two discriminators grants nothing of its types.
    fn mix_here(&mut self, member: &str) {
        if self.mixed_by.as_deref().is_some_and(|other| *other != *member) {
            self.clear();
        }
        self.mixed_by = Some(member.into());
    }

    /// Whether nothing below it is granted.
    fn is_empty(&self) -> bool {
        self.named.is_empty() && self.any.is_none()
    }

    fn clear(&mut self) {
        self.named.clear();
        self.any = None;
    }

    fn children(&mut self) -> impl Iterator<Item = &mut Self> {
        self.named.values_mut().chain(self.any.as_deref_mut())
    }

    /// Completes the children: what `*` grants, every named one has too; and a type that has something has its
    /// discriminator.
    #[cold]
    #[inline(never)]
    pub(super) fn complete_children(&mut self) {
        if self.typed_by.is_some() && self.mixed_by.is_some() {
            self.clear();
        }
        if let Some(any) = &self.any {
            for child in self.named.values_mut() {
                child.merge(any);
            }
        }
        if let Some(member) = self.mixed_by.clone() {
            self.children().for_each(|child| child.become_type(&member));
        }
    }

    fn become_type(&mut self, member: &str) {
        if !self.is_empty() {
            self.named.entry(member.into()).or_default().whole = true;
        }
        self.typed_by = Some(member.into());
    }

    /// A type that is granted whole.
    #[cold]
    #[inline(never)]
    pub(super) fn whole_type(member: &str) -> Self {
        let any = Some(Box::new(Self { whole: true, ..Self::default() }));
        Self { any, typed_by: Some(member.into()), ..Self::default() }
    }

    #[cold]
    #[inline(never)]
    fn merge(&mut self, other: &Self) {
        let mut pairs = vec![(self, other)];
        while let Some((own, other)) = pairs.pop() {
            own.whole |= other.whole;
            if own.is_empty() && own.mixed_by.is_none() {
                own.mixed_by.clone_from(&other.mixed_by);
            } else if own.mixed_by != other.mixed_by && !other.is_empty() {
                // One names types and the other members: neither is sure.
                own.clear();
                continue;
            }
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
