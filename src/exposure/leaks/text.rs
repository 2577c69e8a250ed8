//! Writes JSON piece by piece, with white space wherever it is allowed.

use super::random::Random;

/// White space; the last is longer than a block of any scanner.
const SPACES: [&str; 6] =
    ["", "", "", " ", "\n\t", "\r\n                                                                "];

/// JSON as it is written, commas where they are due.
pub(super) struct Text {
    out: String,
    /// Whether the containers that are open have something in them.
    begun: Vec<bool>,
    /// Whether a name waits for its value.
    named: bool,
    /// Where white space is drawn from, if there is to be any.
    layout: Option<Random>,
}

impl Text {
    pub(super) fn new(layout: Option<Random>) -> Self {
        Self { out: String::new(), begun: Vec::new(), named: false, layout }
    }

    pub(super) fn finish(mut self) -> String {
        self.space();
        self.out
    }

    pub(super) fn is_at_root(&self) -> bool {
        self.begun.is_empty()
    }

    pub(super) fn open(&mut self, bracket: char) {
        self.begin();
        self.put(bracket.encode_utf8(&mut [0; 4]));
        self.begun.push(false);
    }

    pub(super) fn close(&mut self, bracket: char) {
        self.begun.pop();
        self.put(bracket.encode_utf8(&mut [0; 4]));
    }

    pub(super) fn name(&mut self, name: &str) {
        self.begin();
        self.put(name);
        self.put(":");
        self.named = true;
    }

    pub(super) fn value(&mut self, value: &str) {
        self.begin();
        self.put(value);
    }

    /// A comma, unless a value follows its name or the first of its container.
    fn begin(&mut self) {
        if std::mem::take(&mut self.named) {
            return;
        }
        if let Some(begun) = self.begun.last_mut()
            && std::mem::replace(begun, true)
        {
            self.put(",");
        }
    }

    fn put(&mut self, text: &str) {
        self.space();
        self.out.push_str(text);
    }

    fn space(&mut self) {
        let space = self.layout.as_mut().and_then(|layout| layout.pick(&SPACES).copied());
        self.out.push_str(space.unwrap_or_default());
    }
}
