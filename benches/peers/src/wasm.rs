//! `serde_json`, streaming, as wasm: JavaScript writes a body into [`input`] and reads the permitted part at [`output`].
#![expect(unsafe_code, reason = "`no_mangle` for the exported names is unsafe")]

use std::cell::RefCell;

use serde::Deserialize;

use crate::fields::Fields;
use crate::streaming;

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// The buffers, which are kept from call to call.
#[derive(Default)]
struct State {
    input: Vec<u8>,
    fields: Option<Fields>,
    out: Vec<u8>,
}

#[derive(Deserialize)]
struct Work {
    #[serde(default)]
    records: String,
    fields: Vec<String>,
}

fn with<R>(use_it: impl FnOnce(&mut State) -> R) -> R {
    STATE.with_borrow_mut(use_it)
}

/// Returns the address for the next `len` bytes of input.
#[unsafe(no_mangle)]
extern "C" fn input(len: usize) -> *mut u8 {
    with(|state| {
        state.input.resize(len, 0);
        state.input.as_mut_ptr()
    })
}

/// Takes the input as the mask, `{ "fields": […], "records"?: "/data" }`. Returns whether it is valid.
#[unsafe(no_mangle)]
extern "C" fn choose() -> bool {
    with(|state| {
        let work = serde_json::from_slice::<Work>(&state.input).ok();
        state.fields = work.map(|work| Fields::new(&work.records, &work.fields));
        state.fields.is_some()
    })
}

/// Projects the input. Returns how many bytes pass, or -1 if the input is not JSON.
#[unsafe(no_mangle)]
extern "C" fn project() -> i32 {
    with(|State { input, fields, out }| {
        out.clear();
        let projected =
            fields.as_ref().is_some_and(|fields| streaming::serde_json(input, fields, out).is_ok());
        i32::try_from(out.len()).ok().filter(|_| projected).unwrap_or(-1)
    })
}

#[unsafe(no_mangle)]
extern "C" fn output() -> *const u8 {
    with(|state| state.out.as_ptr())
}
