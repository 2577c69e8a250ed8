//! How much of a text is whole characters of UTF-8 (RFC 3629, section 4), sixteen bytes at once.
//!
//! Whether two neighbouring bytes may follow each other is told by three nibbles: both of the first, and the upper one
//! of the second. So three tables say, nibble by nibble, which faults are possible, and what all three agree on is one:
//! the method of Keiser and Lemire, "Validating UTF-8 in less than one instruction per byte" (2021). Two continuations
//! in a row are no fault where the third byte of a character is due, or the fourth, and there nothing else is right.
//!
//! Which three bytes precede the first of a lane, the lane before tells. A character that is cut by the end of a run is
//! a fault of what ends it.

use super::{Lane, kernel};

/// Between which nibbles a fault is, as sets of them: of the first byte the upper and the lower, of the next the upper.
const FAULTS: [[u16; 3]; 8] = [
    // No continuation behind a lead.
    [LEADS, ANY, !CONTINUATION],
    // A continuation behind ASCII.
    [ASCII, ANY, CONTINUATION],
    // C0 and C1, which lead nothing.
    [1 << 0xc, 0b11, CONTINUATION],
    // Three bytes for what has two.
    [1 << 0xe, 1, 0b11 << 8],
    // A surrogate.
    [1 << 0xe, 1 << 0xd, 0b11 << 0xa],
    // Four bytes for what has three; or a lead above F4, which leads nothing, before its least continuations.
    [1 << 0xf, !0b1_1110, 1 << 8],
    // Above the last character; or a lead above F4 before the other continuations.
    [1 << 0xf, !0b1111, 0b111 << 9],
    // A continuation behind one.
    [CONTINUATION, ANY, CONTINUATION],
];
const ASCII: u16 = 0x00ff;
const CONTINUATION: u16 = 0x0f00;
const LEADS: u16 = 0xf000;
const ANY: u16 = 0xffff;

/// The last of the faults, as the tables have it.
pub(super) const CONTINUATIONS: u8 = 1 << 7;

/// The faults that are possible, by the upper nibble of the first byte, by its lower, and by the upper of the next.
pub(super) static HIGH: Lane = table(0);
pub(super) static LOW: Lane = table(1);
pub(super) static NEXT_HIGH: Lane = table(2);

#[expect(clippy::indexing_slicing, reason = "computed while compiling, where a wrong index is an error")]
const fn table(column: usize) -> Lane {
    let mut table = [0; 16];
    let mut nibble = 0;
    while nibble < 16 {
        let mut fault = 0;
        while fault < 8 {
            table[nibble] |= ((FAULTS[fault][column] >> nibble & 1) as u8) << fault;
            fault += 1;
        }
        nibble += 1;
    }
    table
}

/// What [`super::utf8_run`] says. `faults` tells which bytes of a lane cannot follow those before, the lane before
/// among them; of several the first counts.
pub(super) fn run(bytes: &[u8], faults: impl Fn(&Lane, &Lane) -> u32) -> usize {
    let (lanes, tail) = bytes.as_chunks();
    let mut before = &[0; 16];
    let mut run = 0;
    for lane in lanes {
        let (ends, faults) = (kernel::end_of_text(lane), faults(before, lane));
        if ends | faults != 0 {
            return end(bytes, run, ends, faults);
        }
        before = lane;
        run += 16;
    }
    // Behind the tail stands a zero, which ends a run.
    let mut last = [0; 16];
    for (to, from) in last.iter_mut().zip(tail) {
        *to = *from;
    }
    end(bytes, run, kernel::end_of_text(&last), faults(before, &last))
}

/// The end of the run, by the lane behind so many bytes.
fn end(bytes: &[u8], behind: usize, ends: u32, faults: u32) -> usize {
    let (end, fault) = (ends.trailing_zeros() as usize, faults.trailing_zeros() as usize);
    if end < fault { behind + end } else { whole_characters(bytes, behind + fault) }
}

/// How many of so many bytes, of which only the last character may be cut, are whole characters.
#[cold]
fn whole_characters(bytes: &[u8], length: usize) -> usize {
    let text = bytes.get(..length).unwrap_or_default();
    let continuations = text.iter().rev().take_while(|byte| matches!(byte, 0x80..=0xbf)).count();
    let last = length.saturating_sub(continuations + 1);
    let due = match text.get(last) {
        Some(0xc0..=0xdf) => 1,
        Some(0xe0..=0xef) => 2,
        Some(0xf0..) => 3,
        _ => 0,
    };
    if continuations < due { last } else { length }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::lanes::bytewise;
    #[cfg(target_arch = "x86_64")]
    use crate::json::lanes::ssse3;

    /// The portable twin of the kernels.
    fn faults(before: &Lane, lane: &Lane) -> u32 {
        let bytes = [*before, *lane].concat();
        (0..16).fold(0, |mask, at| {
            let [three_before, two_before, one_before, byte] = bytes[at + 13..at + 17] else { return mask };
            let low = |byte: u8| usize::from(byte & 0xf);
            let high = |byte: u8| usize::from(byte >> 4);
            let found = HIGH[high(one_before)] & LOW[low(one_before)] & NEXT_HIGH[high(byte)];
            let is_due = two_before >= 0xe0 || three_before >= 0xf0;
            mask | u32::from(found != CONTINUATIONS * u8::from(is_due)) << at
        })
    }

    fn hold(bytes: &[u8]) {
        let end = bytes.iter().position(|byte| *byte < 0x20 || b"\"\\".contains(byte)).unwrap_or(bytes.len());
        let expected = str::from_utf8(&bytes[..end]).map_or_else(|error| error.valid_up_to(), str::len);
        assert_eq!(run(bytes, faults), expected, "{bytes:x?}");
        assert_eq!(kernel::utf8_run(bytes), expected, "{bytes:x?}");
        assert_eq!(bytewise::utf8_run(bytes), expected, "{bytes:x?}");
        #[cfg(target_arch = "x86_64")]
        assert_eq!(ssse3::detected_utf8_run(bytes), Some(expected), "{bytes:x?}");
    }

    /// Every lead byte, and behind it whatever might make right wrong, across the border between two lanes.
    #[test]
    fn a_run_ends_where_the_standard_library_says_that_utf8_does() {
        let leads = [b'a', 0x7f, 0x80, 0xbf].into_iter().chain(0xc0..=0xff);
        let edges = [b'"', 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xe0, 0xff];
        let sequences = leads.flat_map(|lead| {
            (0..edges.len().pow(3)).map(move |n| [lead, edges[n % 12], edges[n / 12 % 12], edges[n / 144]])
        });
        for sequence in sequences {
            for before in ["a", "é", "€", "😀"] {
                for place in 12..=16 {
                    let mut bytes = vec![b'a'; place - before.len()];
                    bytes.extend_from_slice(before.as_bytes());
                    bytes.extend_from_slice(&sequence);
                    hold(&bytes);
                    bytes.extend_from_slice(b"aaaaaaaaaaaaaa\"\xff");
                    hold(&bytes);
                }
            }
        }
    }

    #[test]
    fn a_run_of_characters_ends_at_the_first_other_byte_wherever_it_stands() {
        for character in ["a", "é", "€", "😀"] {
            for length in 0..100 {
                let text = character.repeat(length);
                for behind in
                    [&b""[..], b"\"", b"\\", b"\x1f\xff", b"\xff", b"\xe2\x82", b"\x80#################"]
                {
                    let bytes = [text.as_bytes(), behind].concat();
                    assert_eq!(run(&bytes, faults), text.len());
                    hold(&bytes);
                }
            }
        }
    }
}
