//! Catalogs of random routes.

use fieldgate::catalog::Catalog;
use fieldgate::request::Method;
use serde_json::json;

/// Parameter names that carry their type, so that one `params` fits all routes.
const PARAMETERS: [(&str, &str); 3] = [("{n}", "integer"), ("{u}", "uuid"), ("{t}", "token")];

/// One endpoint for each route, so that none may be taken for another. `None` if the routes contradict each other.
pub(crate) fn catalog(base_path: &str, routes: &[(Method, String)]) -> Option<Catalog> {
    let endpoints = routes.iter().enumerate().map(|(index, (method, template))| {
        let action = if method.is_safe() { "read" } else { "update" };
        let typed = PARAMETERS.iter().filter(|(name, _)| template.contains(name));
        let params = typed.map(|(name, kind)| (name.trim_matches(['{', '}']).to_owned(), json!(kind)));
        json!({ "id": format!("e{index}"), "title": "E", "routes": { action: [format!("{method} {template}")] },
                "params": params.collect::<serde_json::Map<_, _>>() })
    });
    let document = json!({ "name": "A", "basePath": base_path, "endpoints": endpoints.collect::<Vec<_>>() });
    Catalog::parse(&document.to_string()).ok()
}

/// The routes that make a catalog: one that contradicts an earlier one is left out.
pub(crate) fn consistent(base_path: &str, candidates: Vec<(Method, String)>) -> Vec<(Method, String)> {
    let mut kept = Vec::new();
    for candidate in candidates {
        kept.push(candidate);
        if catalog(base_path, &kept).is_none() {
            kept.pop();
        }
    }
    kept
}
