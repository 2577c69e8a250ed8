//! Which references lead to an origin, and what they become.

/// An address under which links name the origin, and the address that takes its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rebase {
    from: Base,
    to: Box<str>,
    /// The new address, to recognise links that lead there already.
    own: Base,
}

/// Authority and the beginning of a path, without a slash at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Base {
    authority: Box<str>,
    path: Box<str>,
}

/// What becomes of a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rebased<'a> {
    /// It is relative.
    Unchanged,
    /// It is the new address, followed by this rest.
    To(&'a str, &'a str),
    /// It leads anywhere else, or servers and clients could read it differently.
    Elsewhere,
}

impl Rebase {
    /// Both addresses are as a URL parser writes them: scheme and authority in lower case, without a default port, and
    /// perhaps a path, without a slash at the end. `None` for what is no such address.
    #[must_use]
    pub fn new(from: &str, to: &str) -> Option<Self> {
        Some(Self { from: Base::of(from)?, to: to.into(), own: Base::of(to)? })
    }

    /// By how many bytes a link can grow, for each [`Self::shortest`] bytes of it.
    pub(super) fn growth(&self) -> usize {
        self.to.len().saturating_sub(self.shortest())
    }

    /// The length of the shortest reference that changes: `//`, authority and path.
    pub(super) fn shortest(&self) -> usize {
        let [from, own] = [&self.from, &self.own].map(|base| base.authority.len() + base.path.len());
        "//".len() + from.min(own)
    }

    /// What becomes of a reference (RFC 3986, section 4.1).
    ///
    /// A relative reference stays as it is: it leads to the host that the client asked. URL parsers of browsers read a
    /// backslash as a slash and drop control characters and blanks, so a reference with one of them leads elsewhere.
    pub(super) fn judge<'a>(&'a self, reference: &'a str) -> Rebased<'a> {
        let is_unsafe = |byte: u8| byte <= b' ' || matches!(byte, b'\\' | b'"' | 0x7f);
        if reference.bytes().any(is_unsafe) {
            return Rebased::Elsewhere;
        }
        let (scheme, after) = split_scheme(reference);
        let Some(hierarchy) = after.strip_prefix("//") else {
            return if scheme.is_some() { Rebased::Elsewhere } else { Rebased::Unchanged };
        };
        let (authority, rest) =
            hierarchy.split_at(hierarchy.find(['/', '?', '#']).unwrap_or(hierarchy.len()));
        let rest_at = |base: &Base| below(&base.path, rest).filter(|_| base.is_at(scheme, authority));
        let rest = rest_at(&self.from).or_else(|| rest_at(&self.own));
        rest.map_or(Rebased::Elsewhere, |rest| Rebased::To(&self.to, rest))
    }
}

impl Base {
    fn of(address: &str) -> Option<Self> {
        let (scheme, after) = address.split_once("://").filter(|_| !address.ends_with('/'))?;
        let (authority, path) = after.split_at(after.find('/').unwrap_or(after.len()));
        let is_plain =
            matches!(scheme, "http" | "https") && !authority.is_empty() && !address.contains(['?', '#', '@']);
        is_plain.then(|| Self { authority: authority.into(), path: path.into() })
    }

    /// http and https are one API: behind a proxy, many an API does not know by which its clients came. A reference without
    /// a scheme has that of the client's request.
    fn is_at(&self, scheme: Option<&str>, authority: &str) -> bool {
        let port = match scheme {
            Some(scheme) if scheme.eq_ignore_ascii_case("https") => ":443",
            Some(scheme) if scheme.eq_ignore_ascii_case("http") => ":80",
            Some(_) => return false,
            None => "",
        };
        authority.strip_suffix(port).unwrap_or(authority).eq_ignore_ascii_case(&self.authority)
    }
}

/// What follows the path of an address. A path that only begins with the same letters is another one.
fn below<'a>(path: &str, rest: &'a str) -> Option<&'a str> {
    rest.strip_prefix(path).filter(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

/// The scheme, if there is one, and what follows its colon.
fn split_scheme(reference: &str) -> (Option<&str>, &str) {
    match reference.split_once([':', '/', '?', '#']) {
        Some((scheme, after)) if reference.as_bytes().get(scheme.len()) == Some(&b':') => {
            (Some(scheme), after)
        }
        _ => (None, reference),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rebased(reference: &str) -> Option<String> {
        let rebase = Rebase::new("https://api.example.com/v2", "https://gate.example:8443").unwrap();
        match rebase.judge(reference) {
            Rebased::Unchanged => Some(reference.to_owned()),
            Rebased::To(address, rest) => Some(format!("{address}{rest}")),
            Rebased::Elsewhere => None,
        }
    }

    #[test]
    fn a_link_to_the_origin_leads_to_the_gate() {
        for (link, rest) in [
            ("https://api.example.com/v2/people?page=2#top", "/people?page=2#top"),
            ("HTTPS://API.example.com:443/v2/people", "/people"),
            ("http://api.example.com:80/v2/people", "/people"),
            ("//api.example.com/v2?page=2", "?page=2"),
            ("https://api.example.com/v2", ""),
            ("https://api.example.com/v2/Zoë", "/Zoë"),
        ] {
            assert_eq!(rebased(link), Some(format!("https://gate.example:8443{rest}")), "{link}");
        }
    }

    #[test]
    fn a_link_to_the_gate_leads_there_by_the_gates_own_scheme() {
        for link in [
            "https://gate.example:8443/people",
            "http://GATE.example:8443/people",
            "//gate.example:8443/people",
        ] {
            assert_eq!(rebased(link).as_deref(), Some("https://gate.example:8443/people"), "{link}");
        }
    }

    #[test]
    fn a_relative_link_stays_as_it_is() {
        for link in
            ["", "/people?page=2", "people/7", "?page=2", "#top", "../x", "https://gate.example:8443/people"]
        {
            assert_eq!(rebased(link), Some(link.to_owned()), "{link}");
        }
    }

    #[test]
    fn no_link_leads_anywhere_else() {
        for link in [
            "https://api.example.com/v2x",
            "https://api.example.com/",
            "https://api.example.com:444/v2",
            "http://api.example.com:443/v2",
            "https://api.example.com.evil.example/v2",
            "https://api.example.com@evil.example/v2",
            "https://me@api.example.com/v2",
            "https:api.example.com/v2",
            "https:/api.example.com/v2",
            "https:///api.example.com/v2",
            "///evil.example/v2",
            "//evil.example/v2",
            r"/\evil.example",
            r"\\evil.example",
            "/\t/evil.example",
            " https://evil.example",
            "mailto:a@b.example",
            "javascript:alert(1)",
            "people:7",
            "https://api%2eexample.com/v2",
        ] {
            assert_eq!(rebased(link), None, "{link}");
        }
    }

    #[test]
    fn an_address_has_scheme_and_authority_and_no_slash_at_its_end() {
        for address in [
            "",
            "api.example.com",
            "ftp://x",
            "https://",
            "https://x/",
            "https://a@b",
            "https://x?y",
            "x://y",
        ] {
            assert_eq!(Rebase::new(address, "https://gate"), None, "{address}");
            assert_eq!(Rebase::new("https://gate", address), None, "{address}");
        }
    }
}
