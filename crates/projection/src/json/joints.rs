//! Joints: what stands between two values of an object, and what was made of it.
//!
//! A joint is the text from the end of a value (or an opening brace) to the next value: a comma, a name, a colon, and
//! the white space around them. Bodies repeat theirs from record to record, so what came behind a joint last time is
//! looked for first: one comparison then stands for finding the name's end, holding the text to the grammar, and
//! judging the name. Nothing is taken so that was not read, held to the grammar and judged before, byte for byte and
//! in the same place.
//!
//! They promise no more than that: what is not known yet, or too long, is read each time. Memory is bounded, whatever
//! is read: when it is full, all is forgotten.

use super::lanes::{Lane, same};
use super::{MAX_DEPTH, Name, whole};

/// What is made of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing of it is told.
    Skip,
    /// It is handed over as it stands.
    Keep,
    /// It comes as an event.
    Tell,
}

/// What decides on a joint besides its text: two texts are the same joint only in the same place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place(u32);

impl Place {
    /// Where names are judged by `node`, of at most [`NODE_MAX`].
    #[inline]
    pub(super) fn judged_by(node: u32) -> Self {
        Self(node << 3)
    }

    /// Where nobody judges, in the value of a member behind that joint, or in the items of that value. What is called
    /// alike in two places is not followed by the same.
    #[inline]
    pub(super) fn inside(opener: JointId) -> Self {
        Self((NODE_MAX + 1 + u32::from(opener)) << 3)
    }

    /// The same, but an inner place, where no comma may stand: behind an opening brace, or behind a comma that was taken.
    #[inline]
    pub(super) fn inner(self) -> Self {
        Self(self.0 | 1)
    }

    /// Of the joints in this place those that go in this row.
    #[inline]
    pub(super) fn row(self, row: Row) -> InRow {
        InRow(self.0 | (row as u32) << 1)
    }

    #[inline]
    fn is_inner(self) -> bool {
        self.0 & 1 == 1
    }
}

/// Members that may go one behind the other without a thought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    Skipped,
    /// As they stand: there is no white space to be left out.
    Kept,
    /// Each goes alone.
    None,
}

/// A place, and in which row what stands there goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct InRow(u32);

impl InRow {
    fn place(self) -> Place {
        Place(self.0 & !0b110)
    }

    /// The same in the inner place.
    #[inline]
    pub(super) fn inner(self) -> Self {
        Self(self.0 | 1)
    }

    #[inline]
    pub(super) fn is_kept(self) -> bool {
        self.0 & 0b110 == (Row::Kept as u32) << 1
    }

    /// From kept to skipped, and back.
    #[inline]
    pub(super) fn turned(self) -> Self {
        Self(self.0 ^ 0b010)
    }

    /// The same behind a value.
    #[inline]
    pub(super) fn behind_value(self) -> Self {
        Self(self.0 & !1)
    }
}

/// A joint that was met, by its index among all.
pub(super) type JointId = u8;

/// A joint as it is remembered.
#[derive(Debug, Clone, Copy)]
#[repr(align(64))]
pub(super) struct Joint {
    text: [Lane; 2],
    /// Bits for the bytes of `text` that do not count.
    padding: u32,
    in_row: InRow,
    name: u8,
    name_length: u8,
    length: u8,
    verdict: Verdict,
    is_tight: bool,
    /// Which joint came next, behind a value and behind an opening brace.
    next: [JointId; 2],
}

/// A joint at hand.
pub(super) struct Met {
    /// Where its name begins, the quote included.
    pub(super) name: usize,
    /// Without the quotes.
    pub(super) name_length: usize,
    pub(super) length: usize,
    pub(super) verdict: Verdict,
    /// Whether there is no white space in it.
    pub(super) is_tight: bool,
}

/// What came of a text that was not expected.
pub(super) enum Learned {
    /// It will be, behind this one.
    Known(JointId),
    /// It cannot be remembered.
    Odd(Met),
    /// There is no whole and right joint, or its name is too long.
    Nothing,
}

/// What judges names has a number up to this. Above, there is room for a place behind each joint.
pub(super) const NODE_MAX: u32 = (u32::MAX >> 3) - JointId::MAX as u32 - 1;

/// More than the names of most records. A [`JointId`] has room for them.
const JOINTS_MAX: usize = 192;
/// More, so that a slot is soon found.
const SLOTS: usize = 256;
/// Longer joints are not remembered.
const TEXT_BYTES_MAX: usize = size_of::<[Lane; 2]>();

/// The joints of one text, all judged alike.
#[derive(Debug)]
pub(super) struct Joints {
    pub(super) known: Vec<Joint>,
    /// By hash: one more than an index among `known`, or 0.
    slots: [u8; SLOTS],
    /// The one that was met last. INVARIANT: an index among `known`, or 0.
    pub(super) last: JointId,
    pub(super) openers: Openers,
}

/// By depth, the joint in whose value the container of that depth stands. It may be a wrong one, where containers were
/// opened byte by byte: then what is expected in them comes less often.
#[derive(Debug)]
pub(super) struct Openers([JointId; MAX_DEPTH + 1]);

impl Openers {
    #[inline]
    pub(super) fn at(&self, depth: usize) -> JointId {
        self.0.get(depth).copied().unwrap_or_default()
    }

    /// Below `depth` a container opens, behind `last` if it is a member, or else an item.
    #[inline]
    pub(super) fn open(&mut self, depth: usize, is_member: bool, last: JointId) -> JointId {
        let opener = if is_member { last } else { self.at(depth) };
        if let Some(place) = self.0.get_mut(depth + 1) {
            *place = opener;
        }
        opener
    }
}

impl Joint {
    /// Whether `text` begins with it.
    #[inline]
    fn begins(&self, text: &[Lane; 2]) -> bool {
        same(text, &self.text) | self.padding == u32::MAX
    }

    /// Whether it stands in this place, goes in this row, and `text` begins with it.
    #[inline]
    pub(super) fn is(&self, in_row: InRow, text: &[Lane; 2]) -> bool {
        self.in_row == in_row && self.begins(text)
    }

    /// Where its name begins, the quote included.
    #[inline]
    pub(super) fn name(&self) -> usize {
        self.name.into()
    }

    #[inline]
    pub(super) fn length(&self) -> usize {
        self.length.into()
    }

    /// Which one came next, behind a value or behind an opening brace.
    #[inline]
    pub(super) fn next(&self, is_inner: bool) -> JointId {
        let [behind_value, inner] = self.next;
        if is_inner { inner } else { behind_value }
    }

    #[inline]
    pub(super) fn met(&self) -> Met {
        Met {
            name: self.name.into(),
            name_length: self.name_length.into(),
            length: self.length.into(),
            verdict: self.verdict,
            is_tight: self.is_tight,
        }
    }
}

impl Joints {
    /// The most bytes they hold besides themselves: their list doubles as it grows.
    pub(super) const HEAP_BYTES_MAX: usize = JOINTS_MAX.next_power_of_two() * size_of::<Joint>();

    pub(super) fn new() -> Self {
        let openers = Openers([0; MAX_DEPTH + 1]);
        Self { known: Vec::new(), slots: [0; SLOTS], last: 0, openers }
    }

    /// The joint that `text` begins with, if it is the one that came behind `last` the last time.
    #[inline]
    pub(super) fn expect(&self, last: JointId, place: Place, text: &[u8]) -> Option<(JointId, &Joint)> {
        let text = text.as_chunks().0.first_chunk()?;
        let guess = self.get(last)?.next(place.is_inner());
        let joint = self.get(guess)?;
        (joint.in_row.place() == place && joint.begins(text)).then_some((guess, joint))
    }

    #[inline]
    pub(super) fn get(&self, id: JointId) -> Option<&Joint> {
        self.known.get(usize::from(id))
    }

    /// Reads the joint that `text` begins with. Unless it is odd, it is expected behind `last` from now on.
    #[inline(never)]
    pub(super) fn learn(
        &mut self,
        last: JointId,
        place: Place,
        text: &[u8],
        longest_name: usize,
        judge: &dyn Fn(Name<'_>) -> Verdict,
    ) -> Learned {
        let Some(joint) = whole::joint(text, place.is_inner()) else { return Learned::Nothing };
        let name = text.get(joint.name.clone()).unwrap_or_default();
        if name.len() > longest_name {
            return Learned::Nothing;
        }
        let judged = || Met {
            name: joint.name.start - 1,
            name_length: name.len(),
            length: joint.end,
            verdict: judge(Name::whole(name, joint.is_plain)),
            is_tight: joint.end == name.len() + r#""":"#.len() + usize::from(!place.is_inner()),
        };
        let Some(text) = padded(text, joint.end) else { return Learned::Odd(judged()) };
        match self.find(place, joint.end, &text) {
            Ok(known) => Learned::Known(self.link(last, place, known)),
            Err(slot) if self.known.len() < JOINTS_MAX => {
                let new = self.add(slot, place, text, &judged());
                Learned::Known(self.link(last, place, new))
            }
            Err(_) => {
                *self = Self::new();
                Learned::Known(self.add(hash(place, &text), place, text, &judged()))
            }
        }
    }

    /// The joint of this text, or else the slot for it.
    fn find(&self, place: Place, length: usize, text: &[Lane; 2]) -> Result<JointId, usize> {
        let mut slot = hash(place, text);
        while let Some(index) = self.slots.get(slot).and_then(|index| index.checked_sub(1)) {
            let is_it = |joint: &Joint| {
                joint.in_row.place() == place && joint.text == *text && usize::from(joint.length) == length
            };
            if self.known.get(usize::from(index)).is_some_and(is_it) {
                return Ok(index);
            }
            slot = (slot + 1) % SLOTS;
        }
        Err(slot)
    }

    /// Remembers a joint, which until it is linked is taken for its own successor.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a text has at most TEXT_BYTES_MAX bytes, and there are at most JOINTS_MAX joints"
    )]
    fn add(&mut self, slot: usize, place: Place, text: [Lane; 2], met: &Met) -> JointId {
        let id = self.known.len() as JointId;
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = id + 1;
        }
        self.known.push(Joint {
            text,
            padding: !(u32::MAX >> (TEXT_BYTES_MAX - met.length)),
            in_row: place.row(match met.verdict {
                Verdict::Skip => Row::Skipped,
                Verdict::Keep if met.is_tight => Row::Kept,
                Verdict::Keep | Verdict::Tell => Row::None,
            }),
            name: met.name as u8,
            name_length: met.name_length as u8,
            length: met.length as u8,
            verdict: met.verdict,
            is_tight: met.is_tight,
            next: [id; 2],
        });
        id
    }

    /// Lets one joint be expected behind another, which is returned.
    fn link(&mut self, last: JointId, place: Place, next: JointId) -> JointId {
        if let Some(last) = self.known.get_mut(usize::from(last)) {
            let [behind, inner] = &mut last.next;
            *(if place.is_inner() { inner } else { behind }) = next;
        }
        last
    }
}

/// The first `length` bytes of `text`; none if there are too many, or `text` is too short to load them at once.
fn padded(text: &[u8], length: usize) -> Option<[Lane; 2]> {
    let [low, high] = text.as_chunks().0.first_chunk()?;
    let first = |lane: &Lane, length: usize| match length {
        16.. => *lane,
        _ => (u128::from_le_bytes(*lane) & !(u128::MAX << (8 * length))).to_le_bytes(),
    };
    (length <= TEXT_BYTES_MAX).then(|| [first(low, length), first(high, length.saturating_sub(16))])
}

fn hash(place: Place, text: &[Lane; 2]) -> usize {
    let words = text.as_flattened().as_chunks().0.iter().map(|word| u64::from_le_bytes(*word));
    let mixed = words.fold(u64::from(place.0), |mixed, word| mixed.rotate_left(19) ^ word);
    usize::from(mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes()[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: Place = Place(0);
    const INNER: Place = Place(1);

    /// Follows these texts, and counts how many names it had to read.
    fn read(joints: &mut Joints, texts: &[(Place, &str)]) -> usize {
        let mut names_read = 0;
        for (place, text) in texts {
            let text = format!("{text}1234567890123456789012345678901234567890");
            if joints.expect(joints.last, *place, text.as_bytes()).is_none() {
                names_read += 1;
                let learned = joints.learn(joints.last, *place, text.as_bytes(), 9, &|_| Verdict::Keep);
                let Learned::Known(last) = learned else { panic!("{text} is a joint") };
                joints.last = last;
            }
            joints.last = joints.expect(joints.last, *place, text.as_bytes()).expect("it was learned").0;
        }
        names_read
    }

    #[test]
    fn what_repeats_is_read_once() {
        let mut joints = Joints::new();
        let record = [(INNER, "\"a\":"), (PLACE, ",\"b\":"), (PLACE, "\n, \"c\" : "), (INNER, "\"d\":")];
        assert_eq!(read(&mut joints, &record), 4);
        // All are known, but not that `a` comes behind `d`.
        assert_eq!(read(&mut joints, &record), 1);
        assert_eq!(read(&mut joints, &record), 0);
        assert_eq!(read(&mut joints, &record[..3]), 0);
        // Now `c` was thought to be followed by `d`, and then by `a`.
        assert_eq!(read(&mut joints, &record), 2);
    }

    #[test]
    fn a_joint_is_another_in_another_place_and_with_another_byte() {
        let mut joints = Joints::new();
        let elsewhere = Place::judged_by(1).inner();
        let texts = [
            (INNER, "\"a\":"),
            (elsewhere, "\"a\":"),
            (INNER, "\"b\":"),
            (INNER, "\"a\" :"),
            (INNER, "\"a\": "),
        ];
        assert_eq!(read(&mut joints, &texts), texts.len());
        assert!(
            joints
                .expect(joints.last, PLACE, "\"a\":1234567890123456789012345678901234567890".as_bytes())
                .is_none()
        );
    }

    #[test]
    fn any_number_of_names_takes_no_more_memory_than_a_few() {
        let mut joints = Joints::new();
        for name in 0..1000 {
            read(&mut joints, &[(PLACE, &format!(",\"{name}\":"))]);
            assert!(joints.known.len() <= JOINTS_MAX);
        }
        assert_eq!(read(&mut joints, &[(PLACE, ",\"0\":")]), 1);
    }

    #[test]
    fn what_is_long_cut_or_faulty_is_not_remembered() {
        let learn = |text: &str| Joints::new().learn(0, PLACE, text.as_bytes(), 40, &|_| Verdict::Tell);
        let long = format!(",\"{}\":1{}", "n".repeat(29), " ".repeat(40));
        assert!(matches!(
            learn(&long),
            Learned::Odd(Met { name: 1, name_length: 29, length: 33, is_tight: true, .. })
        ));
        assert!(matches!(learn(",\"a\" :1"), Learned::Odd(Met { is_tight: false, .. })));
        for text in [
            "",
            ",",
            ",\"a",
            ",\"a\"",
            ",\"\\x\":1",
            ",\"\u{1}\":1",
            "\"a\":1",
            ",,\"a\":1",
            ",\"a\",1",
            "}",
            ",}",
        ] {
            assert!(matches!(learn(text), Learned::Nothing), "{text}");
        }
        let too_long = format!(",\"{}\":1", "n".repeat(41));
        assert!(matches!(learn(&too_long), Learned::Nothing));
    }

    #[test]
    fn texts_of_every_length_are_told_apart_by_their_last_byte() {
        for length in 0..=TEXT_BYTES_MAX {
            let text = padded(&[b'a'; 40], length).unwrap();
            let expected: Vec<u8> =
                (0..TEXT_BYTES_MAX).map(|at| if at < length { b'a' } else { 0 }).collect();
            assert_eq!(text.as_flattened(), expected);
        }
        assert_eq!(padded(&[b'a'; 40], TEXT_BYTES_MAX + 1), None);
        assert_eq!(padded(&[b'a'; 31], 4), None);
    }
}
