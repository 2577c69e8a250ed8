//! A call, its parts apart by line breaks: what is accepted has one reading, which reads back as itself.

use fieldgate::request::Request;

pub fn holds(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    let mut parts = text.splitn(3, '\n');
    let mut next = || parts.next().unwrap_or_default();
    let (method, path, query) = (next(), next(), next());
    let Ok(request) = Request::parse(method, path, query) else { return };
    let forwarded = request.query.to_string();
    let again = Request::parse(method, request.path.as_str(), &forwarded).unwrap();
    assert_eq!((&again, again.query.to_string()), (&request, forwarded.clone()), "{text:?}");
    assert!(
        forwarded.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%=&!$()*,/:@[]".contains(&byte))
    );
    let lenient = decoded(&decoded(path));
    assert_eq!(lenient.split(['/', '\\']).skip(1).count(), request.path.segments().count(), "{path:?}");
    assert!(!lenient.split(['/', '\\']).any(|segment| segment == "." || segment == ".."), "{path:?}");
}

/// All escapes decoded, as a lenient server might.
fn decoded(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let [first, after @ ..] = rest {
        let pair = after.get(..2).filter(|_| *first == b'%').and_then(|pair| str::from_utf8(pair).ok());
        let value = pair.and_then(|pair| u8::from_str_radix(pair, 16).ok());
        bytes.push(value.unwrap_or(*first));
        rest = if value.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
