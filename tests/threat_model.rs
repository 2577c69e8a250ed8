//! Holds docs/threat-model.md and docs/attacks.md to the tests they name.
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
        let lines = text.split('\n').map(str::trim_start).collect::<String>();
        lines.contains(&format!("(\"{name}\","))
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

/// Every `` `tests/file`: "name" `` of a line.
fn all_named(line: &str) -> Vec<(&str, &str)> {
    let files = line.split("`tests/").skip(1);
    let named = files.filter_map(|rest| {
        let (file, rest) = rest.split_once("`: \"")?;
        Some((file, rest.split_once('"')?.0))
    });
    named.collect()
}

#[test]
fn every_attack_has_its_number_and_tests_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("docs/attacks.md")).unwrap();
    let rows = page.lines().filter_map(|line| {
        let (number, rest) = line.strip_prefix("| ")?.split_once(" | ")?;
        Some((number.parse::<usize>().ok()?, rest))
    });
    let rows: Vec<_> = rows.collect();
    assert_eq!(rows.iter().map(|(number, _)| *number).collect::<Vec<_>>(), (1..=71).collect::<Vec<_>>());
    let mut missing = Vec::new();
    for (number, row) in rows {
        let tests = all_named(row);
        assert!(!tests.is_empty(), "{number} has no test");
        for (file, name) in tests {
            let text = fs::read_to_string(root.join("tests").join(file)).unwrap_or_default();
            if !has_test(file, &text, name) {
                missing.push(format!("{number}: {file}: {name}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
