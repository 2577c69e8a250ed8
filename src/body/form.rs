//! A form-encoded body, read in the one way that all servers agree on.

use thiserror::Error;

use crate::catalog::{FormStyle, Pointer};
use crate::decision::{WriteRules, is_plain};
use crate::json::Kind;
use crate::request::percent::{DecodeError, decode};

use super::path::Path;
use super::places::{Position, Positions};
use super::verdict::{BodyVerdict, Fault, Refused};

/// The most pairs a form has. Some servers silently drop those beyond a thousand.
pub const MAX_FORM_PAIRS: usize = 1_000;

/// Why a form cannot be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{kind} (byte {byte_offset})")]
pub struct FormError {
    pub(super) kind: FormErrorKind,
    pub(super) byte_offset: usize,
}

/// What is wrong with a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FormErrorKind {
    /// Something other than a name, `=` and a value between two `&`.
    #[error("a pair is a name, `=` and a value")]
    NoPair,
    /// A byte that a form writes as an escape, or `;`, which some servers take for `&`.
    #[error("this byte must be escaped")]
    BadByte,
    /// A `%` without two hexadecimal digits.
    #[error("a `%` is not followed by two hexadecimal digits")]
    BadEscape,
    /// The escapes are not UTF-8, for instance overlong.
    #[error("the escapes are not valid UTF-8")]
    NotUtf8,
    /// Servers differ on which field is meant: an item of an array, another notation, a character with a meaning.
    #[error("not every server reads this name as the same field")]
    AmbiguousName,
    /// More than [`MAX_FORM_PAIRS`].
    #[error("a form has at most {MAX_FORM_PAIRS} pairs or parts")]
    TooMany,
    /// The parts of a `multipart` body are not separated, headed or named in the one way that all servers read alike.
    #[error("not every server finds the same parts here")]
    BadPart,
}

impl FormError {
    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> FormErrorKind {
        self.kind
    }

    /// Where: the byte, or the first byte of the pair.
    #[must_use]
    pub fn byte_offset(&self) -> usize {
        self.byte_offset
    }
}

impl FormErrorKind {
    /// A stable name for logs and wire formats.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoPair => "no_pair",
            Self::BadByte => "bad_byte",
            Self::BadEscape => "bad_escape",
            Self::NotUtf8 => "not_utf8",
            Self::AmbiguousName => "ambiguous_name",
            Self::TooMany => "too_many",
            Self::BadPart => "bad_part",
        }
    }
}

/// Checks a form as [`BodyChecker`](super::BodyChecker) checks JSON: each name is the path of a field, and its value a
/// scalar there. The bytes may go on as they are, since whatever passes has one reading.
///
/// ```
/// use std::sync::Arc;
/// use fieldgate::body::{Refused, BodyVerdict, check_form};
/// use fieldgate::catalog::FormStyle;
/// use fieldgate::decision::{WriteKind, WriteRules};
/// use fieldgate::field::Mask;
///
/// let granted = Arc::new(Mask::of(&["name".parse()?, "department.name".parse()?]));
/// let rules = WriteRules { kind: WriteKind::Update, granted, read_only: Arc::new(Mask::of(&[])) };
/// let form = b"name=Zo%C3%AB&department[name]=IT&department%5Bhead%5D=7";
/// let refused = Refused { fields: vec!["department.head".into()], ..Refused::default() };
/// assert_eq!(check_form(rules, "".parse()?, FormStyle::Brackets, form)?, BodyVerdict::Refused(refused));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// If some pair has more than one reading, or none.
pub fn check_form(
    rules: WriteRules,
    records: Pointer,
    style: FormStyle,
    body: &[u8],
) -> Result<BodyVerdict, FormError> {
    let text = sound_text(body)?;
    let mut form = Form { places: Positions::new(rules, records), refused: Refused::default() };
    let mut byte_offset = 0;
    for (index, pair) in text.split('&').filter(|_| !text.is_empty()).enumerate() {
        let judged =
            if index < MAX_FORM_PAIRS { form.pair(style, pair) } else { Err(FormErrorKind::TooMany) };
        judged.map_err(|kind| FormError { kind, byte_offset })?;
        byte_offset += pair.len() + 1;
    }
    Ok(form.refused.verdict())
}

/// The text of a form, in which everything but visible ASCII is escaped.
fn sound_text(body: &[u8]) -> Result<&str, FormError> {
    let is_sound = |byte: &u8| byte.is_ascii_graphic() && *byte != b';';
    let kind = FormErrorKind::BadByte;
    match body.iter().position(|byte| !is_sound(byte)) {
        Some(byte_offset) => Err(FormError { kind, byte_offset }),
        None => std::str::from_utf8(body).map_err(|_| FormError { kind, byte_offset: 0 }),
    }
}

struct Form {
    places: Positions,
    refused: Refused,
}

impl Form {
    fn pair(&mut self, style: FormStyle, pair: &str) -> Result<(), FormErrorKind> {
        let (name, value) = pair.split_once('=').ok_or(FormErrorKind::NoPair)?;
        unescape(value)?;
        let name = unescape(name)?;
        if name.is_empty() {
            return Err(FormErrorKind::NoPair);
        }
        self.name(&segments(style, &name).ok_or(FormErrorKind::AmbiguousName)?)
    }

    fn name(&mut self, segments: &[&str]) -> Result<(), FormErrorKind> {
        let (mut place, mut path) = (self.places.root(), Path::default());
        for segment in segments {
            // One server reads this as an item, another as a map's member.
            if is_item(segment) {
                return Err(FormErrorKind::AmbiguousName);
            }
            if matches!(place, Position::Records) {
                path = Path::default();
            }
            path.push_text(segment);
            match self.places.member(place, segment.as_bytes()) {
                Ok(Some(member)) => place = member,
                Ok(None) => return Ok(()),
                Err(fault) => {
                    self.refused.add(fault, path.text());
                    return Ok(());
                }
            }
        }
        if !self.places.accepts(place, Kind::Scalar, false) {
            self.refused.add(Fault::Replaces, path.text());
        }
        Ok(())
    }
}

/// A text decoded once, as forms are (WHATWG URL, section 5.1): `+` is a space.
fn unescape(text: &str) -> Result<String, FormErrorKind> {
    decode(&text.replace('+', " ")).map_err(|error| match error {
        DecodeError::BadEscape => FormErrorKind::BadEscape,
        DecodeError::NotUtf8 => FormErrorKind::NotUtf8,
    })
}

/// The path that a name spells; `None` if another notation reads another path.
fn segments(style: FormStyle, name: &str) -> Option<Vec<&str>> {
    let segments = match (style, name.split_once('[')) {
        (FormStyle::Dots, _) => name.split('.').collect(),
        (FormStyle::Brackets, None) => vec![name],
        (FormStyle::Brackets, Some((first, rest))) => {
            std::iter::once(first).chain(rest.strip_suffix(']')?.split("][")).collect()
        }
    };
    let named = |segment: &&str| is_plain(segment) && (!segment.is_empty() || style == FormStyle::Brackets);
    segments.iter().all(named).then_some(segments)
}

/// `[]` or `[0]`.
fn is_item(segment: &str) -> bool {
    segment.bytes().all(|byte| byte.is_ascii_digit())
}
