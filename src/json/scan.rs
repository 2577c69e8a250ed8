//! The scanner: bytes to tokens, each held to the grammar.
//!
//! It is resumable at any byte and knows nothing of why its user reads: a faster scanner can take its place as long
//! as it reports the same tokens at the same bytes. It keeps no bytes; its whole state is a few words.

use super::number::Number;
use super::text::Text;
use super::{JsonErrorKind, MAX_DEPTH};

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

/// What the grammar expects, or is in the middle of.
#[derive(Debug, Clone, Copy)]
enum State {
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
    /// Inside a string.
    Text(Role, Text),
    /// Inside a number.
    Number(Number),
    /// Inside `null`, `true` or `false`, of which this is the rest.
    Literal(&'static [u8]),
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
        Self { state: State::Value, depth: 0, objects: 0 }
    }

    /// How many containers are open.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// Whether the text may end here.
    pub(super) fn is_complete(&self) -> bool {
        let value_ended = match self.state {
            State::Next => true,
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
                _ => {
                    *at += white_space(chunk.get(*at..).unwrap_or_default());
                    let Some(&byte) = chunk.get(*at) else { return Ok(None) };
                    let token = self.punctuate(byte)?;
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
    pub(super) fn pass(&mut self, base: usize, chunk: &[u8], at: &mut usize) -> Result<bool, JsonErrorKind> {
        while let Some(token) = self.token(chunk, at)? {
            if token == Token::End && self.depth == base {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Takes a byte between strings, numbers and literals.
    fn punctuate(&mut self, byte: u8) -> Result<Option<Token>, JsonErrorKind> {
        match (self.state, byte) {
            (State::FirstItem, b']') | (State::FirstName, b'}') => Ok(Some(self.close())),
            (State::Value | State::FirstItem, _) => self.begin(byte).map(Some),
            (State::Name | State::FirstName, b'"') => {
                self.state = State::Text(Role::Name, Text::Plain);
                Ok(Some(Token::Name))
            }
            (State::Colon, b':') => {
                self.state = State::Value;
                Ok(None)
            }
            (State::Next, _) if self.depth == 0 => Err(JsonErrorKind::Unexpected),
            (State::Next, b',') => {
                self.state = if self.in_object() { State::Name } else { State::Value };
                Ok(None)
            }
            (State::Next, b'}') if self.in_object() => Ok(Some(self.close())),
            (State::Next, b']') if !self.in_object() => Ok(Some(self.close())),
            _ => Err(JsonErrorKind::Unexpected),
        }
    }

    fn begin(&mut self, byte: u8) -> Result<Token, JsonErrorKind> {
        let (state, kind) = match byte {
            b'{' => return self.open(State::FirstName, Kind::Object),
            b'[' => return self.open(State::FirstItem, Kind::Array),
            b'"' => (State::Text(Role::Value, Text::Plain), Kind::Scalar),
            b'n' => (State::Literal(b"ull"), Kind::Null),
            b't' => (State::Literal(b"rue"), Kind::Scalar),
            b'f' => (State::Literal(b"alse"), Kind::Scalar),
            _ => (State::Number(Number::begin(byte).ok_or(JsonErrorKind::Unexpected)?), Kind::Scalar),
        };
        self.state = state;
        Ok(Token::Begin(kind))
    }

    fn open(&mut self, state: State, kind: Kind) -> Result<Token, JsonErrorKind> {
        if self.depth == MAX_DEPTH {
            return Err(JsonErrorKind::TooDeep);
        }
        self.depth += 1;
        self.objects = self.objects << 1 | u128::from(kind == Kind::Object);
        self.state = state;
        Ok(Token::Begin(kind))
    }

    fn close(&mut self) -> Token {
        self.depth -= 1;
        self.objects >>= 1;
        self.end_value()
    }

    fn close_text(&mut self, role: Role) -> Token {
        match role {
            Role::Name => {
                self.state = State::Colon;
                Token::NameEnd
            }
            Role::Value => self.end_value(),
        }
    }

    fn end_value(&mut self) -> Token {
        self.state = State::Next;
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

fn white_space(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t')).unwrap_or(bytes.len())
}
