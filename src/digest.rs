//! SHA-256, in the form in which it is stored: lower-case hexadecimal.

use std::fmt;

use sha2::Digest as _;

/// The SHA-256 of some bytes; shown as 64 lower-case hexadecimal digits.
///
/// ```
/// use fieldgate::digest::Digest;
///
/// assert!(Digest::of(b"").to_string().starts_with("e3b0c44298fc1c14"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(sha2::Sha256::digest(bytes).into())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
