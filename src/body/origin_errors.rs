//! The part of an origin's error that a key may learn.
//!
//! Guarantees: what leaves is what the catalog's `members` name, and texts about fields that the key sees or writes. An
//! error that names no field, several readings of one name of which some field is hidden, or a field twice does not leave.
//! Nothing shows how many errors were left out. A text about a permitted field is not read: the origin may quote in it
//! whatever it likes.

use crate::catalog::Pointer;
use crate::decision::OriginErrors;
use crate::document::{Node, from_body, write_string};

/// The longest error that is read, in bytes: it is read as a tree.
pub const MAX_ERROR_BYTES: usize = 64 << 10;

/// The permitted part of an error's body as JSON text, in the origin's own form. `None` if nothing is left of it, and for
/// what is not one JSON text of at most [`MAX_ERROR_BYTES`].
#[must_use]
pub fn project_errors(errors: OriginErrors<'_>, body: &[u8]) -> Option<String> {
    if body.len() > MAX_ERROR_BYTES {
        return None;
    }
    let body = from_body(body).ok()?;
    let rules = errors.rules();
    let mut places: Places<'_> = rules.members.iter().map(|pointer| (pointer.tokens(), Rule::Pass)).collect();
    places.extend(rules.entries.iter().map(|entries| (entries.at.tokens(), Rule::Entries)));
    places.extend(rules.by_field.iter().map(|pointer| (pointer.tokens(), Rule::ByField)));
    let mut walk = Walk { errors, text: String::new() };
    walk.passes(&body, &places, None).then_some(walk.text)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// It leaves whatever it holds.
    Pass,
    /// It leaves if it holds no objects.
    Message,
    Entries,
    ByField,
}

/// The rules that hold at a place or below it: the names that still lead there.
type Places<'a> = Vec<(&'a [Box<str>], Rule)>;

// It recurses: `serde_json` has bounded the depth.
struct Walk<'a> {
    errors: OriginErrors<'a>,
    /// What leaves so far.
    text: String,
}

impl<'a> Walk<'a> {
    /// Writes what leaves of a value, and says whether anything does. `names` lead to it from an object by field.
    fn passes(&mut self, node: &Node, places: &Places<'a>, names: Option<&[&str]>) -> bool {
        let here = |rule| places.contains(&(&[], rule));
        let names = if here(Rule::ByField) { Some(&[][..]) } else { names };
        let is_permitted = || match names.and_then(<[_]>::split_last) {
            Some((name, above)) => self.permits(above, name),
            None => here(Rule::Message),
        };
        if here(Rule::Pass) || is_message(node) && is_permitted() {
            node.write(&mut self.text);
            return true;
        }
        match node {
            Node::Array(items) if names.is_some() || here(Rule::Entries) => {
                let mut before = '[';
                for item in items {
                    self.part(&mut before, None, |walk| walk.passes(item, places, names));
                }
                self.closed(before, ']')
            }
            Node::Object(members) => {
                let places = if here(Rule::Entries) { &self.with_entry(node, places) } else { places };
                let mut before = '{';
                for (name, value) in members {
                    let names = names.map(|names| [names, &[&**name]].concat());
                    let below = below(places, name);
                    self.part(&mut before, Some(name), |walk| walk.passes(value, &below, names.as_deref()));
                }
                self.closed(before, '}')
            }
            _ => false,
        }
    }

    /// Writes a member or an item if anything of it leaves.
    fn part(&mut self, before: &mut char, name: Option<&str>, passes: impl FnOnce(&mut Self) -> bool) {
        let start = self.text.len();
        self.text.push(*before);
        if let Some(name) = name {
            write_string(name, &mut self.text);
            self.text.push(':');
        }
        if passes(self) {
            *before = ',';
        } else {
            self.text.truncate(start);
        }
    }

    fn closed(&mut self, before: char, bracket: char) -> bool {
        let is_open = before == ',';
        if is_open {
            self.text.push(bracket);
        }
        is_open
    }

    /// The places in an entry: also what leaves of it, if the key may know of its field.
    fn with_entry(&self, entry: &Node, places: &Places<'a>) -> Places<'a> {
        let mut places = places.clone();
        let Some(rules) = &self.errors.rules().entries else { return places };
        let is_permitted = match only(entry, &rules.field) {
            Some(Node::String(name)) => self.permits(&[], name),
            Some(Node::Array(names)) => {
                let names = names.iter().map(|name| match name {
                    Node::String(text) => Some(text.clone()),
                    Node::Number(number) => Some(number.to_string()),
                    _ => None,
                });
                names.collect::<Option<Vec<_>>>().is_some_and(|names| {
                    let names: Vec<&str> = names.iter().map(String::as_str).collect();
                    self.errors.permits(&names) == Some(true)
                })
            }
            _ => false,
        };
        if is_permitted {
            let members = rules.members.iter().chain([&rules.field]);
            places.extend(members.map(|pointer| (pointer.tokens(), Rule::Message)));
        }
        places
    }

    /// Whether a name is a permitted field by one reading, and by none a hidden one: as it is, or as the names that it
    /// joins, `a.b`, `a[b]`, `/a/b`, `#/a/b`.
    fn permits(&self, above: &[&str], name: &str) -> bool {
        let pointer = name.strip_prefix('#').unwrap_or(name).parse::<Pointer>();
        let joined: Vec<&str> = match &pointer {
            Ok(pointer) => pointer.tokens().iter().map(|token| &**token).collect(),
            Err(_) => name.split(['.', '[', ']']).filter(|it| !it.is_empty()).collect(),
        };
        let permits = |own: &[&str]| self.errors.permits(&[above, own].concat());
        let as_it_is = permits(&[name]);
        let found = [as_it_is, if joined == [name] { as_it_is } else { permits(&joined) }];
        found.contains(&Some(true)) && !found.contains(&Some(false))
    }
}

fn below<'a>(places: &Places<'a>, name: &str) -> Places<'a> {
    let next = |(names, rule): &(&'a [Box<str>], Rule)| {
        let (first, rest) = names.split_first()?;
        (**first == *name).then_some((rest, *rule))
    };
    places.iter().filter_map(next).collect()
}

/// The value at a place that has no second one.
fn only<'n>(node: &'n Node, pointer: &Pointer) -> Option<&'n Node> {
    pointer.tokens().iter().try_fold(node, |node, token| {
        let Node::Object(members) = node else { return None };
        let mut found = members.iter().filter(|(name, _)| **name == **token);
        found.next().filter(|_| found.next().is_none()).map(|(_, value)| value)
    })
}

fn is_message(node: &Node) -> bool {
    let is_scalar = |node: &Node| !matches!(node, Node::Array(_) | Node::Object(_));
    match node {
        Node::Array(items) => items.iter().all(is_scalar),
        other => is_scalar(other),
    }
}
