//! The name that was probably meant: the suggestion in a problem about an unknown one.

/// The name among `known` that is nearest to `wanted`, if one is near enough to be meant.
///
/// ASCII case is ignored. A path that ends in the wanted names is near: `salary` means `pay.salary`.
pub(super) fn nearest(wanted: &str, known: &mut dyn Iterator<Item = String>) -> Option<String> {
    /// Longer names are not compared: the work grows with the square of the length.
    const LENGTH_MAX: usize = 80;
    if wanted.len() > LENGTH_MAX {
        return None;
    }
    let wanted = wanted.to_ascii_lowercase();
    let letters: Vec<char> = wanted.chars().collect();
    let allowed = 1.max(letters.len() / 3);
    let rated = known.filter(|name| name.len() <= LENGTH_MAX).filter_map(|name| {
        let lower = name.to_ascii_lowercase();
        if lower.strip_suffix(&wanted).is_some_and(|above| above.ends_with('.')) {
            return Some((1, name));
        }
        let other: Vec<char> = lower.chars().collect();
        let far = letters.len().abs_diff(other.len()) > allowed;
        let edits = if far { usize::MAX } else { distance(&letters, &other) };
        (edits <= allowed).then_some((edits, name))
    });
    rated.min_by_key(|(edits, _)| *edits).map(|(_, name)| name)
}

/// Levenshtein's distance: how many letters to insert, delete or replace.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.iter().enumerate() {
        let (mut diagonal, mut left) = (index, index + 1);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, other_letter) in row.iter_mut().skip(1).zip(other) {
            let replaced = diagonal + usize::from(letter != other_letter);
            diagonal = *cell;
            left = replaced.min(left + 1).min(*cell + 1);
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_the_name_and_another_word_finds_none() {
        let known = || ["name", "start_date", "pay.salary", "id"].into_iter().map(String::from);
        for (wanted, found) in [
            ("nmae", None),
            ("nme", Some("name")),
            ("Name", Some("name")),
            ("startdate", Some("start_date")),
            ("star_dats", Some("start_date")),
            ("salary", Some("pay.salary")),
            ("alary", None),
            ("tax_code", None),
            ("", None),
        ] {
            assert_eq!(nearest(wanted, &mut known()).as_deref(), found, "{wanted}");
        }
    }

    #[test]
    fn names_of_eighty_letters_are_compared_and_longer_ones_are_not() {
        for (length, is_found) in [(80, true), (81, false)] {
            let known = "n".repeat(length);
            let wanted = known.replacen('n', "m", 1);
            let found = nearest(&wanted, &mut [known.clone()].into_iter());
            assert_eq!(found, is_found.then_some(known));
        }
    }

    #[test]
    fn distance_counts_edits() {
        let distance = |one: &str, other: &str| {
            distance(&one.chars().collect::<Vec<_>>(), &other.chars().collect::<Vec<_>>())
        };
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", ""), 3);
        assert_eq!(distance("same", "same"), 0);
    }
}
