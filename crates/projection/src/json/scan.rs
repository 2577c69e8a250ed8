//! The scanner: bytes to tokens, each held to the grammar.
//!
//! It is resumable at any byte and knows nothing of why its user reads. It keeps no bytes; its whole state is a few
//! words. [`Scanner::token`] is the one judge of what is faulty, and where: what runs fast beside it, in `run`, passes
//! only what is whole and right, and leaves the rest to it.

mod run;
mod stretch;

pub(super) use run::{Aim, Stop};

use super::joints::{Joints, Verdict};
use super::number::Number;
use super::reader::All;
use super::text::Text;
use super::{JsonErrorKind, MAX_DEPTH, whole};

/// What kind of value begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `{`
    Object,
    /// `[`
    Array,
    /// `null`
    Null,
    /// A string, a number or a boolean.
    Scalar,
}

impl Kind {
    /// Whether values of this kind hold others.
    #[must_use]
    pub fn is_container(self) -> bool {
        matches!(self, Self::Object | Self::Array)
    }
}

/// A place in the text worth telling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// A value begins with the byte just taken.
    Begin(Kind),
    /// A value has ended with the byte just taken.
    End,
    /// The quote just taken opens a member's name.
    Name,
    /// The quote just taken closes a member's name.
    NameEnd,
}

/// Where in the text the scan stands.
#[derive(Debug, Clone, Copy)]
enum State {
    /// Between tokens.
    At(Place),
    /// Inside a string.
    Text(Role, Text),
    /// Inside a number.
    Number(Number),
    /// Inside `null`, `true` or `false`, of which this is the rest.
    Literal(&'static [u8]),
}

/// What the grammar expects between tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// A value: at the start, behind a colon, behind a comma in an array.
    Value,
    /// A value or `]`.
    FirstItem,
    /// A name or `}`.
    FirstName,
    /// A name, behind a comma.
    Name,
    /// The colon behind a name.
    Colon,
    /// What follows a value: a comma, the end of its container, or at the root nothing but white space.
    Next,
}

#[derive(Debug, Clone, Copy)]
enum Role {
    Name,
    Value,
}

/// A resumable scan of one JSON text.
#[derive(Debug)]
pub(super) struct Scanner {
    state: State,
    depth: usize,
    /// The kinds of the open containers, innermost in the lowest bit: set for an object. [`MAX_DEPTH`] fit.
    objects: u128,
}

const _: () = assert!(MAX_DEPTH == u128::BITS as usize, "Scanner::objects holds one bit for each level");

impl Scanner {
    pub(super) fn new() -> Self {
        Self { state: State::At(Place::Value), depth: 0, objects: 0 }
    }

    /// How many containers are open.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// Whether what comes is a member of the innermost container, or its end.
    pub(super) fn is_among_members(&self) -> bool {
        let is_due = matches!(self.state, State::At(Place::FirstName | Place::Name | Place::Next));
        is_due && self.depth > 0 && self.in_object()
    }

    /// Whether a value is due that does not begin with this byte, the next.
    pub(super) fn is_before_value(&self, next: Option<&u8>) -> bool {
        let is_space = matches!(next, None | Some(b' ' | b'\n' | b'\r' | b'\t'));
        matches!(self.state, State::At(Place::Value)) && is_space
    }

    /// Whether the text may end here.
    pub(super) fn is_complete(&self) -> bool {
        let value_ended = match self.state {
            State::At(Place::Next) => true,
            State::Number(number) => number.is_complete(),
            _ => false,
        };
        value_ended && self.depth == 0
    }

    /// The next token from `chunk[at..]`, with `at` moved behind it; none if the chunk is used up.
    ///
    /// On an error `at` is the byte that broke the rule, and the scanner must not be used again.
    pub(super) fn token(&mut self, chunk: &[u8], at: &mut usize) -> Result<Option<Token>, JsonErrorKind> {
        loop {
            let token = match &mut self.state {
                State::Text(role, text) => {
                    let role = *role;
                    text.run(chunk, at)?.then(|| self.close_text(role))
                }
                State::Number(number) => number.run(chunk, at)?.then(|| self.end_value()),
                State::Literal(rest) => literal(rest, chunk, at)?.then(|| self.end_value()),
                State::At(place) => {
                    let place = *place;
                    *at = whole::space(chunk, *at);
                    let Some(&byte) = chunk.get(*at) else { return Ok(None) };
                    let token = self.punctuate(place, byte)?;
                    *at += 1;
                    if token.is_none() {
                        continue;
                    }
                    token
                }
            };
            return Ok(token);
        }
    }

    /// Goes on until a value has ended with `base` containers open, whatever it holds; says whether it did so
    /// before the end of the chunk. Errors as for [`Scanner::token`].
    pub(super) fn pass(
        &mut self,
        base: usize,
        joints: &mut Joints,
        chunk: &[u8],
        at: &mut usize,
    ) -> Result<bool, JsonErrorKind> {
        loop {
            if let Stop::Ended = self.run(Aim::end_of_value(base), joints, chunk, at, &mut All(Verdict::Skip))
            {
                return Ok(true);
            }
            match self.token(chunk, at)? {
                None => return Ok(false),
                Some(Token::End) if self.depth == base => return Ok(true),
                Some(_) => {}
            }
        }
    }

    /// Takes a byte between strings, numbers and literals.
    fn punctuate(&mut self, place: Place, byte: u8) -> Result<Option<Token>, JsonErrorKind> {
        match (place, byte) {
            (Place::FirstItem, b']') | (Place::FirstName, b'}') => Ok(Some(self.close())),
            (Place::Value | Place::FirstItem, _) => self.begin(byte).map(Some),
            (Place::Name | Place::FirstName, b'"') => {
                self.state = State::Text(Role::Name, Text::Plain);
                Ok(Some(Token::Name))
            }
            (Place::Colon, b':') => {
                self.state = State::At(Place::Value);
                Ok(None)
            }
            (Place::Next, _) if self.depth == 0 => Err(JsonErrorKind::Unexpected),
            (Place::Next, b',') => {
                self.state = State::At(if self.in_object() { Place::Name } else { Place::Value });
                Ok(None)
            }
            (Place::Next, b'}') if self.in_object() => Ok(Some(self.close())),
            (Place::Next, b']') if !self.in_object() => Ok(Some(self.close())),
            _ => Err(JsonErrorKind::Unexpected),
        }
    }

    fn begin(&mut self, byte: u8) -> Result<Token, JsonErrorKind> {
        let (state, kind) = match byte {
            b'{' => return self.open(Kind::Object),
            b'[' => return self.open(Kind::Array),
            b'"' => (State::Text(Role::Value, Text::Plain), Kind::Scalar),
            b'n' => (State::Literal(b"ull"), Kind::Null),
            b't' => (State::Literal(b"rue"), Kind::Scalar),
            b'f' => (State::Literal(b"alse"), Kind::Scalar),
            _ => (State::Number(Number::begin(byte).ok_or(JsonErrorKind::Unexpected)?), Kind::Scalar),
        };
        self.state = state;
        Ok(Token::Begin(kind))
    }

    fn open(&mut self, kind: Kind) -> Result<Token, JsonErrorKind> {
        if self.depth == MAX_DEPTH {
            return Err(JsonErrorKind::TooDeep);
        }
        self.state = State::At(self.descend(kind == Kind::Object));
        Ok(Token::Begin(kind))
    }

    fn close(&mut self) -> Token {
        self.ascend();
        self.end_value()
    }

    /// Into a container, with what is expected there. There must be room for one more.
    fn descend(&mut self, object: bool) -> Place {
        self.depth += 1;
        self.objects = self.objects << 1 | u128::from(object);
        if object { Place::FirstName } else { Place::FirstItem }
    }

    /// Out of the innermost container. There must be one.
    fn ascend(&mut self) {
        self.depth -= 1;
        self.objects >>= 1;
    }

    fn close_text(&mut self, role: Role) -> Token {
        match role {
            Role::Name => {
                self.state = State::At(Place::Colon);
                Token::NameEnd
            }
            Role::Value => self.end_value(),
        }
    }

    fn end_value(&mut self) -> Token {
        self.state = State::At(Place::Next);
        Token::End
    }

    fn in_object(&self) -> bool {
        self.objects & 1 == 1
    }
}

/// Goes on to the end of a literal; says whether it came to it.
fn literal(rest: &mut &'static [u8], chunk: &[u8], at: &mut usize) -> Result<bool, JsonErrorKind> {
    while let Some((expected, behind)) = rest.split_first() {
        match chunk.get(*at) {
            None => return Ok(false),
            Some(byte) if byte == expected => *at += 1,
            Some(_) => return Err(JsonErrorKind::Unexpected),
        }
        *rest = behind;
    }
    Ok(true)
}
