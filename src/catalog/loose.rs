//! How loosely a server may read a segment of a path.
//!
//! Servers differ: one ignores case, one decodes escapes before it compares, one takes `.json` off, one drops trailing
//! dots and blanks. [`fold`] maps a segment to one text for all of them, so that two segments some server confuses are
//! equal after it; a suffix is left to [`readings`], since only a request has one.

use std::borrow::Cow;

use crate::request::percent;

/// The segment decoded, without regard to case, and without blanks around it or dots at its end.
///
/// The segment is canonical, so decoding it twice gives the same text as decoding it once. Case is folded by way of upper
/// case, as `RegExp` with the flag `i` does it: the long s is an s, the Kelvin sign a k, the dotless i an i.
pub(super) fn fold(segment: &str) -> String {
    let decoded = percent::decode(segment).map_or(Cow::Borrowed(segment), Cow::Owned);
    let folded: String = decoded.chars().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect();
    trim(&folded).to_owned()
}

/// Every text that a server may read in a folded segment: the whole of it, and what precedes any dot.
pub(super) fn readings(folded: &str) -> impl Iterator<Item = &str> {
    let before_dots = folded.match_indices('.').filter_map(|(at, _)| folded.get(..at)).map(trim);
    std::iter::once(folded).chain(before_dots).filter(|text| !text.is_empty())
}

/// Whether a server that trims finds no segment here at all.
pub(super) fn is_nothing(segment: &str) -> bool {
    segment.starts_with(['.', '%']) && fold(segment).is_empty()
}

fn trim(text: &str) -> &str {
    text.trim_start().trim_end_matches(|letter: char| letter == '.' || letter.is_whitespace())
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
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
        for (one, other) in [("all", "al"), ("all", "al-l"), ("all", ".all"), ("al%C3%AC", "ali")] {
            assert_ne!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn a_suffix_may_begin_at_any_dot() {
        let texts = |segment: &str| readings(&fold(segment)).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(texts("all"), ["all"]);
        assert_eq!(texts("All.tar.gz"), ["all.tar.gz", "all", "all.tar"]);
        assert_eq!(texts("all%20.json"), ["all .json", "all"]);
        assert_eq!(texts(".github"), [".github"]);
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
