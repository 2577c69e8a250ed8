//! Where between two events a reader is.

use super::names::HeldName;
use crate::json::automaton::Kind;
use crate::json::error::JsonError;
use crate::json::fast::Scanner;

/// What a reader knows between two events, and between two chunks.
#[derive(Debug)]
pub(super) struct State {
    pub(super) scanner: Scanner,
    pub(super) phase: Phase,
    pub(super) name: HeldName,
    pub(super) failed: Option<JsonError>,
}

/// What the user decided about a member or a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    Walk,
    Keep,
    Skip,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Phase {
    /// In a walked container, between tokens.
    Walk,
    /// In a name.
    InName,
    /// After a name, which may still be answered.
    AfterName,
    /// In a cut name, or (`ended`) right after it.
    CutName { answer: Answer, ended: bool },
    /// Before a value that is kept.
    BeforeKept,
    /// After the first byte of a value, which may still be answered.
    ValueBegun(Kind),
    /// In a value that ends with `base` containers open.
    InValue { base: usize, keep: bool },
}

impl State {
    pub(super) fn new(longest_name: usize) -> Self {
        Self { scanner: Scanner::new(), phase: Phase::Walk, name: HeldName::new(longest_name), failed: None }
    }

    /// For another text. What the scanner remembers of earlier texts stays.
    pub(super) fn renew(&mut self) {
        self.scanner.renew();
        self.phase = Phase::Walk;
        self.name.clear();
        self.failed = None;
    }

    /// The phase after a name that was answered.
    pub(super) fn after_name(&self, answer: Answer) -> Phase {
        match answer {
            Answer::Walk => Phase::Walk,
            Answer::Keep => Phase::BeforeKept,
            Answer::Skip => Phase::InValue { base: self.scanner.depth(), keep: false },
        }
    }

    /// How many containers are open around a value of this kind, after its first byte.
    pub(super) fn base_of(&self, kind: Kind) -> usize {
        self.scanner.depth() - usize::from(kind.is_container())
    }
}
