//! One text under one mask at random cuts: what `serde_json` accepts is accepted, and projected as the twin does; what
//! it refuses is refused. Plain Rust: the fuzz targets use it too.

use std::sync::Arc;

use fieldgate::field::{Discriminator, FieldPath, Mask};
use fieldgate::json::{CUT_NAME_MIN, JsonErrorCode, Reader};

use super::support::{project, read};
use crate::mutation::{Random, cut, serde_accepts};
use crate::naive::{Rules, SecondType, Tree};

/// Paths, and the places of objects that `a` or `type` tells the type of.
type Set = (&'static [&'static str], &'static [(&'static str, &'static str)]);

const SETS: [Set; 10] = [
    (&[], &[]),
    (&["a"], &[]),
    (&["a.b"], &[]),
    (&["*"], &[]),
    (&["*.b"], &[]),
    (&["a.*", "a.b.c"], &[]),
    (&["data.name", "data.salary.amount"], &[]),
    (&["x.a", "y.b.z.c", "*.b.y"], &[("", "type"), ("*.b", "type")]),
    (&["a.x.b", "a.y"], &[("a", "type")]),
    (&["x.b", "*.c"], &[("", "a")]),
];

pub(crate) struct Judge {
    masks: Vec<(Rules, Arc<Mask>)>,
}

fn rules((paths, discriminators): Set) -> Rules {
    let at = |path: &str| path.parse().map_or(Vec::new(), |path: FieldPath| path.segments().to_vec());
    let discriminator = |&(path, member): &(_, &str)| Discriminator { at: at(path), member: member.into() };
    Rules {
        paths: paths.iter().map(|path| path.parse().unwrap()).collect(),
        discriminators: discriminators.iter().map(discriminator).collect(),
    }
}

impl Judge {
    pub(crate) fn new() -> Self {
        let masks = SETS.map(rules).map(|rules| {
            let mask = rules.mask();
            (rules, mask)
        });
        Self { masks: masks.into() }
    }

    /// Gives whether the text is valid; fails if any reader of it disagrees with the others.
    pub(crate) fn judge(&self, text: &[u8], random: &mut Random) -> bool {
        let shown = || format!("{:?}", String::from_utf8_lossy(text));
        let valid = serde_accepts(text);
        let whole = read(&mut Reader::new(0), [text], random.below(2) == 0);
        assert_eq!(whole.is_ok(), valid, "{} {whole:?}", shown());

        let (rules, mask) = &self.masks[random.below(self.masks.len())];
        let (out, result) = project(mask, cut(text, random));
        match (whole, result) {
            (Ok(()), Ok(())) => {
                // A lone surrogate in a name is an error to the twin.
                if let Ok(tree) = Tree::read(str::from_utf8(text).unwrap()) {
                    let read = Tree::read(str::from_utf8(&out).unwrap()).unwrap();
                    assert_eq!(Ok(Some(read)), tree.project_by(rules), "{}", shown());
                }
            }
            // A text that is valid, or not yet found to be invalid, may be none to project.
            (_, Err(error)) if error.code() == JsonErrorCode::ScalarRoot => {}
            (whole, Err(error)) if error.code() == JsonErrorCode::SecondType => {
                if let (Ok(()), Ok(tree)) = (whole, Tree::read(str::from_utf8(text).unwrap_or_default())) {
                    assert_eq!(tree.project_by(rules), Err(SecondType), "{}", shown());
                }
            }
            (_, Err(error)) if error.code() == JsonErrorCode::LongName && text.len() > CUT_NAME_MIN => {}
            (whole, result) => assert_eq!(whole, result, "{}", shown()),
        }
        valid
    }
}
