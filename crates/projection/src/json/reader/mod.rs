//! The reader: one text in chunks, to events.
//!
//! ```text
//!   event   names  <-  phase  <-  events  <-  Reader
//! ```

mod event;
mod events;
mod names;
mod phase;

pub use event::Event;
pub use events::Events;
pub use names::CUT_NAME_MIN;
pub(crate) use names::name_bytes_max;

use super::error::{JsonError, JsonErrorCode};
use super::fast::Scanner;
use phase::State;

/// By what factor a growing list may be larger than its contents.
pub(crate) const GROWTH: usize = 2;

/// A JSON text that arrives in chunks.
///
/// ```
/// use fieldgate_projection::json::{Event, Reader};
///
/// // The values of all members with the name `b`.
/// let mut reader = Reader::new("b".len());
/// let mut kept = Vec::new();
/// for chunk in [br#"{"a":{"b":[1, "#.as_slice(), br#" 2]},"c":{"d":null}}"#] {
///     let mut events = reader.feed(chunk);
///     while let Some(event) = events.next()? {
///         match event {
///             Event::Name(name) if *name.spelled() == *b"b" => events.keep(),
///             Event::Kept(piece) => kept.extend_from_slice(piece),
///             _ => {}
///         }
///     }
/// }
/// reader.finish()?;
/// assert_eq!(kept, b"[1,  2]");
/// # Ok::<(), fieldgate_projection::json::JsonError>(())
/// ```
///
/// An error has a code and the offset of the byte that is wrong, from the start of the text:
///
/// ```
/// use fieldgate_projection::json::{JsonErrorCode, Reader};
///
/// let mut reader = Reader::new(0);
/// let mut events = reader.feed(b"[1, 02]");
/// let error = loop {
///     match events.next() {
///         Ok(Some(_)) => {}
///         Ok(None) => unreachable!("the text is not valid"),
///         Err(error) => break error,
///     }
/// };
/// assert_eq!((error.code(), error.byte_offset()), (JsonErrorCode::Unexpected, 5));
/// ```
#[derive(Debug)]
pub struct Reader {
    state: State,
    /// The bytes fed so far, the current chunk included.
    fed: u64,
    /// How many bytes of a byte order mark the text began with, as long as nothing else was fed.
    mark: Option<usize>,
}

/// A parser may ignore it at the start of a text (RFC 8259, section 8.1).
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

impl Reader {
    /// A reader of one text, for a user who does not tell names apart that are longer than `longest_name` bytes once
    /// their escapes are read. Such a name may be [cut](super::Name::is_cut).
    ///
    /// A reader holds at most as much text of a name as a name of `longest_name` bytes can have, or [`CUT_NAME_MIN`]
    /// bytes.
    #[must_use]
    pub fn new(longest_name: usize) -> Self {
        Self { state: State::new(longest_name), fed: 0, mark: Some(0) }
    }

    /// The most bytes that such a reader holds besides itself, whatever it reads.
    #[must_use]
    pub(crate) fn heap_bytes_max(longest_name: usize) -> usize {
        name_bytes_max(longest_name).saturating_mul(GROWTH).saturating_add(Scanner::HEAP_BYTES_MAX)
    }

    /// How many bytes of a name earlier chunks held, or the last one that was cut.
    pub(crate) fn held_name(&self) -> usize {
        self.state.name.len()
    }

    /// Begins another text for the same user, wherever the last text ended. The choices for names stay.
    pub fn renew(&mut self) {
        self.state.renew();
        self.fed = 0;
        self.mark = Some(0);
    }

    /// Reads on. A chunk may have any length, and may end anywhere in the text.
    pub fn feed<'r, 'c>(&'r mut self, chunk: &'c [u8]) -> Events<'r, 'c> {
        let text = self.after_mark(chunk);
        self.fed += chunk.len() as u64;
        Events::new(&mut self.state, text, self.fed - text.len() as u64)
    }

    /// What follows a byte order mark, or the part of it that is in this chunk.
    fn after_mark<'c>(&mut self, chunk: &'c [u8]) -> &'c [u8] {
        let Some(seen) = self.mark else { return chunk };
        let missing = BYTE_ORDER_MARK.get(seen..).unwrap_or_default();
        let common = missing.iter().zip(chunk).take_while(|(own, byte)| own == byte).count();
        if common == chunk.len() && common < missing.len() {
            self.mark = Some(seen + common);
            return &[];
        }
        self.mark = None;
        if seen + common > 0 && common < missing.len() {
            self.state.failed = Some(JsonError::new(JsonErrorCode::Unexpected, 0));
        }
        chunk.get(common..).unwrap_or_default()
    }

    /// Whether the text could end here: so far, it is one whole JSON text.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.state.failed.is_none() && self.state.scanner.automaton().is_complete()
    }

    /// Ends the text.
    ///
    /// # Errors
    /// If the text is not complete, or had an error before.
    pub fn finish(&mut self) -> Result<(), JsonError> {
        if self.state.failed.is_none() && !self.is_complete() {
            self.state.failed = Some(JsonError::new(JsonErrorCode::Incomplete, self.fed));
        }
        self.state.failed.map_or(Ok(()), Err)
    }
}
