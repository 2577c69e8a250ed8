//! Whether a body, of any key, turns the judged call into another one.

use super::form::FormError;
use super::multipart;
use crate::json::{Event, JsonError, Kind, Reader};
use crate::request::is_method_override;
use crate::request::percent;

/// How the origin is told to read a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyFormat<'a> {
    /// JSON text in UTF-8.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// Any `multipart` type, with its boundary.
    Multipart(&'a str),
    /// Anything else. Some origins do not look at the type, so what could be JSON or a form is read as such.
    Other,
}

/// What was found in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inspection {
    /// Nothing that concerns the call itself.
    Plain,
    /// A member that frameworks take for the method, such as `_method`.
    NamesMethod,
}

/// Why a body has no single reading.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each variant is the error it holds")]
#[non_exhaustive]
pub enum UnreadableBody {
    #[error(transparent)]
    Json(#[from] JsonError),
    #[error(transparent)]
    Form(#[from] FormError),
}

/// A longer name is no override, however it is written.
const LONGEST_NAME_BYTES: usize = 128;

/// Looks for a method in the names of a body: of a JSON object the outermost ones.
///
/// ```
/// use fieldgate::body::{BodyFormat, Inspection, inspect};
///
/// assert_eq!(inspect(BodyFormat::Json, br#"{"_\u006dethod": "DELETE"}"#), Ok(Inspection::NamesMethod));
/// assert_eq!(inspect(BodyFormat::Form, b"payment_method=card"), Ok(Inspection::Plain));
/// ```
///
/// # Errors
/// JSON that is not one valid text, and parts that two servers might tell apart differently.
pub fn inspect(format: BodyFormat<'_>, body: &[u8]) -> Result<Inspection, UnreadableBody> {
    let mut names_method = false;
    let mut look = |name: &str| names_method |= is_method_override(name);
    match format {
        BodyFormat::Json => read_json(body, &mut look)?,
        BodyFormat::Form => read_form(body, &mut look),
        BodyFormat::Multipart(boundary) => multipart::read(boundary, body, &mut look)?,
        BodyFormat::Other => {
            read_form(body, &mut look);
            // A lenient reader may accept what is not valid JSON, as far as it goes.
            let _ = read_json(body, &mut look);
        }
    }
    Ok(if names_method { Inspection::NamesMethod } else { Inspection::Plain })
}

fn read_json(body: &[u8], look: &mut impl FnMut(&str)) -> Result<(), JsonError> {
    let mut reader = Reader::new(LONGEST_NAME_BYTES);
    let mut events = reader.feed(body);
    while let Some(event) = events.next()? {
        match event {
            Event::Name(name) => {
                look(&String::from_utf8_lossy(&name.spelled()));
                events.skip();
            }
            Event::Value(kind) if kind != Kind::Object => events.skip(),
            _ => {}
        }
    }
    reader.finish()
}

/// More loosely than any form is written: some servers take `;` for `&`.
fn read_form(body: &[u8], look: &mut impl FnMut(&str)) {
    for pair in body.split(|byte| matches!(byte, b'&' | b';')) {
        let name = pair.split(|byte| *byte == b'=').next().unwrap_or_default();
        if name.len() <= LONGEST_NAME_BYTES {
            let name = String::from_utf8_lossy(name).replace('+', " ");
            look(&percent::decode(&name).unwrap_or(name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(format: BodyFormat<'_>, body: &str) -> Option<Inspection> {
        inspect(format, body.as_bytes()).ok()
    }

    #[test]
    fn a_method_is_found_at_the_top_of_a_json_object_however_it_is_written() {
        for (body, expected) in [
            (r#"{"name":"A","_method":"DELETE"}"#, Some(Inspection::NamesMethod)),
            (r#"{"\u005f\u004dethod":1,"_method":2}"#, Some(Inspection::NamesMethod)),
            ("\u{feff}{\"_METHOD\":\"DELETE\"}", Some(Inspection::NamesMethod)),
            (r#"{"payment_method":"card","order":{"_method":"DELETE"}}"#, Some(Inspection::Plain)),
            (r#"[{"_method":"DELETE"}]"#, Some(Inspection::Plain)),
            (r#""_method""#, Some(Inspection::Plain)),
            (r#"{"_method":"DELETE""#, None),
        ] {
            assert_eq!(found(BodyFormat::Json, body), expected, "{body}");
        }
    }

    #[test]
    fn a_method_is_found_in_a_form_however_a_reader_folds_its_name() {
        for (body, expected) in [
            ("name=A&_method=DELETE", true),
            ("%5Bx%5D=1&%5B_method%5D=DELETE", true),
            ("_method%20=DELETE", true),
            (".method=DELETE", true),
            ("a=1;_Method=DELETE", true),
            ("_method", true),
            ("\u{feff}_method=DELETE", true),
            ("%255Fmethod=1", true),
            ("payment_method=card&method=x&a[_method]=1", false),
            ("%=1", false),
        ] {
            let expected = if expected { Inspection::NamesMethod } else { Inspection::Plain };
            assert_eq!(found(BodyFormat::Form, body), Some(expected), "{body}");
        }
    }

    #[test]
    fn a_body_of_another_type_is_read_both_ways_and_never_an_error() {
        for (body, expected) in [
            (" {\"_method\":\"DELETE\"", true),
            ("_method=DELETE", true),
            ("name,method\nAda,card", false),
            ("{not json", false),
            ("\u{0}\u{1}", false),
        ] {
            let expected = if expected { Inspection::NamesMethod } else { Inspection::Plain };
            assert_eq!(found(BodyFormat::Other, body), Some(expected), "{body}");
        }
    }
}
