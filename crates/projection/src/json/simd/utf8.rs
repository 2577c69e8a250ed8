//! How much of a text is whole characters of UTF-8 (RFC 3629, section 4), sixteen bytes at once.
//!
//! Three nibbles decide whether a byte may follow another: both nibbles of the first byte, and the upper nibble of the
//! second. One table for each nibble lists the faults that are possible with it; a fault in all three lists is a real
//! one. This is the method of Keiser and Lemire, "Validating UTF-8 in less than one instruction per byte" (2021). A
//! continuation after a continuation is in the lists too. It is correct where the third or the fourth byte of a character
//! is due, and nothing else is correct there.
//!
//! The block before a block supplies the three bytes before its first. If the end of a run cuts a character, the fault is
//! at the byte that ends the run.

use super::block::{Block, padded};

/// For each fault, the sets of nibbles that have it: the upper nibble of the first byte, its lower nibble, and the upper
/// nibble of the next byte.
const FAULTS: [[u16; 3]; 8] = [
    // A lead without a continuation.
    [LEADS, ANY, !CONTINUATION],
    // A continuation after ASCII.
    [ASCII, ANY, CONTINUATION],
    // C0 and C1, which begin no character.
    [1 << 0xc, 0b11, CONTINUATION],
    // Three bytes for a character that has two.
    [1 << 0xe, 1, 0b11 << 8],
    // A surrogate.
    [1 << 0xe, 1 << 0xd, 0b11 << 0xa],
    // Four bytes for a character that has three; or a lead above F4, which begins no character, before the smallest
    // continuations.
    [1 << 0xf, !0b1_1110, 1 << 8],
    // Above the last character; or a lead above F4 before the other continuations.
    [1 << 0xf, !0b1111, 0b111 << 9],
    // A continuation after a continuation.
    [CONTINUATION, ANY, CONTINUATION],
];
const ASCII: u16 = 0x00ff;
const CONTINUATION: u16 = 0x0f00;
const LEADS: u16 = 0xf000;
const ANY: u16 = 0xffff;

/// The last fault, as a bit of the tables.
pub(super) const CONTINUATIONS: u8 = 1 << 7;

/// The possible faults by the upper nibble of the first byte, by its lower nibble, and by the upper nibble of the next
/// byte.
pub(super) static HIGH: Block = table(0);
pub(super) static LOW: Block = table(1);
pub(super) static NEXT_HIGH: Block = table(2);

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time, where a wrong index is an error")]
const fn table(column: usize) -> Block {
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

/// How many bytes at the start are whole characters and not an `end_of_text`. `faults` finds the bytes of a block that
/// may not follow the bytes before them, given the block before; only its first counts.
pub(super) fn run(
    bytes: &[u8],
    end_of_text: impl Fn(&Block) -> u32,
    faults: impl Fn(&Block, &Block) -> u32,
) -> usize {
    let (blocks, tail) = bytes.as_chunks();
    let mut before = &[0; 16];
    let mut run = 0;
    for block in blocks {
        let (ends, faults) = (end_of_text(block), faults(before, block));
        if ends | faults != 0 {
            return end(bytes, run, ends, faults);
        }
        before = block;
        run += 16;
    }
    // A zero follows the tail, and ends the run.
    let last = padded(tail);
    end(bytes, run, end_of_text(&last), faults(before, &last))
}

/// The end of the run, by the block after the first `passed` bytes.
fn end(bytes: &[u8], passed: usize, ends: u32, faults: u32) -> usize {
    let (end, fault) = (ends.trailing_zeros() as usize, faults.trailing_zeros() as usize);
    if end < fault { passed + end } else { whole_characters(bytes, passed + fault) }
}

/// How many of the first `length` bytes are whole characters. Only the last character may be cut.
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
    use crate::json::simd::kernel::{self, portable};

    /// The portable twin of the kernels.
    fn faults(before: &Block, block: &Block) -> u32 {
        let bytes = [*before, *block].concat();
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
        assert_eq!(run(bytes, portable::end_of_text, faults), expected, "{bytes:x?}");
        assert_eq!(kernel::utf8_run(bytes), expected, "{bytes:x?}");
        assert_eq!(portable::utf8_run(bytes), expected, "{bytes:x?}");
        #[cfg(target_arch = "x86_64")]
        assert_eq!(kernel::ssse3::detected_utf8_run(bytes), Some(expected), "{bytes:x?}");
    }

    /// Every lead byte with edge values after it, across the border between two blocks.
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
    fn a_run_of_characters_ends_at_the_first_other_byte_wherever_it_is() {
        for character in ["a", "é", "€", "😀"] {
            for length in 0..100 {
                let text = character.repeat(length);
                for after in
                    [&b""[..], b"\"", b"\\", b"\x1f\xff", b"\xff", b"\xe2\x82", b"\x80#################"]
                {
                    let bytes = [text.as_bytes(), after].concat();
                    assert_eq!(run(&bytes, portable::end_of_text, faults), text.len());
                    hold(&bytes);
                }
            }
        }
    }
}
