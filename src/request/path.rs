//! A request path that has exactly one reading.

use thiserror::Error;

use super::percent;

/// The longest path, in bytes.
pub const MAX_PATH_BYTES: usize = 2_048;
/// The most segments a path has.
pub const MAX_PATH_SEGMENTS: usize = 64;

/// A path that gate and origin cannot read differently: the text that is decided on is the text that is forwarded.
///
/// Nothing is normalised. A path that another server might rewrite, decode twice or split elsewhere is refused, so
/// comparing texts byte for byte is comparing paths. It is case-sensitive, and a trailing slash makes another path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CanonicalPath(Box<str>);

/// Why a path is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PathError {
    /// It does not begin with a slash.
    #[error("must begin with a slash")]
    NotAbsolute,
    /// It has more than [`MAX_PATH_BYTES`] bytes or [`MAX_PATH_SEGMENTS`] segments.
    #[error("has more than {MAX_PATH_BYTES} bytes or {MAX_PATH_SEGMENTS} segments")]
    TooLong,
    /// Two slashes in a row.
    #[error("has an empty segment (`//`)")]
    EmptySegment,
    /// A segment `.` or `..`.
    #[error("has a `.` or `..` segment")]
    DotSegment,
    /// A byte that must be escaped, or a `;`.
    #[error("has a character that is not allowed in a path")]
    BadCharacter,
    /// A `%` without two hexadecimal digits.
    #[error("has a `%` that is not followed by two hexadecimal digits")]
    BadEscape,
    /// An escape with lower-case digits, or of a character that needs none.
    #[error("has an escape that is not in canonical form (digits in upper case, none where none is needed)")]
    NonCanonicalEscape,
    /// An escaped slash, backslash, semicolon or control character, or an escape of an escape.
    #[error("has an escape that another server may read as part of the path's structure")]
    StructuralEscape,
    /// The escapes are not UTF-8, for instance overlong.
    #[error("has escapes that are not valid UTF-8")]
    NotUtf8,
}

impl CanonicalPath {
    /// Reads the path of a request target, without query.
    ///
    /// # Errors
    /// Whatever has more than one reading: see [`PathError`].
    pub fn parse(text: &str) -> Result<Self, PathError> {
        if text.len() > MAX_PATH_BYTES {
            return Err(PathError::TooLong);
        }
        let segments = text.strip_prefix('/').ok_or(PathError::NotAbsolute)?;
        let mut rest = segments.split('/');
        for _ in 0..MAX_PATH_SEGMENTS {
            let Some(segment) = rest.next() else { return Ok(Self(text.into())) };
            // A trailing slash leaves the last segment empty; no other may be.
            if segment.is_empty() && rest.clone().next().is_some() {
                return Err(PathError::EmptySegment);
            }
            check_segment(segment)?;
        }
        if rest.next().is_some() { Err(PathError::TooLong) } else { Ok(Self(text.into())) }
    }

    /// The path, to be decided on and forwarded.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The texts between the slashes, escapes in place. After a trailing slash the last one is empty.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.0.split('/').skip(1)
    }
}

fn check_segment(segment: &str) -> Result<(), PathError> {
    let mut rest = segment.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = if byte == b'%' { check_escape(after)? } else { after };
        if byte != b'%' && !may_stand_raw(byte) {
            return Err(PathError::BadCharacter);
        }
    }
    let decoded = percent::decode(segment).map_err(|_| PathError::NotUtf8)?;
    if decoded == "." || decoded == ".." {
        return Err(PathError::DotSegment);
    }
    // What decodes to an escape again (`%252e`) is something else for a server that decodes twice.
    let escapes_again = decoded.split('%').skip(1).any(|after| percent::escape(after.as_bytes()).is_some());
    if escapes_again || decoded.chars().any(|char| char.is_control() || matches!(char, '/' | '\\' | ';')) {
        return Err(PathError::StructuralEscape);
    }
    Ok(())
}

/// `pchar` of RFC 3986, section 3.3, without the semicolon that some servers cut segments at.
fn may_stand_raw(byte: u8) -> bool {
    percent::is_unreserved(byte)
        || matches!(byte, b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b'=' | b':' | b'@')
}

fn check_escape(after_percent: &[u8]) -> Result<&[u8], PathError> {
    let (value, rest) = percent::escape(after_percent).ok_or(PathError::BadEscape)?;
    let lower_case = after_percent.iter().take(2).any(u8::is_ascii_lowercase);
    if lower_case || percent::is_unreserved(value) {
        return Err(PathError::NonCanonicalEscape);
    }
    Ok(rest)
}
