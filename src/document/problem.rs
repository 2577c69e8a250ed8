//! What is wrong with a document, and where.

use std::error::Error;
use std::fmt;

use serde::Serialize;

use super::{ProblemCode, pointer_token};

/// One thing to put right in a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The place as a JSON Pointer (RFC 6901); `""` is the whole document.
    pub pointer: String,
    /// What kind of problem it is.
    pub code: ProblemCode,
    /// What to do, for a person.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the document" } else { &self.pointer };
        write!(f, "{place}: {} ({})", self.message, self.code)
    }
}

/// Everything that is wrong with a document, in the order in which it was found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// The problems; at least one, if reading failed with them.
    #[must_use]
    pub fn as_slice(&self) -> &[Problem] {
        &self.0
    }

    // Cold, here and wherever problems are reported: what leads here is compiled for size.
    #[cold]
    pub(crate) fn add(&mut self, place: Place<'_>, code: ProblemCode, message: impl Into<String>) {
        self.add_at(place.to_string(), code, message);
    }

    #[cold]
    pub(crate) fn add_at(&mut self, pointer: String, code: ProblemCode, message: impl Into<String>) {
        self.0.push(Problem { pointer, code, message: message.into() });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Error for Problems {}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for problem in &self.0 {
            write!(f, "{separator}{problem}")?;
            separator = "; ";
        }
        Ok(())
    }
}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
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
                    steps.push(pointer_token(name));
                    *above
                }
                Place::Item(above, index) => {
                    steps.push(format!("/{index}"));
                    *above
                }
            };
        }
        steps.iter().rev().try_for_each(|step| f.write_str(step))
    }
}
