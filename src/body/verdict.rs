//! What is wrong with a body.

use serde::Serialize;

/// The most paths that a [`Refused`] lists of each sort.
pub const MAX_LISTED: usize = 20;

/// Whether a body may be written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum BodyVerdict {
    /// All of it may.
    Pass,
    /// Some of it may not, so none of it may.
    Refused(Refused),
}

/// What of a body may not be written. Each list is in the order of the body and names each path once.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Refused {
    /// Fields that are not granted, the topmost of each.
    pub fields: Vec<String>,
    /// Nodes where anything but an object would replace what is not granted.
    pub replaces: Vec<String>,
    /// Granted fields that are read-only.
    pub read_only: Vec<String>,
    /// Members outside the records.
    pub outside: Vec<String>,
    /// How many faults are not listed because a list was full.
    pub more: u64,
}

/// A kind of fault. Each has its own list of paths.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fault {
    NotGranted,
    Replaces,
    ReadOnly,
    Outside,
}

impl Refused {
    pub(super) fn add(&mut self, fault: Fault, path: &str) {
        let list = match fault {
            Fault::NotGranted => &mut self.fields,
            Fault::Replaces => &mut self.replaces,
            Fault::ReadOnly => &mut self.read_only,
            Fault::Outside => &mut self.outside,
        };
        if list.iter().any(|listed| listed == path) {
            return;
        }
        if list.len() < MAX_LISTED {
            list.push(path.to_owned());
        } else {
            self.more += 1;
        }
    }

    pub(super) fn verdict(&self) -> BodyVerdict {
        if *self == Self::default() { BodyVerdict::Pass } else { BodyVerdict::Refused(self.clone()) }
    }
}
