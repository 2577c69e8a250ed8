//! Which query parameters an endpoint takes, and what each may name.

use std::collections::BTreeMap;

use super::{FieldList, Notation};
use crate::field::FieldPath;

/// The rules of one endpoint. A parameter that no rule names is [`ParameterRule::Unlisted`].
///
/// A rule names one parameter, or has one star for a part that varies (`filter[*]`). An exact name beats a pattern, and
/// a pattern with more letters beats one with fewer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueryRules {
    exact: BTreeMap<Box<str>, Rule>,
    /// Those with more letters first.
    patterns: Vec<Pattern>,
    any_free: bool,
}

/// A rule with a star between two texts.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pattern {
    prefix: Box<str>,
    suffix: Box<str>,
    rule: Rule,
}

/// A rule as the catalog has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Rule {
    Free,
    Field(FieldPath),
    FieldName(Notation),
    FieldList(FieldList),
    Search,
}

/// What the catalog says of one parameter of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterRule<'a> {
    /// Passes for every key.
    Free,
    /// It is about this field.
    Field(&'a FieldPath),
    /// A part of its name is a field path.
    FieldName(NamedField<'a>),
    /// Its value lists field paths.
    FieldList(&'a FieldList),
    /// Looks into fields that it does not name: for keys with ALL fields only.
    Search,
    /// Not listed.
    Unlisted,
    /// Not listed, at an endpoint that says `"*": "free"`: passes for keys with ALL fields only.
    FreeUnrestricted,
}

/// The field path in a parameter's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedField<'a> {
    parameter: &'a str,
    before: &'a str,
    after: &'a str,
    pub(crate) notation: &'a Notation,
}

impl<'a> NamedField<'a> {
    /// The text that the rule takes for the path.
    #[must_use]
    pub fn text(&self) -> &'a str {
        let rest = self.parameter.strip_prefix(self.before).unwrap_or_default();
        rest.strip_suffix(self.after).unwrap_or_default()
    }

    /// Longer parts of the name, which a server may take for a path: with `*_from`, `valid_from` may be a field too.
    pub(crate) fn longer(&self) -> [&'a str; 3] {
        let whole = self.parameter;
        let or_whole = |part: Option<&'a str>| part.unwrap_or(whole);
        [whole, or_whole(whole.strip_prefix(self.before)), or_whole(whole.strip_suffix(self.after))]
    }
}

impl QueryRules {
    /// The rule for the parameter of this (decoded) name.
    #[must_use]
    pub fn rule<'a>(&'a self, parameter: &'a str) -> ParameterRule<'a> {
        if let Some(rule) = self.exact.get(parameter) {
            return rule.of(parameter, "", "");
        }
        for Pattern { prefix, suffix, rule } in &self.patterns {
            let rest = parameter.strip_prefix(&**prefix);
            if rest.is_some_and(|rest| rest.ends_with(&**suffix)) {
                return rule.of(parameter, prefix, suffix);
            }
        }
        if self.any_free { ParameterRule::FreeUnrestricted } else { ParameterRule::Unlisted }
    }

    /// Adds the rule of a checked name: at most one star, and `*` alone is free. False if the name has a rule.
    pub(super) fn add(&mut self, name: &str, rule: Rule) -> bool {
        match name.split_once('*') {
            Some(("", "")) => !std::mem::replace(&mut self.any_free, true),
            Some((prefix, suffix)) => {
                let pattern = Pattern { prefix: prefix.into(), suffix: suffix.into(), rule };
                let is_new = !self.patterns.iter().any(|it| *it.prefix == *prefix && *it.suffix == *suffix);
                let at = self.patterns.partition_point(|other| other.letters() >= pattern.letters());
                self.patterns.insert(at, pattern);
                is_new
            }
            None => self.exact.insert(name.into(), rule).is_none(),
        }
    }

    /// How many names and patterns have a rule.
    pub(super) fn len(&self) -> usize {
        self.exact.len() + self.patterns.len()
    }
}

impl Pattern {
    fn letters(&self) -> usize {
        self.prefix.len() + self.suffix.len()
    }
}

impl Rule {
    fn of<'a>(&'a self, parameter: &'a str, before: &'a str, after: &'a str) -> ParameterRule<'a> {
        match self {
            Self::Free => ParameterRule::Free,
            Self::Field(path) => ParameterRule::Field(path),
            Self::FieldName(notation) => {
                ParameterRule::FieldName(NamedField { parameter, before, after, notation })
            }
            Self::FieldList(list) => ParameterRule::FieldList(list),
            Self::Search => ParameterRule::Search,
        }
    }
}

/// How to ask an endpoint's origin for some fields only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pushdown {
    /// The parameter's name, decoded, as it is in a query: `fields`, or `fields[]`.
    pub param: String,
    /// How several fields are written.
    pub style: PushdownStyle,
    /// How each is written: as `query` says of the parameter.
    pub(crate) notation: Notation,
}

/// How a pushdown parameter carries several fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PushdownStyle {
    /// `fields=a,b`
    Comma,
    /// `fields[]=a&fields[]=b`
    Repeated,
}
