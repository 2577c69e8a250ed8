//! What one segment of a route's template matches: a text, or parameters with texts around them.

use super::loose::{fold, fold_all};
use super::route::{ParameterType, RouteParameter};
use crate::request::percent;

/// One segment of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TemplateSegment {
    /// This text, escapes in place.
    Static(Box<str>),
    /// Parameters with texts before, between and after them; a parameter alone has empty ones.
    Parameters(Shape, Vec<RouteParameter>),
}

/// The texts before the first, between each two, and after the last parameter of a segment. Only the first and the last
/// may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shape(Vec<Box<str>>);

/// How the paths of one segment lie to those of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    Same,
    Narrower,
    Wider,
    /// Each has some that the other has not.
    Crossing,
    Disjoint,
}

impl Shape {
    /// A template's segment without braces is a text: `None`.
    ///
    /// # Errors
    /// If a brace has no counterpart, if two parameters have no text between them, or if a text has half an escape.
    pub(super) fn parse(segment: &str) -> Result<Option<(Self, Vec<&str>)>, ()> {
        let Some((lead, mut rest)) = segment.split_once('{') else {
            return if segment.contains('}') { Err(()) } else { Ok(None) };
        };
        let (mut texts, mut names): (Vec<Box<str>>, _) = (vec![lead.into()], Vec::new());
        loop {
            let (name, after) = rest.split_once('}').ok_or(())?;
            let (text, next) = after.split_once('{').map_or((after, None), |(text, next)| (text, Some(next)));
            names.push(name);
            texts.push(text.into());
            match next {
                Some("") => return Err(()),
                Some(_) if text.is_empty() => return Err(()),
                Some(next) => rest = next,
                None if texts.iter().map(Box::as_ref).any(is_broken) => return Err(()),
                None => return Ok(Some((Self(texts), names))),
            }
        }
    }

    pub(super) fn is_whole(&self) -> bool {
        self.0.len() == 2 && self.letters() == 0
    }

    fn letters(&self) -> usize {
        self.0.iter().map(|text| text.len()).sum()
    }

    pub(super) fn parameters(&self) -> usize {
        self.0.len().saturating_sub(1)
    }

    pub(super) fn ends(&self) -> (&str, &str) {
        (self.0.first().map_or("", |text| text), self.0.last().map_or("", |text| text))
    }

    fn between(&self) -> &[Box<str>] {
        self.0.get(1..self.0.len().saturating_sub(1)).unwrap_or_default()
    }

    /// The values of the parameters, if the segment has exactly one reading.
    pub(super) fn values<'s>(&self, segment: &'s str) -> Option<Vec<&'s str>> {
        let (lead, tail) = self.ends();
        let body = segment.strip_prefix(lead)?.strip_suffix(tail)?;
        let values = first_reading(body, self.between())?;
        let has_one = self.between().is_empty() || last_reading(body, self.between())? == values;
        // No text was found within an escape.
        let is_whole = |value: &&str| !value.is_empty() && percent::decode(value).is_ok();
        (has_one && values.iter().all(is_whole)).then_some(values)
    }

    /// Whether a folded text has the texts between the parameters, in order.
    pub(super) fn is_between(&self, folded: &str) -> bool {
        let mut rest = Some(folded);
        for text in self.between() {
            rest = rest.and_then(|rest| rest.split_once(&**text)).map(|(_, after)| after);
        }
        rest.is_some()
    }

    /// The shape with its texts folded. Ends are trimmed as those of a segment are.
    pub(super) fn folded(&self) -> Self {
        // Characters beyond ASCII are one, however many: none at an end is the coarser reading.
        let end = |text: &str| fold(text).trim_matches(char::REPLACEMENT_CHARACTER).into();
        let (lead, tail) = self.ends();
        let between = self.between().iter().map(|text| fold_all(text).into());
        Self(std::iter::once(end(lead)).chain(between).chain([end(tail)]).collect())
    }

    /// The text by which shapes are compared as texts.
    pub(super) fn text(&self) -> String {
        self.0.join("{}")
    }

    /// Whether all of another shape's segments are of this one too.
    pub(super) fn takes_in(&self, other: &Self) -> bool {
        let ((lead, tail), (other_lead, other_tail)) = (self.ends(), other.ends());
        self == other || (self.0.len() == 2 && other_lead.starts_with(lead) && other_tail.ends_with(tail))
    }

    fn fit(&self, other: &Self) -> Fit {
        let ((lead, tail), (other_lead, other_tail)) = (self.ends(), other.ends());
        let alike = (lead.starts_with(other_lead) || other_lead.starts_with(lead))
            && (tail.ends_with(other_tail) || other_tail.ends_with(tail));
        match (self.takes_in(other), other.takes_in(self)) {
            (true, true) => Fit::Same,
            (true, false) => Fit::Wider,
            (false, true) => Fit::Narrower,
            (false, false) if alike => Fit::Crossing,
            (false, false) => Fit::Disjoint,
        }
    }
}

fn is_broken(text: &str) -> bool {
    text.contains('}') || percent::decode(text).is_err()
}

fn first_reading<'s>(body: &'s str, between: &[Box<str>]) -> Option<Vec<&'s str>> {
    let (mut values, mut rest) = (Vec::new(), body);
    for text in between {
        let at = rest.get(1..)?.find(&**text)? + 1;
        values.push(rest.get(..at)?);
        rest = rest.get(at + text.len()..)?;
    }
    values.push(rest);
    Some(values)
}

fn last_reading<'s>(body: &'s str, between: &[Box<str>]) -> Option<Vec<&'s str>> {
    let (mut values, mut rest) = (Vec::new(), body);
    for text in between.iter().rev() {
        let at = rest.get(..rest.len().checked_sub(1)?)?.rfind(&**text)?;
        values.push(rest.get(at + text.len()..)?);
        rest = rest.get(..at)?;
    }
    values.push(rest);
    values.reverse();
    Some(values)
}

impl TemplateSegment {
    pub(super) fn matches(&self, segment: &str) -> bool {
        match self {
            Self::Static(text) => **text == *segment,
            Self::Parameters(shape, parameters) => shape.values(segment).is_some_and(|values| {
                let mut pairs = parameters.iter().zip(values);
                pairs.all(|(parameter, value)| parameter.kind.is_none_or(|kind| kind.matches(value)))
            }),
        }
    }

    /// A segment that it matches.
    pub(super) fn example(&self) -> String {
        match self {
            Self::Static(text) => text.to_string(),
            Self::Parameters(shape, parameters) => {
                let values = parameters.iter().map(RouteParameter::example).chain([""]);
                shape.0.iter().zip(values).flat_map(|(text, value)| [&**text, value]).collect()
            }
        }
    }

    pub(super) fn fit(&self, other: &Self) -> Fit {
        use TemplateSegment::{Parameters, Static};
        match (self, other) {
            (Static(text), Static(other)) if text == other => Fit::Same,
            (Static(text), parameters @ Parameters(..)) if parameters.matches(text) => Fit::Narrower,
            (parameters @ Parameters(..), Static(text)) if parameters.matches(text) => Fit::Wider,
            (Static(_), _) | (_, Static(_)) => Fit::Disjoint,
            (Parameters(shape, own), Parameters(other, others)) => match shape.fit(other) {
                Fit::Wider if never_takes(shape, own, other) => Fit::Disjoint,
                Fit::Narrower if never_takes(other, others, shape) => Fit::Disjoint,
                fit => fit,
            },
        }
    }

    /// The same but for the names of parameters.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        use TemplateSegment::{Parameters, Static};
        match (self, other) {
            (Static(text), Static(other)) => text == other,
            (Parameters(shape, own), Parameters(other, others)) => {
                shape == other && own.iter().map(|it| it.kind).eq(others.iter().map(|it| it.kind))
            }
            _ => false,
        }
    }
}

/// Whether a parameter alone has a type that the other's texts have no place in.
fn never_takes(shape: &Shape, parameters: &[RouteParameter], other: &Shape) -> bool {
    let kind = parameters.first().and_then(|parameter| parameter.kind);
    let takes =
        |kind: ParameterType| other.0.iter().flat_map(|text| text.bytes()).all(|byte| kind.takes(byte));
    shape.is_whole() && kind.is_some_and(|kind| !takes(kind))
}
