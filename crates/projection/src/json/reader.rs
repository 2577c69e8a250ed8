//! Tokens to events: what is walked, kept and skipped, and names that chunks cut.

use super::joints::{Joints, NODE_MAX, Verdict};
use super::name::LONGEST_ESCAPE;
use super::scan::{Aim, Kind, Scanner, Stop, Token};
use super::{JsonError, JsonErrorKind, Name};

/// No name whose text has at most this many bytes is cut.
pub const CUT_NAME_MIN: usize = 1024;

/// How much larger than its contents a growing list may be.
pub(crate) const GROWTH: usize = 2;

/// The longest text of a name that a reader holds.
pub(crate) fn name_limit(longest_name: usize) -> usize {
    longest_name.saturating_mul(LONGEST_ESCAPE).max(CUT_NAME_MIN)
}

/// A JSON text that arrives in chunks.
///
/// ```
/// use fieldgate_projection::json::{Event, Reader};
///
/// // The values of all members called `b`.
/// let mut reader = Reader::new("b".len());
/// let mut kept = Vec::new();
/// for chunk in [br#"{"a":{"b":[1, "#.as_slice(), br#" 2]},"c":{"d":null}}"#] {
///     let mut events = reader.feed(chunk);
///     while let Some(event) = events.next()? {
///         match event {
///             Event::Name(name) if *name.spelled() == *b"b" => events.keep(),
///             Event::Kept(piece) => kept.extend_from_slice(piece),
///             _ => {}
///         }
///     }
/// }
/// reader.finish()?;
/// assert_eq!(kept, b"[1,  2]");
/// # Ok::<(), fieldgate_projection::json::JsonError>(())
/// ```
#[derive(Debug)]
pub struct Reader {
    scanner: Scanner,
    joints: Joints,
    phase: Phase,
    /// The part of a name that earlier chunks held; never longer than `name_limit`.
    name: Vec<u8>,
    /// Names with longer texts are cut there, wherever the chunks are.
    name_limit: usize,
    /// Bytes fed so far, the current chunk included.
    fed: u64,
    failed: Option<JsonError>,
}

/// What happens in a text, in its order. Of a value that is walked: its begin, its members or items, its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event<'a> {
    /// A member of a walked object. The answer is for its value; unless it is kept or skipped, the value comes as
    /// [`Event::Value`] next. If the name [is cut](Name::is_cut) and its value is not skipped, the rest of the name
    /// comes first: [`Event::NamePiece`]s, and then [`Event::NameEnd`].
    Name(Name<'a>),
    /// A piece of a cut name, behind its beginning.
    NamePiece(&'a [u8]),
    /// The end of a cut name.
    NameEnd,
    /// A value begins: the root, an item of a walked array, or a member that was answered by neither
    /// [`Events::keep`] nor [`Events::skip`]. Left unanswered, an object or array is walked, and else it is skipped.
    Value(Kind),
    /// A piece of a kept value, which is its text from first byte to last, white space inside it included.
    Kept(&'a [u8]),
    /// The end of a walked object or array.
    End,
}

/// The events of one chunk, in a loop over [`Events::next`] that must go on until it yields none.
#[derive(Debug)]
pub struct Events<'r, 'c> {
    reader: &'r mut Reader,
    chunk: &'c [u8],
    /// The next byte to scan.
    at: usize,
    /// Where the piece of a name or a kept value begins that is being collected.
    from: usize,
    /// The text's length before this chunk.
    before: u64,
}

/// What judges the members of a walked object, and takes those that are kept.
pub trait Members {
    /// What is to be made of a member. It may be asked once for many members of the same name.
    fn judge(&self, name: Name<'_>) -> Verdict;
    /// Whether the object is an item of an array, behind which other objects are walked alike.
    fn are_of_item(&self) -> bool;
    /// The object has ended, and the next item, an object, has begun: neither comes as an event.
    fn next_item(&mut self);
    /// A member that is kept begins, or a row of them.
    fn begin(&mut self);
    /// A piece of what is kept: names, colons, values, and the commas of a row. What is missing of the last value
    /// comes as [`Event::Kept`].
    fn piece(&mut self, text: &[u8]);
}

/// One verdict on all members.
pub(super) struct All(pub(super) Verdict);

impl Members for All {
    fn judge(&self, _: Name<'_>) -> Verdict {
        self.0
    }

    fn are_of_item(&self) -> bool {
        false
    }

    fn next_item(&mut self) {}

    fn begin(&mut self) {}

    fn piece(&mut self, _: &[u8]) {}
}

/// Judges what [`Events::next`] tells.
const TOLD: u32 = NODE_MAX;

/// What one step found. A name that chunks cut stands in the reader, so it is lent only once the loop over the
/// steps is done.
enum Step<'c> {
    /// Nothing to tell yet.
    On,
    /// The chunk is used up.
    More,
    Tell(Event<'c>),
    TellName {
        cut: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Walk,
    Keep,
    Skip,
}

#[derive(Debug, Clone, Copy)]
enum Phase {
    /// In a walked place, between tokens.
    Walk,
    /// Inside a name.
    Name,
    /// Behind a name that may still be answered.
    Named,
    /// Inside a cut name, or (`ended`) just behind it.
    CutName { answer: Answer, ended: bool },
    /// Before a value that is kept.
    Keep,
    /// Behind the first byte of a value that may still be answered.
    Begun(Kind),
    /// Inside a value that ends with `base` containers open.
    Pass { base: usize, keep: bool },
}

impl Reader {
    /// A reader of one text, for a user to whom names that spell more than `longest_name` bytes are all alike: such
    /// a name may be [cut](Name::is_cut). The reader never holds a longer text of a name than one of `longest_name`
    /// bytes can have, or [`CUT_NAME_MIN`].
    #[must_use]
    pub fn new(longest_name: usize) -> Self {
        Self {
            scanner: Scanner::new(),
            joints: Joints::new(),
            phase: Phase::Walk,
            name: Vec::new(),
            name_limit: name_limit(longest_name),
            fed: 0,
            failed: None,
        }
    }

    /// The most bytes that a reader made by [`Reader::new`] holds besides itself, whatever it reads.
    #[must_use]
    pub fn heap_bytes_max(longest_name: usize) -> usize {
        name_limit(longest_name).saturating_mul(GROWTH).saturating_add(Joints::HEAP_BYTES_MAX)
    }

    /// Begins another text, whatever became of the last, for the same user: the verdicts on names are remembered.
    pub fn renew(&mut self) {
        self.scanner = Scanner::new();
        self.phase = Phase::Walk;
        self.name.clear();
        self.fed = 0;
        self.failed = None;
    }

    /// Reads on. A chunk may have any length and be cut anywhere.
    pub fn feed<'r, 'c>(&'r mut self, chunk: &'c [u8]) -> Events<'r, 'c> {
        let before = self.fed;
        self.fed += chunk.len() as u64;
        Events { reader: self, chunk, at: 0, from: 0, before }
    }

    /// Ends the text.
    ///
    /// # Errors
    /// If the text is not complete, or had an error before.
    pub fn finish(&mut self) -> Result<(), JsonError> {
        if self.failed.is_none() && !self.scanner.is_complete() {
            self.failed = Some(JsonError::new(JsonErrorKind::Incomplete, self.fed));
        }
        self.failed.map_or(Ok(()), Err)
    }

    fn after_name(&self, answer: Answer) -> Phase {
        match answer {
            Answer::Walk => Phase::Walk,
            Answer::Keep => Phase::Keep,
            Answer::Skip => Phase::Pass { base: self.scanner.depth(), keep: false },
        }
    }

    /// How many containers are open around a value of this kind whose first byte was taken.
    fn base_of(&self, kind: Kind) -> usize {
        self.scanner.depth() - usize::from(kind.is_container())
    }
}

impl Events<'_, '_> {
    /// The next event, or none at the end of the chunk.
    ///
    /// # Errors
    /// If the text is not valid; from then on, every time.
    #[expect(clippy::should_implement_trait, reason = "it lends and it fails; an `Iterator` can do neither")]
    pub fn next(&mut self) -> Result<Option<Event<'_>>, JsonError> {
        self.next_among(TOLD, &mut All(Verdict::Tell))
    }

    /// As [`Events::next`], but members that `members` does not want to be told go their way at once, as far as they
    /// stand whole in this chunk. The others come as ever, so the answer to [`Event::Name`] must not differ.
    ///
    /// `node` is a number for what judges them, well below 2^29: under the same number the same name has the same
    /// verdict, as long as the reader lives.
    ///
    /// # Errors
    /// As for [`Events::next`].
    pub fn next_among(
        &mut self,
        node: u32,
        members: &mut impl Members,
    ) -> Result<Option<Event<'_>>, JsonError> {
        if let Some(error) = self.reader.failed {
            return Err(error);
        }
        if let Some(name) = self.members(node, members) {
            return Ok(Some(Event::Name(name)));
        }
        loop {
            match self.step() {
                Ok(Step::On) => {}
                Ok(Step::More) => return Ok(None),
                Ok(Step::Tell(event)) => return Ok(Some(event)),
                Ok(Step::TellName { cut }) => {
                    return Ok(Some(Event::Name(Name::new(&self.reader.name, cut))));
                }
                Err(kind) => return Err(self.fail(kind, self.at)),
            }
        }
    }

    /// Answers the name or value just told: its value is to come byte for byte.
    pub fn keep(&mut self) {
        self.answer(Answer::Keep);
    }

    /// Answers the name or value just told: nothing more of it.
    pub fn skip(&mut self) {
        self.answer(Answer::Skip);
    }

    /// Ends the text with an error of the user's own at the value just begun.
    pub fn refuse(&mut self, kind: JsonErrorKind) -> JsonError {
        self.fail(kind, self.at.saturating_sub(1))
    }

    fn answer(&mut self, answer: Answer) {
        self.reader.phase = match self.reader.phase {
            Phase::Named => self.reader.after_name(answer),
            Phase::CutName { ended, .. } => Phase::CutName { answer, ended },
            Phase::Begun(kind) => {
                self.from = self.at.saturating_sub(1);
                Phase::Pass { base: self.reader.base_of(kind), keep: answer == Answer::Keep }
            }
            unanswerable => unanswerable,
        };
    }

    fn fail(&mut self, kind: JsonErrorKind, at: usize) -> JsonError {
        let error = JsonError::new(kind, self.before + at as u64);
        self.reader.failed = Some(error);
        error
    }
}

impl<'c> Events<'_, 'c> {
    /// The fast way through an object, up to what does not stand whole in this chunk, or is to be told.
    fn members(&mut self, node: u32, members: &mut impl Members) -> Option<Name<'c>> {
        let Reader { scanner, joints, phase, name_limit, .. } = &mut *self.reader;
        if !matches!(phase, Phase::Walk | Phase::Begun(Kind::Object)) || !scanner.is_among_members() {
            return None;
        }
        let base = scanner.depth();
        let aim = Aim::members(base, node, *name_limit);
        let stop = scanner.run(aim, joints, self.chunk, &mut self.at, members);
        self.from = self.at;
        let is_before_value = scanner.depth() == base && scanner.is_before_value(self.chunk.get(self.at));
        let (next, told) = match stop {
            Stop::Told(name) => (Phase::Named, Some(name)),
            Stop::Inside(Verdict::Keep) if is_before_value => (Phase::Keep, None),
            Stop::Inside(verdict) => (Phase::Pass { base, keep: verdict == Verdict::Keep }, None),
            Stop::Here | Stop::Ended => (Phase::Walk, None),
        };
        *phase = next;
        told
    }

    fn step(&mut self) -> Result<Step<'c>, JsonErrorKind> {
        match self.reader.phase {
            Phase::Walk | Phase::Named => self.walk(),
            Phase::Name => self.name(),
            Phase::CutName { answer, ended } => self.cut_name(answer, ended),
            Phase::Keep => self.find_kept(),
            Phase::Pass { base, keep } => self.pass(base, keep),
            Phase::Begun(kind) if kind.is_container() => self.walk(),
            Phase::Begun(kind) => self.pass(self.reader.base_of(kind), false),
        }
    }

    fn walk(&mut self) -> Result<Step<'c>, JsonErrorKind> {
        let (phase, step) = match self.token()? {
            None => (Phase::Walk, Step::More),
            Some(Token::Begin(kind)) => (Phase::Begun(kind), Step::Tell(Event::Value(kind))),
            Some(Token::End) => (Phase::Walk, Step::Tell(Event::End)),
            Some(Token::Name | Token::NameEnd) => {
                self.from = self.at;
                self.reader.name.clear();
                (Phase::Name, Step::On)
            }
        };
        self.reader.phase = phase;
        Ok(step)
    }

    fn name(&mut self) -> Result<Step<'c>, JsonErrorKind> {
        let ended = self.token()?.is_some();
        let piece = self.collected(ended);
        let room = self.reader.name_limit - self.reader.name.len();
        if let Some((beginning, _)) = piece.split_at_checked(room).filter(|(_, rest)| !rest.is_empty()) {
            self.reader.name.extend_from_slice(beginning);
            self.from += room;
            self.reader.phase = Phase::CutName { answer: Answer::Walk, ended };
            return Ok(Step::TellName { cut: true });
        }
        if ended {
            self.reader.phase = Phase::Named;
            if self.reader.name.is_empty() {
                return Ok(Step::Tell(Event::Name(Name::new(piece, false))));
            }
        }
        self.reader.name.extend_from_slice(piece);
        Ok(if ended { Step::TellName { cut: false } } else { Step::More })
    }

    fn cut_name(&mut self, answer: Answer, mut ended: bool) -> Result<Step<'c>, JsonErrorKind> {
        if !ended && self.from == self.at {
            ended = self.token()?.is_some();
            self.reader.phase = Phase::CutName { answer, ended };
        }
        let piece = self.collected(ended);
        self.from += piece.len();
        let event = match (piece.is_empty(), ended) {
            (false, _) => Event::NamePiece(piece),
            (true, false) => return Ok(Step::More),
            (true, true) => {
                self.reader.phase = self.reader.after_name(answer);
                Event::NameEnd
            }
        };
        Ok(if answer == Answer::Skip { Step::On } else { Step::Tell(event) })
    }

    fn find_kept(&mut self) -> Result<Step<'c>, JsonErrorKind> {
        let Some(token) = self.token()? else { return Ok(Step::More) };
        if let Token::Begin(kind) = token {
            self.from = self.at.saturating_sub(1);
            self.reader.phase = Phase::Pass { base: self.reader.base_of(kind), keep: true };
        }
        Ok(Step::On)
    }

    fn pass(&mut self, base: usize, keep: bool) -> Result<Step<'c>, JsonErrorKind> {
        let ended = {
            let Reader { scanner, joints, .. } = &mut *self.reader;
            scanner.pass(base, joints, self.chunk, &mut self.at)?
        };
        self.reader.phase = if ended { Phase::Walk } else { Phase::Pass { base, keep } };
        let piece = self.chunk.get(self.from..self.at).unwrap_or_default();
        if keep && !piece.is_empty() {
            self.from = self.at;
            return Ok(Step::Tell(Event::Kept(piece)));
        }
        Ok(if ended { Step::On } else { Step::More })
    }

    fn token(&mut self) -> Result<Option<Token>, JsonErrorKind> {
        self.reader.scanner.token(self.chunk, &mut self.at)
    }

    /// What this chunk holds of the name being collected, its closing quote not included.
    fn collected(&self, ended: bool) -> &'c [u8] {
        self.chunk.get(self.from..self.at - usize::from(ended)).unwrap_or_default()
    }
}
