//! The shared vectors of keys, made by another implementation; Node and workerd run the same file over the wasm.

use fieldgate::key::{Key, KeyPrefix};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    name: String,
    prefix: String,
    entropy: Option<Vec<u8>>,
    text: String,
    id: Option<String>,
    digest: Option<String>,
}

#[test]
fn every_vector_is_made_and_parsed_as_it_says() {
    let vectors: Vec<Vector> = serde_json::from_str(include_str!("vectors/keys.json")).unwrap();
    for vector in vectors {
        let prefix: KeyPrefix = vector.prefix.parse().unwrap();
        let parsed = Key::parse(&prefix, &vector.text);
        assert_eq!(parsed.as_ref().map(|key| key.id().to_string()), vector.id, "{}", vector.name);
        assert_eq!(parsed.as_ref().map(|key| key.digest().to_string()), vector.digest, "{}", vector.name);
        if let Some(entropy) = vector.entropy {
            assert_eq!(
                Some(Key::from_entropy(&prefix, entropy.try_into().unwrap())),
                parsed,
                "{}",
                vector.name
            );
        }
    }
}
