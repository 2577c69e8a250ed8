//! Member names as they stand in the text, and what they spell.

use std::borrow::Cow;

use super::lanes::plain_run;

/// A member's name as it stands between its quotes, or the beginning of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name<'a> {
    raw: &'a [u8],
    cut: bool,
    /// ASCII without escapes.
    plain: bool,
}

/// Bytes of `\uXXXX`: no character of a name takes more bytes of text for a byte that it spells.
pub(super) const LONGEST_ESCAPE: usize = 6;

/// A byte that no UTF-8 has.
const CUT_MARK: u8 = 0xff;

impl<'a> Name<'a> {
    pub(super) fn new(raw: &'a [u8], cut: bool) -> Self {
        Self { raw, cut, plain: plain_run(raw) == raw.len() }
    }

    /// A name that is not cut; `plain` if it is ASCII without escapes.
    pub(super) fn whole(raw: &'a [u8], plain: bool) -> Self {
        Self { raw, cut: false, plain }
    }

    /// Whether this is but the beginning of a long name.
    #[must_use]
    pub fn is_cut(self) -> bool {
        self.cut
    }

    /// The text between the quotes, escapes and all.
    #[must_use]
    pub fn raw(self) -> &'a [u8] {
        self.raw
    }

    /// What the text spells, to be compared byte for byte.
    ///
    /// A pair of surrogate escapes is one character. A lone surrogate, which RFC 8259 lets stand but which no
    /// UTF-8 has, becomes the three bytes that a generalised UTF-8 would have: such a name equals no `str`, and
    /// differs from every other. A cut name has a mark at its end that no UTF-8 has, and likewise equals no `str`.
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

/// Spells the escape at the start of `text`, and returns what stands behind it.
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
        (None, Some((second, behind))) => match char::decode_utf16([first, second]).next() {
            Some(Ok(pair)) => (Some(pair), behind),
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

/// The UTF-16 code unit of a `\uXXXX` at the start of `text`, and what stands behind it.
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
