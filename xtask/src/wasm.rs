//! Builds `pkg/wasm/`: the wasm module with its JavaScript glue, for the worker, the page and the npm package.
//!
//! The versions of wasm-bindgen in the engine and here must be equal; both are pinned, and bindgen itself refuses a
//! module of another version. Nothing is written unless cargo's output has changed.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context as _, Result, ensure};
use sha2::{Digest as _, Sha256};
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles the engine, runs bindgen over it and places the result in `pkg/wasm/`.
pub(crate) fn build() -> Result<()> {
    // Cargo sets it for this run. At compile time, it would name the tree in which this program was built.
    let own = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).context("run it as `cargo xtask wasm`")?;
    let root = own.parent().context("xtask has no folder above it")?;
    let compiled = fs::read(compile(root)?)?;
    let out = root.join("pkg/wasm");
    let stamp = out.join(".input");
    let input = sha256(&compiled);
    if fs::read_to_string(&stamp).is_ok_and(|last| last == input) {
        return Ok(());
    }
    bind(&compiled, &out)?;
    write_digest(&out)?;
    fs::write(stamp, input)?;
    Ok(())
}

fn compile(root: &Path) -> Result<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .current_dir(root)
        .args(["rustc", "--quiet", "--locked", "--release", "--lib", "--package", "fieldgate"])
        // The manifest asks for a Rust library only: with both crate types, cargo would leave link-time optimization out.
        .args(["--features", "wasm", "--crate-type", "cdylib", "--target", TARGET])
        .status()
        .context("cargo could not be started")?;
    ensure!(status.success(), "the engine did not compile for {TARGET}");
    let target_dir = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    Ok(target_dir.join(TARGET).join("release/fieldgate.wasm"))
}

fn bind(compiled: &[u8], out: &Path) -> Result<()> {
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    Bindgen::new()
        .input_bytes("fieldgate", compiled.to_vec())
        .web(true)?
        .typescript(true)
        .reset_state_function(true)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(out)
}

/// What a page and a gate show, so that anyone can check that both run the same engine.
fn write_digest(out: &Path) -> Result<()> {
    let digest = sha256(&fs::read(out.join("fieldgate_bg.wasm"))?);
    fs::write(out.join("digest.js"), format!("export const ENGINE_DIGEST = \"{digest}\";\n"))?;
    fs::write(
        out.join("digest.d.ts"),
        "/** SHA-256 of fieldgate_bg.wasm, lower-case hexadecimal. */\nexport declare const ENGINE_DIGEST: string;\n",
    )?;
    Ok(())
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
