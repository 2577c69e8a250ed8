//! The path of a walk through a body, in the notation of field paths.

use crate::field::Segment;
use crate::json::Name;

/// A longer path is cut, and ends in an ellipsis.
pub const MAX_PATH_BYTES: usize = 200;

/// A field path of bounded length.
#[derive(Debug, Clone, Default)]
pub(super) struct Path {
    text: String,
    cut: bool,
}

/// A length of a [`Path`] to come back to.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Mark {
    length: usize,
    cut: bool,
}

impl Path {
    pub(super) fn of(names: &[Box<str>]) -> Self {
        let mut path = Self::default();
        for name in names {
            path.push_text(name);
        }
        path
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn mark(&self) -> Mark {
        Mark { length: self.text.len(), cut: self.cut }
    }

    pub(super) fn go_back(&mut self, mark: Mark) {
        self.text.truncate(mark.length);
        self.cut = mark.cut;
    }

    /// Steps into a member. What its name spells that is not UTF-8 shows as a replacement character.
    pub(super) fn push(&mut self, name: Name<'_>) {
        self.push_text(&String::from_utf8_lossy(&name.spelled()));
    }

    pub(super) fn push_text(&mut self, name: &str) {
        if self.cut {
            return;
        }
        if !self.text.is_empty() {
            self.text.push('.');
        }
        match name {
            // A field path has no empty names: quotes around nothing are the nearest to one.
            "" => self.text.push_str("``"),
            _ => self.text.push_str(&Segment::Name(name.into()).to_string()),
        }
        if self.text.len() > MAX_PATH_BYTES {
            let mut end = MAX_PATH_BYTES - '…'.len_utf8();
            while !self.text.is_char_boundary(end) {
                end -= 1;
            }
            self.text.truncate(end);
            self.text.push('…');
            self.cut = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_cut_only_beyond_its_bound_and_never_inside_a_character() {
        let text = |name: String| Path::of(&[name.into()]).text().to_owned();
        let longest = "a".repeat(MAX_PATH_BYTES);
        assert_eq!(text(longest.clone()), longest);
        assert_eq!(text(longest + "a"), "a".repeat(MAX_PATH_BYTES - '…'.len_utf8()) + "…");
        // 49 characters of four bytes end at 196, and one more byte is left over.
        assert_eq!(text("😀".repeat(60)), "😀".repeat(49) + "…");
    }
}
