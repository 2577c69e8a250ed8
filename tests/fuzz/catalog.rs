//! A catalog's text: either problems, each with a place in it, or a catalog that gives the same every time.

use fieldgate::catalog::Catalog;
use serde_json::Value;

pub fn holds(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    match Catalog::parse(text) {
        Ok(catalog) => {
            let again = Catalog::parse(text).unwrap();
            assert_eq!((again.digest(), again.lint()), (catalog.digest(), catalog.lint()));
            let document: Value = serde_json::from_str(text).unwrap();
            let declared = document["endpoints"].as_array().map_or(0, Vec::len);
            assert_eq!(catalog.endpoints().len(), declared, "an endpoint is lost");
        }
        Err(problems) => assert!(!problems.as_slice().is_empty(), "refused without a reason"),
    }
}
