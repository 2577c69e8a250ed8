//! Which query parameters an endpoint takes, and what each may name.

/// The rules of one endpoint. A parameter that no rule names is [`ParameterRule::Unlisted`].
///
/// A rule names one parameter, or has one star for a part that varies (`filter[*]`). An exact name beats a pattern, and
/// a pattern with more letters beats one with fewer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueryRules {
    exact: Vec<(Box<str>, RuleKind)>,
    /// Prefix and suffix around the star; those with more letters first.
    patterns: Vec<(Box<str>, Box<str>, RuleKind)>,
    any_free: bool,
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
    /// What holds for the parameter of this (decoded) name.
    #[must_use]
    pub fn rule<'a>(&self, parameter: &'a str) -> ParameterRule<'a> {
        if let Some((_, kind)) = self.exact.iter().find(|(name, _)| **name == *parameter) {
            return kind.rule(parameter);
        }
        for (prefix, suffix, kind) in &self.patterns {
            let star = parameter.strip_prefix(&**prefix).and_then(|rest| rest.strip_suffix(&**suffix));
            if let Some(star) = star {
                return kind.rule(star);
            }
        }
        if self.any_free { ParameterRule::FreeUnrestricted } else { ParameterRule::Unlisted }
    }
}

impl RuleKind {
    fn rule(self, field: &str) -> ParameterRule<'_> {
        match self {
            Self::Free => ParameterRule::Free,
            Self::FieldName => ParameterRule::FieldName(field),
            Self::FieldList => ParameterRule::FieldList,
            Self::Search => ParameterRule::Search,
        }
    }
}

/// How an endpoint's origin is asked for just some fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pushdown {
    /// The parameter's name, decoded, as it stands in a query: `fields`, or `fields[]`.
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
