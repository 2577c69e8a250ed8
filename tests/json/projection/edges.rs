//! Every kind of token at every distance from the edges of a block and of the chunk.

use super::support::{mask, project};

/// Values, right and faulty, long and short.
const VALUES: [&str; 44] = [
    "null",
    "true",
    "false",
    "nul",
    "nulll",
    "0",
    "-0",
    "00",
    "-",
    "7",
    "-12.5",
    "1.",
    ".5",
    "1.5.5",
    "1e5",
    "2E-07",
    "1e",
    "1e+",
    "0.00012",
    "123456789012345",
    "1234567890123456",
    "12345678901234567",
    "1234567.8901234",
    "1234567.89012345",
    "123456789012345.",
    "1234567890123456.7",
    "\"\"",
    "\"a\"",
    "\"fifteen bytes..\"",
    "\"thirty-one bytes of plain text.\"",
    "\"thirty-three bytes of plain text.\"",
    "\"\\\"\"",
    "\"\\u00e9\\/\\\\\"",
    "\"\\x\"",
    "\"\\u00g0\"",
    "\"Zo\u{eb} \u{20ac} \u{1f600}\"",
    "\"\u{1}\"",
    "[]",
    "{}",
    "[1,\"b\",{\"a\":[]}]",
    "{\"a\":{\"b\":1}}",
    " 1",
    "[ 1 , 2 ]",
    "1 2",
];

/// What precedes a value: member prefixes, tight and loose, short and long, and texts that are none.
const NAMES: [&str; 10] = [
    "\"a\":",
    "\"a\": ",
    " \"a\" : ",
    "\n\t\"a\":",
    "\"hidden\":",
    "\"\\u0061\":",
    "\"a name of thirty-one bytes, hidden\":",
    "\"a\"",
    "a:",
    "\"\u{eb}\":",
];

/// A list of two equal records with another in between, moved along by `before` bytes, with `after` spaces at its end.
fn records(before: usize, after: usize, name: &str, value: &str) -> Vec<u8> {
    let record = |name: &str, value: &str| {
        format!("{{\"id\":7,{name}{value},\"b\":[{value}],\"c\":{{\"d\":{value},{name}1}}}}")
    };
    let [usual, other] = [record("\"a\":", "\"x\""), record(name, value)];
    let pad = "p".repeat(before);
    let end = " ".repeat(after);
    format!("[{{\"p\":\"{pad}\"}},{usual},{usual},{other},{other},{usual}]{end}").into_bytes()
}

#[test]
fn what_is_passed_fast_is_what_is_passed_byte_by_byte_wherever_it_is() {
    let masks = [&[][..], &["a"], &["a", "b"], &["c.a"], &["*"], &["*.d"]].map(mask);
    let mut case = 0;
    for name in NAMES {
        for value in VALUES {
            for before in 0..66 {
                let text = records(before, [0, 40][before % 2], name, value);
                let mask = &masks[case % masks.len()];
                case += 1;
                let (bytewise, end) = project(mask, text.chunks(1));
                let cut = case * 7 % text.len();
                for chunks in [vec![&text[..]], vec![&text[..cut], &text[cut..]], text.chunks(64).collect()] {
                    let (out, fast_end) = project(mask, chunks);
                    let shown = || format!("{}, cut at {cut}", String::from_utf8_lossy(&text));
                    assert_eq!(fast_end, end, "{}", shown());
                    assert!(end.is_err() || out == bytewise, "{}", shown());
                }
            }
        }
    }
}

#[test]
fn a_list_of_records_is_projected_alike_at_every_cut() {
    for (name, value) in NAMES.into_iter().zip(VALUES.into_iter().cycle().skip(26)) {
        let text = records(3, 0, name, value);
        for mask in [&["a"][..], &["b", "c.a"], &["*"]].map(mask) {
            let (expected, end) = project(&mask, text.chunks(1));
            for cut in 0..text.len() {
                let (out, cut_end) = project(&mask, [&text[..cut], &text[cut..]]);
                assert_eq!(cut_end, end, "{name}{value}, cut at {cut}");
                assert!(end.is_err() || out == expected, "{name}{value}, cut at {cut}");
            }
        }
    }
}
