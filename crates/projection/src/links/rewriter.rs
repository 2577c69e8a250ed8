//! The rewriter: a reader, and the walk to the links.

use std::sync::Arc;

use super::reference::{Rebase, Rebased};
use crate::field::{Entry, Mask, NodeId};
use crate::json::{
    Event, Events, GROWTH, JsonError, Kind, MAX_DEPTH, MemberChoice, Name, Reader, name_bytes_max,
};
use crate::projection::Masked;

/// The longest link, in bytes of text. The usual limit for the target of a request is 8,000 (RFC 9110, section 4.1).
pub const LINK_BYTES_MAX: usize = 8 * 1024;

/// The member of a link object that holds its URL.
const HREF: &[u8] = b"href";

/// Makes the links in a JSON text lead to another address. Its guarantees are in the [module](super).
///
/// ```
/// use std::sync::Arc;
/// use fieldgate_projection::field::Mask;
/// use fieldgate_projection::links::{LinkRewriter, Rebase};
///
/// let rebase = Rebase::new("https://api.example.com", "https://gate.example").ok_or("no address")?;
/// let mut rewriter = LinkRewriter::new(Arc::new(Mask::of(&["next".parse()?])), Arc::new(rebase));
/// let mut out = Vec::new();
/// rewriter.write(br#"{"next": "https:\/\/api.example"#, &mut out)?;
/// rewriter.write(br#".com\/people?page=3", "results": []}"#, &mut out)?;
/// rewriter.finish()?;
/// assert_eq!(out, br#"{"next":"https://gate.example/people?page=3","results":[]}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct LinkRewriter {
    reader: Reader,
    walk: Walk,
}

#[derive(Debug)]
struct Walk {
    mask: Arc<Mask>,
    rebase: Arc<Rebase>,
    /// The walked containers, innermost last.
    levels: Vec<Level>,
    /// Where the value of the last name is.
    member: Place,
    link: Option<Link>,
}

#[derive(Debug, Clone, Copy)]
struct Level {
    kind: Kind,
    place: Place,
    /// Whether a member or an item has left, so that the next needs a comma.
    begun: bool,
}

/// What a value is.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// No link, but links may be below it.
    Above(NodeId),
    /// A link, or a container of links.
    Link,
}

/// The text of a link that has not been read to its end, or is too long.
#[derive(Debug)]
enum Link {
    Text(Vec<u8>),
    TooLong,
}

impl LinkRewriter {
    /// A rewriter of one text, whose links are the places that `mask` grants.
    #[must_use]
    pub fn new(mask: Arc<Mask>, rebase: Arc<Rebase>) -> Self {
        let reader = Reader::new(longest_name(&mask));
        let member = Place::Above(mask.root());
        Self { reader, walk: Walk { mask, rebase, levels: Vec::new(), member, link: None } }
    }

    /// The most bytes that a rewriter with this mask holds besides itself and the mask, whatever it reads.
    #[must_use]
    pub fn heap_bytes_max(mask: &Mask) -> usize {
        let own = LINK_BYTES_MAX * GROWTH + MAX_DEPTH * size_of::<Level>();
        Reader::heap_bytes_max(longest_name(mask)).saturating_add(own)
    }

    /// The most bytes that a piece of `length` bytes can add to the output.
    #[must_use]
    pub fn output_bytes_max(&self, length: usize) -> usize {
        let Walk { mask, rebase, link, .. } = &self.walk;
        let held = if let Some(Link::Text(text)) = link { text.len() } else { 0 };
        let read = length + held + name_bytes_max(longest_name(mask)) + "\"\":,".len();
        let growth = rebase.growth().max("null".len());
        // The shortest text that becomes `null` is a quoted blank, which is one byte shorter, and a comma follows it.
        let blanks = read / "\" \",".len() + 1;
        read.saturating_add((read / rebase.shortest() + 1).saturating_mul(growth)).saturating_add(blanks)
    }

    /// Reads a chunk, which may end anywhere in the text, and appends to `out` what leaves of it.
    ///
    /// # Errors
    /// If the text is not valid. `out` is then unchanged, and all later calls return the same error.
    pub fn write(&mut self, chunk: &[u8], out: &mut Vec<u8>) -> Result<(), JsonError> {
        let before = out.len();
        let result = self.walk.chunk(self.reader.feed(chunk), out);
        if result.is_err() {
            out.truncate(before);
        }
        result
    }

    /// Whether the text could end here: so far, it is one whole JSON text.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.reader.is_complete()
    }

    /// Ends the text. The output is complete only after this has succeeded.
    ///
    /// # Errors
    /// If the text is not complete, or had an error before.
    pub fn finish(&mut self) -> Result<(), JsonError> {
        self.reader.finish()
    }
}

fn longest_name(mask: &Mask) -> usize {
    mask.longest_name().max(HREF.len())
}

impl Walk {
    fn chunk(&mut self, mut events: Events<'_, '_>, out: &mut Vec<u8>) -> Result<(), JsonError> {
        loop {
            let node = self.node();
            let Self { mask, levels, .. } = &mut *self;
            let event = match (&mut **levels, node) {
                ([around @ .., level], Some(node)) => {
                    let is_item = around.last().is_some_and(|around| around.kind == Kind::Array);
                    let (nothing, whole, begun) =
                        (MemberChoice::Keep, MemberChoice::Report, &mut level.begun);
                    events.next_among(
                        node.index(),
                        &mut Masked { mask, node, nothing, whole, begun, is_item, out },
                    )?
                }
                _ => events.next()?,
            };
            let Some(event) = event else { return Ok(()) };
            if !matches!(event, Event::Kept(_)) {
                self.end_link(out);
            }
            match event {
                Event::Name(name) => match self.name(name, out) {
                    Some(place) => self.member = place,
                    None => events.keep(),
                },
                Event::NamePiece(piece) => out.extend_from_slice(piece),
                Event::NameEnd => out.extend_from_slice(b"\":"),
                Event::Kept(piece) => self.kept(piece, out),
                Event::Value(kind) => {
                    if !self.walks(kind, out) {
                        events.keep();
                    }
                }
                Event::End => self.end(out),
            }
        }
    }

    /// The node of the object that is walked, if its members may be passed at once: no link has still to be written.
    fn node(&self) -> Option<NodeId> {
        match (self.levels.last()?, &self.link) {
            (Level { kind: Kind::Object, place: Place::Above(node), .. }, None) => Some(*node),
            _ => None,
        }
    }

    /// Where a member leads, unless there is no link.
    fn name(&mut self, name: Name<'_>, out: &mut Vec<u8>) -> Option<Place> {
        let level = self.levels.last_mut()?;
        level.separate(out);
        out.push(b'"');
        out.extend_from_slice(name.raw());
        if !name.is_cut() {
            out.extend_from_slice(b"\":");
        }
        match level.place {
            Place::Link => (*name.spelled() == *HREF).then_some(Place::Link),
            Place::Above(node) => match self.mask.member(node, &name.spelled()) {
                Entry::Nothing => None,
                Entry::Part(node) => Some(Place::Above(node)),
                Entry::Whole => Some(Place::Link),
            },
        }
    }

    /// Whether a value is walked. Any other is kept.
    fn walks(&mut self, kind: Kind, out: &mut Vec<u8>) -> bool {
        let place = match self.levels.last_mut() {
            Some(array) if array.kind == Kind::Array => {
                array.separate(out);
                array.place
            }
            _ => self.member,
        };
        if kind.is_container() {
            out.push(if kind == Kind::Object { b'{' } else { b'[' });
            self.levels.push(Level { kind, place, begun: false });
        } else if kind == Kind::Scalar && matches!(place, Place::Link) {
            self.link = Some(Link::Text(Vec::new()));
        }
        kind.is_container()
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        if let Some(level) = self.levels.pop() {
            out.push(if level.kind == Kind::Object { b'}' } else { b']' });
        }
    }

    fn kept(&mut self, piece: &[u8], out: &mut Vec<u8>) {
        match &mut self.link {
            None => out.extend_from_slice(piece),
            Some(Link::Text(text)) if text.len() + piece.len() <= LINK_BYTES_MAX => {
                text.extend_from_slice(piece);
            }
            Some(link) => *link = Link::TooLong,
        }
    }

    /// Writes the link that has ended, if one has.
    fn end_link(&mut self, out: &mut Vec<u8>) {
        let Some(link) = self.link.take() else { return };
        let Link::Text(text) = &link else { return out.extend_from_slice(b"null") };
        let Some(quoted) = text.strip_prefix(b"\"").and_then(|text| text.strip_suffix(b"\"")) else {
            // A number or a truth value.
            return out.extend_from_slice(text);
        };
        let spelled = Name::new(quoted, false).spelled();
        match str::from_utf8(&spelled).map_or(Rebased::Elsewhere, |reference| self.rebase.judge(reference)) {
            Rebased::Unchanged => out.extend_from_slice(text),
            Rebased::Elsewhere => out.extend_from_slice(b"null"),
            // Neither has a character that a JSON string would have to escape.
            Rebased::To(address, rest) => {
                for part in ["\"", address, rest, "\""] {
                    out.extend_from_slice(part.as_bytes());
                }
            }
        }
    }
}

impl Level {
    fn separate(&mut self, out: &mut Vec<u8>) {
        if self.begun {
            out.push(b',');
        }
        self.begun = true;
    }
}
