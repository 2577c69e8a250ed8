//! The prefix cache: the member prefixes of earlier records, and the choice for each.
//!
//! Bodies repeat their prefixes from record to record. So the cache guesses the next prefix, the one that came after the
//! last one the last time, and one comparison replaces finding the end of the name, checking the grammar, and deciding
//! about the name. A guess is taken only if the same bytes were read, checked and decided on before, in the same scope.
//!
//! The cache does not promise to know a prefix: a prefix that is too long is read every time. Its memory is bounded. When
//! it is full, it forgets everything.

use super::members::MemberChoice;
use super::owners::Owners;
use super::prefix::{Found, Prefix, padded, read};
use super::scope::{PrefixId, Scope};
use crate::json::name::Name;
use crate::json::simd::Block;

/// More than most records have names. A [`PrefixId`] has room for them.
const PREFIXES_MAX: usize = 192;
/// More than that, so that a free slot is near.
const SLOTS: usize = 256;

/// The prefixes of texts with the same user.
#[derive(Debug)]
pub(super) struct PrefixCache {
    pub(super) known: Vec<Prefix>,
    /// By hash: an index of `known` plus one, or 0.
    slots: [u8; SLOTS],
    /// The prefix that was read last. INVARIANT: an index of `known`, or 0.
    pub(super) last: PrefixId,
    pub(super) owners: Owners,
}

/// What [`PrefixCache::learn`] made of a text.
pub(super) enum Learned {
    /// The cache knows the prefix, and expects it after this one.
    Known(PrefixId),
    /// A prefix that the cache cannot remember.
    Odd(Found),
    /// Not a whole and valid prefix, or its name is too long.
    Nothing,
}

impl PrefixCache {
    /// The most bytes that it holds besides itself: its list doubles as it grows.
    pub(super) const HEAP_BYTES_MAX: usize = PREFIXES_MAX.next_power_of_two() * size_of::<Prefix>();

    pub(super) fn new() -> Self {
        Self { known: Vec::new(), slots: [0; SLOTS], last: 0, owners: Owners::new() }
    }

    /// The prefix that came after `last` the last time, if `text` begins with it.
    #[inline]
    pub(super) fn expect(&self, last: PrefixId, scope: Scope, text: &[u8]) -> Option<(PrefixId, &Prefix)> {
        let text = text.as_chunks().0.first_chunk()?;
        let guess = self.get(last)?.next(scope.has_no_comma());
        let prefix = self.get(guess)?;
        prefix.is_in(scope, text).then_some((guess, prefix))
    }

    #[inline]
    fn get(&self, id: PrefixId) -> Option<&Prefix> {
        self.known.get(usize::from(id))
    }

    /// Reads the prefix at the start of `text`. Unless it is odd, it is expected after `last` from now on.
    #[inline(never)]
    pub(super) fn learn(
        &mut self,
        last: PrefixId,
        scope: Scope,
        text: &[u8],
        longest_name: usize,
        choose: &dyn Fn(Name<'_>) -> MemberChoice,
    ) -> Learned {
        let Some(read) = read(text, scope.has_no_comma()) else { return Learned::Nothing };
        let name = text.get(read.name.clone()).unwrap_or_default();
        if name.len() > longest_name {
            return Learned::Nothing;
        }
        let found = || Found {
            name: read.name.start - 1,
            name_length: name.len(),
            length: read.length,
            choice: choose(Name::whole(name, read.is_plain)),
            is_tight: read.length == name.len() + r#""":"#.len() + usize::from(!scope.has_no_comma()),
        };
        let Some(text) = padded(text, read.length) else { return Learned::Odd(found()) };
        match self.find(scope, read.length, &text) {
            Ok(known) => Learned::Known(self.link(last, scope, known)),
            Err(slot) if self.known.len() < PREFIXES_MAX => {
                let new = self.add(slot, scope, text, &found());
                Learned::Known(self.link(last, scope, new))
            }
            Err(_) => {
                *self = Self::new();
                Learned::Known(self.add(hash(scope, &text), scope, text, &found()))
            }
        }
    }

    /// The prefix with this text, or the slot for it.
    fn find(&self, scope: Scope, length: usize, text: &[Block; 2]) -> Result<PrefixId, usize> {
        let mut slot = hash(scope, text);
        while let Some(index) = self.slots.get(slot).and_then(|index| index.checked_sub(1)) {
            if self.get(index).is_some_and(|prefix| prefix.equals(scope, length, text)) {
                return Ok(index);
            }
            slot = (slot + 1) % SLOTS;
        }
        Err(slot)
    }

    #[expect(clippy::cast_possible_truncation, reason = "there are at most PREFIXES_MAX prefixes")]
    fn add(&mut self, slot: usize, scope: Scope, text: [Block; 2], found: &Found) -> PrefixId {
        let id = self.known.len() as PrefixId;
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = id + 1;
        }
        self.known.push(Prefix::new(id, scope, text, found));
        id
    }

    /// From now on `next` is expected after `last`. Returns `last`.
    fn link(&mut self, last: PrefixId, scope: Scope, next: PrefixId) -> PrefixId {
        if let Some(last) = self.known.get_mut(usize::from(last)) {
            let [after_value, after_brace] = &mut last.next;
            *(if scope.has_no_comma() { after_brace } else { after_value }) = next;
        }
        last
    }
}

fn hash(scope: Scope, text: &[Block; 2]) -> usize {
    let words = text.as_flattened().as_chunks().0.iter().map(|word| u64::from_le_bytes(*word));
    let mixed = words.fold(u64::from(scope.0), |mixed, word| mixed.rotate_left(19) ^ word);
    usize::from(mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes()[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    const WITH_COMMA: Scope = Scope(0);
    const WITHOUT_COMMA: Scope = Scope(1);

    /// Follows these texts. Returns how many names had to be read.
    fn read(cache: &mut PrefixCache, texts: &[(Scope, &str)]) -> usize {
        let mut names_read = 0;
        for (scope, text) in texts {
            let text = format!("{text}1234567890123456789012345678901234567890");
            if cache.expect(cache.last, *scope, text.as_bytes()).is_none() {
                names_read += 1;
                let learned = cache.learn(cache.last, *scope, text.as_bytes(), 9, &|_| MemberChoice::Keep);
                let Learned::Known(last) = learned else { panic!("{text} is a prefix") };
                cache.last = last;
            }
            cache.last = cache.expect(cache.last, *scope, text.as_bytes()).expect("it was learned").0;
        }
        names_read
    }

    #[test]
    fn what_repeats_is_read_once() {
        let mut cache = PrefixCache::new();
        let record = [
            (WITHOUT_COMMA, "\"a\":"),
            (WITH_COMMA, ",\"b\":"),
            (WITH_COMMA, "\n, \"c\" : "),
            (WITHOUT_COMMA, "\"d\":"),
        ];
        assert_eq!(read(&mut cache, &record), 4);
        // All are known, except that `a` comes after `d`.
        assert_eq!(read(&mut cache, &record), 1);
        assert_eq!(read(&mut cache, &record), 0);
        assert_eq!(read(&mut cache, &record[..3]), 0);
        // The cache expects `d` after `c`, and then `a`.
        assert_eq!(read(&mut cache, &record), 2);
    }

    #[test]
    fn a_prefix_is_another_in_another_scope_and_with_another_byte() {
        let mut cache = PrefixCache::new();
        let elsewhere = Scope::walked(1).without_comma();
        let texts = [
            (WITHOUT_COMMA, "\"a\":"),
            (elsewhere, "\"a\":"),
            (WITHOUT_COMMA, "\"b\":"),
            (WITHOUT_COMMA, "\"a\" :"),
            (WITHOUT_COMMA, "\"a\": "),
        ];
        assert_eq!(read(&mut cache, &texts), texts.len());
        assert!(
            cache
                .expect(cache.last, WITH_COMMA, "\"a\":1234567890123456789012345678901234567890".as_bytes())
                .is_none()
        );
    }

    #[test]
    fn any_number_of_names_takes_no_more_memory_than_a_few() {
        let mut cache = PrefixCache::new();
        for name in 0..1000 {
            read(&mut cache, &[(WITH_COMMA, &format!(",\"{name}\":"))]);
            assert!(cache.known.len() <= PREFIXES_MAX);
        }
        assert_eq!(read(&mut cache, &[(WITH_COMMA, ",\"0\":")]), 1);
    }

    #[test]
    fn what_is_long_cut_or_faulty_is_not_remembered() {
        let learn = |text: &str| {
            PrefixCache::new().learn(0, WITH_COMMA, text.as_bytes(), 40, &|_| MemberChoice::Report)
        };
        let long = format!(",\"{}\":1{}", "n".repeat(29), " ".repeat(40));
        assert!(matches!(
            learn(&long),
            Learned::Odd(Found { name: 1, name_length: 29, length: 33, is_tight: true, .. })
        ));
        assert!(matches!(learn(",\"a\" :1"), Learned::Odd(Found { is_tight: false, .. })));
        for text in [
            "",
            ",",
            ",\"a",
            ",\"a\"",
            ",\"\\x\":1",
            ",\"\u{1}\":1",
            "\"a\":1",
            ",,\"a\":1",
            ",\"a\",1",
            "}",
            ",}",
        ] {
            assert!(matches!(learn(text), Learned::Nothing), "{text}");
        }
        let too_long = format!(",\"{}\":1", "n".repeat(41));
        assert!(matches!(learn(&too_long), Learned::Nothing));
    }
}
