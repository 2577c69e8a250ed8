//! `serde_json::Value` and `simd-json`: the whole body becomes a tree or a tape, and the permitted part is written again.

use anyhow::{Context, Result};
use serde_json::Value;
use simd_json::{Node, StaticNode};

use crate::fields::{Fields, separate};

pub fn serde_value(body: &[u8], fields: &Fields, out: &mut Vec<u8>) -> Result<()> {
    if let Some(picked) = pick(serde_json::from_slice(body)?, fields) {
        serde_json::to_writer(out, &picked)?;
    }
    Ok(())
}

fn pick(value: Value, fields: &Fields) -> Option<Value> {
    match value {
        Value::Null => Some(Value::Null),
        Value::Array(items) => {
            Some(Value::Array(items.into_iter().filter_map(|item| pick(item, fields)).collect()))
        }
        Value::Object(members) => {
            let kept = members.into_iter().filter_map(|(name, value)| {
                let value = match &fields.get(&name)?.part {
                    Some(part) => pick(value, part)?,
                    None => value,
                };
                Some((name, value))
            });
            Some(Value::Object(kept.collect()))
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// `simd-json` modifies its input, so each round begins with a copy, as it would for a body that arrived in chunks.
pub fn simd_json(body: &[u8], fields: &Fields, out: &mut Vec<u8>) -> Result<()> {
    let mut copy = body.to_vec();
    let tape = simd_json::to_tape(&mut copy)?;
    Tape { rest: tape.0.iter(), out }.part(fields)?;
    Ok(())
}

struct Tape<'a, 'tape> {
    rest: std::slice::Iter<'tape, Node<'tape>>,
    out: &'a mut Vec<u8>,
}

impl<'tape> Tape<'_, 'tape> {
    fn next(&mut self) -> Result<&'tape Node<'tape>> {
        self.rest.next().context("the tape ends early")
    }

    fn name(&mut self) -> Result<&'tape str> {
        match self.next()? {
            Node::String(name) => Ok(name),
            _ => anyhow::bail!("a name is no string"),
        }
    }

    /// Skips a value.
    fn skip(&mut self) -> Result<()> {
        if let Node::Object { count, .. } | Node::Array { count, .. } = self.next()? {
            self.rest = self.rest.as_slice()[*count..].iter();
        }
        Ok(())
    }

    /// Writes the permitted part of a value. Returns whether that is anything.
    fn part(&mut self, fields: &Fields) -> Result<bool> {
        match self.next()? {
            Node::Static(StaticNode::Null) => {
                self.out.extend_from_slice(b"null");
                Ok(true)
            }
            Node::Static(_) | Node::String(_) => Ok(false),
            Node::Array { len, .. } => self.items(*len, |tape| tape.part(fields)),
            Node::Object { len, .. } => {
                self.out.push(b'{');
                let from = self.out.len();
                for _ in 0..*len {
                    let Some(member) = fields.get(self.name()?) else {
                        self.skip()?;
                        continue;
                    };
                    let before = self.out.len();
                    separate(self.out, from);
                    self.out.extend_from_slice(member.key.as_bytes());
                    let kept = match &member.part {
                        Some(part) => self.part(part)?,
                        None => self.whole()?,
                    };
                    if !kept {
                        self.out.truncate(before);
                    }
                }
                self.out.push(b'}');
                Ok(true)
            }
        }
    }

    fn items(&mut self, len: usize, mut item: impl FnMut(&mut Self) -> Result<bool>) -> Result<bool> {
        self.out.push(b'[');
        let from = self.out.len();
        for _ in 0..len {
            let before = self.out.len();
            separate(self.out, from);
            if !item(self)? {
                self.out.truncate(before);
            }
        }
        self.out.push(b']');
        Ok(true)
    }

    fn whole(&mut self) -> Result<bool> {
        match self.next()? {
            Node::Static(value) => {
                match value {
                    StaticNode::Null => self.out.extend_from_slice(b"null"),
                    StaticNode::Bool(value) => serde_json::to_writer(&mut *self.out, value)?,
                    StaticNode::I64(value) => serde_json::to_writer(&mut *self.out, value)?,
                    StaticNode::U64(value) => serde_json::to_writer(&mut *self.out, value)?,
                    StaticNode::F64(value) => serde_json::to_writer(&mut *self.out, value)?,
                }
                Ok(true)
            }
            Node::String(text) => {
                serde_json::to_writer(&mut *self.out, text)?;
                Ok(true)
            }
            Node::Array { len, .. } => self.items(*len, Self::whole),
            Node::Object { len, .. } => {
                self.out.push(b'{');
                for index in 0..*len {
                    if index > 0 {
                        self.out.push(b',');
                    }
                    let name = self.name()?;
                    serde_json::to_writer(&mut *self.out, name)?;
                    self.out.push(b':');
                    self.whole()?;
                }
                self.out.push(b'}');
                Ok(true)
            }
        }
    }
}
