//! Reads `query` and `pushdown` of an endpoint, and `search` of a route.

use super::notation::{ITEM_FORMS, ItemForm, Nesting};
use super::query_rules::Rule;
use super::{Field, FieldList, FieldTree, Notation, ParameterRule, Pushdown, PushdownStyle, QueryRules};
use crate::document::{Node, Object, Place, ProblemCode, Problems, text};
use crate::field::FieldPath;
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
        let Node::Object(_) = node else {
            let word = text(node, place, self.problems);
            let rule = word.and_then(|word| self.rule(word, Notation::default(), ItemForm::Sign, place));
            if let Some(rule) = rule {
                self.add(name, rule, place);
            }
            return;
        };
        let Some(object) = Object::any(node, place, self.problems) else { return };
        let Some(rule) = self.object(&object, node) else { return };
        if object.get("operators").is_none() {
            return self.add(name, rule, place);
        }
        let Some((before, after)) = name.rsplit_once('*') else {
            return self.report(place, "put a star where the operators are, such as `created[*]`");
        };
        let operators = object.texts("operators", self.problems);
        if operators.is_empty() || operators.iter().any(|(_, text)| text.is_empty() || text.contains('*')) {
            let message = "list texts such as \"gte\": the star of the name is one of them";
            return self.report(place.member("operators"), message);
        }
        for (_, operator) in operators {
            self.add(&[before, operator, after].concat(), rule.clone(), place);
        }
    }

    fn object(&mut self, object: &Object<'_, '_>, node: &Node) -> Option<Rule> {
        let place = object.place;
        let has_field = object.get("field").is_some();
        let word = if has_field { "" } else { object.required_text("rule", self.problems)? };
        let members: &[&str] = match word {
            "" => &FIELD_MEMBERS,
            "field-name" => &NAME_MEMBERS,
            "field-list" => &LIST_MEMBERS,
            _ => {
                let message = "write \"field-name\" or \"field-list\", or the rule's name alone";
                self.problems.add(place.member("rule"), ProblemCode::UnknownRule, message);
                return None;
            }
        };
        Object::of(node, &[members], place, self.problems);
        if has_field {
            return self.field(object, "field").map(Rule::Field);
        }
        let mut notation = Notation::default();
        if object.get("under").is_some() {
            notation.under = self.field(object, "under")?.segments().to_vec();
        }
        if let Some(word) = object.text("nesting", self.problems) {
            notation.nesting = self.nesting(word, place.member("nesting"))?;
        }
        let mut form = ItemForm::default();
        if let Some(word) = object.text("items", self.problems) {
            form = self.form(word, place.member("items"))?;
        }
        self.rule(word, notation, form, place)
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
        let path: Result<FieldPath, _> = object.text(member, self.problems)?.parse();
        let (code, message) = match path {
            Ok(path) if self.fields.resolve(&path).is_some() => return Some(path),
            Ok(_) => {
                (ProblemCode::UnknownField, "declare this field in `fields`, or correct its name".to_owned())
            }
            Err(error) => (ProblemCode::InvalidFieldPath, error.to_string()),
        };
        self.problems.add(object.place.member(member), code, message);
        None
    }

    fn nesting(&mut self, word: &str, place: Place<'_>) -> Option<Nesting> {
        let Some(nesting) = Nesting::of(word) else {
            let message = "write \"dots\" for a.b, \"slashes\" for a/b or \"brackets\" for [a][b]";
            self.problems.add(place, ProblemCode::UnknownStyle, message);
            return None;
        };
        let has_joint = |field: &Field| field.path().to_string().contains(nesting.joint());
        if nesting != Nesting::Dots && self.fields.iter().any(has_joint) {
            self.report(place, "the name of a field would have two readings: use another nesting");
            return None;
        }
        Some(nesting)
    }

    fn form(&mut self, word: &str, place: Place<'_>) -> Option<ItemForm> {
        let found = ITEM_FORMS.into_iter().find(|(name, _)| *name == word);
        if found.is_none() {
            let known = ITEM_FORMS.map(|(name, _)| name).join(" | ");
            self.problems.add(place, ProblemCode::UnknownStyle, ["write one of: ", &*known].concat());
        }
        found.map(|(_, form)| form)
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
