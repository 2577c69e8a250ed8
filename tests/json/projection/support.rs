//! Projecting a text whole and in chunks.

use std::sync::Arc;

use fieldgate::field::Mask;
use fieldgate::json::{JsonError, Reader};
use fieldgate::projection::Projector;

pub(crate) fn mask(paths: &[&str]) -> Arc<Mask> {
    Arc::new(Mask::of(&paths.iter().map(|path| path.parse().unwrap()).collect::<Vec<_>>()))
}

/// What left, and the result at the end.
pub(crate) fn project<'a>(
    mask: &Arc<Mask>,
    chunks: impl IntoIterator<Item = &'a [u8]>,
) -> (Vec<u8>, Result<(), JsonError>) {
    let mut projector = Projector::new(Arc::clone(mask));
    let mut all = Vec::new();
    for (index, chunk) in chunks.into_iter().enumerate() {
        // Each chunk's output is appended to other bytes, never to what left before.
        let other = vec![b'#'; index % 3];
        let mut out = other.clone();
        let most = other.len() + projector.output_bytes_max(chunk.len());
        if let Err(error) = projector.write(chunk, &mut out) {
            assert_eq!(projector.write(b" ", &mut out), Err(error), "the error does not last");
            assert_eq!(projector.finish(), Err(error), "the end hides the error");
            assert_eq!(out, other, "something of the chunk with the fault left");
            return (all, Err(error));
        }
        assert!(out.len() <= most, "more left than was said: {} of {most} bytes", out.len());
        all.extend_from_slice(
            out.strip_prefix(other.as_slice()).expect("the bytes before the output are changed"),
        );
    }
    let end = projector.finish();
    (all, end)
}

pub(crate) fn whole(mask: &Arc<Mask>, input: &[u8]) -> Result<Vec<u8>, JsonError> {
    let (out, result) = project(mask, [input]);
    result.map(|()| out)
}

/// Compares `expected` with the result for the input cut at every place, with an empty chunk there, and cut into single
/// bytes.
pub(crate) fn assert_for_every_cut(
    mask: &Arc<Mask>,
    input: &[u8],
    expected: &Result<Vec<u8>, JsonError>,
    name: &str,
) {
    let cuts = (0..=input.len()).map(|cut| vec![&input[..cut], b"", &input[cut..]]);
    for chunks in cuts.chain([input.chunks(1).collect(), input.chunks(3).collect()]) {
        let (out, result) = project(mask, chunks.iter().copied());
        assert_eq!(&result.map(|()| out), expected, "{name}, cut as {:?}", lengths(&chunks));
    }
}

fn lengths(chunks: &[&[u8]]) -> Vec<usize> {
    chunks.iter().map(|chunk| chunk.len()).take(8).collect()
}

/// Reads a text and lets nothing through: walks into everything, or skips the root.
pub(crate) fn read<'a>(
    reader: &mut Reader,
    chunks: impl IntoIterator<Item = &'a [u8]>,
    walk: bool,
) -> Result<(), JsonError> {
    for chunk in chunks {
        let mut events = reader.feed(chunk);
        while events.next()?.is_some() {
            if !walk {
                events.skip();
            }
        }
    }
    reader.finish()
}
