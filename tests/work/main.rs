//! The work of one call, counted in instructions: bounded by a constant times request and grant, at every limit.
//!
//! The engine runs as wasm in an interpreter that counts. So the figures are the same on every machine, and a loop within
//! a loop shows, whatever it does.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a failing test may stop")]

use std::path::Path;
use std::process::Command;

use wasmi::{Config, Engine, Instance, Linker, Module, Store};

/// The most instructions for each byte of request and grant: one and a half times what the most expensive case takes.
const MOST_FOR_A_BYTE: u64 = 3_200;
/// The same for objects whose type is read before they are judged: each is read twice, and the shorter it is, the more counts
/// where each reading begins and ends.
const MOST_FOR_A_BYTE_WITH_TYPES: u64 = 7_600;

/// What the calls come to, by the order of `CASES` in `guest/lib.rs`.
const CASES: [(&str, u32, u64); 15] = [
    ("a parent asked for again and again", 1, MOST_FOR_A_BYTE),
    ("as many fields as a query can list", 1, MOST_FOR_A_BYTE),
    ("members of a map", 1, MOST_FOR_A_BYTE),
    ("parents within parents", 1, MOST_FOR_A_BYTE),
    ("a sort by many fields", 1, MOST_FOR_A_BYTE),
    ("lists within lists", 1, MOST_FOR_A_BYTE),
    ("a hundred filters", 1, MOST_FOR_A_BYTE),
    ("a hundred parameters, of which the last is unknown", 0, MOST_FOR_A_BYTE),
    ("a path with as many segments as there may be", 1, MOST_FOR_A_BYTE),
    ("a path that some server may read as another", 0, MOST_FOR_A_BYTE),
    ("a segment with as many dots as there is room for", 1, MOST_FOR_A_BYTE),
    ("a JSON body of granted fields", 1, MOST_FOR_A_BYTE),
    ("a JSON body of fields that are not granted", 0, MOST_FOR_A_BYTE),
    ("a form of granted fields", 1, MOST_FOR_A_BYTE),
    ("a JSON body of short objects with types", 0, MOST_FOR_A_BYTE_WITH_TYPES),
];

const FUEL: u64 = u64::MAX / 2;

struct Guest {
    store: Store<()>,
    instance: Instance,
}

impl Guest {
    fn new(wasm: &[u8]) -> Self {
        let mut config = Config::default();
        config.consume_fuel(true);
        let engine = Engine::new(&config);
        let module = Module::new(&engine, wasm).unwrap();
        let mut store = Store::new(&engine, ());
        store.set_fuel(FUEL).unwrap();
        let instance = Linker::new(&engine).instantiate_and_start(&mut store, &module).unwrap();
        Self { store, instance }
    }

    /// How many bytes the case has, how many instructions it takes, and whether it is allowed.
    fn count(&mut self, case: u32, tenths: u32) -> (u64, u64, u32) {
        let prepare = self.instance.get_typed_func::<(u32, u32), u32>(&self.store, "prepare").unwrap();
        let run = self.instance.get_typed_func::<(), u32>(&self.store, "run").unwrap();
        let bytes = prepare.call(&mut self.store, (case, tenths)).unwrap();
        self.store.set_fuel(FUEL).unwrap();
        let allowed = run.call(&mut self.store, ()).unwrap();
        (u64::from(bytes), FUEL - self.store.get_fuel().unwrap(), allowed)
    }
}

fn wasm() -> Vec<u8> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = root.join("target");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--locked", "--release", "--package", "fieldgate-work"])
        .args(["--target", "wasm32-unknown-unknown", "--target-dir"])
        .arg(&target)
        .current_dir(root)
        .status();
    assert!(built.unwrap().success());
    std::fs::read(target.join("wasm32-unknown-unknown/release/fieldgate_work.wasm")).unwrap()
}

#[test]
fn the_work_of_a_call_is_bounded_by_request_and_grant() {
    let mut guest = Guest::new(&wasm());
    for (number, (name, expected, most)) in (0..).zip(CASES) {
        let (half_bytes, half, _) = guest.count(number, 5);
        let (bytes, whole, allowed) = guest.count(number, 10);
        println!("{:>12} instructions, {:>5} for a byte: {name}", whole, whole / bytes);
        assert_eq!(allowed, expected, "{name}");
        assert!(whole <= most * bytes, "{name}: {whole} instructions for {bytes} bytes");
        assert!(
            whole <= half + most * (bytes - half_bytes),
            "{name}: {half} instructions for {half_bytes} bytes, {whole} for {bytes}"
        );
    }
}
