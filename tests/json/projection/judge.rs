//! One text under one mask at random cuts: what `serde_json` accepts is accepted, and projected as the twin does; what
//! it refuses is refused. Plain Rust: the fuzz targets use it too.

use std::sync::Arc;

use fieldgate::field::{FieldPath, Mask};
use fieldgate::json::{CUT_NAME_MIN, JsonErrorCode, Reader};

use super::support::{project, read};
use crate::mutation::{Random, cut, serde_accepts};
use crate::naive::Tree;

const SETS: [&[&str]; 7] =
    [&[], &["a"], &["a.b"], &["*"], &["*.b"], &["a.*", "a.b.c"], &["data.name", "data.salary.amount"]];

pub(crate) struct Judge {
    masks: Vec<(Vec<FieldPath>, Arc<Mask>)>,
}

impl Judge {
    pub(crate) fn new() -> Self {
        let masks = SETS.map(|set| {
            let paths: Vec<_> = set.iter().map(|path| path.parse().unwrap()).collect();
            let mask = Arc::new(Mask::of(&paths));
            (paths, mask)
        });
        Self { masks: masks.into() }
    }

    /// Gives whether the text is valid; fails if any reader of it disagrees with the others.
    pub(crate) fn judge(&self, text: &[u8], random: &mut Random) -> bool {
        let shown = || format!("{:?}", String::from_utf8_lossy(text));
        let valid = serde_accepts(text);
        let whole = read(&mut Reader::new(0), [text], random.below(2) == 0);
        assert_eq!(whole.is_ok(), valid, "{} {whole:?}", shown());

        let (paths, mask) = &self.masks[random.below(self.masks.len())];
        let (out, result) = project(mask, cut(text, random));
        match (whole, result) {
            (Ok(()), Ok(())) => {
                // A lone surrogate in a name is an error to the twin.
                if let Ok(tree) = Tree::read(str::from_utf8(text).unwrap()) {
                    let read = Tree::read(str::from_utf8(&out).unwrap()).unwrap();
                    assert_eq!(Some(read), tree.project(paths), "{}", shown());
                }
            }
            // A text that is valid, or not yet found to be invalid, may be none to project.
            (_, Err(error)) if error.code() == JsonErrorCode::ScalarRoot => {}
            (_, Err(error)) if error.code() == JsonErrorCode::LongName && text.len() > CUT_NAME_MIN => {}
            (whole, result) => assert_eq!(whole, result, "{}", shown()),
        }
        valid
    }
}
