//! Mutated texts, the same for the same seed, and what `serde_json` says of them. Plain Rust: wasm runs it too.

use fieldgate::json::MAX_DEPTH;
use serde::de::IgnoredAny;

/// What the mutants are made of: small texts with everything in them that has ever been hard.
const SEEDS: [&str; 17] = [
    r#"{"data":[{"id":1,"name":"Zo\u00eb","salary":{"amount":1.50e+3,"currency":"EUR"}}],"meta":{"total":1}}"#,
    r#"[{"a":{"b":[1,{"b":2,"c":[]}],"c":null}},null,[[{"a":3}]],"a",-0.0]"#,
    "{ \"a\" : { \"b\" : \"\\\"b\\\":\" , \"b\\u0062\" : [ ] } ,\r\n\t\"\\u0061\" : { \"b\" : true } }",
    r#"{"a":{"b":"é€😀\ud83d\ude00\uD800\\\"/\b\f\n\r\t"},"é":{"b":false}}"#,
    r#"{"":{"":{"":{}}},"a.b":0,"*":[{},[],""],"a":{"*":{"b":12345678901234567890}}}"#,
    "[0,-1,1.5,2e9,3E-2,4.0e+1,true,false,null,\"\",{},[]]",
    "{\"a\":[[[[[[[[{\"b\":[[[[[[[[1]]]]]]]]}]]]]]]]]}",
    "  \n null \t ",
    "{\"a\":1,\"a\":{\"b\":2},\"a\":[{\"b\":3},4],\"a\":null,\"a\":\"}]\"}",
    "{\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\u0061\":{\"b\":0},\"b\":1}",
    "\"a scalar\"",
    "{}",
    "[\n                    {\n                                    \"a\"                   :\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t1\n                    }\n]",
    "{\"a\":[-12345678901234567890.12345678901234567890e+12345678901234567,0.00000000000000000000],\"b\":1e00000000000000000}",
    "{\"a\":\"0123456789abcdef0123456789abcdef\\n0123456789abcde\\\\\u{e9}0123456789abcdef\u{20ac}\u{1f600}\u{e9}\",\"b\":\"0123456789abcde\"}",
    r#"[{"id":17,"first":"Ada","hidden":-1.5,"b":null,"tags":["x","y"],"a":{"b":true,"c":false}},{"id":18,"a":{"c":1,"b":"z"}}]"#,
    r#"{"a":"給与、休暇、Größe、año、😀、Ελληνικά и русский язык、給与","b":["ééééééééééééééé\né","名前\u00e9名前"]}"#,
];

/// Pieces that mutation puts in: tokens, halves of tokens, and bytes that are no JSON.
const PIECES: [&[u8]; 40] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b",",
    b"\"",
    b"\\",
    b"\\u",
    b"\\ud83d",
    b"\\ude00",
    b"\\u0061",
    b"\\\"",
    b"0",
    b"-",
    b".",
    b"e",
    b"E+",
    b"1",
    b"null",
    b"nul",
    b"true",
    b"false",
    b" ",
    b"\n",
    b"\x0b",
    b"\0",
    b"\x1f",
    b"\x7f",
    b"\x80",
    b"\xc3\xa9",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xf0\x9f\x98\x80",
    b"\xf4\x90\x80\x80",
    b"\xef\xbb\xbf",
    b"\xff",
    b"\"a\":",
    b"{\"b\":1}",
    b",\"a\":[",
];

/// `SplitMix64` (Steele, Lea, Flood 2014): small, and good enough to draw cases by.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// A range of at most `longest`, at its end the end of `length` too.
    fn range(&mut self, length: usize, longest: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        start..(start + self.below(longest + 1)).min(length)
    }
}

pub(crate) fn mutant(random: &mut Random) -> Vec<u8> {
    mutated(&SEEDS.map(str::as_bytes), random)
}

/// A mutant of one of these.
pub(crate) fn mutated(seeds: &[&[u8]], random: &mut Random) -> Vec<u8> {
    let mut text = random.pick(seeds).to_vec();
    if random.below(4) == 0 {
        // What repeats is read from memory, until a mutation makes one of the copies another text.
        text = [b"[", vec![text; 2 + random.below(4)].join(&b","[..]).as_slice(), b"]"].concat();
    }
    for _ in 0..random.below(4) {
        let place = random.range(text.len(), 12);
        match random.below(6) {
            0 => drop(text.drain(place)),
            1 => {
                let copied = text[place].to_vec();
                let at = random.below(text.len() + 1);
                text.splice(at..at, copied);
            }
            2 => {
                let other = random.pick(seeds);
                let piece = random.range(other.len(), 40);
                text.splice(place, other[piece].iter().copied());
            }
            3 if !text.is_empty() => {
                let at = random.below(text.len());
                text[at] ^= 1 << random.below(8);
            }
            _ => drop(text.splice(place.start..place.start, random.pick(&PIECES).iter().copied())),
        }
    }
    text
}

pub(crate) fn cut<'a>(mut text: &'a [u8], random: &mut Random) -> Vec<&'a [u8]> {
    let longest = random.pick(&[1, 2, 3, 8, 16, 64, 1000]);
    let mut chunks = Vec::new();
    while !text.is_empty() {
        let (chunk, rest) = text.split_at(random.below(longest + 1).min(text.len()));
        chunks.push(chunk);
        text = rest;
    }
    chunks
}

/// Whether `serde_json` accepts a text. It is asked to ignore it: read into a `Value`, numbers out of range and lone
/// surrogates would be errors, which RFC 8259 lets pass; and it would recurse. What it ignores it does not hold to
/// be UTF-8, and it has no limit to depth there: both are looked at apart. It knows no byte order mark.
pub(crate) fn serde_accepts(text: &[u8]) -> bool {
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    str::from_utf8(text).is_ok_and(|text| serde_json::from_str::<IgnoredAny>(text).is_ok())
        && depth_of_valid(text) <= MAX_DEPTH
}

fn depth_of_valid(text: &[u8]) -> usize {
    let (mut depth, mut deepest, mut in_string, mut escaped) = (0_usize, 0, false, false);
    for byte in text {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => depth -= 1,
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}
