//! What one wasm instance holds, by handle.

use std::cell::RefCell;
use std::mem;
use std::sync::Arc;

use wasm_bindgen::prelude::*;

use super::error::{EngineError, Result};
use super::projection::{invalid_json, piece_too_long};
use crate::catalog::Catalog;
use crate::decision::Policy;
use crate::field::Mask;
use crate::json::JsonError;
use crate::links::{LinkRewriter, Rebase};
use crate::projection::Projector;

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// An instance never uses a handle twice, and [`begin`] gives each instance its own range.
pub(super) struct State {
    last_handle: u64,
    pub(super) catalogs: Table<Arc<Catalog>>,
    pub(super) masks: Table<Arc<Mask>>,
    pub(super) policies: Table<Policy>,
    projectors: Table<Projection>,
    /// What all open projections together may hold.
    projections_bytes: usize,
    /// Projectors that were freed. Bodies under one mask are alike, and a projector that has read one reads the next
    /// faster. Each holds its mask and a few kilobytes.
    idle: Vec<Projection>,
    /// Where JavaScript puts pieces of bodies.
    ///
    /// INVARIANT: it never grows and is never replaced, since JavaScript holds its address.
    pub(super) input: Vec<u8>,
    /// What was taken last. JavaScript copies it before its next call, which may write its output here.
    taken: Vec<u8>,
    /// Why the last call that returned a negative number failed.
    pub(super) failure: Option<EngineError>,
}

/// The way of one body, and what has left it and nobody has taken.
struct Projection {
    /// Without one, all of the body leaves.
    projector: Option<Projector>,
    links: Option<Links>,
    permitted: Vec<u8>,
    /// The most that this holds between two calls.
    bytes_max: usize,
}

/// Rewrites the links in what leaves a projector.
struct Links {
    rewriter: LinkRewriter,
    /// Where what leaves the projector waits for the rewriter, if there is one.
    projected: Vec<u8>,
}

/// Large enough to make calls rare, small enough to stay in a processor's cache.
const INPUT_BYTES: usize = 64 * 1024;

/// What a projection keeps of its buffer between pieces. JavaScript takes anything above it at once: it is
/// `WAITING_BYTES` of `pkg/core/projection.ts`.
const WAITING_BYTES: usize = 16 * 1024;

/// What all open projections together may hold: a quarter of the memory, which has 64 MiB (`.cargo/config.toml`). Of the
/// rest some 21 MiB are for compiled records, 16 for one body that is checked whole, and the others for the catalog and for
/// what one call needs. Beyond its memory an instance traps, and every stream ends.
const PROJECTIONS_BYTES_MAX: usize = 16 * 1024 * 1024;

/// Values by handle.
///
/// INVARIANT: sorted by handle; handles only grow. A tree for each type would add 7 kB to the wasm.
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
            policies: Table::default(),
            projectors: Table::default(),
            projections_bytes: 0,
            idle: Vec::new(),
            input: vec![0; INPUT_BYTES],
            taken: Vec::new(),
            failure: None,
        }
    }
}

impl State {
    pub(super) fn next_handle(&mut self) -> u64 {
        self.last_handle += 1;
        self.last_handle
    }

    /// Refuses what does not fit beside the open projections. If none is open, anything fits.
    pub(super) fn open_projector(&mut self, mask: Arc<Mask>) -> Result<Handle> {
        let idle =
            self.idle.iter().position(|idle| idle.projector.as_ref().is_some_and(|it| it.is_of(&mask)));
        let projection = match idle {
            Some(at) => self.idle.swap_remove(at),
            None => Projection::new(Some(mask), None),
        };
        self.open(projection)
    }

    /// As for [`Self::open_projector`]; without a mask, all of the body leaves.
    pub(super) fn open_rewriter(
        &mut self,
        mask: Option<Arc<Mask>>,
        links: Arc<Mask>,
        rebase: Rebase,
    ) -> Result<Handle> {
        self.open(Projection::new(mask, Some((links, rebase))))
    }

    fn open(&mut self, projection: Projection) -> Result<Handle> {
        let all = self.projections_bytes.saturating_add(projection.bytes_max);
        if (all > PROJECTIONS_BYTES_MAX && self.projections_bytes > 0) || !has_room(projection.bytes_max) {
            return Err(EngineError::OVERLOADED);
        }
        self.projections_bytes = all;
        let handle = self.next_handle();
        Ok(self.projectors.insert(handle, projection))
    }

    pub(super) fn free_projector(&mut self, projector: Handle) {
        let Some(mut projection) = self.projectors.take(projector) else { return };
        self.projections_bytes -= projection.bytes_max;
        if projection.links.is_some() {
            return;
        }
        projection.renew();
        if self.idle.len() == IDLE_PROJECTORS_MAX {
            self.idle.clear();
        }
        self.idle.push(projection);
    }

    /// Reads `length` bytes of the input buffer, and returns how many permitted bytes wait: none after an error.
    pub(super) fn write_projector(&mut self, projector: Handle, length: usize) -> Result<usize> {
        let (Some(piece), projection) = (self.input.get(..length), self.projectors.get_mut(projector)?)
        else {
            self.free_projector(projector);
            return Err(piece_too_long());
        };
        if projection.permitted.capacity() == 0 {
            projection.permitted = mem::take(&mut self.taken);
            projection.permitted.clear();
        }
        let written = projection.write(piece);
        if written.is_none() {
            self.free_projector(projector);
        }
        written.unwrap_or(Err(EngineError::OVERLOADED))
    }

    /// As for [`Self::write_projector`].
    pub(super) fn finish_projector(&mut self, projector: Handle) -> Result<usize> {
        self.projectors.get_mut(projector)?.finish()
    }

    pub(super) fn is_complete(&mut self, projector: Handle) -> Result<bool> {
        let Projection { projector, links, .. } = self.projectors.get(projector)?;
        let of_links = || links.as_ref().is_some_and(|links| links.rewriter.is_complete());
        Ok(projector.as_ref().map_or_else(of_links, Projector::is_complete))
    }

    /// Where the bytes are that waited, until the next call.
    pub(super) fn take_projected(&mut self, projector: Handle) -> Result<*const u8> {
        self.taken = mem::take(&mut self.projectors.get_mut(projector)?.permitted);
        Ok(self.taken.as_ptr())
    }
}

/// Whether this many bytes can be allocated in one piece. Ask before an allocation that has to succeed: one that
/// fails is a trap.
pub(super) fn has_room(bytes: usize) -> bool {
    Vec::<u8>::new().try_reserve_exact(bytes).is_ok()
}

impl Projection {
    /// Masks are counted with each, though they may be shared: they may also be the last of a key's record.
    fn new(mask: Option<Arc<Mask>>, links: Option<(Arc<Mask>, Rebase)>) -> Self {
        // A table doubles as it grows, and is there twice while it does.
        let mut bytes_max = 3 * size_of::<(u64, Self)>() + WAITING_BYTES;
        if let Some(mask) = &mask {
            bytes_max = bytes_max.saturating_add(Projector::heap_bytes_max(mask)).saturating_add(mask.size());
        }
        if let Some((links, _)) = &links {
            let projected = INPUT_BYTES;
            let rewriter = LinkRewriter::heap_bytes_max(links).saturating_add(links.size());
            bytes_max = bytes_max.saturating_add(rewriter).saturating_add(projected);
        }
        let links = links.map(|(mask, rebase)| Links {
            rewriter: LinkRewriter::new(mask, Arc::new(rebase)),
            projected: Vec::new(),
        });
        Self { projector: mask.map(Projector::new), links, permitted: Vec::new(), bytes_max }
    }

    /// `None` if there is no room for what may leave.
    fn write(&mut self, piece: &[u8]) -> Option<Result<usize>> {
        let Self { projector, links, permitted, .. } = &mut *self;
        let room =
            projector.as_ref().map_or(piece.len(), |projector| projector.output_bytes_max(piece.len()));
        let written = match (projector, links) {
            (Some(projector), None) => {
                permitted.try_reserve(room).ok()?;
                projector.write(piece, permitted)
            }
            (Some(projector), Some(Links { rewriter, projected })) => {
                projected.try_reserve(room).ok()?;
                permitted.try_reserve(rewriter.output_bytes_max(room)).ok()?;
                let written =
                    projector.write(piece, projected).and_then(|()| rewriter.write(projected, permitted));
                projected.clear();
                // More was there with what had been held back, and is not counted.
                projected.shrink_to(INPUT_BYTES);
                written
            }
            (None, Some(Links { rewriter, .. })) => {
                permitted.try_reserve(rewriter.output_bytes_max(room)).ok()?;
                rewriter.write(piece, permitted)
            }
            (None, None) => return None,
        };
        Some(self.waiting(written))
    }

    fn finish(&mut self) -> Result<usize> {
        let projected = self.projector.as_mut().map_or(Ok(()), Projector::finish);
        let finished =
            projected.and_then(|()| self.links.as_mut().map_or(Ok(()), |links| links.rewriter.finish()));
        self.waiting(finished)
    }

    fn waiting(&mut self, result: std::result::Result<(), JsonError>) -> Result<usize> {
        if result.is_err() {
            self.permitted.clear();
        }
        if self.permitted.len() < WAITING_BYTES {
            self.permitted.shrink_to(WAITING_BYTES);
        }
        result.map(|()| self.permitted.len()).map_err(invalid_json)
    }

    fn renew(&mut self) {
        if let Some(projector) = &mut self.projector {
            projector.renew();
        }
        self.permitted = Vec::new();
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
