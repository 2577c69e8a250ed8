//! What one wasm instance holds, by handle.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use super::error::{EngineError, Result};
use crate::catalog::Catalog;
use crate::decision::Policy;
use crate::field::Mask;
use crate::json::JsonError;
use crate::projection::Projector;

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Handles are never used twice in one instance, and [`begin`] keeps the instances apart.
pub(super) struct State {
    last_handle: u64,
    pub(super) catalogs: Table<Rc<Catalog>>,
    pub(super) masks: Table<Rc<Mask>>,
    pub(super) records: Table<Policy>,
    pub(super) projectors: Table<Projection>,
    /// Projectors that were freed: bodies under one mask are much alike, and a projector that has seen one is faster
    /// at the next. Each holds its mask and a few kilobytes.
    idle: Vec<Projection>,
    /// Where JavaScript puts pieces of bodies.
    ///
    /// INVARIANT: neither grows nor is replaced, since JavaScript holds its place.
    pub(super) input: Vec<u8>,
    /// Why the last call failed that could only say so by a number.
    pub(super) failure: Option<EngineError>,
}

/// A projector, and what it let through that nobody took yet.
pub(super) struct Projection {
    projector: Projector,
    permitted: Vec<u8>,
}

/// Large enough to make calls rare, small enough to stay in a processor's cache.
const INPUT_BYTES: usize = 64 * 1024;

/// What an idle projection keeps of its buffer.
const OUTPUT_KEPT_BYTES: usize = 16 * 1024;

/// Values by handle.
///
/// INVARIANT: in the order of their handles, which only grow. A tree for each type would be 7 kB of the wasm.
pub(super) struct Table<T>(Vec<(u64, T)>);

/// A handle as JavaScript holds it: a whole number below 2^53.
pub(super) type Handle = f64;

/// Starts the handles of this instance at `generation`, a number below 2^21 that no earlier instance was given.
///
/// Call it once, right after the module was instantiated or reset.
#[wasm_bindgen]
pub fn begin(generation: u32) {
    with(|state| state.last_handle = u64::from(generation & 0x1f_ffff) << 32);
}

/// Borrows the state. Nothing in the engine calls out to JavaScript, so no call can find it borrowed.
pub(super) fn with<R>(use_it: impl FnOnce(&mut State) -> R) -> R {
    STATE.with_borrow_mut(use_it)
}

/// The most projectors that wait for another body; one more, and all others go.
const IDLE_PROJECTORS_MAX: usize = 16;

impl Default for State {
    fn default() -> Self {
        Self {
            last_handle: 0,
            catalogs: Table::default(),
            masks: Table::default(),
            records: Table::default(),
            projectors: Table::default(),
            idle: Vec::new(),
            input: vec![0; INPUT_BYTES],
            failure: None,
        }
    }
}

impl State {
    pub(super) fn next_handle(&mut self) -> u64 {
        self.last_handle += 1;
        self.last_handle
    }

    pub(super) fn open_projector(&mut self, mask: Rc<Mask>) -> Handle {
        let idle = self.idle.iter().position(|idle| idle.projector.is_of(&mask));
        let projection = idle.map_or_else(|| Projection::new(mask), |at| self.idle.swap_remove(at));
        let handle = self.next_handle();
        self.projectors.insert(handle, projection)
    }

    pub(super) fn free_projector(&mut self, projector: Handle) {
        let Some(mut projection) = self.projectors.take(projector) else { return };
        projection.renew();
        if self.idle.len() == IDLE_PROJECTORS_MAX {
            self.idle.clear();
        }
        self.idle.push(projection);
    }
}

impl Projection {
    fn new(mask: Rc<Mask>) -> Self {
        Self { projector: Projector::new(mask), permitted: Vec::new() }
    }

    /// How many bytes wait; none after an error.
    pub(super) fn write(&mut self, piece: &[u8]) -> std::result::Result<usize, JsonError> {
        let written = self.projector.write(piece, &mut self.permitted);
        self.waiting(written)
    }

    /// As for [`Self::write`].
    pub(super) fn finish(&mut self) -> std::result::Result<usize, JsonError> {
        let finished = self.projector.finish();
        self.waiting(finished)
    }

    fn waiting(
        &mut self,
        result: std::result::Result<(), JsonError>,
    ) -> std::result::Result<usize, JsonError> {
        if result.is_err() {
            self.permitted.clear();
        }
        result.map(|()| self.permitted.len())
    }

    /// The bytes that waited. They stand there until this is next called upon.
    pub(super) fn take(&mut self) -> *const u8 {
        self.permitted.clear();
        self.permitted.as_ptr()
    }

    fn renew(&mut self) {
        self.projector.renew();
        self.permitted.clear();
        self.permitted.shrink_to(OUTPUT_KEPT_BYTES);
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Table<T> {
    pub(super) fn insert(&mut self, handle: u64, value: T) -> Handle {
        self.0.push((handle, value));
        to_js(handle)
    }

    pub(super) fn get(&self, handle: Handle) -> Result<&T> {
        let found = self.index(handle).and_then(|index| self.0.get(index));
        found.map(|(_, value)| value).ok_or(EngineError::STALE_HANDLE)
    }

    pub(super) fn get_mut(&mut self, handle: Handle) -> Result<&mut T> {
        let found = self.index(handle).and_then(|index| self.0.get_mut(index));
        found.map(|(_, value)| value).ok_or(EngineError::STALE_HANDLE)
    }

    /// Freeing what is not there is no error: cleanup may run twice.
    pub(super) fn free(&mut self, handle: Handle) {
        self.take(handle);
    }

    fn take(&mut self, handle: Handle) -> Option<T> {
        self.index(handle).map(|index| self.0.remove(index).1)
    }

    fn index(&self, handle: Handle) -> Option<usize> {
        self.0.binary_search_by_key(&from_js(handle), |(own, _)| *own).ok()
    }
}

#[expect(clippy::cast_precision_loss, reason = "handles stay below 2^53")]
fn to_js(handle: u64) -> Handle {
    handle as Handle
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates: no handle is 0 or u64::MAX"
)]
fn from_js(handle: Handle) -> u64 {
    handle as u64
}
