//! Holds tests/README.md to the tests there are, docs/glossary.md to the code, and every page's links to their targets.
#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

const PAGES: [&str; 9] = [
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "RELEASING.md",
    "SECURITY.md",
    "examples/hr/README.md",
    "fuzz/README.md",
    "pkg/README.md",
    "tests/README.md",
];

/// What the build writes: not there before the first build.
const BUILT: &str = "pkg/dist";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// The names in a folder that satisfy a condition.
fn names(folder: &str, wanted: impl Fn(&Path) -> bool) -> Vec<String> {
    let paths = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    paths.filter(|path| wanted(path)).map(name).collect()
}

/// Every page, as a path from the root.
fn pages() -> Vec<String> {
    let is_page = |path: &Path| path.extension().is_some_and(|extension| extension == "md");
    let docs = names("docs", is_page).into_iter().map(|name| format!("docs/{name}"));
    PAGES.into_iter().map(str::to_owned).chain(docs).collect()
}

/// The text between the first `open` and the next `close`, for each `open`.
fn between<'t>(text: &'t str, open: &'t str, close: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(open).skip(1).filter_map(move |rest| Some(rest.split_once(close)?.0))
}

/// The page without its blocks of code.
fn prose(page: &str) -> String {
    page.split("\n```").step_by(2).collect()
}

/// The anchor that a forge gives a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

fn anchors(page: &str) -> Vec<String> {
    let headings = prose(page);
    let headings = headings.lines().filter(|line| line.starts_with('#'));
    headings.map(|line| anchor(line.trim_start_matches('#').trim())).collect()
}

#[test]
fn every_link_of_a_page_leads_somewhere() {
    let (mut found, mut broken) = (0, Vec::new());
    for page in pages() {
        for link in between(&prose(&read(&page)), "](", ")").filter(|link| !link.contains("://")) {
            let (path, heading) = link.split_once('#').unwrap_or((link, ""));
            let folder = Path::new(&page).parent().unwrap();
            let target = if path.is_empty() { PathBuf::from(&page) } else { folder.join(path) };
            let leads = (target.starts_with(BUILT) || root().join(&target).exists())
                && (heading.is_empty() || anchors(&read(&target)).contains(&heading.to_owned()));
            if leads {
                found += 1;
            } else {
                broken.push(format!("{page}: {link}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
    assert!(found > 50, "only {found} links were found: are they still written as this test reads them?");
}

#[test]
fn the_map_of_tests_lists_every_part_in_order() {
    let runner = read("scripts/test.mjs");
    let parts = between(&runner, "const parts = {", "\n};").next().unwrap();
    let parts =
        parts.lines().filter_map(|line| line.strip_prefix("  ")).filter(|line| !line.starts_with(' '));
    let parts = parts.filter_map(|line| line.split_once([':', '(']).map(|(name, _)| name.to_owned()));
    let map = read("tests/README.md");
    let table = between(&map, "## Parts", "## ").next().unwrap();
    let listed = table.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let listed = listed.map(|(name, _)| name.to_owned()).collect::<Vec<_>>();
    assert_eq!(listed, parts.collect::<Vec<_>>());
}

#[test]
fn the_map_of_tests_names_every_folder_and_every_file_at_the_top() {
    let map = read("tests/README.md");
    let mut tests = names("tests", |path| path.extension().is_none_or(|extension| extension != "md"));
    let folders = names("tests/worker", Path::is_dir);
    tests.retain(|name| name != "worker");
    tests.extend(folders.iter().map(|name| format!("worker/{name}")));
    tests.retain(|name| !map.contains(&format!("`{name}`")));
    assert!(tests.is_empty(), "tests/README.md does not name {tests:?}");
}

#[test]
fn the_glossary_is_in_order_and_its_places_exist() {
    let glossary = read("docs/glossary.md");
    let rows = glossary.lines().filter_map(|line| line.strip_prefix("| **")?.split_once("** |"));
    let (terms, rests): (Vec<_>, Vec<_>) = rows.unzip();
    assert!(terms.len() >= 30, "only {} terms were found", terms.len());
    assert!(terms.is_sorted(), "{terms:?}");
    let columns = rests.iter().filter_map(|rest| rest.rsplit(" | ").next());
    let places = columns.flat_map(|column| column.split('`').skip(1).step_by(2));
    let missing: Vec<_> = places.filter(|place| !root().join(place).exists()).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
