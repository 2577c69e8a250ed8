//! Which headers a catalog may pass, besides those that the gate passes by itself.

/// Names that no catalog passes on, whatever it says: this is the only place that knows.
const RESERVED: [&str; 42] = [
    // Credentials.
    "authorization",
    "cookie",
    "set-cookie",
    "set-cookie2",
    "www-authenticate",
    "x-api-key",
    // The connection, and the form of what goes over it.
    "connection",
    "content-encoding",
    "content-length",
    "content-range",
    "content-type",
    "expect",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    // Who asks for what, by which way and which method.
    "forwarded",
    "host",
    "true-client-ip",
    "via",
    "x-http-method",
    "x-http-method-override",
    "x-method-override",
    "x-original-url",
    "x-real-ip",
    "x-rewrite-url",
    // What tells of a whole body, or of another place: the gate passes these where nothing is hidden.
    "accept",
    "content-digest",
    "content-disposition",
    "digest",
    "etag",
    "last-modified",
    "link",
    "location",
    "range",
    "repr-digest",
    // What the gate says itself, and what tells a browser what to do.
    "cache-control",
    "refresh",
    "vary",
    "x-content-type-options",
    "x-request-id",
];

/// Beginnings of such names.
const RESERVED_BEGINNINGS: [&str; 9] = [
    "accept-",
    "access-control-",
    "cf-",
    "content-security-policy",
    "cross-origin-",
    "fieldgate-",
    "if-",
    "proxy-",
    "x-forwarded-",
];

/// Whether the gate alone decides what becomes of the header of this name, in lower case.
pub(super) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name) || RESERVED_BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
}

/// `token` of RFC 9110, section 5.6.2.
pub(super) fn is_header_name(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}
