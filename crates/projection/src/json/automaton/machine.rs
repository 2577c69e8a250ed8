//! The grammar between tokens.

use super::literal::LiteralState;
use super::number::NumberState;
use super::string::StringState;
use super::token::{Kind, Token};
use crate::json::error::JsonErrorCode;
use crate::json::nesting::Nesting;
use crate::json::simd::after_space;

/// The state after some prefix of a text.
#[derive(Debug, Clone, Copy)]
enum State {
    /// Between tokens.
    Between(Expected),
    /// In a string.
    String(Role, StringState),
    /// In a number.
    Number(NumberState),
    /// In `null`, `true` or `false`.
    Literal(LiteralState),
}

/// What the grammar expects between two tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::json) enum Expected {
    /// A value: at the start, after a colon, and after a comma in an array.
    Value,
    /// A value or `]`.
    FirstItem,
    /// A name or `}`.
    FirstName,
    /// A name, after a comma.
    Name,
    /// The colon after a name.
    Colon,
    /// What follows a value: a comma or the end of the container; at the root, only white space.
    Next,
}

impl Expected {
    /// What is expected after the bracket that opens a container.
    #[inline]
    pub(in crate::json) fn first_in(is_object: bool) -> Self {
        if is_object { Self::FirstName } else { Self::FirstItem }
    }
}

/// What a string is.
#[derive(Debug, Clone, Copy)]
enum Role {
    Name,
    Value,
}

/// The state of reading one JSON text.
#[derive(Debug)]
pub(in crate::json) struct Automaton {
    state: State,
    nesting: Nesting,
}

impl Automaton {
    /// At the start of a text.
    pub(in crate::json) fn new() -> Self {
        Self { state: State::Between(Expected::Value), nesting: Nesting::new() }
    }

    /// The open containers.
    pub(in crate::json) fn nesting(&self) -> Nesting {
        self.nesting
    }

    /// What is expected, if the automaton is between two tokens.
    pub(in crate::json) fn expected(&self) -> Option<Expected> {
        match self.state {
            State::Between(expected) => Some(expected),
            _ => None,
        }
    }

    /// Goes to where the fast path has read to. The caller guarantees that all it has passed is valid.
    pub(in crate::json) fn jump(&mut self, expected: Expected, nesting: Nesting) {
        *self = Self { state: State::Between(expected), nesting };
    }

    /// Whether the next bytes are a member of the innermost container or the end of it.
    pub(in crate::json) fn is_among_members(&self) -> bool {
        let is_between =
            matches!(self.expected(), Some(Expected::FirstName | Expected::Name | Expected::Next));
        is_between && self.nesting.in_object()
    }

    /// Whether a value is expected, and `next`, the next byte, does not begin it.
    pub(in crate::json) fn is_before_value(&self, next: Option<&u8>) -> bool {
        let is_space = matches!(next, None | Some(b' ' | b'\n' | b'\r' | b'\t'));
        self.expected() == Some(Expected::Value) && is_space
    }

    /// Whether the text may end here.
    pub(in crate::json) fn is_complete(&self) -> bool {
        let value_ended = match self.state {
            State::Between(Expected::Next) => true,
            State::Number(number) => number.is_complete(),
            _ => false,
        };
        value_ended && self.nesting.depth() == 0
    }

    /// Reads `chunk[at..]` up to the next token and moves `at` after it. None if the chunk ends first.
    ///
    /// On an error `at` is the byte that breaks the rule, and the automaton must not be used again.
    pub(in crate::json) fn token(
        &mut self,
        chunk: &[u8],
        at: &mut usize,
    ) -> Result<Option<Token>, JsonErrorCode> {
        loop {
            let token = match &mut self.state {
                State::String(role, string) => {
                    let role = *role;
                    string.run(chunk, at)?.then(|| self.end_string(role))
                }
                State::Number(number) => number.run(chunk, at)?.then(|| self.end_value()),
                State::Literal(literal) => literal.run(chunk, at)?.then(|| self.end_value()),
                State::Between(expected) => {
                    let expected = *expected;
                    *at = after_space(chunk, *at);
                    let Some(&byte) = chunk.get(*at) else { return Ok(None) };
                    let token = self.punctuate(expected, byte)?;
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

    /// Takes a byte between tokens.
    fn punctuate(&mut self, expected: Expected, byte: u8) -> Result<Option<Token>, JsonErrorCode> {
        let in_object = self.nesting.in_object();
        match (expected, byte) {
            (Expected::FirstItem, b']') | (Expected::FirstName, b'}') => Ok(Some(self.close())),
            (Expected::Value | Expected::FirstItem, _) => self.begin(byte).map(Some),
            (Expected::Name | Expected::FirstName, b'"') => {
                self.state = State::String(Role::Name, StringState::Plain);
                Ok(Some(Token::Name))
            }
            (Expected::Colon, b':') => {
                self.state = State::Between(Expected::Value);
                Ok(None)
            }
            (Expected::Next, _) if self.nesting.depth() == 0 => Err(JsonErrorCode::Unexpected),
            (Expected::Next, b',') => {
                self.state = State::Between(if in_object { Expected::Name } else { Expected::Value });
                Ok(None)
            }
            (Expected::Next, b'}') if in_object => Ok(Some(self.close())),
            (Expected::Next, b']') if !in_object => Ok(Some(self.close())),
            _ => Err(JsonErrorCode::Unexpected),
        }
    }

    fn begin(&mut self, byte: u8) -> Result<Token, JsonErrorCode> {
        let (state, kind) = match byte {
            b'{' => return self.open(Kind::Object),
            b'[' => return self.open(Kind::Array),
            b'"' => (State::String(Role::Value, StringState::Plain), Kind::Scalar),
            b'n' => (State::Literal(LiteralState(b"ull")), Kind::Null),
            b't' => (State::Literal(LiteralState(b"rue")), Kind::Scalar),
            b'f' => (State::Literal(LiteralState(b"alse")), Kind::Scalar),
            _ => {
                let number = NumberState::begin(byte).ok_or(JsonErrorCode::Unexpected)?;
                (State::Number(number), Kind::Scalar)
            }
        };
        self.state = state;
        Ok(Token::Begin(kind))
    }

    fn open(&mut self, kind: Kind) -> Result<Token, JsonErrorCode> {
        if !self.nesting.has_room() {
            return Err(JsonErrorCode::TooDeep);
        }
        let is_object = kind == Kind::Object;
        self.nesting.push(is_object);
        self.state = State::Between(Expected::first_in(is_object));
        Ok(Token::Begin(kind))
    }

    fn close(&mut self) -> Token {
        self.nesting.pop();
        self.end_value()
    }

    fn end_string(&mut self, role: Role) -> Token {
        match role {
            Role::Name => {
                self.state = State::Between(Expected::Colon);
                Token::NameEnd
            }
            Role::Value => self.end_value(),
        }
    }

    fn end_value(&mut self) -> Token {
        self.state = State::Between(Expected::Next);
        Token::End
    }
}
