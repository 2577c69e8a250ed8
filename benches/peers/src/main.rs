//! Compares the native engine with other parsers. Reads the bodies that `benches/*.mjs` wrote to the given folder, and
//! prints its measurements as JSON; `npm run bench` makes tables of them.

#![cfg(not(target_arch = "wasm32"))]

mod decisions;
mod projection;
mod rounds;

use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::Serialize;

#[derive(Serialize)]
struct Report {
    projection: Vec<projection::Measured>,
    decisions: Vec<decisions::Measured>,
}

fn main() -> Result<()> {
    let folder: PathBuf = std::env::args_os().nth(1).context("name the folder of the bodies")?.into();
    let report = Report {
        projection: projection::measure(&folder)?,
        decisions: decisions::measure(&folder.join("decisions.json"))?,
    };
    println!("{}", serde_json::to_string(&report)?);
    Ok(())
}
