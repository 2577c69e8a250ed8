//! Catalogs, used as a stranger to the crate would.

use fieldgate::catalog::Catalog;

const HR: &str = include_str!("../examples/hr/catalog.json");

#[test]
fn the_hr_catalog_has_no_problem_and_no_warning() {
    let catalog = Catalog::parse(HR).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(catalog.lint(), []);
}
