//! `jiter`: reads token by token, in step with the fields; kept values are slices of the body. It does not check that what
//! it skips is UTF-8, so that is checked first.

use anyhow::Result;
use jiter::{Jiter, Peek};

use crate::fields::{Fields, separate};

pub fn jiter(body: &[u8], fields: &Fields, out: &mut Vec<u8>) -> Result<()> {
    str::from_utf8(body)?;
    let mut source = Jiter::new(body);
    let first = source.peek()?;
    part(&mut source, first, fields, out)?;
    Ok(source.finish()?)
}

/// Writes the permitted part of a value. Returns whether that is anything.
fn part(source: &mut Jiter<'_>, peek: Peek, fields: &Fields, out: &mut Vec<u8>) -> Result<bool> {
    match peek {
        Peek::Object => object(source, fields, out),
        Peek::Array => array(source, fields, out),
        Peek::Null => {
            source.known_null()?;
            out.extend_from_slice(b"null");
            Ok(true)
        }
        _ => {
            source.known_skip(peek)?;
            Ok(false)
        }
    }
}

fn object(source: &mut Jiter<'_>, fields: &Fields, out: &mut Vec<u8>) -> Result<bool> {
    out.push(b'{');
    let from = out.len();
    let mut found = source.known_object()?.map(|name| fields.get(name));
    while let Some(member) = found {
        match member {
            None => source.next_skip()?,
            Some(member) => {
                let before = out.len();
                separate(out, from);
                out.extend_from_slice(member.key.as_bytes());
                let peek = source.peek()?;
                let kept = if let Some(fields) = &member.part {
                    part(source, peek, fields, out)?
                } else {
                    let start = source.current_index();
                    source.known_skip(peek)?;
                    out.extend_from_slice(source.slice_to_current(start));
                    true
                };
                if !kept {
                    out.truncate(before);
                }
            }
        }
        found = source.next_key()?.map(|name| fields.get(name));
    }
    out.push(b'}');
    Ok(true)
}

fn array(source: &mut Jiter<'_>, fields: &Fields, out: &mut Vec<u8>) -> Result<bool> {
    out.push(b'[');
    let from = out.len();
    let mut next = source.known_array()?;
    while let Some(peek) = next {
        let before = out.len();
        separate(out, from);
        if !part(source, peek, fields, out)? {
            out.truncate(before);
        }
        next = source.array_step()?;
    }
    out.push(b']');
    Ok(true)
}
