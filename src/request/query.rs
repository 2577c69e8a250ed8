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
/// A repeated parameter stays repeated, and each is judged by itself. What is forwarded is built from this type, never
/// from the text that came in: only `&` separates, so `a=1;b=2` is one parameter and leaves as `a=1%3Bb%3D2`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query(Vec<Parameter>);

/// One decoded parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// The name; never empty in a query that was parsed.
    pub name: String,
    /// The value; empty also where the parameter came without `=`.
    pub value: String,
}

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
        let lengths = self.0.iter().map(|Parameter { name, value }| {
            percent::encoded_len(name) + "=".len() + percent::encoded_len(value) + "&".len()
        });
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
            percent::encode(&parameter.name, f)?;
            f.write_str("=")?;
            percent::encode(&parameter.value, f)?;
        }
        Ok(())
    }
}

impl Parameter {
    fn parse(piece: &str) -> Result<Self, QueryError> {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        let parameter = Self { name: decode(name)?, value: decode(value)? };
        if parameter.name.is_empty() { Err(QueryError::EmptyName) } else { Ok(parameter) }
    }
}

/// Decodes as forms do (WHATWG URL, section 5.1): `+` is a space.
fn decode(text: &str) -> Result<String, QueryError> {
    let decoded = percent::decode(&text.replace('+', " ")).map_err(|error| match error {
        percent::DecodeError::BadEscape => QueryError::BadEscape,
        percent::DecodeError::NotUtf8 => QueryError::NotUtf8,
    })?;
    if decoded.chars().any(char::is_control) { Err(QueryError::ControlCharacter) } else { Ok(decoded) }
}
