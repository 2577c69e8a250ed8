//! `serde_json` and `sonic-rs` as streams: a visitor walks in step with the fields, borrows kept values as raw text and
//! ignores all others. Nothing is built. Both need text, so the bytes are checked to be UTF-8 first.

use std::fmt;

use anyhow::Result;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::fields::{Fields, separate};

pub fn serde_json(body: &[u8], fields: &Fields, out: &mut Vec<u8>) -> Result<()> {
    let mut source = serde_json::Deserializer::from_str(str::from_utf8(body)?);
    Part::<&serde_json::value::RawValue>::new(fields, out).deserialize(&mut source)?;
    Ok(source.end()?)
}

#[cfg(not(target_arch = "wasm32"))]
pub fn sonic_rs(body: &[u8], fields: &Fields, out: &mut Vec<u8>) -> Result<()> {
    let mut source = sonic_rs::Deserializer::from_str(str::from_utf8(body)?);
    Part::<sonic_rs::LazyValue<'_>>::new(fields, out).deserialize(&mut source)?;
    Ok(())
}

/// A value's text as it is in the body.
trait Raw<'de>: Deserialize<'de> {
    fn text(&self) -> &str;
}

impl<'de> Raw<'de> for &'de serde_json::value::RawValue {
    fn text(&self) -> &str {
        self.get()
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl<'de> Raw<'de> for sonic_rs::LazyValue<'de> {
    fn text(&self) -> &str {
        self.as_raw_str()
    }
}

/// A value that passes in part. Its result is whether anything of it is in the output.
struct Part<'a, R> {
    fields: &'a Fields,
    out: &'a mut Vec<u8>,
    raw: std::marker::PhantomData<R>,
}

impl<'a, R> Part<'a, R> {
    fn new(fields: &'a Fields, out: &'a mut Vec<u8>) -> Self {
        Self { fields, out, raw: std::marker::PhantomData }
    }
}

impl<'de, R: Raw<'de>> DeserializeSeed<'de> for Part<'_, R> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<bool, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de, R: Raw<'de>> Visitor<'de> for Part<'_, R> {
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let Self { fields, out, .. } = self;
        out.push(b'{');
        let from = out.len();
        while let Some(member) = map.next_key_seed(Name(fields))? {
            let Some(member) = member else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            let before = out.len();
            separate(out, from);
            out.extend_from_slice(member.key.as_bytes());
            if let Some(part) = &member.part {
                if !map.next_value_seed(Part::<R>::new(part, out))? {
                    out.truncate(before);
                }
            } else {
                out.extend_from_slice(map.next_value::<R>()?.text().as_bytes());
            }
        }
        out.push(b'}');
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        let Self { fields, out, .. } = self;
        out.push(b'[');
        let from = out.len();
        loop {
            let before = out.len();
            separate(out, from);
            match seq.next_element_seed(Part::<R>::new(fields, out))? {
                Some(true) => {}
                Some(false) => out.truncate(before),
                None => {
                    out.truncate(before);
                    break;
                }
            }
        }
        out.push(b']');
        Ok(true)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        self.out.extend_from_slice(b"null");
        Ok(true)
    }

    fn visit_bool<E>(self, _: bool) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_u64<E>(self, _: u64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_i64<E>(self, _: i64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_f64<E>(self, _: f64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_str<E>(self, _: &str) -> Result<bool, E> {
        Ok(false)
    }
}

/// Looks up a member while its name is read, without copying the name.
struct Name<'a>(&'a Fields);

impl<'de, 'a> DeserializeSeed<'de> for Name<'a> {
    type Value = Option<&'a crate::fields::Member>;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Self::Value, D::Error> {
        source.deserialize_str(self)
    }
}

impl<'a> Visitor<'_> for Name<'a> {
    type Value = Option<&'a crate::fields::Member>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.get(name))
    }
}
