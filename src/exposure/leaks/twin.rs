//! Writes a variant of a body: what is hidden differs, what may be seen is the same.

use super::random::Random;
use super::template::{Hides, Piece, Room, Template};
use super::text::Text;
use crate::document::from_text;

/// The most copies of a hidden member or item.
const MAX_COPIES: usize = 3;

/// A string is short, and now and then longer than a block of any scanner.
const MAX_STRING_CHARS: [usize; 6] = [4, 4, 8, 8, 12, 150];

/// One room out of this many is used.
const ROOMS_PER_USE: usize = 6;

/// With what looks like structure, and with escapes of every sort.
const CHARACTERS: [&str; 12] =
    ["x", "7", " ", "é", "😀", "{\\\"a\\\":[", "}],", ":", "\\\\", "\\n", "\\u0000", "\\ud83d"];

const SCALARS: [&str; 7] = ["true", "false", "0", "-0.10e+7", "1e400", "18446744073709551616", "\"\""];

/// What of a body changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// Only white space between what may be seen: there is none.
    Layout,
    /// That, and what is hidden at the path of this index.
    Path(usize),
    /// All that is hidden, and white space wherever it is allowed.
    Everything,
}

/// How twins of one body are written.
pub(super) struct Twins<'a> {
    pub(super) template: &'a Template<'a>,
    /// Names by which something may be seen elsewhere: hidden values have members of these names.
    pub(super) decoys: Vec<&'a str>,
}

impl Twins<'_> {
    /// The twin of a seed. At one path it is the same whatever else changes.
    pub(super) fn write(&self, seed: u64, change: Change) -> String {
        let layout = (change == Change::Everything).then(|| Random::new(seed, u64::MAX));
        let mut text = Text::new(layout);
        for (stream, piece) in (0..).zip(&self.template.pieces) {
            self.piece(piece, &mut Random::new(seed, stream), change, &mut text);
        }
        text.finish()
    }

    fn piece(&self, piece: &Piece, random: &mut Random, change: Change, text: &mut Text) {
        let changes = |path: usize| matches!(change, Change::Everything) || change == Change::Path(path);
        match *piece {
            Piece::Open(bracket) => text.open(bracket),
            Piece::Close(bracket) => text.close(bracket),
            Piece::Name(name) => text.name(name),
            Piece::Member { name, hides, path, .. } if changes(path) => {
                for _ in 0..random.below(MAX_COPIES + 1) {
                    self.member(name, hides, random, text);
                }
            }
            Piece::Member { name, value, .. } => {
                text.name(name);
                text.value(value);
            }
            Piece::Item { path, .. } if changes(path) => items(random, text),
            Piece::Seen(value) | Piece::Item { value, .. } => text.value(value),
            Piece::Room(room) => match self.template.rooms.get(room) {
                Some(Room::Members(hidden)) => match random.pick(hidden) {
                    Some((name, hides, path)) if changes(*path) && random.below(ROOMS_PER_USE) == 0 => {
                        self.member(&quoted(name), *hides, random, text);
                    }
                    _ => {}
                },
                Some(Room::Items(path)) if changes(*path) && random.below(ROOMS_PER_USE) == 0 => {
                    items(random, text);
                }
                Some(Room::Items(_)) | None => {}
            },
        }
    }

    fn member(&self, name: &str, hides: Hides, random: &mut Random, text: &mut Text) {
        match hides {
            Hides::Anything => {
                text.name(&respelled(name, random));
                text.value(&self.anything(random));
            }
            // As it is: escapes could make it too long for the projector to take back.
            Hides::Scalars => {
                text.name(name);
                text.value(&scalar(random));
            }
        }
    }

    fn anything(&self, random: &mut Random) -> String {
        match random.below(5) {
            0 => "null".into(),
            1 => format!("[{},[{}]]", scalar(random), scalar(random)),
            2 | 3 => {
                let members: Vec<_> =
                    self.decoys.iter().map(|name| format!("{}:{}", quoted(name), scalar(random))).collect();
                format!("{{{}}}", members.join(","))
            }
            _ => scalar(random),
        }
    }
}

fn items(random: &mut Random, text: &mut Text) {
    // At the root there is room for one, and one has to be.
    let copies = if text.is_at_root() { 1 } else { random.below(MAX_COPIES + 1) };
    for _ in 0..copies {
        text.value(&scalar(random));
    }
}

fn scalar(random: &mut Random) -> String {
    if random.below(3) == 0 {
        return random.pick(&SCALARS).copied().unwrap_or_default().into();
    }
    let most = random.pick(&MAX_STRING_CHARS).copied().unwrap_or_default();
    let characters = 0..random.below(most);
    let characters: String = characters.filter_map(|_| random.pick(&CHARACTERS).copied()).collect();
    format!("\"{characters}\"")
}

/// The same name, sometimes with its characters escaped.
fn respelled(name: &str, random: &mut Random) -> String {
    match from_text::<String>(name) {
        Ok(spelled) if random.below(3) == 0 => {
            let units = spelled.encode_utf16().map(|unit| format!("\\u{unit:04X}"));
            format!("\"{}\"", units.collect::<String>())
        }
        _ => name.to_owned(),
    }
}

pub(super) fn quoted(name: &str) -> String {
    serde_json::to_string(name).unwrap_or_default()
}
