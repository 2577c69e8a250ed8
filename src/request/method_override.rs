//! Names by which frameworks accept another method, in a header, a parameter or a body.

use super::percent;

/// The names, in lower case. Those that can be the name of a header are looked for there as well.
pub const METHOD_OVERRIDES: [&str; 4] =
    ["_method", "x-http-method-override", "x-http-method", "x-method-override"];

/// Whether some reader of queries, forms or JSON takes a member of this (decoded) name for the method.
///
/// Readers fold names: they ignore case, trim blanks, stop at NUL, decode twice, take `[_method]`, `._method` and
/// `_method[]` for `_method`, or make an underscore of a dot, a blank or a bracket, as PHP does.
pub(crate) fn is_method_override(name: &str) -> bool {
    let is_listed = |folded: String| METHOD_OVERRIDES.iter().any(|known| known.replace('-', "_") == folded);
    let decoded = percent::decode(name);
    [Some(name), decoded.as_deref().ok()].into_iter().flatten().any(|name| {
        let name = trim(name.split('\0').next().unwrap_or_default());
        is_listed(fold(outermost(name))) || is_listed(fold(name))
    })
}

/// What a reader with brackets for nesting calls the outermost name.
fn outermost(name: &str) -> &str {
    trim(name.trim_start_matches(['[', '.']).split(['[', ']']).next().unwrap_or_default())
}

/// JavaScript takes a byte order mark for a blank, and many a decoder drops one at the start of a body.
fn trim(name: &str) -> &str {
    name.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}')
}

fn fold(name: &str) -> String {
    let folded: String = name
        .chars()
        .map(|letter| match letter {
            '.' | ' ' | '[' | ']' | '-' => '_',
            other => other.to_ascii_lowercase(),
        })
        .collect();
    // What follows the name is dropped by some readers. What precedes it is part of `_method`.
    folded.trim_end_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_that_a_reader_folds_to_the_name_is_one() {
        for name in [
            "_method",
            "_METHOD",
            "[_method]",
            "._method",
            "[_method",
            "_method[]",
            "_method[0]",
            ".method",
            "[method",
            " _method ",
            "\u{feff}_method",
            "_method.",
            "-method",
            "_method\0x",
            "%5Fmethod",
            "X-HTTP-Method-Override",
            "x_http_method",
            "X.Method.Override",
        ] {
            assert!(is_method_override(name), "{name:?}");
        }
        for name in
            ["method", "", "_", "payment_method", "_methods", "a[_method]", "__method", "x-http", "_met\0hod"]
        {
            assert!(!is_method_override(name), "{name:?}");
        }
    }
}
