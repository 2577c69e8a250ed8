//! Build steps beyond cargo's own: `cargo xtask wasm` and the runner of the wasm tests.

mod wasm;

use anyhow::{Result, bail};

const USAGE: &str = "usage: cargo xtask wasm          build pkg/wasm/ from the engine
       cargo xtask test-runner …  run one wasm test binary (cargo calls this)";

fn main() -> Result<()> {
    let mut args = std::env::args_os().skip(1);
    match args.next().as_deref().and_then(|command| command.to_str()) {
        Some("wasm") => wasm::build(),
        Some("test-runner") => wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(
            std::iter::once("test-runner".into()).chain(args),
        ),
        _ => bail!(USAGE),
    }
}
