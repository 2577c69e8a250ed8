//! What the gate sends to the origin in place of a holder's `Idempotency-Key`.

use std::fmt::Write as _;

use crate::digest::Digest;

/// The value combined with the API key's id, so that the origin never confuses the values of two keys.
///
/// It has the form of a UUID (version 8, RFC 9562, section 5.8), which all origins accept, in quotes if the
/// value came in quotes. The same id and value give the same text.
///
/// ```
/// use fieldgate::key::distinct_idempotency_key;
///
/// let one = distinct_idempotency_key("ZaAWkTCC38UN", "order-17");
/// assert_eq!(one.len(), 36);
/// assert_ne!(one, distinct_idempotency_key("7Hh2pQm1xY0b", "order-17"));
/// ```
#[must_use]
pub fn distinct_idempotency_key(key_id: &str, value: &str) -> String {
    // Neither an id nor a header's value has a line feed: no two pairs give the same bytes.
    let digest = Digest::of(format!("{key_id}\n{value}").as_bytes()).to_string();
    let quote = if value.starts_with('"') { "\"" } else { "" };
    let mut text = quote.to_owned();
    for (at, digit) in digest.chars().take(32).enumerate() {
        if matches!(at, 8 | 12 | 16 | 20) {
            text.push('-');
        }
        match at {
            12 => text.push('8'),
            16 => {
                let variant = 8 | digit.to_digit(16).unwrap_or_default() & 3;
                let _ = write!(text, "{variant:x}");
            }
            _ => text.push(digit),
        }
    }
    text + quote
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_a_uuid_and_keeps_the_quotes() {
        for value in ["1", "\"1\"", "a longer one"] {
            let text = distinct_idempotency_key("id", value);
            assert_eq!(text.starts_with('"') && text.ends_with('"'), value.starts_with('"'), "{value}");
            let uuid = text.trim_matches('"');
            let groups: Vec<_> = uuid.split('-').map(str::len).collect();
            assert_eq!(groups, [8, 4, 4, 4, 12], "{value}");
            assert!(uuid.chars().all(|char| char == '-' || char.is_ascii_hexdigit()), "{value}");
            assert_eq!(uuid.chars().nth(14), Some('8'), "{value}");
            assert!(uuid.chars().nth(19).is_some_and(|variant| "89ab".contains(variant)), "{value}");
        }
    }

    #[test]
    fn another_key_or_another_value_gives_another_text() {
        let texts = [("a", "1"), ("a", "2"), ("b", "1"), ("a", "\"1\"")]
            .map(|(id, value)| distinct_idempotency_key(id, value));
        assert_eq!(texts.iter().collect::<std::collections::BTreeSet<_>>().len(), texts.len());
        assert_eq!(texts.first(), Some(&distinct_idempotency_key("a", "1")));
    }
}
