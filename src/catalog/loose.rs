//! How loosely a server may read a segment of a path.
//!
//! Servers differ: one ignores case, one decodes escapes before it compares, one removes `.json`, one drops trailing
//! dots and blanks. [`fold`] maps a segment to one text for all of them, so that two segments some server confuses are
//! equal after it; a suffix is left to [`readings`], since only a request has one.

use std::borrow::Cow;

use crate::request::percent;

/// Characters beyond ASCII that some mapping of case turns into a text with ASCII in it. A star is any other character.
const NEARLY_ASCII: [(char, &str); 20] = [
    ('ß', "ss"),
    ('ẞ', "ss"),
    ('ı', "i"),
    ('İ', "i"),
    ('ŉ', "*n"),
    ('ſ', "s"),
    ('ǰ', "j"),
    ('ẖ', "h"),
    ('ẗ', "t"),
    ('ẘ', "w"),
    ('ẙ', "y"),
    ('ẚ', "a*"),
    ('\u{212a}', "k"),
    ('ﬀ', "ff"),
    ('ﬁ', "fi"),
    ('ﬂ', "fl"),
    ('ﬃ', "ffi"),
    ('ﬄ', "ffl"),
    ('ﬅ', "st"),
    ('ﬆ', "st"),
];

/// Replaces any number of other characters beyond ASCII.
const BEYOND_ASCII: char = '\u{fffd}';

/// The segment decoded, without regard to case, and without blanks around it or dots at its end.
///
/// The segment is canonical, so decoding it twice gives the same text as decoding it once. Characters beyond ASCII are
/// not told apart, nor counted: that is coarser than any mapping of case, and needs none of their tables. Full-width
/// letters are plain ones, and combining marks nothing, as for a server that normalises.
pub(super) fn fold(segment: &str) -> String {
    fold_text(trim(&decode(segment)))
}

/// The same with blanks and dots at its ends.
pub(super) fn fold_all(segment: &str) -> String {
    fold_text(&decode(segment))
}

fn decode(segment: &str) -> Cow<'_, str> {
    percent::decode(segment).map_or(Cow::Borrowed(segment), Cow::Owned)
}

fn fold_text(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        fold_char(letter, &mut folded);
    }
    folded
}

fn fold_char(letter: char, folded: &mut String) {
    let letter = plain(letter);
    if letter.is_ascii() {
        folded.push(letter.to_ascii_lowercase());
        return;
    }
    // One of these marks is a letter in upper case.
    if matches!(letter, '\u{300}'..='\u{36f}') && letter != '\u{345}' {
        return;
    }
    let nearly = NEARLY_ASCII.iter().find(|(other, _)| *other == letter);
    for part in nearly.map_or("*", |(_, text)| text).chars() {
        match part {
            '*' if folded.ends_with(BEYOND_ASCII) => {}
            '*' => folded.push(BEYOND_ASCII),
            ascii => folded.push(ascii),
        }
    }
}

/// The ASCII character that a full-width one is a form of.
fn plain(letter: char) -> char {
    match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        other => other,
    }
}

/// Every text that a server may read in a folded segment: the whole of it, and what precedes any dot, or what is the end
/// of a path once it is decoded.
pub(super) fn readings(folded: &str) -> impl Iterator<Item = &str> {
    let before_dots = folded.match_indices(['.', '?', '#']).filter_map(|(at, _)| folded.get(..at)).map(trim);
    std::iter::once(folded).chain(before_dots).filter(|text| !text.is_empty())
}

/// Whether a server that trims finds no segment here at all.
pub(super) fn is_nothing(segment: &str) -> bool {
    segment.starts_with(['.', '%']) && fold(segment).is_empty()
}

fn trim(text: &str) -> &str {
    // A form's reader takes a plus for a blank.
    text.trim_start().trim_end_matches(|letter: char| matches!(letter, '.' | '+') || letter.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_some_server_confuses_is_equal_once_folded() {
        for (one, other) in [
            ("ALL", "all"),
            ("all.%20.", "all"),
            ("%20all%20", "all"),
            ("%40all", "@all"),
            ("%C3%89t%C3%A9", "%C3%A9T%C3%89"),
            ("pay%C5%BFlips", "payslips"),
            ("boo%E2%84%AA", "book"),
            ("l%C4%B1st", "LIST"),
            ("stra%C3%9Fe", "STRASSE"),
            ("%CE%A3%CF%82", "%CF%83%CF%83"),
            ("%EF%AC%81le", "FILE"),
            ("l%C4%B0st", "list"),
            ("%EF%BD%90ay", "PAY"),
            ("caf%C3%A9%CC%81", "caf%C3%89"),
            ("all+", "all"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
        for (one, other) in [("all", "al"), ("all", "al-l"), ("all", ".all"), ("al%C3%AC", "ali")] {
            assert_ne!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn every_character_is_equal_to_what_any_mapping_of_case_makes_of_it() {
        let folded = |text: &str| {
            text.chars().fold(String::new(), |mut folded, letter| {
                fold_char(letter, &mut folded);
                folded
            })
        };
        for letter in '\0'..=char::MAX {
            let text = letter.to_string();
            let expected = folded(&text);
            for other in [text.to_uppercase(), text.to_lowercase(), text.to_uppercase().to_lowercase()] {
                assert_eq!(folded(&other), expected, "{letter} {other}");
            }
        }
    }

    #[test]
    fn a_suffix_may_begin_at_any_dot() {
        let texts = |segment: &str| readings(&fold(segment)).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(texts("all"), ["all"]);
        assert_eq!(texts("All.tar.gz"), ["all.tar.gz", "all", "all.tar"]);
        assert_eq!(texts("all%20.json"), ["all .json", "all"]);
        assert_eq!(texts(".github"), [".github"]);
        assert_eq!(texts("all%23x%3Fy"), ["all#x?y", "all", "all#x"]);
    }

    #[test]
    fn blanks_and_dots_alone_are_nothing() {
        for (segment, nothing) in
            [("%20", true), ("...", true), (".%20.", true), (".github", false), ("%40", false)]
        {
            assert_eq!(is_nothing(segment), nothing, "{segment}");
        }
    }
}
