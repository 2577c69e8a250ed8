//! The fields an endpoint declares, as a tree.

use std::str::FromStr;

use serde::Serialize;

use crate::field::{FieldPath, Segment};

/// The fields of an endpoint's record, with the parents that the catalog does not spell out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldTree {
    roots: Siblings,
    /// The member that tells the type of a record.
    pub(super) discriminator: Option<Box<str>>,
}

/// The fields right below one place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Siblings {
    /// In the order of the document.
    fields: Vec<Field>,
    /// Their indices, sorted by name, so that a lookup stays fast in a wide record.
    by_name: Vec<usize>,
}

/// A field of a record, declared in the catalog or implied by a declared field below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    path: FieldPath,
    kind: FieldType,
    sensitive: bool,
    declaration: Option<Declaration>,
    children: Siblings,
}

/// What the catalog says of a field besides its path and type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Declaration {
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    pub(super) required: bool,
    pub(super) read_only: bool,
    /// The member that tells the type of its objects.
    pub(super) discriminator: Option<Box<str>>,
    /// Its index in the catalog's list, for the pointers of problems.
    pub(super) index: usize,
}

/// The type of a field's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "types named as in JSON Schema")]
pub enum FieldType {
    String,
    /// A URL of the API as a string, or a link object that has it in `href`: it is rewritten to the gate.
    Link,
    Integer,
    Number,
    Boolean,
    Object,
    Array,
    /// An object with arbitrary member names: its fields are declared below `*`.
    Map,
    /// Not described any further.
    Any,
}

/// The path is declared already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DuplicateFieldError {
    /// The index of the first declaration.
    pub(super) first: usize,
}

impl FieldTree {
    /// The fields at the top of a record.
    #[must_use]
    pub fn roots(&self) -> &[Field] {
        &self.roots.fields
    }

    /// Every field, parents before what lies below them, otherwise in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = &Field> {
        let mut ahead: Vec<&Field> = self.roots().iter().rev().collect();
        std::iter::from_fn(move || {
            let field = ahead.pop()?;
            ahead.extend(field.children().iter().rev());
            Some(field)
        })
    }

    /// The sensitive fields that do not lie below another one.
    pub(crate) fn outermost_sensitive(&self) -> impl Iterator<Item = &Field> {
        let mut ahead: Vec<&Field> = self.roots().iter().rev().collect();
        std::iter::from_fn(move || {
            loop {
                let field = ahead.pop()?;
                if field.sensitive() {
                    return Some(field);
                }
                ahead.extend(field.children().iter().rev());
            }
        })
    }

    /// The field at this path. A name finds the field of that name, or else the `*` beside it.
    #[must_use]
    pub fn resolve(&self, path: &FieldPath) -> Option<&Field> {
        self.field_at(path.segments())
    }

    /// The segments by which the catalog itself names the field at a place.
    pub(crate) fn declared(&self, place: &[Segment]) -> Option<impl Iterator<Item = &Segment>> {
        self.field_at(place).map(|field| field.path().segments().iter())
    }

    pub(crate) fn field_at(&self, place: &[Segment]) -> Option<&Field> {
        let mut siblings = &self.roots;
        let mut found = None;
        for segment in place {
            let field = siblings.get(segment).or_else(|| siblings.get(&Segment::Any))?;
            siblings = &field.children;
            found = Some(field);
        }
        found
    }

    /// Adds a declared field and the parents it implies.
    pub(super) fn declare(
        &mut self,
        path: &FieldPath,
        kind: FieldType,
        sensitive: bool,
        declaration: Declaration,
    ) -> Result<(), DuplicateFieldError> {
        let field = self.place(path);
        if let Some(Field { declaration: Some(first), .. }) = &field {
            return Err(DuplicateFieldError { first: first.index });
        }
        if let Some(field) = field {
            field.kind = kind;
            field.sensitive = sensitive;
            field.declaration = Some(declaration);
        }
        Ok(())
    }

    /// Adds a field that the catalog does not list.
    pub(super) fn imply(&mut self, path: &FieldPath, kind: FieldType) {
        if let Some(field) = self.place(path).filter(|field| field.declaration.is_none() && field.is_leaf()) {
            field.kind = kind;
        }
    }

    /// Makes every field below a sensitive one sensitive. Call it after the last field was declared.
    pub(super) fn inherit_sensitivity(&mut self) {
        self.roots.inherit_sensitivity(false);
    }

    /// The field at this path, created with its parents if it does not exist.
    fn place(&mut self, path: &FieldPath) -> Option<&mut Field> {
        let mut above = &mut self.roots;
        let (last, parents) = path.segments().split_last()?;
        for (depth, segment) in parents.iter().enumerate() {
            let parent = above.get_or_insert(path, depth, segment)?;
            let star_below = path.segments().get(depth + 1) == Some(&Segment::Any);
            if parent.declaration.is_none() && star_below {
                parent.kind = FieldType::Map;
            }
            above = &mut parent.children;
        }
        above.get_or_insert(path, parents.len(), last)
    }
}

impl Siblings {
    fn inherit_sensitivity(&mut self, above: bool) {
        for field in &mut self.fields {
            field.sensitive |= above;
            field.children.inherit_sensitivity(field.sensitive);
        }
    }

    fn get(&self, segment: &Segment) -> Option<&Field> {
        self.fields.get(*self.by_name.get(self.search(segment).ok()?)?)
    }

    /// The field of that name, created as an implied object if it does not exist. Its path is `path` up to `depth`.
    fn get_or_insert(&mut self, path: &FieldPath, depth: usize, segment: &Segment) -> Option<&mut Field> {
        let index = match self.search(segment) {
            Ok(at) => *self.by_name.get(at)?,
            Err(at) => {
                let segments = path.segments().iter().take(depth + 1).cloned().collect();
                let path = FieldPath::from_segments(segments)?;
                let (kind, index) = (FieldType::Object, self.fields.len());
                let children = Self::default();
                self.fields.push(Field { path, kind, sensitive: false, declaration: None, children });
                self.by_name.insert(at, index);
                index
            }
        };
        self.fields.get_mut(index)
    }

    /// The index of the name in `by_name`, or where to insert it.
    fn search(&self, segment: &Segment) -> Result<usize, usize> {
        self.by_name
            .binary_search_by(|index| self.fields.get(*index).and_then(Field::segment).cmp(&Some(segment)))
    }
}

impl Field {
    /// Its path from the record.
    #[must_use]
    pub fn path(&self) -> &FieldPath {
        &self.path
    }

    /// The last step of its path; `None` never occurs.
    fn segment(&self) -> Option<&Segment> {
        self.path.segments().last()
    }

    /// The last name of its path; none for `*`.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self.segment() {
            Some(Segment::Name(name)) => Some(name),
            _ => None,
        }
    }

    /// The member that tells the type of its objects, if each type has fields of its own.
    #[must_use]
    pub fn discriminator(&self) -> Option<&str> {
        self.declaration.as_ref()?.discriminator.as_deref()
    }

    /// The type of its value.
    #[must_use]
    pub fn kind(&self) -> FieldType {
        self.kind
    }

    /// Its name for people, if the catalog has one.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.declaration.as_ref()?.title.as_deref()
    }

    /// What it means, if the catalog says so.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.declaration.as_ref()?.description.as_deref()
    }

    /// Whether its value needs special care: the catalog says so of it or of a field above it.
    #[must_use]
    pub fn sensitive(&self) -> bool {
        self.sensitive
    }

    /// Whether the origin refuses to create a record without it.
    #[must_use]
    pub fn required(&self) -> bool {
        self.declaration.as_ref().is_some_and(|declaration| declaration.required)
    }

    /// Whether only the origin writes it.
    #[must_use]
    pub fn read_only(&self) -> bool {
        self.declaration.as_ref().is_some_and(|declaration| declaration.read_only)
    }

    /// Whether the catalog lists it itself, or only something below it.
    #[must_use]
    pub fn is_declared(&self) -> bool {
        self.declaration.is_some()
    }

    pub(super) fn declaration(&self) -> Option<&Declaration> {
        self.declaration.as_ref()
    }

    /// Whether it has no fields below it.
    #[must_use]
    pub fn is_leaf(&self) -> bool {
        self.children.fields.is_empty()
    }

    /// The fields right below it.
    #[must_use]
    pub fn children(&self) -> &[Field] {
        &self.children.fields
    }
}

impl FieldType {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::String,
        Self::Link,
        Self::Integer,
        Self::Number,
        Self::Boolean,
        Self::Object,
        Self::Array,
        Self::Map,
        Self::Any,
    ];

    /// The type's name in catalogs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Link => "link",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Object => "object",
            Self::Array => "array",
            Self::Map => "map",
            Self::Any => "any",
        }
    }

    /// Whether a value of this type has nothing below it.
    #[must_use]
    pub fn is_scalar(self) -> bool {
        matches!(self, Self::String | Self::Integer | Self::Number | Self::Boolean)
    }
}

/// The text is not the name of a field type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the types are string, link, integer, number, boolean, object, array, map and any")]
pub struct UnknownFieldTypeError;

impl FromStr for FieldType {
    type Err = UnknownFieldTypeError;

    fn from_str(text: &str) -> Result<Self, UnknownFieldTypeError> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or(UnknownFieldTypeError)
    }
}
