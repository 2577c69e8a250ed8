//! A query as decoded parameters, and its one canonical text.

use std::fmt;

use thiserror::Error;

use super::percent;

/// The longest query, in bytes as sent and in canonical form, so that what is forwarded can be read again.
pub const MAX_QUERY_BYTES: usize = 8_192;
/// The most parameters a query has.
pub const MAX_PARAMETERS: usize = 100;

/// The parameters of a query in the order sent; [`Display`](fmt::Display) writes them in canonical form.
///
/// A repeated parameter stays repeated, and each is judged by itself. A parameter whose text is canonical leaves as it
/// came: an origin may have signed it, or tell `a,b` from `a%2Cb`. Any other is written anew from what was judged: only
/// `&` separates, so `a=1;b=2` is one parameter and leaves as `a=1%3Bb%3D2`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query(Vec<Parameter>);

/// One decoded parameter. Two of the same name and value are equal, however they came.
#[derive(Debug, Clone)]
pub struct Parameter {
    name: String,
    value: String,
    /// Its text as it came, if that is canonical.
    ///
    /// INVARIANT: it decodes to name and value.
    text: Option<Box<str>>,
}

impl PartialEq for Parameter {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.value == other.value
    }
}

impl Eq for Parameter {}

/// Why a query is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum QueryError {
    /// More than [`MAX_QUERY_BYTES`] bytes or [`MAX_PARAMETERS`] parameters.
    #[error("has more than {MAX_QUERY_BYTES} bytes or {MAX_PARAMETERS} parameters")]
    TooLong,
    /// A parameter such as `=1`.
    #[error("has a parameter without a name")]
    EmptyName,
    /// A `%` without two hexadecimal digits.
    #[error("has a `%` that is not followed by two hexadecimal digits")]
    BadEscape,
    /// The escapes are not UTF-8, for instance overlong.
    #[error("has escapes that are not valid UTF-8")]
    NotUtf8,
    /// A control character, escaped or not.
    #[error("has a control character")]
    ControlCharacter,
}

impl Query {
    /// Reads the query of a request target, without `?`. Empty pieces (`a&&b`) are left out.
    ///
    /// # Errors
    /// See [`QueryError`].
    pub fn parse(text: &str) -> Result<Self, QueryError> {
        if text.len() > MAX_QUERY_BYTES {
            return Err(QueryError::TooLong);
        }
        let pieces = text.split('&').filter(|piece| !piece.is_empty());
        let parameters =
            pieces.take(MAX_PARAMETERS + 1).map(Parameter::parse).collect::<Result<Vec<_>, _>>()?;
        let query = Self(parameters);
        let is_long = query.0.len() > MAX_PARAMETERS || query.canonical_len() > MAX_QUERY_BYTES;
        if is_long { Err(QueryError::TooLong) } else { Ok(query) }
    }

    /// A query of these parameters.
    #[must_use]
    pub fn of(parameters: Vec<Parameter>) -> Self {
        Self(parameters)
    }

    fn canonical_len(&self) -> usize {
        let lengths = self.0.iter().map(|parameter| parameter.len() + "&".len());
        lengths.sum::<usize>().saturating_sub("&".len())
    }

    /// The parameters in order.
    #[must_use]
    pub fn parameters(&self) -> &[Parameter] {
        &self.0
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, parameter) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("&")?;
            }
            if let Some(text) = &parameter.text {
                f.write_str(text)?;
                continue;
            }
            percent::encode(&parameter.name, f)?;
            f.write_str("=")?;
            percent::encode(&parameter.value, f)?;
        }
        Ok(())
    }
}

impl Parameter {
    /// A parameter that is written by its name and value.
    #[must_use]
    pub fn new(name: String, value: String) -> Self {
        Self { name, value, text: None }
    }

    /// The name; never empty in a query that was parsed.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value; empty also where the parameter came without `=`.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    fn parse(piece: &str) -> Result<Self, QueryError> {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        let text = is_canonical(piece).then(|| piece.into());
        let parameter = Self { name: decode(name)?, value: decode(value)?, text };
        if parameter.name.is_empty() { Err(QueryError::EmptyName) } else { Ok(parameter) }
    }

    /// How many bytes it has when it leaves.
    fn len(&self) -> usize {
        let encoded = || percent::encoded_len(&self.name) + "=".len() + percent::encoded_len(&self.value);
        self.text.as_ref().map_or_else(encoded, |text| text.len())
    }
}

/// Whether the text of a parameter has one reading, so that no server and no URL library on the way writes it anew or
/// takes it for something else: `name=value` of characters that may be in a query (RFC 3986, section 3.4), escapes in
/// capitals and only where they are needed.
///
/// `+` may be a blank, `;` a separator and `?` the beginning of the query, and `'` is escaped in URLs (WHATWG URL, section
/// 1.3). Brackets are common in
/// names. In a value they have to be escaped, and with one there an equals sign, too: a reader that looks for `]=` would
/// find another name.
fn is_canonical(piece: &str) -> bool {
    let (mut rest, mut in_value, mut bracket_in_value) = (piece.as_bytes(), false, false);
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            b'%' => match percent::escape(after) {
                Some((value, behind)) if !percent::is_unreserved(value) && !has_small_digits(after) => {
                    bracket_in_value |= in_value && value == b']';
                    rest = behind;
                }
                _ => return false,
            },
            b'=' if !bracket_in_value => in_value = true,
            b'[' | b']' if !in_value => {}
            b'!' | b'$' | b'(' | b')' | b'*' | b',' | b'/' | b':' | b'@' => {}
            other if percent::is_unreserved(other) => {}
            _ => return false,
        }
    }
    in_value
}

fn has_small_digits(after_percent: &[u8]) -> bool {
    after_percent.iter().take(2).any(u8::is_ascii_lowercase)
}

/// Decodes as forms do (WHATWG URL, section 5.1): `+` is a space.
fn decode(text: &str) -> Result<String, QueryError> {
    let decoded = percent::decode(&text.replace('+', " ")).map_err(|error| match error {
        percent::DecodeError::BadEscape => QueryError::BadEscape,
        percent::DecodeError::NotUtf8 => QueryError::NotUtf8,
    })?;
    if decoded.chars().any(char::is_control) { Err(QueryError::ControlCharacter) } else { Ok(decoded) }
}
