//! The five actions a grant is made of.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What a key may do at an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "each variant is the action of its name")]
pub enum Action {
    Create,
    Read,
    Update,
    Delete,
    Download,
}

impl Action {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Create, Self::Read, Self::Update, Self::Delete, Self::Download];

    /// The action's name in documents.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Read => "read",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Download => "download",
        }
    }

    /// Whether the action changes nothing at the origin.
    #[must_use]
    pub fn is_safe(self) -> bool {
        matches!(self, Self::Read | Self::Download)
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text is not the name of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the actions are create, read, update, delete and download")]
pub struct UnknownActionError;

impl FromStr for Action {
    type Err = UnknownActionError;

    fn from_str(text: &str) -> Result<Self, UnknownActionError> {
        Self::ALL.into_iter().find(|action| action.as_str() == text).ok_or(UnknownActionError)
    }
}
