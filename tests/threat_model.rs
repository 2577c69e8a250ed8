//! Holds docs/threat-model.md to the tests it names.
#![cfg(test)]

use std::fs;
use std::path::Path;

/// `` - `tests/file`: "name" ``
fn named(line: &str) -> Option<(&str, &str)> {
    let (file, name) = line.strip_prefix("- `")?.split_once("`: \"")?;
    Some((file, name.strip_suffix('"')?))
}

/// Whether a file has a test, or a group of tests, of this name.
fn has_test(file: &str, text: &str, name: &str) -> bool {
    if Path::new(file).extension().is_some_and(|extension| extension == "rs") {
        text.contains(&format!("fn {}(", name.replace(' ', "_")))
    } else {
        text.contains(&format!("(\"{name}\","))
    }
}

#[test]
fn every_test_that_the_threat_model_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let model = fs::read_to_string(root.join("docs/threat-model.md")).unwrap();
    let (mut found, mut missing) = (0, Vec::new());
    for (file, name) in model.lines().filter_map(named) {
        let text = fs::read_to_string(root.join(file)).unwrap_or_default();
        if has_test(file, &text, name) {
            found += 1;
        } else {
            missing.push(format!("{file}: {name}"));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(found > 50, "only {found} tests were found: is the list still written as this test reads it?");
}

#[test]
fn every_threat_has_a_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let model = fs::read_to_string(root.join("docs/threat-model.md")).unwrap();
    let (_, threats) = model.split_once("## Threats and answers").unwrap();
    let (threats, _) = threats.split_once("## What is not answered").unwrap();
    let threats = threats.split("\n**").skip(1);
    let unanswered: Vec<_> =
        threats.filter(|threat| !threat.lines().any(|line| named(line).is_some())).collect();
    assert!(unanswered.is_empty(), "{unanswered:#?}");
}
