//! The targets over their seeds, and over mutants of them, in every `cargo test`.

use crate::mutation::{Random, mutated};

const MUTANTS: u64 = 20_000;

fn run(target: &str, holds: fn(&[u8])) {
    let folder = format!("{}/fuzz/seeds/{target}", env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let seeds: Vec<_> = paths.iter().map(|path| std::fs::read(path).unwrap()).collect();
    let texts: Vec<_> = seeds.iter().map(Vec::as_slice).collect();
    for seed in &texts {
        holds(seed);
    }
    for seed in 0..MUTANTS {
        holds(&mutated(&texts, &mut Random(seed)));
    }
}

#[test]
fn any_body_is_projected_as_the_twins_do() {
    run("projection", crate::projection::holds);
}

#[test]
fn any_write_is_judged_alike_however_it_is_cut_and_passes_only_if_nothing_of_it_is_hidden() {
    run("body", crate::body::holds);
}

#[test]
fn any_text_is_a_catalog_or_has_problems() {
    run("catalog", crate::catalog::holds);
}

#[test]
fn any_text_that_reads_as_a_key_is_that_key() {
    run("key", crate::key::holds);
}

#[test]
fn any_call_has_one_reading_or_none() {
    run("request", crate::request::holds);
}
