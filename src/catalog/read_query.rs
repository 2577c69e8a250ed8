//! Reads `query` and `pushdown` of an endpoint, and `search` of a route.

use super::notation::{ITEM_FORMS, ItemForm, Nesting};
use super::query_rules::Rule;
use super::{FieldList, FieldTree, Notation, ParameterRule, Pushdown, PushdownStyle, QueryRules};
use crate::document::{Node, Object, Place, ProblemCode, Problems, text};
use crate::field::{FieldPath, Segment};
use crate::request::is_method_override;

pub(super) const PUSHDOWN_MEMBERS: [&str; 2] = ["param", "style"];
/// The members of a rule that is an object, by what it says.
pub(super) const FIELD_MEMBERS: [&str; 2] = ["field", "operators"];
pub(super) const NAME_MEMBERS: [&str; 4] = ["rule", "under", "nesting", "operators"];
pub(super) const LIST_MEMBERS: [&str; 4] = ["rule", "under", "nesting", "items"];

/// The most rules of one endpoint. Each operator of a rule counts as one.
pub const MAX_QUERY_RULES: usize = 200;

/// Reads the rules of one member.
struct Reader<'r> {
    fields: &'r FieldTree,
    rules: QueryRules,
    problems: &'r mut Problems,
}

/// Reads the rules in the member `query` of an endpoint, or `search` of a route.
pub(super) fn read_rules(
    above: &Object<'_, '_>,
    member: &str,
    fields: &FieldTree,
    problems: &mut Problems,
) -> QueryRules {
    let place = above.place.member(member);
    let Some(object) = above.get(member).and_then(|node| Object::any(node, place, problems)) else {
        return QueryRules::default();
    };
    let mut reader = Reader { fields, rules: QueryRules::default(), problems };
    // What is too long is not read to its end.
    for (name, node) in object.members().take(MAX_QUERY_RULES + 1) {
        reader.read(name, node, place.member(name));
    }
    if object.members().count().max(reader.rules.len()) > MAX_QUERY_RULES {
        let message = format!("an endpoint has at most {MAX_QUERY_RULES} query rules");
        reader.problems.add(place, ProblemCode::TooMany, message);
    }
    reader.rules
}

impl Reader<'_> {
    fn read(&mut self, name: &str, node: &Node, place: Place<'_>) {
        let rule = match node {
            Node::Object(_) => self.object(node, place),
            word => text(word, place, self.problems)
                .and_then(|word| self.rule(word, Notation::default(), ItemForm::Sign, place)),
        };
        let Some(rule) = rule else { return };
        let operators = match node {
            Node::Object(_) => Object::any(node, place, self.problems)
                .filter(|object| object.get("operators").is_some())
                .map(|object| self.operators(&object)),
            _ => None,
        };
        match operators {
            None => self.add(name, rule, place),
            Some(operators) => match name.rsplit_once('*') {
                Some((before, after)) => {
                    for operator in operators {
                        self.add(&[before, operator, after].concat(), rule.clone(), place);
                    }
                }
                None => self.report(place, "put a star where the operators are, such as `created[*]`"),
            },
        }
    }

    fn object(&mut self, node: &Node, place: Place<'_>) -> Option<Rule> {
        let object = Object::any(node, place, self.problems)?;
        if object.get("field").is_some() {
            let object = Object::of(node, &[&FIELD_MEMBERS], place, self.problems)?;
            return self.field(&object, "field").map(Rule::Field);
        }
        let word = object.required_text("rule", self.problems)?;
        let members: &[&str] = match word {
            "field-name" => &NAME_MEMBERS,
            "field-list" => &LIST_MEMBERS,
            _ => {
                let message = "write \"field-name\" or \"field-list\", or the rule's name alone";
                self.problems.add(place.member("rule"), ProblemCode::UnknownRule, message);
                return None;
            }
        };
        let object = Object::of(node, &[members], place, self.problems)?;
        let under = match object.get("under") {
            Some(_) => self.field(&object, "under")?.segments().to_vec(),
            None => Vec::new(),
        };
        let nesting = match object.text("nesting", self.problems) {
            Some(word) => self.nesting(word, place)?,
            None => Nesting::default(),
        };
        let form = match object.text("items", self.problems) {
            Some(word) => self.form(word, place)?,
            None => ItemForm::default(),
        };
        self.rule(word, Notation { under, nesting }, form, place)
    }

    fn rule(&mut self, word: &str, notation: Notation, form: ItemForm, place: Place<'_>) -> Option<Rule> {
        match word {
            "free" => Some(Rule::Free),
            "search" => Some(Rule::Search),
            "field-name" => Some(Rule::FieldName(notation)),
            "field-list" if notation.nesting != Nesting::Brackets => {
                Some(Rule::FieldList(FieldList { notation, form }))
            }
            "field-list" => {
                let message = "write \"dots\" or \"slashes\": a list has no brackets around a path";
                self.problems.add(place.member("nesting"), ProblemCode::UnknownStyle, message);
                None
            }
            _ => {
                let message = "write \"free\", \"field-name\", \"field-list\" or \"search\"";
                self.problems.add(place, ProblemCode::UnknownRule, message);
                None
            }
        }
    }

    /// The declared field that a member names.
    fn field(&mut self, object: &Object<'_, '_>, member: &str) -> Option<FieldPath> {
        let place = object.place.member(member);
        match object.text(member, self.problems)?.parse::<FieldPath>() {
            Ok(path) if self.fields.resolve(&path).is_some() => return Some(path),
            Ok(path) => {
                let message = format!("declare `{path}` in `fields`, or correct its name");
                self.problems.add(place, ProblemCode::UnknownField, message);
            }
            Err(error) => self.problems.add(place, ProblemCode::InvalidFieldPath, error.to_string()),
        }
        None
    }

    fn nesting(&mut self, word: &str, place: Place<'_>) -> Option<Nesting> {
        let place = place.member("nesting");
        let Some(nesting) = Nesting::of(word) else {
            let message = "write \"dots\" for a.b, \"slashes\" for a/b or \"brackets\" for [a][b]";
            self.problems.add(place, ProblemCode::UnknownStyle, message);
            return None;
        };
        let has_joint = |segment: &Segment| match segment {
            Segment::Name(name) => nesting != Nesting::Dots && name.contains(nesting.joint()),
            Segment::Any => false,
        };
        if let Some(field) = self.fields.iter().find(|field| field.path().segments().iter().any(has_joint)) {
            let message = format!("`{}` would have two readings: use another nesting", field.path());
            self.problems.add(place, ProblemCode::InvalidParameter, message);
            return None;
        }
        Some(nesting)
    }

    fn form(&mut self, word: &str, place: Place<'_>) -> Option<ItemForm> {
        let found = ITEM_FORMS.into_iter().find(|(name, _)| *name == word);
        if found.is_none() {
            let known: Vec<_> = ITEM_FORMS.into_iter().map(|(name, _)| name).collect();
            let message = format!("write one of: {}", known.join(" | "));
            self.problems.add(place.member("items"), ProblemCode::UnknownStyle, message);
        }
        found.map(|(_, form)| form)
    }

    fn operators<'n>(&mut self, object: &Object<'n, '_>) -> Vec<&'n str> {
        let operators = object.texts("operators", self.problems);
        if operators.is_empty() || operators.iter().any(|(_, text)| text.is_empty() || text.contains('*')) {
            let message = "list texts such as \"gte\": the star of the name is one of them";
            self.problems.add(object.place.member("operators"), ProblemCode::InvalidParameter, message);
            return Vec::new();
        }
        operators.into_iter().map(|(_, text)| text).take(MAX_QUERY_RULES + 1).collect()
    }

    fn add(&mut self, name: &str, rule: Rule, place: Place<'_>) {
        // More are too many, which is reported at the end.
        let has_room = self.rules.len() <= MAX_QUERY_RULES;
        if has_room && self.check_name(name, &rule, place) && !self.rules.add(name, rule) {
            let message = format!("`{name}` has a rule already: keep one");
            self.problems.add(place, ProblemCode::DuplicateEntry, message);
        }
    }

    fn check_name(&mut self, name: &str, rule: &Rule, place: Place<'_>) -> bool {
        let stars = name.matches('*').count();
        let message = if name.is_empty() || name.chars().any(char::is_control) || is_method_override(name) {
            "no call with such a parameter is accepted: remove it"
        } else if stars > 1 {
            "a parameter's name has at most one star, and one for `operators`"
        } else if name == "*" && *rule != Rule::Free {
            "\"*\" can only be \"free\": list parameters that name fields or search by their names"
        } else if stars > 0 && matches!(rule, Rule::Field(_)) {
            "a star here needs `operators`: the parameter is about one field"
        } else {
            return match rule {
                Rule::FieldName(notation) => self.check_field_name(name, notation, place),
                _ => true,
            };
        };
        self.report(place, message);
        false
    }

    fn check_field_name(&mut self, name: &str, notation: &Notation, place: Place<'_>) -> bool {
        if notation.nesting == Nesting::Brackets && !name.contains("[*]") {
            self.report(place, "put the star in brackets, such as `filter[*]`");
            return false;
        }
        let known_field = || notation.path(name).is_some_and(|path| self.fields.resolve(&path).is_some());
        if name.contains('*') || known_field() {
            return true;
        }
        let message = "a \"field-name\" parameter is called as a declared field, or has a star in its place: \
                       { \"field\": \"...\" } says which field another name is about";
        self.problems.add(place, ProblemCode::UnknownField, message);
        false
    }

    fn report(&mut self, place: Place<'_>, message: &str) {
        self.problems.add(place, ProblemCode::InvalidParameter, message);
    }
}

pub(super) fn read_pushdown(
    endpoint: &Object<'_, '_>,
    rules: &QueryRules,
    problems: &mut Problems,
) -> Option<Pushdown> {
    let place = endpoint.place.member("pushdown");
    let object = Object::of(endpoint.get("pushdown")?, &[&PUSHDOWN_MEMBERS], place, problems)?;
    let param = object.required_text("param", problems);
    let style = match object.required_text("style", problems)? {
        "comma" => Some(PushdownStyle::Comma),
        "repeated" => Some(PushdownStyle::Repeated),
        _ => {
            problems.add(place.member("style"), ProblemCode::UnknownStyle, "write \"comma\" or \"repeated\"");
            None
        }
    };
    let (param, style) = (param?, style?);
    let notation = match rules.rule(param) {
        ParameterRule::FieldList(list) if list.form == ItemForm::Sign => list.notation.clone(),
        ParameterRule::Unlisted | ParameterRule::FreeUnrestricted => Notation::default(),
        _ => {
            let message =
                format!("the client's own list is intersected: in `query`, make `{param}` a \"field-list\"");
            problems.add(place.member("param"), ProblemCode::PushdownNotAFieldList, message);
            Notation::default()
        }
    };
    Some(Pushdown { param: param.to_owned(), style, notation })
}
