//! Policies: grants compiled against a catalog, used by handle.

use wasm_bindgen::prelude::*;

use super::catalog::held;
use super::error::Result;
use super::grants::read_stored;
use super::state::{Handle, with};
use crate::decision::Policy;
use crate::grant::Grants;

/// Compiles grants in their stored form, for a key that expires at `expires_at` (milliseconds since 1970), or never.
/// The handle serves wherever one from `openRecord` does: `policySize` measures it, `freePolicy` frees it.
///
/// # Errors
/// `stale_handle`; `invalid_grants` for what is not the stored form.
#[wasm_bindgen(js_name = openGrants)]
pub fn open_grants(catalog: Handle, grants: &str, expires_at: Option<f64>) -> Result<Handle> {
    compile(catalog, expires_at.map(expiry), &read_stored(grants)?)
}

pub(super) fn compile(catalog: Handle, expires_at: Option<u64>, grants: &Grants) -> Result<Handle> {
    let policy = Policy::new(held(catalog)?, expires_at, grants);
    Ok(with(|state| {
        let handle = state.next_handle();
        state.policies.insert(handle, policy)
    }))
}

/// An invalid expiry (NaN) has passed.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, and NaN gives 0"
)]
fn expiry(milliseconds: f64) -> u64 {
    milliseconds as u64
}

/// About how many bytes a policy holds. Each mask adds to it when it is first used.
///
/// # Errors
/// `stale_handle`.
#[wasm_bindgen(js_name = policySize)]
pub fn policy_size(policy: Handle) -> Result<usize> {
    with(|state| Ok(state.policies.get(policy)?.size()))
}

/// Frees a policy. Projectors opened from it stay valid.
#[wasm_bindgen(js_name = freePolicy)]
pub fn free_policy(policy: Handle) {
    with(|state| state.policies.free(policy));
}
