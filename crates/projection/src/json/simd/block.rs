//! Blocks, and runs over them.

/// Sixteen bytes.
pub(in crate::json) type Block = [u8; 16];

/// How many bytes at the start are in no block's `ends`.
#[inline]
pub(super) fn run(bytes: &[u8], ends: impl Fn(&Block) -> u32) -> usize {
    // Most runs are short.
    if let Some([low, high]) = bytes.as_chunks().0.first_chunk() {
        let ends = ends(low) | ends(high) << 16;
        if ends != 0 {
            return ends.trailing_zeros() as usize;
        }
    }
    long_run(bytes, ends)
}

#[inline(never)]
fn long_run(bytes: &[u8], ends: impl Fn(&Block) -> u32) -> usize {
    let (blocks, tail) = bytes.as_chunks();
    let mut run = 0;
    for block in blocks {
        let ends = ends(block);
        if ends != 0 {
            return run + ends.trailing_zeros() as usize;
        }
        run += 16;
    }
    run + ((ends(&padded(tail)) | 1 << tail.len()).trailing_zeros() as usize)
}

/// A block of the last bytes of a text, with zeros after them.
#[inline]
pub(super) fn padded(tail: &[u8]) -> Block {
    let mut block = [0; 16];
    for (to, from) in block.iter_mut().zip(tail) {
        *to = *from;
    }
    block
}
