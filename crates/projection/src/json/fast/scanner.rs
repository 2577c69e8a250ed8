//! The scanner: the fast path as far as it goes, and the automaton for the rest.

use super::cache::PrefixCache;
use super::cursor::Cursor;
use super::members::{ForAll, MemberChoice, Members};
use super::target::{Stop, Target};
use crate::json::automaton::{Automaton, Expected, Token};
use crate::json::error::JsonErrorCode;

/// A resumable scan of one JSON text after another.
#[derive(Debug)]
pub(in crate::json) struct Scanner {
    automaton: Automaton,
    cache: PrefixCache,
}

impl Scanner {
    /// The most bytes that a scanner holds besides itself.
    pub(in crate::json) const HEAP_BYTES_MAX: usize = PrefixCache::HEAP_BYTES_MAX;

    pub(in crate::json) fn new() -> Self {
        Self { automaton: Automaton::new(), cache: PrefixCache::new() }
    }

    /// Begins another text. The prefix cache stays.
    pub(in crate::json) fn renew(&mut self) {
        self.automaton = Automaton::new();
    }

    /// How many containers are open.
    pub(in crate::json) fn depth(&self) -> usize {
        self.automaton.nesting().depth()
    }

    /// Where the text is, byte by byte.
    pub(in crate::json) fn automaton(&self) -> &Automaton {
        &self.automaton
    }

    /// The next token, see [`Automaton::token`].
    pub(in crate::json) fn token(
        &mut self,
        chunk: &[u8],
        at: &mut usize,
    ) -> Result<Option<Token>, JsonErrorCode> {
        self.automaton.token(chunk, at)
    }

    /// Reads on until a value has ended with `base` containers open, whatever it holds. Returns whether it ended in this
    /// chunk. Errors are those of [`Automaton::token`].
    pub(in crate::json) fn pass(
        &mut self,
        base: usize,
        chunk: &[u8],
        at: &mut usize,
    ) -> Result<bool, JsonErrorCode> {
        loop {
            let target = Target::end_of_value(base);
            if let Stop::Ended = self.advance(target, chunk, at, &mut ForAll(MemberChoice::Skip)) {
                return Ok(true);
            }
            match self.automaton.token(chunk, at)? {
                None => return Ok(false),
                Some(Token::End) if self.depth() == base => return Ok(true),
                Some(_) => {}
            }
        }
    }

    /// Takes the fast path from `chunk[at..]` as far as it goes, and moves `at` there. It never fails.
    pub(in crate::json) fn advance<'c, M: Members>(
        &mut self,
        target: Target,
        chunk: &'c [u8],
        at: &mut usize,
        members: &mut M,
    ) -> Stop<'c> {
        let Some(expected) = self.automaton.expected() else { return Stop::Unknown };
        let mut cursor = Cursor {
            target,
            last: self.cache.last,
            cache: &mut self.cache,
            members,
            chunk,
            at: *at,
            expected,
            nesting: self.automaton.nesting(),
            choice: MemberChoice::Skip,
            kept: None,
        };
        let stop = cursor.advance();
        cursor.hand_over(cursor.at);
        cursor.cache.last = cursor.last;
        *at = cursor.at;
        let (expected, nesting, choice) = (cursor.expected, cursor.nesting, cursor.choice);
        self.automaton.jump(expected, nesting);
        let is_in_member =
            nesting.depth() > target.top || (nesting.depth() == target.top && expected == Expected::Value);
        if is_in_member && matches!(stop, Stop::Unknown) { Stop::InMember(choice) } else { stop }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::json::automaton::Kind;
    use crate::json::fast::hot_loop::{HotLoop, RunBoundaries};
    use crate::json::fast::scope::{MemberRun, Scope};
    use crate::json::name::Name;
    use crate::json::nesting::Nesting;

    /// Keeps the members called `name`, and notes what it is asked and given.
    #[derive(Default)]
    struct Names {
        asked: Cell<usize>,
        given: Vec<String>,
    }

    impl Members for Names {
        fn choose(&self, name: Name<'_>) -> MemberChoice {
            self.asked.set(self.asked.get() + 1);
            if *name.spelled() == *b"name" { MemberChoice::Keep } else { MemberChoice::Skip }
        }

        fn are_of_item(&self) -> bool {
            true
        }

        fn next_item(&mut self) {
            self.given.push("next".into());
        }

        fn begin(&mut self) {
            self.given.push("begin".into());
        }

        fn piece(&mut self, text: &[u8]) {
            self.given.push(String::from_utf8(text.to_vec()).unwrap());
        }
    }

    const LIST: &str = r#"[{"id":1,"name":"Ada"},{"id":2,"name":"Bob"},{"id":3,"name":"Eve"}]"#;

    /// A scanner that has read the beginning of a list, and where it is.
    fn in_first_record(chunk: &[u8]) -> (Scanner, usize) {
        let (mut scanner, mut at) = (Scanner::new(), 0);
        for kind in [Kind::Array, Kind::Object] {
            assert_eq!(scanner.token(chunk, &mut at), Ok(Some(Token::Begin(kind))));
        }
        (scanner, at)
    }

    #[test]
    fn a_list_is_passed_with_one_question_for_each_name_and_one_piece_for_each_run() {
        // The comparisons need some bytes after the last record.
        let chunk = format!("{LIST}{}", " ".repeat(66));
        let (mut scanner, mut at) = in_first_record(chunk.as_bytes());
        let mut names = Names::default();
        let stop = scanner.advance(Target::members(2, 0, 9), chunk.as_bytes(), &mut at, &mut names);
        assert!(matches!(stop, Stop::Unknown));
        assert_eq!(LIST.get(at..), Some("}]"));
        assert_eq!(names.asked.get(), 2);
        let [ada, bob, eve] = [r#""name":"Ada""#, r#""name":"Bob""#, r#""name":"Eve""#];
        assert_eq!(names.given, ["begin", ada, "next", "begin", bob, "next", "begin", eve]);
    }

    #[test]
    fn the_hot_loop_passes_a_record_whose_prefixes_are_known() {
        let chunk = format!("{LIST}{}", " ".repeat(66));
        let (mut scanner, mut at) = in_first_record(LIST.as_bytes());
        scanner.advance(Target::members(2, 0, 9), LIST.as_bytes(), &mut at, &mut Names::default());
        let mut nesting = Nesting::new();
        nesting.push(false);
        nesting.push(true);
        let mut hot = HotLoop {
            at: LIST.find("\"id\":3").unwrap(),
            last: 1,
            expected: Expected::FirstName,
            nesting,
            walked: Scope::walked(0).in_run(MemberRun::Skipped),
            boundaries: RunBoundaries::default(),
        };
        hot.run(&mut scanner.cache, chunk.as_bytes(), 2, 2);
        assert_eq!(LIST.get(hot.at..), Some("}]"));
        let name = LIST.rfind("\"name\"").unwrap();
        assert_eq!(hot.boundaries.iter().collect::<Vec<_>>(), [name]);
        assert!(hot.walked.is_kept());
    }

    #[test]
    fn a_cut_value_is_left_to_the_automaton() {
        let (chunk, rest) = LIST.split_at(LIST.find("ve\"").unwrap());
        let (mut scanner, mut at) = in_first_record(chunk.as_bytes());
        let stop =
            scanner.advance(Target::members(2, 0, 9), chunk.as_bytes(), &mut at, &mut Names::default());
        assert!(matches!(stop, Stop::InMember(MemberChoice::Keep)));
        assert_eq!(chunk.get(at..), Some("\"E"));
        assert_eq!(scanner.pass(2, chunk.as_bytes(), &mut at), Ok(false));
        assert_eq!(scanner.pass(2, rest.as_bytes(), &mut 0), Ok(true));
    }
}
