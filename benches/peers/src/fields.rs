//! The permitted fields, as a tree that every peer walks in step with the body.

/// The permitted fields of a value.
pub struct Fields {
    members: Vec<Member>,
}

pub struct Member {
    pub name: String,
    /// The name as it is in the output: in quotes, with its colon.
    pub key: String,
    /// `None`: the whole value passes.
    pub part: Option<Fields>,
}

impl Fields {
    /// Builds the tree from dotted paths of plain names, below the JSON Pointer `records`.
    #[must_use]
    pub fn new(records: &str, paths: &[String]) -> Self {
        let mut root = Self { members: Vec::new() };
        for path in paths {
            root.insert(records.split('/').skip(1).chain(path.split('.')));
        }
        root
    }

    fn insert<'a>(&mut self, mut names: impl Iterator<Item = &'a str>) {
        let mut at = self;
        let mut next = names.next();
        while let Some(name) = next {
            next = names.next();
            let place = at.members.iter().position(|member| member.name == name).unwrap_or_else(|| {
                let part = next.is_some().then(|| Self { members: Vec::new() });
                at.members.push(Member { name: name.to_owned(), key: format!("{name:?}:"), part });
                at.members.len() - 1
            });
            match &mut at.members[place].part {
                Some(part) => at = part,
                None => return,
            }
        }
    }

    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// Writes a comma, except before the first item of the object or array that began at `from`.
pub fn separate(out: &mut Vec<u8>, from: usize) {
    if out.len() > from {
        out.push(b',');
    }
}
