//! Which query parameters an endpoint takes, and what each may name.

use std::collections::BTreeMap;

/// The rules of one endpoint. A parameter that no rule names is [`ParameterRule::Unlisted`].
///
/// A rule names one parameter, or has one star for a part that varies (`filter[*]`). An exact name beats a pattern, and
/// a pattern with more letters beats one with fewer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueryRules {
    exact: BTreeMap<Box<str>, RuleKind>,
    /// Those with more letters first.
    patterns: Vec<Pattern>,
    any_free: bool,
}

/// A rule with a star between two texts.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pattern {
    prefix: Box<str>,
    suffix: Box<str>,
    kind: RuleKind,
}

/// A rule as the catalog names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RuleKind {
    Free,
    FieldName,
    FieldList,
    Search,
}

/// What the catalog says of one parameter of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterRule<'a> {
    /// Passes for every key.
    Free,
    /// This text, out of the parameter's name, is a field path.
    FieldName(&'a str),
    /// Its value lists field paths.
    FieldList,
    /// Looks into fields that it does not name: for keys with ALL fields only.
    Search,
    /// Not listed.
    Unlisted,
    /// Not listed, at an endpoint that says `"*": "free"`: passes for keys with ALL fields only.
    FreeUnrestricted,
}

impl QueryRules {
    /// The rule for the parameter of this (decoded) name.
    #[must_use]
    pub fn rule<'a>(&self, parameter: &'a str) -> ParameterRule<'a> {
        if let Some(kind) = self.exact.get(parameter) {
            return kind.rule(parameter);
        }
        for Pattern { prefix, suffix, kind } in &self.patterns {
            let star = parameter.strip_prefix(&**prefix).and_then(|rest| rest.strip_suffix(&**suffix));
            if let Some(star) = star {
                return kind.rule(star);
            }
        }
        if self.any_free { ParameterRule::FreeUnrestricted } else { ParameterRule::Unlisted }
    }

    /// Adds the rule of a checked name: at most one star, and `*` alone is free.
    pub(super) fn add(&mut self, name: &str, kind: RuleKind) {
        match name.split_once('*') {
            Some(("", "")) => self.any_free = true,
            Some((prefix, suffix)) => {
                let pattern = Pattern { prefix: prefix.into(), suffix: suffix.into(), kind };
                let at = self.patterns.partition_point(|other| other.letters() >= pattern.letters());
                self.patterns.insert(at, pattern);
            }
            None => {
                self.exact.insert(name.into(), kind);
            }
        }
    }
}

impl Pattern {
    fn letters(&self) -> usize {
        self.prefix.len() + self.suffix.len()
    }
}

impl RuleKind {
    pub(super) const ALL: [Self; 4] = [Self::Free, Self::FieldName, Self::FieldList, Self::Search];

    /// The rule's name in catalogs.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::FieldName => "field-name",
            Self::FieldList => "field-list",
            Self::Search => "search",
        }
    }

    fn rule(self, field: &str) -> ParameterRule<'_> {
        match self {
            Self::Free => ParameterRule::Free,
            Self::FieldName => ParameterRule::FieldName(field),
            Self::FieldList => ParameterRule::FieldList,
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
}

/// How a pushdown parameter carries several fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PushdownStyle {
    /// `fields=a,b`
    Comma,
    /// `fields[]=a&fields[]=b`
    Repeated,
}
