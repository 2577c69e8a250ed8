//! Reads the fields of an endpoint, and the lists that name fields.

use super::fields::{Declaration, Field, FieldTree, FieldType};
use super::types::check_types;
use crate::document::{Node, Object, Place, ProblemCode, Problems, text};
use crate::field::{FieldPath, MAX_SEGMENTS, Segment};

/// The most fields of one endpoint.
pub const MAX_FIELDS: usize = 1_000;

pub(super) const MEMBERS: [&str; 8] =
    ["path", "type", "title", "description", "sensitive", "required", "readOnly", "discriminator"];

/// Reads `fields`.
pub(super) fn read_fields(endpoint: &Object<'_, '_>, problems: &mut Problems) -> FieldTree {
    let list = endpoint.place.member("fields");
    let mut tree = FieldTree::default();
    let items = endpoint.items("fields", problems);
    if items.len() > MAX_FIELDS {
        problems.add(
            list,
            ProblemCode::TooMany,
            format!("an endpoint has at most {MAX_FIELDS} fields: declare a parent"),
        );
        return tree;
    }
    for (index, node) in items.iter().enumerate() {
        let place = list.item(index);
        let Some(object) = Object::of(node, &[&MEMBERS], place, problems) else { continue };
        let path = object.required("path", problems);
        let path = path.and_then(|node| read_path(node, place.member("path"), problems));
        let kind = read_type(&object, problems);
        let sensitive = object.flag("sensitive", problems).unwrap_or(false);
        let declaration = read_declaration(&object, index, problems);
        let (Some(path), Some(kind)) = (path, kind) else { continue };
        if let Err(duplicate) = tree.declare(&path, kind, sensitive, declaration) {
            let message =
                format!("`{path}` is declared already, at {}: keep one", list.item(duplicate.first));
            problems.add(place.member("path"), ProblemCode::DuplicateField, message);
        }
    }
    tree.discriminator = read_discriminator(endpoint, problems);
    tree.imply_discriminators();
    tree.inherit_sensitivity();
    check_tree(&tree, list, problems);
    check_types(&tree, None, endpoint.place, problems);
    tree
}

pub(super) fn read_path(node: &Node, place: Place<'_>, problems: &mut Problems) -> Option<FieldPath> {
    match text(node, place, problems)?.parse() {
        Ok(path) => Some(path),
        Err(error) => {
            problems.add(
                place,
                ProblemCode::InvalidFieldPath,
                format!("write a field path such as `department.name`: {error}"),
            );
            None
        }
    }
}

/// A list of field paths.
pub(super) fn read_paths(name: &str, object: &Object<'_, '_>, problems: &mut Problems) -> Vec<FieldPath> {
    let list = object.place.member(name);
    let nodes = object.items(name, problems).iter().enumerate();
    nodes.filter_map(|(index, node)| read_path(node, list.item(index), problems)).collect()
}

fn read_type(object: &Object<'_, '_>, problems: &mut Problems) -> Option<FieldType> {
    let place = object.place.member("type");
    match text(object.required("type", problems)?, place, problems)?.parse() {
        Ok(kind) => Some(kind),
        Err(error) => {
            problems.add(place, ProblemCode::UnknownType, error.to_string());
            None
        }
    }
}

fn read_declaration(object: &Object<'_, '_>, index: usize, problems: &mut Problems) -> Declaration {
    let declaration = Declaration {
        title: object.text("title", problems).map(str::to_owned),
        description: object.text("description", problems).map(str::to_owned),
        required: object.flag("required", problems).unwrap_or(false),
        read_only: object.flag("readOnly", problems).unwrap_or(false),
        discriminator: read_discriminator(object, problems),
        index,
    };
    if declaration.required && declaration.read_only {
        let message = "a client cannot send what only the origin writes: remove `required` or `readOnly`";
        problems.add(object.place, ProblemCode::RequiredAndReadOnly, message);
    }
    declaration
}

fn read_discriminator(object: &Object<'_, '_>, problems: &mut Problems) -> Option<Box<str>> {
    let name = object.text("discriminator", problems)?;
    if name.is_empty() {
        let message = "write the name of the member that tells the type of an object, such as \"type\"";
        problems.add(object.place.member("discriminator"), ProblemCode::Empty, message);
        return None;
    }
    Some(name.into())
}

fn check_tree(tree: &FieldTree, list: Place<'_>, problems: &mut Problems) {
    for field in tree.iter() {
        if let Some(declaration) = field.declaration() {
            check_types(tree, Some(field), list.item(declaration.index), problems);
        }
        let Some(child) = field.children().first() else { continue };
        // Only a declared field can have a type that contradicts what lies below it.
        let Some(declaration) = field.declaration() else { continue };
        let place = list.item(declaration.index);
        let (path, kind) = (field.path(), field.kind().as_str());
        if field.kind().is_scalar() {
            let message = format!("`{path}` cannot be of type {kind}: `{}` lies below it", child.path());
            problems.add(place.member("type"), ProblemCode::ScalarParent, message);
        }
        let is_map = field.discriminator().is_none() && field.children().iter().any(is_star);
        if field.kind() == FieldType::Object && is_map {
            let message = format!("`{path}.*` matches any member: give `{path}` the type map");
            problems.add(place.member("type"), ProblemCode::StarBelowObject, message);
        }
    }
}

fn is_star(field: &Field) -> bool {
    field.path().segments().last() == Some(&Segment::Any)
}

/// Reads `identity`.
pub(super) fn read_identity(
    endpoint: &Object<'_, '_>,
    fields: &FieldTree,
    problems: &mut Problems,
) -> Vec<FieldPath> {
    let list = endpoint.place.member("identity");
    let mut identity = Vec::new();
    for (index, node) in endpoint.items("identity", problems).iter().enumerate() {
        let place = list.item(index);
        let Some(path) = read_path(node, place, problems) else { continue };
        if fields.resolve(&path).is_none() {
            problems.add(
                place,
                ProblemCode::UnknownField,
                format!("declare `{path}` in `fields`, or name a declared field"),
            );
        }
        identity.push(path);
    }
    identity
}

/// Reports fields that are deeper in a body than the engine reads JSON. The records are at `records_depth`.
pub(super) fn check_depth(
    endpoint: &Object<'_, '_>,
    fields: &FieldTree,
    records_depth: usize,
    problems: &mut Problems,
) {
    let list = endpoint.place.member("fields");
    for field in fields.iter() {
        let Some(declaration) = field.declaration() else { continue };
        if records_depth + field.path().segments().len() > MAX_SEGMENTS {
            problems.add(
                list.item(declaration.index).member("path"),
                ProblemCode::TooDeep,
                format!("`records` and the field's path have at most {MAX_SEGMENTS} names together"),
            );
        }
    }
}
