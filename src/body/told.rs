//! The type of an object, read before the object is judged.

use crate::json::{Event, Reader};

/// What an object says of its type.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Told {
    Type(String),
    /// Nothing, more than one thing, or something that is not a text.
    NoType,
}

/// No type has a longer text, unless a name of the rules is longer, with an escape for each of its bytes.
const TYPE_BYTES_MAX: usize = 1024;

/// What the object at the start of `text` says by the member `discriminator`. A fault in it is found later.
pub(super) fn told(reader: &mut Reader, text: &[u8], discriminator: &str, longest_name: usize) -> Told {
    reader.renew();
    let mut events = reader.feed(text);
    let (mut values, mut value, mut depth) = (0, Vec::new(), 0);
    let bytes_max = TYPE_BYTES_MAX.max(longest_name.saturating_mul(r"\u0000".len()) + "\"\"".len());
    while let Ok(Some(event)) = events.next() {
        match event {
            Event::Value(_) => depth += 1,
            Event::Name(name) if *name.spelled() == *discriminator.as_bytes() => {
                values += 1;
                events.keep();
            }
            Event::Name(_) => events.skip(),
            // It may be nearly the whole body, of which there is no room for copies.
            Event::Kept(piece) if value.len() + piece.len() > bytes_max => return Told::NoType,
            Event::Kept(piece) => value.extend_from_slice(piece),
            Event::End => depth -= 1,
            Event::NamePiece(_) | Event::NameEnd => {}
        }
        if depth == 0 {
            break;
        }
    }
    match serde_json::from_slice(&value) {
        Ok(name) if values == 1 => Told::Type(name),
        _ => Told::NoType,
    }
}
