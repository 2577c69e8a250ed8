//! The names of a `multipart` body's parts (RFC 2046, RFC 7578), read in the one way that all servers agree on.
//!
//! A server that looks for line feeds alone, for a preamble, for folded headers or for a name in another notation finds
//! other parts than its neighbour. So what is not in the plainest form is an error.

use super::form::{FormError, FormErrorKind, MAX_FORM_PAIRS};

/// Gives `look` the name of each part.
///
/// # Errors
/// If the parts are not separated, headed and named in the one way.
pub(super) fn read(boundary: &str, body: &[u8], look: &mut impl FnMut(&str)) -> Result<(), FormError> {
    let delimiter = format!("--{boundary}").into_bytes();
    let fault = |kind, rest: &[u8]| FormError { kind, byte_offset: body.len() - rest.len() };
    let mut rest = body.strip_prefix(&*delimiter).ok_or_else(|| fault(FormErrorKind::BadPart, body))?;
    for _ in 0..MAX_FORM_PAIRS {
        if let Some(end) = rest.strip_prefix(b"--") {
            let is_end = end.is_empty() || end == b"\r\n";
            return if is_end { Ok(()) } else { Err(fault(FormErrorKind::BadPart, end)) };
        }
        let part = rest.strip_prefix(b"\r\n").ok_or_else(|| fault(FormErrorKind::BadPart, rest))?;
        let end = find(part, &delimiter).ok_or_else(|| fault(FormErrorKind::BadPart, part))?;
        let (content, after) = part.split_at_checked(end).unwrap_or_default();
        // A delimiter begins a line, and lines end in both characters.
        let content = content.strip_suffix(b"\r\n").ok_or_else(|| fault(FormErrorKind::BadPart, after))?;
        read_head(content, look).ok_or_else(|| fault(FormErrorKind::BadPart, part))?;
        rest = after.strip_prefix(&*delimiter).unwrap_or_default();
    }
    Err(fault(FormErrorKind::TooMany, rest))
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut from = 0;
    loop {
        let found = from + text.get(from..)?.iter().position(|byte| *byte == first)?;
        if text.get(found..)?.starts_with(wanted) {
            return Some(found);
        }
        from = found + 1;
    }
}

/// Reads the headers of a part; nothing if they have another reading.
fn read_head(part: &[u8], look: &mut impl FnMut(&str)) -> Option<()> {
    let end = if part.starts_with(b"\r\n") { 0 } else { find(part, b"\r\n\r\n")? + 2 };
    let head = std::str::from_utf8(part.get(..end)?).ok()?;
    let mut disposition = None;
    for line in head.split_terminator("\r\n") {
        let (name, value) = line.split_once(':')?;
        let is_token =
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !is_token || line.contains(|letter: char| letter.is_control() && letter != '\t') {
            return None;
        }
        if name.eq_ignore_ascii_case("content-disposition") && disposition.replace(value).is_some() {
            return None;
        }
    }
    // Parts of other types than form data have no names.
    disposition.map_or(Some(()), |value| read_disposition(value, look))
}

/// `form-data; name="…"`, with a file name or without.
fn read_disposition(value: &str, look: &mut impl FnMut(&str)) -> Option<()> {
    let (_, mut rest) = value.split_once(';').unwrap_or((value, ""));
    let mut named = false;
    while !rest.trim().is_empty() {
        let (name, text, after) = parameter(rest)?;
        match name.to_ascii_lowercase().as_str() {
            "name" if !named => {
                named = true;
                look(text);
                // One reader takes a backslash for an escape, another for itself.
                look(&text.replace('\\', ""));
            }
            "filename" | "filename*" => {}
            other if other.starts_with("name") => return None,
            _ => {}
        }
        rest = after;
    }
    Some(())
}

/// The first parameter's name and its value without quotes, and what follows its `;`.
fn parameter(text: &str) -> Option<(&str, &str, &str)> {
    let (name, value) = text.trim_start().split_once('=')?;
    let Some(quoted) = value.strip_prefix('"') else {
        let (value, after) = value.split_once(';').unwrap_or((value, ""));
        let value = value.trim_end();
        return (!value.contains(['"', ' ', '\t', ','])).then_some((name, value, after));
    };
    let mut escaped = false;
    let end = quoted.find(|letter: char| {
        let ends = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends
    })?;
    let (value, after) = quoted.split_at_checked(end)?;
    let after = after.strip_prefix('"')?.trim_start();
    match after.strip_prefix(';') {
        Some(after) => Some((name, value, after)),
        None => after.is_empty().then_some((name, value, "")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(body: &str) -> Option<Vec<String>> {
        let mut names = Vec::new();
        let read = read("b", body.as_bytes(), &mut |name: &str| names.push(name.to_owned()));
        names.dedup();
        read.ok().map(|()| names)
    }

    fn part(disposition: &str) -> String {
        format!("--b\r\nContent-Disposition: {disposition}\r\n\r\nvalue\r\n--b--\r\n")
    }

    #[test]
    fn the_name_of_each_part_is_found() {
        for (disposition, name) in [
            (r#"form-data; name="a""#, "a"),
            (r#"form-data; name=a; filename="x; name=y.txt""#, "a"),
            (r#"form-data; filename*=UTF-8''x.txt; NAME="a b""#, "a b"),
            (r#"form-data; name="a";"#, "a"),
        ] {
            assert_eq!(names(&part(disposition)), Some(vec![name.to_owned()]), "{disposition}");
        }
        let two = "--b\r\ncontent-disposition:form-data;name=a\r\n\r\n-- b\r\n--b\r\n\r\nx\r\n--b--";
        assert_eq!(names(two), Some(vec!["a".to_owned()]));
        assert_eq!(
            names(&part(r#"form-data; name="_\method""#)),
            Some(vec![r"_\method".into(), "_method".into()])
        );
    }

    #[test]
    fn what_servers_read_differently_is_an_error() {
        for disposition in [
            r"form-data; name*=UTF-8''_method",
            r#"form-data; name*0="_me"; name*1="thod""#,
            r#"form-data; name="a"; name="_method""#,
            r#"form-data; name="a" x; name=b"#,
            r"form-data; name=a b",
            r#"form-data; name="a"#,
            "form-data;\r\n name=\"_method\"",
            "form-data; name=a\r\nContent-Disposition: form-data; name=b",
            "form-data; name=a\nContent-Disposition: form-data; name=b",
        ] {
            assert_eq!(names(&part(disposition)), None, "{disposition}");
        }
        for body in [
            "",
            "--b",
            "--b\r\n",
            "preamble\r\n--b\r\n\r\nx\r\n--b--",
            "--b\r\n\r\nx\r\n--b--\r\nepilogue",
            "--b\n\nx\n--b--",
            "--b \r\n\r\nx\r\n--b--",
            "--b\r\n\r\nx\n--b\r\n\r\ny\r\n--b--",
            "--b\r\n\r\nx\r\n--bc\r\n\r\ny\r\n--b--",
            "--b\r\nno colon\r\n\r\nx\r\n--b--",
            "--b\r\nname : x\r\n\r\nx\r\n--b--",
        ] {
            assert_eq!(names(body), None, "{body:?}");
        }
    }

    #[test]
    fn there_are_as_many_parts_as_the_limit_and_no_more() {
        let parts = |count: usize| format!("{}--b--", "--b\r\n\r\nx\r\n".repeat(count));
        assert!(names(&parts(MAX_FORM_PAIRS - 1)).is_some() && names(&parts(MAX_FORM_PAIRS)).is_none());
    }
}
