//! A projector and a body checker hold no more for a large body than for a small one: every allocated byte is counted.
#![cfg(test)]

#[path = "json/projection/support.rs"]
#[expect(dead_code, reason = "shared with the tests of projection, which need more of it")]
mod support;

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use fieldgate::body::BodyChecker;
use fieldgate::decision::{WriteKind, WriteRules};
use fieldgate::field::{Discriminator, FieldPath, Mask};
use fieldgate::projection::Projector;
use support::mask;

struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

#[expect(unsafe_code, reason = "only an allocator sees every allocation")]
// SAFETY: every call goes on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.fetch_add(layout.size(), Relaxed) + layout.size();
        PEAK.fetch_max(held, Relaxed);
        // SAFETY: the caller keeps to the same contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        // SAFETY: as above; the memory is the system's.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const CHUNK_BYTES: usize = 4096;

/// Room for the output of one chunk, which doubles as it grows, and for the longest names that are held back; all of
/// a projector else is a few hundred bytes, and a few words for each level.
const LIMIT_BYTES: usize = 40 * 1024;

/// A body: its beginning, a piece, how often the piece repeats, its end.
type Body<'a> = (&'a str, &'a str, usize, &'a str);

const BODIES: [Body; 8] = [
    ("{\"a\":\"", "a string of many megabytes. ", 400_000, "\"}"),
    ("{\"", "a name of many megabytes. ", 400_000, "\":{\"b\":1}}"),
    ("{\"a\":{\"", "a name of many megabytes. ", 400_000, "\":{\"b\":1}}}"),
    ("{", "\"a\":1,\"b\":{\"a\":1},\"c\":[{\"a\":1}],", 40_000, "\"d\":1}"),
    ("{\"a\":[", "{\"b\":1,\"c\":2},1,null,", 40_000, "1]}"),
    ("{\"a\":", " \n\t\r", 500_000, "1}"),
    ("{\"a\":", "1234567890", 300_000, "}"),
    ("{", "\"\\u0061\\u0062\":{},", 60_000, "\"b\":[]}"),
];

fn held_while(work: impl FnOnce()) -> usize {
    let before = HELD.load(Relaxed);
    PEAK.store(before, Relaxed);
    work();
    PEAK.load(Relaxed) - before
}

/// Feeds a body in chunks, without ever holding the whole of it.
fn feed((begin, piece, times, end): Body<'_>, chunk: &mut Vec<u8>, mut to: impl FnMut(&[u8])) {
    for part in std::iter::once(begin).chain(std::iter::repeat_n(piece, times)).chain([end]) {
        if chunk.len() + part.len() > CHUNK_BYTES {
            to(chunk);
            chunk.clear();
        }
        chunk.extend_from_slice(part.as_bytes());
    }
    to(chunk);
    chunk.clear();
}

/// Held by each test, since all count with one counter.
static COUNTING: Mutex<()> = Mutex::new(());

#[test]
fn memory_does_not_grow_with_the_body() {
    let _counting = COUNTING.lock();
    let mut chunk = Vec::with_capacity(CHUNK_BYTES);
    for paths in [&[][..], &["a"], &["*"], &["*.b", "a.*.b"], &["a.b", "b", "d"]] {
        let mask = mask(paths);
        for body in BODIES {
            let held = held_while(|| {
                let (mut projector, mut out) = (Projector::new(Arc::clone(&mask)), Vec::new());
                feed(body, &mut chunk, |chunk| {
                    out.clear();
                    projector.write(chunk, &mut out).unwrap();
                });
                projector.finish().unwrap();
            });
            assert!(held < LIMIT_BYTES, "the projector held {held} bytes of {:?} for {paths:?}", body.1);

            let held = held_while(|| {
                let rules = WriteRules {
                    kind: WriteKind::Create,
                    granted: Arc::clone(&mask),
                    read_only: self::mask(&[]),
                };
                let mut checker = BodyChecker::new(rules, "".parse().unwrap());
                feed(body, &mut chunk, |chunk| checker.write(chunk).unwrap());
                checker.finish().unwrap();
            });
            assert!(held < LIMIT_BYTES, "the checker held {held} bytes of {:?} for {paths:?}", body.1);
        }
    }
}

/// Bodies whose objects have no type, or a type after more than may be held.
const UNTYPED: [Body; 5] = [
    ("{", "\"a\":1,\"b\":{\"a\":1},\"c\":[{\"a\":1}],", 40_000, "\"type\":\"x\"}"),
    ("{\"a\":\"", "a string of many megabytes. ", 400_000, "\"}"),
    ("{\"type\":\"", "a string of many megabytes. ", 400_000, "\"}"),
    ("{\"", "a name of many megabytes. ", 400_000, "\":{\"b\":1}}"),
    ("[", "{\"a\":{\"b\":1,\"type\":\"y\"},\"b\":[2],\"type\":\"x\"},{\"b\":2},", 40_000, "1]"),
];

/// Types that name members, with an object of more types in them.
fn types() -> Arc<Mask> {
    let at = |path: &str| path.parse().map_or(Vec::new(), |path: FieldPath| path.segments().to_vec());
    let discriminators = ["", "*.a"].map(|path| Discriminator { at: at(path), member: "type".into() });
    let paths = ["x.a.y.b", "x.b", "z.*", "*.a.*.b"].map(|path| path.parse().unwrap());
    Arc::new(Mask::discriminated(&paths, &discriminators))
}

#[test]
fn what_waits_for_a_type_is_bounded() {
    let _counting = COUNTING.lock();
    let mut chunk = Vec::with_capacity(CHUNK_BYTES);
    let mask = types();
    for body in UNTYPED.into_iter().chain(BODIES) {
        let held = held_while(|| {
            let (mut projector, mut out) = (Projector::new(Arc::clone(&mask)), Vec::new());
            feed(body, &mut chunk, |chunk| {
                out.clear();
                // Some are refused at their end.
                let _ = projector.write(chunk, &mut out);
            });
        });
        let max = Projector::heap_bytes_max(&mask) + LIMIT_BYTES;
        assert!(held < max, "the projector held {held} bytes of {:?}", body.1);
    }
}

/// Renewed projectors wait for another body, uncounted.
#[test]
fn a_renewed_projector_has_given_back_what_waited_for_a_type() {
    let _counting = COUNTING.lock();
    let mask = types();
    let long = "k".repeat(40_000);
    let text = format!(
        "[{{\"a\":{{\"b\":\"{long}\",\"type\":\"y\"}},\"type\":\"x\"}},{{\"b\":\"{long}\",\"type\":\"x\"}}]"
    );
    let mut out = Vec::with_capacity(text.len());
    let before = HELD.load(Relaxed);
    let mut projector = Projector::new(Arc::clone(&mask));
    projector.write(text.as_bytes(), &mut out).unwrap();
    assert!(HELD.load(Relaxed) - before > 2 * long.len(), "nothing waited");
    projector.renew();
    let held = HELD.load(Relaxed) - before;
    assert!(held < LIMIT_BYTES / 2, "it holds {held} bytes");
}

/// The types are told by the whole of an object, which may be the whole of a body.
#[test]
fn a_body_with_types_that_is_there_as_a_whole_is_checked_without_a_copy() {
    let _counting = COUNTING.lock();
    for (begin, piece, times, end) in UNTYPED.into_iter().chain(BODIES) {
        let body = [begin, &piece.repeat(times), end].concat();
        let held = held_while(|| {
            let rules = WriteRules { kind: WriteKind::Create, granted: types(), read_only: types() };
            BodyChecker::new(rules, "".parse().unwrap()).check(body.as_bytes()).unwrap();
        });
        assert!(held < LIMIT_BYTES, "the checker held {held} bytes of {piece:?}");
    }
}

#[test]
fn a_projector_holds_no_more_than_it_says() {
    let _counting = COUNTING.lock();
    let names = (0..200).map(|n| format!("\"n{n}\":{n},")).collect::<Vec<_>>().concat();
    let long = "k".repeat(3000);
    let texts = [
        format!("[{}", format!("{{{names}\"z\":0}},").repeat(3)),
        format!("{}{{\"{long}", "[".repeat(126)),
        format!("{{\"{long}\":{{\"b\":1}},\"{}", "k".repeat(2999)),
        format!("{{\"a\":{{\"b\":1}},\"{}", "\\u006b".repeat(2999)),
    ];
    let texts = [
        &texts[..],
        &[
            format!(
                "[{{\"a\":{{\"b\":\"{long}\",\"type\":\"y\"}},\"type\":\"x\"}},{{\"b\":\"{}",
                long.repeat(30)
            ),
            format!("[{{\"type\":\"x\",\"a\":{{\"b\":\"{}", long.repeat(30)),
            format!(
                "[{{\"a\":{{\"b\":\"{}\",\"type\":\"y\"}},\"type\":\"x\"}},{{\"type\":\"{long}",
                long.repeat(20)
            ),
        ],
    ]
    .concat();
    let masks = [&[][..], &["a"], &["*"], &["a.b", "*.b"], &[&*format!("{long}.b"), "a.b"]].map(mask);
    for mask in masks.into_iter().chain([types()]) {
        let max = Projector::heap_bytes_max(&mask);
        for text in &texts {
            let mut out = Vec::with_capacity(text.len());
            let mut projector = Projector::new(Arc::clone(&mask));
            let before = HELD.load(Relaxed);
            for chunk in text.as_bytes().chunks(CHUNK_BYTES) {
                projector.write(chunk, &mut out).unwrap();
                let held = HELD.load(Relaxed) - before;
                assert!(held <= max, "{held} bytes and not {max} for {mask:?}");
            }
        }
    }
}
