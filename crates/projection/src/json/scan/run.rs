//! The fast path: a run over tokens that a chunk holds whole.
//!
//! It goes on for as long as everything is whole and right, and stops before what is not. It never says why: the
//! resumable automata, which alone know errors, then read the same bytes again.

use super::stretch::{Stretch, Turns};
use super::{Place, Scanner, State};
use crate::json::joints::{self, JointId, Joints, Learned, Met, Row, Verdict};
use crate::json::{MAX_DEPTH, Members, Name, whole};

/// What a run goes for.
pub(in crate::json) struct Aim {
    /// It ends with a value, when so many containers are open.
    base: usize,
    /// The members of the object so deep are walked; all below is passed.
    top: usize,
    /// Who judges the walked members.
    node: u32,
    longest_name: usize,
}

impl Aim {
    /// To the end of the value that ends with `base` containers open.
    pub(in crate::json) fn end_of_value(base: usize) -> Self {
        Self { base, top: usize::MAX, node: 0, longest_name: usize::MAX }
    }

    /// Only down to this depth does a run leave containers without a look at whether it is done.
    fn floor(&self) -> usize {
        self.top.min(self.base.saturating_add(1))
    }

    /// Through the members of the innermost of `top` containers, an object, as far as their names are not too long.
    pub(in crate::json) fn members(top: usize, node: u32, longest_name: usize) -> Self {
        Self { base: usize::MAX, top, node, longest_name }
    }
}

/// Why a run stopped.
pub(in crate::json) enum Stop<'c> {
    /// The value ended.
    Ended,
    /// What comes is not whole, not right, or not for it.
    Here,
    /// The same, before or in the value of a walked member with this verdict.
    Inside(Verdict),
    /// At the value of a member that is to be told.
    Told(Name<'c>),
}

struct Run<'r, 'c, M> {
    aim: Aim,
    joints: &'r mut Joints,
    members: &'r mut M,
    chunk: &'c [u8],
    at: usize,
    /// The joint that was met last.
    last: JointId,
    /// Of the walked member at hand.
    verdict: Verdict,
    /// Where what is kept begins that has not been handed over.
    kept: Option<usize>,
}

/// What comes in an object.
enum Member<'c> {
    /// A value: a name and its colon were passed.
    Value,
    Told(Name<'c>),
    /// No whole and right name, or the end.
    Out,
}

impl Scanner {
    /// Goes on from `chunk[at..]` as far as it can, with `at` moved there.
    pub(in crate::json) fn run<'c, M: Members>(
        &mut self,
        aim: Aim,
        joints: &mut Joints,
        chunk: &'c [u8],
        at: &mut usize,
        members: &mut M,
    ) -> Stop<'c> {
        let State::At(mut place) = self.state else { return Stop::Here };
        let last = joints.last;
        let mut run = Run { aim, joints, members, chunk, at: *at, last, verdict: Verdict::Skip, kept: None };
        let stop = self.steps(&mut run, &mut place);
        run.hand_over(run.at);
        run.joints.last = run.last;
        *at = run.at;
        self.state = State::At(place);
        let is_inside = self.depth > run.aim.top || (self.depth == run.aim.top && place == Place::Value);
        if is_inside && matches!(stop, Stop::Here) { Stop::Inside(run.verdict) } else { stop }
    }

    /// A stretch, then a single step over what ended it, and so on.
    #[inline]
    fn steps<'c, M: Members>(&mut self, run: &mut Run<'_, 'c, M>, place: &mut Place) -> Stop<'c> {
        loop {
            if !matches!(place, Place::Value | Place::Colon) && self.depth > 0 {
                self.stretch(run, place);
            }
            let is_walked = self.depth == run.aim.top;
            match *place {
                Place::Value => match run.chunk.get(run.at) {
                    Some(byte @ (b'{' | b'[')) if self.depth < MAX_DEPTH => {
                        run.joints.openers.open(self.depth, self.in_object(), run.last);
                        run.at += 1;
                        *place = self.descend(*byte == b'{');
                        continue;
                    }
                    // Between a name and a value that is kept, white space does not leave.
                    Some(b' ' | b'\n' | b'\r' | b'\t') if !is_walked || run.kept.is_none() => {
                        run.at = whole::space(run.chunk, run.at);
                        continue;
                    }
                    _ if !run.scalar() => return Stop::Here,
                    _ => {}
                },
                Place::Colon => return Stop::Here,
                _ if self.depth == 0 => return Stop::Here,
                _ if self.in_object() => match run.member(*place, self.depth) {
                    Member::Value => {
                        *place = Place::Value;
                        continue;
                    }
                    Member::Told(name) => {
                        *place = Place::Value;
                        return Stop::Told(name);
                    }
                    Member::Out if *place == Place::Name => return Stop::Here,
                    Member::Out if is_walked => {
                        if !run.next_item() {
                            return Stop::Here;
                        }
                        *place = Place::FirstName;
                        continue;
                    }
                    Member::Out if !run.close(b'}') => return Stop::Here,
                    Member::Out => self.ascend(),
                },
                _ if run.item(*place) => {
                    *place = Place::Value;
                    continue;
                }
                _ if !run.close(b']') => return Stop::Here,
                _ => self.ascend(),
            }
            *place = Place::Next;
            if self.depth == run.aim.base {
                return Stop::Ended;
            }
        }
    }

    /// As far as all is known, alike and simple.
    #[inline]
    fn stretch<M: Members>(&mut self, run: &mut Run<'_, '_, M>, place: &mut Place) {
        let row = if run.kept.is_some() { Row::Kept } else { Row::Skipped };
        let mut stretch = Stretch {
            at: run.at,
            last: run.last,
            place: *place,
            depth: self.depth,
            objects: self.objects,
            walked: joints::Place::judged_by(run.aim.node).row(row),
            turns: Turns::default(),
        };
        stretch.go(run.joints, run.chunk, run.aim.floor(), run.aim.top);
        run.verdict = if stretch.walked.is_kept() { Verdict::Keep } else { Verdict::Skip };
        for at in stretch.turns.iter() {
            run.turn(at);
        }
        run.at = stretch.at;
        run.last = stretch.last;
        *place = stretch.place;
        self.depth = stretch.depth;
        self.objects = stretch.objects;
    }
}

impl<'c, M: Members> Run<'_, 'c, M> {
    /// The place of the members of the innermost container, behind a value.
    fn place(&self, depth: usize) -> joints::Place {
        if depth == self.aim.top {
            joints::Place::judged_by(self.aim.node)
        } else {
            joints::Place::inside(self.joints.openers.at(depth))
        }
    }

    /// Goes over what stands before the value of a member.
    fn member(&mut self, place: Place, depth: usize) -> Member<'c> {
        let is_walked = depth == self.aim.top;
        let of_joint = match place {
            Place::Next => self.place(depth),
            _ => self.place(depth).inner(),
        };
        let text = self.chunk.get(self.at..).unwrap_or_default();
        if text.first() == Some(&b'}') {
            return Member::Out;
        }
        let judge = |name: Name<'_>| if is_walked { self.members.judge(name) } else { Verdict::Skip };
        let met = loop {
            if let Some((id, joint)) = self.joints.expect(self.last, of_joint, text) {
                self.last = id;
                break joint.met();
            }
            match self.joints.learn(self.last, of_joint, text, self.aim.longest_name, &judge) {
                Learned::Nothing => return Member::Out,
                Learned::Known(last) => self.last = last,
                Learned::Odd(met) => break met,
            }
        };
        if is_walked {
            self.verdict = met.verdict;
            if let Some(name) = self.take(&met) {
                return Member::Told(name);
            }
        }
        self.at += met.length;
        Member::Value
    }

    /// Goes over what stands before an item, if that comes.
    fn item(&mut self, place: Place) -> bool {
        let at = whole::space(self.chunk, self.at);
        self.at = match (place, self.chunk.get(at)) {
            (Place::Next, Some(b',')) => whole::space(self.chunk, at + 1),
            (Place::FirstItem, Some(byte)) if *byte != b']' => at,
            _ => return false,
        };
        true
    }

    /// Goes from the end of a walked object into the next, if that comes.
    fn next_item(&mut self) -> bool {
        let mut at = self.at;
        if !self.members.are_of_item() {
            return false;
        }
        for byte in b"},{" {
            at = whole::space(self.chunk, at);
            if self.chunk.get(at) != Some(byte) {
                return false;
            }
            at += 1;
        }
        self.hand_over(self.at);
        self.members.next_item();
        self.at = at;
        true
    }

    /// Goes over the end of a container, if that comes.
    fn close(&mut self, end: u8) -> bool {
        let at = whole::space(self.chunk, self.at);
        let closes = self.chunk.get(at) == Some(&end);
        if closes {
            self.at = at + 1;
        }
        closes
    }

    /// Passes a value, if it is a scalar.
    fn scalar(&mut self) -> bool {
        let end = whole::scalar(self.chunk, self.at);
        self.at = end.unwrap_or(self.at);
        end.is_some()
    }

    /// Takes a walked member as it was judged, up to its value; returns it if it is to be told.
    fn take(&mut self, met: &Met) -> Option<Name<'c>> {
        if met.verdict == Verdict::Keep && met.is_tight && self.kept.is_some() {
            return None;
        }
        self.hand_over(self.at);
        let from = self.at + met.name;
        let value = self.at + met.length;
        let name = self.chunk.get(from..from + met.name_length + 2).unwrap_or_default();
        match met.verdict {
            Verdict::Skip => None,
            Verdict::Keep => {
                self.members.begin();
                self.kept = Some(if met.is_tight { from } else { value });
                if !met.is_tight {
                    self.members.piece(name);
                    self.members.piece(b":");
                }
                None
            }
            Verdict::Tell => {
                self.at = value;
                let raw = name.get(1..=met.name_length).unwrap_or_default();
                Some(Name::whole(raw, false))
            }
        }
    }

    /// From skipped to kept, or back.
    fn turn(&mut self, at: usize) {
        if self.kept.is_some() {
            self.hand_over(at);
        } else {
            self.members.begin();
            self.kept = Some(at);
        }
    }

    fn hand_over(&mut self, to: usize) {
        if let Some(from) = self.kept.take() {
            self.members.piece(self.chunk.get(from..to).unwrap_or_default());
        }
    }
}
