//! A key's text: whatever is read as a key is one to the byte, and made of entropy it reads back.

use fieldgate::key::{ENTROPY_BYTES, Key, KeyPrefix, looks_like_key};

pub fn holds(data: &[u8]) {
    let prefix = KeyPrefix::default();
    if let Ok(text) = str::from_utf8(data)
        && let Some(key) = Key::parse(&prefix, text)
    {
        assert_eq!(key.text(), text, "another text is the same key");
        assert!(looks_like_key(text) && text.starts_with(&format!("{prefix}_{}_", key.id())));
        refuses_neighbours(&prefix, text);
    }
    if let Some(entropy) = data.first_chunk::<ENTROPY_BYTES>() {
        let key = Key::from_entropy(&prefix, *entropy);
        assert!(Key::parse(&prefix, key.text()).as_ref() == Some(&key), "{} does not read back", key.text());
        refuses_neighbours(&prefix, key.text());
    }
}

/// The checksum finds every error of one character.
fn refuses_neighbours(prefix: &KeyPrefix, text: &str) {
    for at in 0..text.len() {
        let mut other = text.as_bytes().to_vec();
        other[at] = if other[at] == b'x' { b'y' } else { b'x' };
        assert!(Key::parse(prefix, str::from_utf8(&other).unwrap()).is_none(), "at {at} anything goes");
    }
}
