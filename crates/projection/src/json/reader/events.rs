//! From tokens to events: what is walked, kept and skipped.

use super::event::Event;
use super::phase::{Answer, Phase, State};
use crate::json::automaton::{Kind, Token};
use crate::json::error::{JsonError, JsonErrorCode};
use crate::json::fast::{ForAll, MemberChoice, Members, NODE_MAX, Stop, Target};
use crate::json::name::Name;

/// The node of [`Events::next`], which reports all members.
const REPORT_ALL: u32 = NODE_MAX;

/// The events of one chunk. Its user calls [`Events::next`] until it returns none.
#[derive(Debug)]
pub struct Events<'r, 'c> {
    state: &'r mut State,
    chunk: &'c [u8],
    /// The next byte to read.
    at: usize,
    /// Where the piece of a name or of a kept value begins that is being collected.
    from: usize,
    /// The length of the text before this chunk.
    before: u64,
}

/// What one step gave. A name from more than one chunk is in the state, and can be lent only after the loop over the
/// steps.
enum Step<'c> {
    /// Nothing to report yet.
    Continue,
    /// The chunk is used up.
    NeedMore,
    Report(Event<'c>),
    ReportHeldName {
        is_cut: bool,
    },
}

impl<'r, 'c> Events<'r, 'c> {
    pub(super) fn new(state: &'r mut State, chunk: &'c [u8], before: u64) -> Self {
        Self { state, chunk, at: 0, from: 0, before }
    }
}

impl Events<'_, '_> {
    /// The next event, or none at the end of the chunk.
    ///
    /// # Errors
    /// If the text is not valid. All later calls return the same error.
    #[expect(clippy::should_implement_trait, reason = "it lends and it fails; an `Iterator` can do neither")]
    pub fn next(&mut self) -> Result<Option<Event<'_>>, JsonError> {
        self.next_among(REPORT_ALL, &mut ForAll(MemberChoice::Report))
    }

    /// Like [`Events::next`], but a member that `members` keeps or skips gives no event, if the fast path finds it. Other
    /// members come as events, so `members` and the answers to [`Event::Name`] must agree.
    ///
    /// `node` is a number for what `members` decides by, well below 2^29. As long as the reader lives, the same name
    /// under the same number must get the same choice.
    ///
    /// # Errors
    /// Those of [`Events::next`].
    #[inline(never)]
    pub(crate) fn next_among(
        &mut self,
        node: u32,
        members: &mut impl Members,
    ) -> Result<Option<Event<'_>>, JsonError> {
        if let Some(error) = self.state.failed {
            return Err(error);
        }
        if let Some(name) = self.members(node, members) {
            return Ok(Some(Event::Name(name)));
        }
        loop {
            match self.step() {
                Ok(Step::Continue) => {}
                Ok(Step::NeedMore) => return Ok(None),
                Ok(Step::Report(event)) => return Ok(Some(event)),
                Ok(Step::ReportHeldName { is_cut }) => {
                    return Ok(Some(Event::Name(self.state.name.name(is_cut))));
                }
                Err(code) => return Err(self.fail(code, self.at)),
            }
        }
    }

    /// Keeps the value of the last [`Event::Name`] or [`Event::Value`]: it comes byte for byte, as [`Event::Kept`].
    pub fn keep(&mut self) {
        self.answer(Answer::Keep);
    }

    /// Skips the value of the last [`Event::Name`] or [`Event::Value`]: it is only validated.
    pub fn skip(&mut self) {
        self.answer(Answer::Skip);
    }

    /// Fails at the first byte of the value that has just begun, for a reason of the user.
    pub(crate) fn refuse(&mut self, code: JsonErrorCode) -> JsonError {
        self.fail(code, self.at.saturating_sub(1))
    }

    /// Fails at an earlier byte of the text, for a reason of the user.
    pub(crate) fn refuse_at(&mut self, code: JsonErrorCode, byte_offset: u64) -> JsonError {
        let error = JsonError::new(code, byte_offset);
        self.state.failed = Some(error);
        error
    }

    /// How much of the text has been read: after [`Event::Value`], up to the first byte of the value.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.before + self.at as u64
    }

    fn answer(&mut self, answer: Answer) {
        self.state.phase = match self.state.phase {
            Phase::AfterName => self.state.after_name(answer),
            Phase::CutName { ended, .. } => Phase::CutName { answer, ended },
            Phase::ValueBegun(kind) => {
                self.from = self.at.saturating_sub(1);
                Phase::InValue { base: self.state.base_of(kind), keep: answer == Answer::Keep }
            }
            unanswerable => unanswerable,
        };
    }

    fn fail(&mut self, code: JsonErrorCode, at: usize) -> JsonError {
        self.refuse_at(code, self.before + at as u64)
    }
}

impl<'c> Events<'_, 'c> {
    /// Takes the fast path through the members of an object, up to one that is to be reported or that it cannot pass.
    fn members(&mut self, node: u32, members: &mut impl Members) -> Option<Name<'c>> {
        let State { scanner, phase, name, .. } = &mut *self.state;
        let is_walked = matches!(phase, Phase::Walk | Phase::ValueBegun(Kind::Object));
        if !is_walked || !scanner.automaton().is_among_members() {
            return None;
        }
        let base = scanner.depth();
        let target = Target::members(base, node, name.limit());
        let stop = scanner.advance(target, self.chunk, &mut self.at, members);
        self.from = self.at;
        let is_before_value =
            scanner.depth() == base && scanner.automaton().is_before_value(self.chunk.get(self.at));
        let (next, reported) = match stop {
            Stop::Report(name) => (Phase::AfterName, Some(name)),
            Stop::InMember(MemberChoice::Keep) if is_before_value => (Phase::BeforeKept, None),
            Stop::InMember(choice) => (Phase::InValue { base, keep: choice == MemberChoice::Keep }, None),
            Stop::Unknown | Stop::Ended => (Phase::Walk, None),
        };
        *phase = next;
        reported
    }

    fn step(&mut self) -> Result<Step<'c>, JsonErrorCode> {
        match self.state.phase {
            Phase::Walk | Phase::AfterName => self.walk(),
            Phase::InName => self.name(),
            Phase::CutName { answer, ended } => self.cut_name(answer, ended),
            Phase::BeforeKept => self.find_kept(),
            Phase::InValue { base, keep } => self.pass(base, keep),
            Phase::ValueBegun(kind) if kind.is_container() => self.walk(),
            Phase::ValueBegun(kind) => self.pass(self.state.base_of(kind), false),
        }
    }

    fn walk(&mut self) -> Result<Step<'c>, JsonErrorCode> {
        let (phase, step) = match self.token()? {
            None => (Phase::Walk, Step::NeedMore),
            Some(Token::Begin(kind)) => (Phase::ValueBegun(kind), Step::Report(Event::Value(kind))),
            Some(Token::End) => (Phase::Walk, Step::Report(Event::End)),
            Some(Token::Name | Token::NameEnd) => {
                self.from = self.at;
                self.state.name.clear();
                (Phase::InName, Step::Continue)
            }
        };
        self.state.phase = phase;
        Ok(step)
    }

    fn name(&mut self) -> Result<Step<'c>, JsonErrorCode> {
        let ended = self.token()?.is_some();
        let piece = self.collected(ended);
        if ended && self.state.name.is_empty() && piece.len() <= self.state.name.limit() {
            self.state.phase = Phase::AfterName;
            return Ok(Step::Report(Event::Name(Name::new(piece, false))));
        }
        if let Err(taken) = self.state.name.push(piece) {
            self.from += taken;
            self.state.phase = Phase::CutName { answer: Answer::Walk, ended };
            return Ok(Step::ReportHeldName { is_cut: true });
        }
        if !ended {
            return Ok(Step::NeedMore);
        }
        self.state.phase = Phase::AfterName;
        Ok(Step::ReportHeldName { is_cut: false })
    }

    fn cut_name(&mut self, answer: Answer, mut ended: bool) -> Result<Step<'c>, JsonErrorCode> {
        if !ended && self.from == self.at {
            ended = self.token()?.is_some();
            self.state.phase = Phase::CutName { answer, ended };
        }
        let piece = self.collected(ended);
        self.from += piece.len();
        let event = match (piece.is_empty(), ended) {
            (false, _) => Event::NamePiece(piece),
            (true, false) => return Ok(Step::NeedMore),
            (true, true) => {
                self.state.phase = self.state.after_name(answer);
                Event::NameEnd
            }
        };
        Ok(if answer == Answer::Skip { Step::Continue } else { Step::Report(event) })
    }

    fn find_kept(&mut self) -> Result<Step<'c>, JsonErrorCode> {
        let Some(token) = self.token()? else { return Ok(Step::NeedMore) };
        if let Token::Begin(kind) = token {
            self.from = self.at.saturating_sub(1);
            self.state.phase = Phase::InValue { base: self.state.base_of(kind), keep: true };
        }
        Ok(Step::Continue)
    }

    fn pass(&mut self, base: usize, keep: bool) -> Result<Step<'c>, JsonErrorCode> {
        let ended = self.state.scanner.pass(base, self.chunk, &mut self.at)?;
        self.state.phase = if ended { Phase::Walk } else { Phase::InValue { base, keep } };
        let piece = self.chunk.get(self.from..self.at).unwrap_or_default();
        if keep && !piece.is_empty() {
            self.from = self.at;
            return Ok(Step::Report(Event::Kept(piece)));
        }
        Ok(if ended { Step::Continue } else { Step::NeedMore })
    }

    fn token(&mut self) -> Result<Option<Token>, JsonErrorCode> {
        self.state.scanner.token(self.chunk, &mut self.at)
    }

    /// What this chunk holds of the name being collected, without the closing quote.
    fn collected(&self, ended: bool) -> &'c [u8] {
        self.chunk.get(self.from..self.at - usize::from(ended)).unwrap_or_default()
    }
}
