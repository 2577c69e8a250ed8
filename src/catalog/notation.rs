//! How the parameters of a query write field paths, and lists of them.

use std::borrow::Cow;

use crate::field::{FieldPath, Segment};
use crate::request::MAX_QUERY_BYTES;

/// How one parameter writes the path of a field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notation {
    pub(super) under: Vec<Segment>,
    pub(super) nesting: Nesting,
}

/// How the names of a path are joined.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Nesting {
    /// `a.b`
    #[default]
    Dots,
    /// `a/b`
    Slashes,
    /// `a][b`, within the brackets of a parameter's name.
    Brackets,
}

impl Nesting {
    pub(super) fn of(word: &str) -> Option<Self> {
        match word {
            "dots" => Some(Self::Dots),
            "slashes" => Some(Self::Slashes),
            "brackets" => Some(Self::Brackets),
            _ => None,
        }
    }

    pub(super) fn joint(self) -> &'static str {
        match self {
            Self::Dots => ".",
            Self::Slashes => "/",
            Self::Brackets => "][",
        }
    }
}

impl Notation {
    /// The path that a text stands for, if it is written as this notation writes that path.
    pub(crate) fn path(&self, text: &str) -> Option<FieldPath> {
        let dotted = match self.nesting {
            Nesting::Dots => Cow::Borrowed(text),
            // A dot would be part of a name here.
            _ if text.contains(['.', '`']) => return None,
            other => Cow::Owned(text.replace(other.joint(), ".")),
        };
        let own: FieldPath = dotted.parse().ok()?;
        if own.to_string() != *dotted {
            return None;
        }
        if self.under.is_empty() {
            return Some(own);
        }
        FieldPath::from_segments([&self.under, own.segments()].concat())
    }

    /// The text of a place whose names have no characters with a meaning; `None` if it is not below `under`.
    pub(crate) fn text(&self, place: &[Segment]) -> Option<String> {
        let own = FieldPath::from_segments(place.strip_prefix(&*self.under)?.to_vec())?.to_string();
        Some(own.replace('.', self.nesting.joint()))
    }
}

/// How the value of a parameter lists fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldList {
    pub(super) notation: Notation,
    pub(super) form: ItemForm,
}

/// The form of the items, which commas separate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum ItemForm {
    /// `name`, `-name` or `+name`
    #[default]
    Sign,
    /// `name`, or with a direction after this character: `name desc`
    Direction(char),
    /// `name`, or with a direction as the next item: `name,desc`
    NextDirection,
    /// `name`, or with a list of its own after this text: `name(name)`, `name($select=name;$expand=name)`
    Nested(&'static str),
}

/// The forms as the catalog names them: each by an example.
pub(super) const ITEM_FORMS: [(&str, ItemForm); 7] = [
    ("-name", ItemForm::Sign),
    ("name desc", ItemForm::Direction(' ')),
    ("name:desc", ItemForm::Direction(':')),
    ("name.desc", ItemForm::Direction('.')),
    ("name,desc", ItemForm::NextDirection),
    ("name(name)", ItemForm::Nested("")),
    ("name($select=name)", ItemForm::Nested("$select=")),
];

const DIRECTIONS: [&str; 4] = ["asc", "desc", "ASC", "DESC"];
const MAX_NESTED_LISTS: usize = 16;
/// What a list with lists in it may name, in bytes: paths are longer than what is in the list.
const MAX_UNFOLDED_BYTES: usize = MAX_QUERY_BYTES / 2;

impl FieldList {
    /// How it writes the path of a field.
    pub(crate) fn notation(&self) -> &Notation {
        &self.notation
    }

    /// Whether a value is such a list, and all it names is held. `holds` gives `None` for a text that names no field.
    ///
    /// A whole item is asked for, too: a server that knows another form of items may take it for a field.
    pub(crate) fn all_held(&self, value: &str, holds: &dyn Fn(&str) -> Option<bool>) -> bool {
        let is_held = |field: &str| holds(field) == Some(true);
        let is_hidden = |text: &str| holds(text) == Some(false);
        if let ItemForm::Nested(option) = self.form {
            let names = unfold(value, self.notation.nesting.joint(), option);
            return names.is_some_and(|names| names.iter().all(|name| is_held(name)));
        }
        let mut after_field = false;
        value.split(',').all(|item| {
            // A `+` in a query is a space once decoded, and a space after a comma means nothing.
            let bare = item.strip_prefix(' ').unwrap_or(item);
            if is_hidden(item) || item != bare && is_hidden(bare) {
                return false;
            }
            let mut field = bare;
            match self.form {
                ItemForm::NextDirection if after_field && DIRECTIONS.contains(&bare) => {
                    after_field = false;
                    return true;
                }
                ItemForm::Sign => field = item.strip_prefix(['-', '+']).unwrap_or(bare),
                ItemForm::Direction(mark) => {
                    let parts = bare.rsplit_once(mark);
                    field =
                        parts.filter(|(_, direction)| DIRECTIONS.contains(direction)).map_or(bare, |it| it.0);
                }
                ItemForm::NextDirection | ItemForm::Nested(_) => {}
            }
            after_field = true;
            is_held(field)
        })
    }
}

/// The paths of a list whose items may have lists of their own: `a(b,c)` is `a.b` and `a.c`. One that unfolds to more than
/// [`MAX_UNFOLDED_BYTES`] is no list.
fn unfold(value: &str, joint: &str, option: &str) -> Option<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    let (mut above, mut starts, mut room) = (String::new(), Vec::new(), MAX_UNFOLDED_BYTES);
    let (mut rest, mut closed) = (value, false);
    loop {
        let (name, after) = rest.split_at(rest.find([',', '(', ')', ';']).unwrap_or(rest.len()));
        // Only after a closed list there is no name.
        if name.is_empty() != closed {
            return None;
        }
        if let Some(list) = after.strip_prefix('(').filter(|_| !closed && starts.len() < MAX_NESTED_LISTS) {
            starts.push(above.len());
            above.push_str(name);
            above.push_str(joint);
            rest = list.strip_prefix(option)?;
            continue;
        }
        if !closed {
            room = room.checked_sub(above.len() + name.len())?;
            names.push([&above, name].concat());
        }
        let mut marks = after.chars();
        (closed, rest) = match marks.next() {
            None => return starts.is_empty().then_some(names),
            Some(',') => (false, marks.as_str()),
            Some(';') if !option.is_empty() && !starts.is_empty() => {
                (false, marks.as_str().strip_prefix("$expand=")?)
            }
            Some(')') => {
                above.truncate(starts.pop()?);
                (true, marks.as_str())
            }
            Some(_) => return None,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether the value is a list of some of these fields, where no other text names one.
    fn is_held(form: &str, value: &str, fields: &[&str]) -> bool {
        let (_, form) = ITEM_FORMS.into_iter().find(|(name, _)| *name == form).unwrap();
        let list = FieldList { notation: Notation::default(), form };
        list.all_held(value, &|text| fields.contains(&text).then_some(true))
    }

    #[test]
    fn each_form_of_items_names_its_fields() {
        for (form, value, fields) in [
            ("-name", "-a, b,+c", "a|b|c"),
            ("-name", "- a,a desc", " a|a desc"),
            ("name desc", "a desc,b, c ASC", "a|b|c"),
            ("name desc", "a  desc,a Desc,-a", "a |a Desc|-a"),
            ("name:desc", "a:asc,b", "a|b"),
            ("name:desc", "a:asc:desc,b desc", "a:asc|b desc"),
            ("name.desc", "a.b.desc,asc", "a.b|asc"),
            ("name,desc", "a,desc,b,c,asc", "a|b|c"),
            ("name,desc", "desc,asc,asc", "desc|asc"),
            ("name(name)", "a(b,c(d)),e", "a.b|a.c.d|e"),
            ("name(name)", "a(b),a", "a.b|a"),
            ("name($select=name)", "a($select=b,c;$expand=d($select=e)),f", "a.b|a.c|a.d.e|f"),
        ] {
            let fields: Vec<&str> = fields.split('|').collect();
            assert!(is_held(form, value, &fields), "{form}: {value}");
            for field in &fields {
                let others: Vec<&str> = fields.iter().copied().filter(|other| other != field).collect();
                assert!(!is_held(form, value, &others), "{form}: {value} without {field}");
            }
        }
    }

    /// A server that drops a blank after a comma may know the rest as a field, and not as a direction.
    #[test]
    fn an_item_that_may_be_a_hidden_field_is_not_held_with_a_blank_before_it_either() {
        let holds = |text: &str| match text {
            "a" => Some(true),
            "desc" | "a desc" | "a:desc" => Some(false),
            _ => None,
        };
        for (form, direction) in [("name,desc", "desc"), ("name desc", "a desc"), ("name:desc", "a:desc")] {
            let (_, form) = ITEM_FORMS.into_iter().find(|(name, _)| *name == form).unwrap();
            let list = FieldList { notation: Notation::default(), form };
            assert!(list.all_held("a, a", &holds));
            for blank in ["", " "] {
                assert!(!list.all_held(&format!("a,{blank}{direction}"), &holds), "a,{blank}{direction}");
            }
        }
    }

    #[test]
    fn a_nested_list_that_is_not_well_formed_is_no_list() {
        let is_list = |form: &str, value: &str| {
            let (_, form) = ITEM_FORMS.into_iter().find(|(name, _)| *name == form).unwrap();
            FieldList { notation: Notation::default(), form }.all_held(value, &|text| Some(!text.is_empty()))
        };
        for value in [
            "", "a(", "a)", "a()", "(a)", "a(b)c", "a(b)(c)", "a((b))", "a,", ",a", "a(b,)", "a(b;c)", "a;b",
            "a(b))",
        ] {
            assert!(!is_list("name(name)", value), "{value}");
        }
        for value in ["a(b)", "a($expand=b)", "a($select=b;c)", "a($filter=b)", "a($select=)", "a;$expand=b"]
        {
            assert!(!is_list("name($select=name)", value), "{value}");
        }
        let deep = |depth| format!("{}a{}", "a(".repeat(depth), ")".repeat(depth));
        assert!(is_list("name(name)", &deep(MAX_NESTED_LISTS)));
        assert!(!is_list("name(name)", &deep(MAX_NESTED_LISTS + 1)));
        let wide = |count: usize| format!("{}(b{})", "a".repeat(79), ",b".repeat(count - 1));
        assert!(is_list("name(name)", &wide(50)));
        assert!(!is_list("name(name)", &wide(51)), "it unfolds to too much");
    }
}
