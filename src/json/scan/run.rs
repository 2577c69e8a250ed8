//! The fast path: a run over tokens that a chunk holds whole.
//!
//! It goes on for as long as everything is whole and right, and stops before what is not. It never says why: the
//! resumable automata, which alone know errors, then read the same bytes again.

use super::{Place, Scanner, State};
use crate::json::joints::{self, JointId, Joints, Learned, Met, Verdict};
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
        Self { base, top: usize::MAX, node: NOBODY, longest_name: usize::MAX }
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

/// Judges what is passed: there no name counts.
pub(in crate::json) const NOBODY: u32 = u32::MAX >> 1;

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

/// Where a row of members or items with scalar values ended.
enum Row<'c> {
    /// Before a value that is no scalar, or not whole.
    Value,
    /// Before what is no whole member or item.
    Out(Place),
    Told(Name<'c>),
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
        let stop = self.rows(&mut run, &mut place);
        run.hand_over();
        run.joints.last = run.last;
        *at = run.at;
        self.state = State::At(place);
        let is_inside = self.depth > run.aim.top || (self.depth == run.aim.top && place == Place::Value);
        if is_inside && matches!(stop, Stop::Here) { Stop::Inside(run.verdict) } else { stop }
    }

    /// Row by row: into containers and out of them.
    #[inline]
    fn rows<'c, M: Members>(&mut self, run: &mut Run<'_, 'c, M>, place: &mut Place) -> Stop<'c> {
        loop {
            let is_walked = self.depth == run.aim.top;
            let (row, close) = match place {
                Place::Value => (Row::Value, None),
                Place::Colon => return Stop::Here,
                _ if self.depth == 0 => return Stop::Here,
                _ if self.in_object() => (run.members(*place, is_walked), Some(&b'}')),
                _ => (run.items(*place), Some(&b']')),
            };
            match row {
                Row::Told(name) => {
                    *place = Place::Value;
                    return Stop::Told(name);
                }
                Row::Out(before) => {
                    *place = before;
                    let at = whole::space(run.chunk, run.at);
                    if is_walked || before == Place::Name || run.chunk.get(at) != close {
                        return Stop::Here;
                    }
                    run.at = at + 1;
                    self.ascend();
                }
                Row::Value => {
                    *place = Place::Value;
                    match run.chunk.get(run.at) {
                        Some(byte @ (b'{' | b'[')) if self.depth < MAX_DEPTH => {
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
                    }
                }
            }
            *place = Place::Next;
            if self.depth == run.aim.base {
                return Stop::Ended;
            }
        }
    }
}

impl<'c, M: Members> Run<'_, 'c, M> {
    /// Members of one object, from `place` on.
    #[inline]
    fn members(&mut self, mut place: Place, is_walked: bool) -> Row<'c> {
        let node = if is_walked { self.aim.node } else { NOBODY };
        let mut of_joint = joints::Place::new(node, place != Place::Next);
        loop {
            let text = self.chunk.get(self.at..).unwrap_or_default();
            if let Some((id, joint)) = self.joints.expect(self.last, of_joint, text) {
                self.last = id;
                let length = usize::from(joint.length);
                if is_walked {
                    self.verdict = joint.verdict;
                    if (joint.verdict != Verdict::Skip || self.kept.is_some())
                        && let Some(name) = self.take(&joint.met())
                    {
                        return Row::Told(name);
                    }
                }
                self.at += length;
            } else if text.first() == Some(&b'}') {
                return Row::Out(place);
            } else {
                let judge = |name: Name<'_>| self.members.judge(name);
                match self.joints.learn(self.last, of_joint, text, self.aim.longest_name, &judge) {
                    Learned::Nothing => return Row::Out(place),
                    Learned::Known(last) => {
                        self.last = last;
                        continue;
                    }
                    Learned::Odd(met) => {
                        if is_walked {
                            self.verdict = met.verdict;
                            if let Some(name) = self.take(&met) {
                                return Row::Told(name);
                            }
                        }
                        self.at += met.length;
                    }
                }
            }
            if !self.scalar() {
                return Row::Value;
            }
            place = Place::Next;
            of_joint = joints::Place::new(node, false);
        }
    }

    /// Items of one array, from `place` on.
    #[inline]
    fn items(&mut self, mut place: Place) -> Row<'c> {
        loop {
            let at = whole::space(self.chunk, self.at);
            self.at = match (place, self.chunk.get(at)) {
                (Place::Next, Some(b',')) => whole::space(self.chunk, at + 1),
                (Place::FirstItem, Some(byte)) if *byte != b']' => at,
                _ => return Row::Out(place),
            };
            if !self.scalar() {
                return Row::Value;
            }
            place = Place::Next;
        }
    }

    /// Passes a value, if it is a scalar.
    #[inline]
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
        self.hand_over();
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

    fn hand_over(&mut self) {
        if let Some(from) = self.kept.take() {
            self.members.piece(self.chunk.get(from..self.at).unwrap_or_default());
        }
    }
}
