//! What is wrong with a document, and where.

use std::fmt;

use serde::Serialize;

/// One thing to put right in a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// The place as a JSON Pointer (RFC 6901); `""` is the whole document.
    pub pointer: String,
    /// The stable name of the problem, in `snake_case`.
    pub code: &'static str,
    /// What to do, for a person.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the document" } else { &self.pointer };
        write!(f, "{place}: {} ({})", self.message, self.code)
    }
}

/// The problems met so far.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    // Cold, here and wherever problems are reported: what leads here is compiled for size.
    #[cold]
    pub(crate) fn add(&mut self, place: Place<'_>, code: &'static str, message: impl Into<String>) {
        self.add_at(place.to_string(), code, message);
    }

    #[cold]
    pub(crate) fn add_at(&mut self, pointer: String, code: &'static str, message: impl Into<String>) {
        self.0.push(Problem { pointer, code, message: message.into() });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn into_list(self) -> Vec<Problem> {
        self.0
    }
}

/// A place in a document while it is being read: written as JSON Pointer only if there is something to report.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place<'p> {
    Document,
    Member(&'p Place<'p>, &'p str),
    Item(&'p Place<'p>, usize),
}

impl<'p> Place<'p> {
    pub(crate) fn member(&'p self, name: &'p str) -> Self {
        Self::Member(self, name)
    }

    pub(crate) fn item(&'p self, index: usize) -> Self {
        Self::Item(self, index)
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut steps = Vec::new();
        let mut place = *self;
        loop {
            place = match place {
                Place::Document => break,
                Place::Member(above, name) => {
                    steps.push(name.replace('~', "~0").replace('/', "~1"));
                    *above
                }
                Place::Item(above, index) => {
                    steps.push(index.to_string());
                    *above
                }
            };
        }
        steps.iter().rev().try_for_each(|step| write!(f, "/{step}"))
    }
}
