//! Which headers a catalog may let through, in addition to those that the gate always lets through.

/// Names that no catalog may let through. This is the only list of them.
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
    // Metadata of the whole body, or of another resource: the gate lets these through where nothing is hidden.
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
    // What the gate sets itself, and what instructs a browser.
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

/// Headers of a request that the gate passes on by itself, besides the reserved ones.
const FORWARDED: [&str; 4] = ["content-md5", "idempotency-key", "traceparent", "tracestate"];

/// Whether the gate passes the header of this name (in lower case) on without being told to.
pub(super) fn is_forwarded(name: &str) -> bool {
    FORWARDED.contains(&name)
}

/// Whether only the gate decides about the header of this name (in lower case).
pub(super) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name) || RESERVED_BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
}

/// `token` of RFC 9110, section 5.6.2.
pub(super) fn is_header_name(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}
