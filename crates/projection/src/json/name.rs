//! Names of members: their text, and what it spells.

use std::borrow::Cow;

use super::simd::plain_run;

/// The name of a member as it is in the text, without its quotes; or the beginning of a long name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name<'a> {
    raw: &'a [u8],
    cut: bool,
    /// ASCII without escapes.
    plain: bool,
}

/// The bytes of `\uXXXX`. No character of a name has more bytes of text for each byte that it spells.
pub(super) const LONGEST_ESCAPE: usize = 6;

/// A byte that does not occur in UTF-8.
const CUT_MARK: u8 = 0xff;

impl<'a> Name<'a> {
    pub(crate) fn new(raw: &'a [u8], cut: bool) -> Self {
        Self { raw, cut, plain: plain_run(raw) == raw.len() }
    }

    /// A name that is not cut. It is `plain` if it is ASCII without escapes.
    pub(super) fn whole(raw: &'a [u8], plain: bool) -> Self {
        Self { raw, cut: false, plain }
    }

    /// Whether this is only the beginning of a long name.
    #[must_use]
    pub fn is_cut(self) -> bool {
        self.cut
    }

    /// The text between the quotes, with its escapes.
    #[must_use]
    pub fn raw(self) -> &'a [u8] {
        self.raw
    }

    /// What the text spells, for comparison byte for byte.
    ///
    /// A pair of surrogate escapes is one character. RFC 8259 allows a lone surrogate, and UTF-8 has none: it becomes the
    /// three bytes that generalized UTF-8 has for it. Such a name equals no `str`, and differs from all other names. A cut
    /// name ends with a byte that does not occur in UTF-8, so it equals no `str` either.
    ///
    /// ```
    /// use fieldgate_projection::json::{Event, Reader};
    ///
    /// let mut reader = Reader::new(6);
    /// let mut events = reader.feed(br#"{"s\u0061lary":1}"#);
    /// assert!(matches!(events.next()?, Some(Event::Value(_))));
    /// assert!(matches!(events.next()?, Some(Event::Name(name)) if *name.spelled() == *b"salary"));
    /// # Ok::<(), fieldgate_projection::json::JsonError>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn spelled(self) -> Cow<'a, [u8]> {
        if !self.cut && (self.plain || !self.raw.contains(&b'\\')) {
            return Cow::Borrowed(self.raw);
        }
        Cow::Owned(self.unescaped())
    }

    fn unescaped(self) -> Vec<u8> {
        let mut spelled = Vec::with_capacity(self.raw.len() + 1);
        let mut rest = self.raw;
        while let Some(backslash) = rest.iter().position(|&byte| byte == b'\\') {
            let (plain, escape) = rest.split_at(backslash);
            spelled.extend_from_slice(plain);
            rest = take_escape(escape, &mut spelled);
        }
        spelled.extend_from_slice(rest);
        if self.cut {
            spelled.push(CUT_MARK);
        }
        spelled
    }
}

/// Spells the escape at the start of `text`. Returns what follows it.
fn take_escape<'a>(text: &'a [u8], spelled: &mut Vec<u8>) -> &'a [u8] {
    let [b'\\', letter, rest @ ..] = text else { return &[] };
    let byte = match letter {
        b'b' => 0x08,
        b'f' => 0x0c,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'u' => return take_unit(text, spelled),
        itself => *itself,
    };
    spelled.push(byte);
    rest
}

fn take_unit<'a>(text: &'a [u8], spelled: &mut Vec<u8>) -> &'a [u8] {
    let Some((first, rest)) = unit(text) else { return &[] };
    let (character, rest) = match (char::from_u32(first.into()), unit(rest)) {
        (None, Some((second, after))) => match char::decode_utf16([first, second]).next() {
            Some(Ok(pair)) => (Some(pair), after),
            _ => (None, rest),
        },
        (alone, _) => (alone, rest),
    };
    match character {
        Some(character) => spelled.extend(character.encode_utf8(&mut [0; 4]).bytes()),
        None => spelled.extend(surrogate(first)),
    }
    rest
}

/// The UTF-16 code unit of a `\uXXXX` at the start of `text`, and what follows it.
fn unit(text: &[u8]) -> Option<(u16, &[u8])> {
    let (digits, rest) = text.strip_prefix(b"\\u")?.split_at_checked(4)?;
    Some((u16::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()?, rest))
}

fn surrogate(unit: u16) -> [u8; 3] {
    let [high, low] = unit.to_be_bytes();
    [0xed, 0x80 | (high & 0x0f) << 2 | low >> 6, 0x80 | low & 0x3f]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn spelled(raw: &str) -> Vec<u8> {
        Name::new(raw.as_bytes(), false).spelled().into_owned()
    }

    #[test]
    fn escapes_spell_what_they_stand_for() {
        assert_eq!(spelled(r"s\u0061lary"), b"salary");
        assert_eq!(spelled(r#"\"\\\/\b\f\n\r\t"#), b"\"\\/\x08\x0c\n\r\t");
        assert_eq!(spelled(r"\uD83D\ude00é"), "😀é".as_bytes());
        assert_eq!(spelled(r"a\u0000"), b"a\0");
    }

    #[test]
    fn a_lone_surrogate_spells_no_utf8() {
        for raw in
            [r"\ud800", r"\udc00", r"\ud800a", r"\ud800\n", r"\ud800\ud800", r"\udc00\ud800", r"\ud800\u0061"]
        {
            assert!(str::from_utf8(&spelled(raw)).is_err(), "{raw}");
        }
        assert_eq!(spelled(r"\ud800\ud83d\ude00"), [b"\xed\xa0\x80", "😀".as_bytes()].concat());
    }

    #[test]
    fn a_cut_name_spells_no_utf8_even_where_an_escape_was_cut() {
        for raw in ["ab", r"ab\", r"ab\u", r"ab\u006", r"ab\u00"] {
            assert_eq!(*Name::new(raw.as_bytes(), true).spelled(), *b"ab\xff", "{raw}");
        }
    }

    /// Every UTF-16 unit as an escape: the longest text that spells a name.
    fn units(name: &str) -> String {
        name.encode_utf16().fold(String::new(), |text, unit| text + &format!("\\u{unit:04x}"))
    }

    proptest! {
        #[test]
        fn a_name_is_spelled_as_serde_json_spells_it(name: String) {
            prop_assert_eq!(spelled(&units(&name)), name.as_bytes());
            let text = serde_json::to_string(&name).unwrap();
            prop_assert_eq!(spelled(text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap()), name.as_bytes());
        }

        #[test]
        fn no_name_is_longer_in_text_than_the_bound(name: String) {
            prop_assert!(units(&name).len() <= name.len() * LONGEST_ESCAPE);
        }
    }
}
