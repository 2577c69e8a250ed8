//! Masks of one block and of two.

use super::block::Block;
use super::kernel;

/// Which of thirty-two bytes are a quote, a backslash, a control character or not ASCII.
#[inline]
pub(in crate::json) fn not_plain([low, high]: &[Block; 2]) -> u32 {
    kernel::special(low) | kernel::special(high) << 16
}

/// Which of thirty-two bytes are not white space.
#[inline]
pub(in crate::json) fn not_space([low, high]: &[Block; 2]) -> u32 {
    kernel::not_space(low) | kernel::not_space(high) << 16
}

/// Which of sixteen bytes are not digits.
#[inline]
pub(in crate::json) fn not_digit(block: &Block) -> u32 {
    kernel::not_digit(block)
}

/// Which of thirty-two bytes are the same.
#[inline]
pub(in crate::json) fn same(one: &[Block; 2], other: &[Block; 2]) -> u32 {
    let [low, high] = one;
    let [other_low, other_high] = other;
    kernel::same(low, other_low) | kernel::same(high, other_high) << 16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_two_bytes_are_the_same_except_where_one_was_changed() {
        for place in 0..32 {
            let mut blocks = [[b'a'; 16]; 2];
            blocks[place / 16][place % 16] = b'b';
            assert_eq!(same(&blocks, &[[b'a'; 16]; 2]), !(1 << place));
        }
    }
}
