//! The text of a key: `fg_<12 id>_<43 secret><6 checksum>`.
//!
//! The secret is 256 random bits, so the digest of the text needs no salt and no slow hash: nobody can search that
//! space. The checksum finds typing errors and junk before any I/O. It is public and secures nothing.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::base62;
use crate::digest::Digest;

const ID_DIGITS: usize = 12;
const SECRET_DIGITS: usize = 43;
const CHECKSUM_DIGITS: usize = 6;
const PREFIX_MAX: usize = 16;

/// The random bytes that make a key: 9 for the id, 32 for the secret.
pub const ENTROPY_BYTES: usize = 41;

/// What every key of a deployment begins with, for people and secret scanners: `[a-z][a-z0-9]{0,15}`, `fg` by default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPrefix(Box<str>);

/// A text that cannot be a [`KeyPrefix`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a key prefix is a lower-case letter and up to 15 lower-case letters or digits")]
pub struct KeyPrefixError;

/// The public name of a key: 12 base62 digits. Lists and logs show it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct KeyId(Box<str>);

/// The text of a key in the right form. Only the registry knows whether the key exists.
///
/// ```
/// use fieldgate::key::{Key, KeyPrefix};
///
/// let prefix = KeyPrefix::default();
/// let key = Key::from_entropy(&prefix, [7; 41]);
/// assert_eq!(Key::parse(&prefix, key.text()).as_ref(), Some(&key));
/// assert_eq!(Key::parse(&prefix, &key.text().replace("fg_", "xx_")), None);
/// assert_eq!(format!("{key:?}"), format!("Key({})", key.id()));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Key {
    text: Box<str>,
    id: KeyId,
}

impl Key {
    /// Makes a key of random bytes: the first 9 give the id, the other 32 the secret.
    ///
    /// 62^43 exceeds 2^256, so every secret has its own text. 2^72 exceeds 62^12 by half, so some ids are twice as
    /// likely as others: an id must be unique, not secret.
    #[must_use]
    pub fn from_entropy(prefix: &KeyPrefix, entropy: [u8; ENTROPY_BYTES]) -> Self {
        let (mut id_bytes, mut secret_bytes) = ([0; 9], [0; 32]);
        let (for_id, for_secret) = entropy.split_at(id_bytes.len());
        id_bytes.copy_from_slice(for_id);
        secret_bytes.copy_from_slice(for_secret);

        let mut id = String::new();
        base62::push(&mut id, id_bytes, ID_DIGITS);
        let mut text = format!("{prefix}_{id}_");
        base62::push(&mut text, secret_bytes, SECRET_DIGITS);
        push_checksum(&mut text);
        Self { text: text.into(), id: KeyId(id.into()) }
    }

    /// Reads a key: `None` for another prefix, length, alphabet or checksum. Case matters; white space is not trimmed.
    #[must_use]
    pub fn parse(prefix: &KeyPrefix, text: &str) -> Option<Self> {
        let (own_prefix, key) = split(text)?;
        (own_prefix == &*prefix.0).then_some(key)
    }

    /// The whole text: the secret itself. Show it once, store it nowhere.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The public name.
    #[must_use]
    pub fn id(&self) -> &KeyId {
        &self.id
    }

    /// The SHA-256 of the whole text: the only trace of it that is stored.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of(self.text.as_bytes())
    }
}

/// Whether a text has the form and checksum of a key of any deployment. Such a text must not be in a URL or a log.
///
/// ```
/// use fieldgate::key::{Key, KeyPrefix, looks_like_key};
///
/// assert!(looks_like_key(Key::from_entropy(&"acme".parse()?, [1; 41]).text()));
/// assert!(!looks_like_key("acme_2024_report"));
/// # Ok::<(), fieldgate::key::KeyPrefixError>(())
/// ```
#[must_use]
pub fn looks_like_key(text: &str) -> bool {
    split(text).is_some()
}

fn split(text: &str) -> Option<(&str, Key)> {
    let (prefix, rest) = text.split_once('_')?;
    let (id, tail) = rest.split_once('_')?;
    let formed = prefix.parse::<KeyPrefix>().is_ok()
        && id.len() == ID_DIGITS
        && tail.len() == SECRET_DIGITS + CHECKSUM_DIGITS
        && base62::is_base62(id)
        && base62::is_base62(tail);
    if !formed {
        return None;
    }
    let mut expected = text.get(..text.len() - CHECKSUM_DIGITS)?.to_owned();
    push_checksum(&mut expected);
    (expected == text).then(|| (prefix, Key { text: text.into(), id: KeyId(id.into()) }))
}

/// Appends the CRC-32 of the text so far.
fn push_checksum(text: &mut String) {
    let checksum = crc32(text.as_bytes());
    base62::push(text, checksum.to_be_bytes(), CHECKSUM_DIGITS);
}

/// CRC-32/ISO-HDLC, as in zip. Bit by bit: a key is too short to gain from a table.
fn crc32(bytes: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xedb8_8320;
    let step = |crc: u32, _| (crc >> 1) ^ if crc & 1 == 1 { POLYNOMIAL } else { 0 };
    !bytes.iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

impl Default for KeyPrefix {
    fn default() -> Self {
        Self("fg".into())
    }
}

impl FromStr for KeyPrefix {
    type Err = KeyPrefixError;

    fn from_str(text: &str) -> Result<Self, KeyPrefixError> {
        let starts = text.starts_with(|first: char| first.is_ascii_lowercase());
        let rest = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        if starts && rest && text.len() <= PREFIX_MAX { Ok(Self(text.into())) } else { Err(KeyPrefixError) }
    }
}

impl fmt::Display for KeyPrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Shows the id, never the secret.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse(text: &str) -> Option<Key> {
        Key::parse(&KeyPrefix::default(), text)
    }

    #[test]
    fn the_checksum_is_the_crc_32_of_zip() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn prefixes_keep_to_their_alphabet() {
        for bad in ["", "Fg", "1a", "f_g", "f-g", "abcdefghijklmnopq", "é"] {
            assert_eq!(bad.parse::<KeyPrefix>(), Err(KeyPrefixError), "{bad}");
        }
        assert!("abcdefghijklmno1".parse::<KeyPrefix>().is_ok());
    }

    #[test]
    fn a_right_checksum_does_not_make_a_key_of_another_form() {
        let with_checksum = |prefix: &str, id: &str, secret: &str| {
            let mut text = format!("{prefix}_{id}_{secret}");
            push_checksum(&mut text);
            text
        };
        let (id, secret) = ("a".repeat(ID_DIGITS), "b".repeat(SECRET_DIGITS));
        let (short_id, short_secret) = ("a".repeat(ID_DIGITS - 1), "b".repeat(SECRET_DIGITS - 1));
        assert!(looks_like_key(&with_checksum("fg", &id, &secret)));
        for (prefix, id, secret) in [
            ("Fg", id.as_str(), secret.as_str()),
            ("fg", &short_id, &secret),
            ("fg", &format!("{id}a"), &secret),
            ("fg", &id, &short_secret),
            ("fg", &id, &format!("{secret}b")),
            ("fg", &format!("{short_id}-"), &secret),
            ("fg", &id, &format!("{short_secret}-")),
        ] {
            let text = with_checksum(prefix, id, secret);
            assert!(!looks_like_key(&text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_key_reads_back_and_has_the_documented_form(low in any::<[u8; 32]>(), high in any::<[u8; 9]>()) {
            let mut entropy = [0; ENTROPY_BYTES];
            entropy[..9].copy_from_slice(&high);
            entropy[9..].copy_from_slice(&low);
            let key = Key::from_entropy(&KeyPrefix::default(), entropy);
            prop_assert_eq!(key.text().len(), "fg_".len() + 12 + "_".len() + 43 + 6);
            prop_assert_eq!(parse(key.text()), Some(key));
        }

        #[test]
        fn a_changed_character_is_noticed(entropy in any::<[u8; 32]>(), at in 0usize..65, by in 1u8..128) {
            let mut whole = [3; ENTROPY_BYTES];
            whole[9..].copy_from_slice(&entropy);
            let mut bytes = Key::from_entropy(&KeyPrefix::default(), whole).text().as_bytes().to_vec();
            bytes[at] = (bytes[at] ^ by) & 0x7f;
            let changed = String::from_utf8(bytes).unwrap();
            prop_assert_eq!(parse(&changed), None);
        }

        #[test]
        fn no_text_makes_parsing_fail_otherwise_than_with_none(text in "\\PC{0,80}|[a-z]{2}_[a-zA-Z0-9]{10,13}_.{0,60}") {
            prop_assert_eq!(parse(&text), None);
        }
    }
}
