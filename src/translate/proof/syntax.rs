//! The structure of a translation: what it refers to, what it says twice, its plural forms.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use super::Finding;
use crate::diagnostics::{Rule, rules};
use crate::translate::format::{Formats, Operand};
use crate::translate::functions::{NUMBER, PLURAL};
use crate::translate::plurals::{CATEGORIES, is_plural};
use crate::translate::scope::Scope;

/// What a translation may refer to.
pub(super) struct Known<'a> {
    /// Names of its variables; none where a term takes whatever it is given.
    pub(super) variables: Option<&'a BTreeSet<&'a str>>,
    /// The language's own words and terms.
    pub(super) scope: Scope<'a, 'a>,
    /// The plural forms of the language.
    pub(super) formats: &'a Formats,
}

/// Looks at all patterns of an entry.
pub(super) fn look(entry: &Entry<&str>, known: &Known<'_>) -> Vec<Finding> {
    let mut walk = Walk {
        known,
        findings: Vec::new(),
    };
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return Vec::new(),
    };
    if let Some(value) = value {
        walk.pattern(value);
    }
    let mut names = BTreeSet::new();
    for attribute in attributes {
        if !names.insert(attribute.id.name) {
            let what = format!("the attribute \".{}\" is written twice", attribute.id.name);
            walk.find(rules::DUPLICATE_ATTRIBUTE, what);
        }
        walk.pattern(&attribute.value);
    }
    walk.findings
}

struct Walk<'a> {
    known: &'a Known<'a>,
    findings: Vec<Finding>,
}

impl Walk<'_> {
    fn find(&mut self, rule: Rule, what: String) {
        self.findings.push(Finding::new(rule, what));
    }

    fn unknown(&mut self, what: String) {
        let names = self.known.variables.into_iter().flatten();
        let values: Vec<String> = names.map(|name| format!("${name}")).collect();
        let help = if values.is_empty() {
            "this message has no values; terms stand in terms.ftl".to_owned()
        } else {
            format!(
                "values of this message: {}; terms stand in terms.ftl",
                values.join(", ")
            )
        };
        self.findings
            .push(Finding::new(rules::FLUENT_MESSAGE, what).help(help));
    }

    /// A reference to what is not in the scope.
    fn unknown_message(&mut self, id: &str) {
        if !self.known.scope.is_text(id) {
            return self.unknown(format!("unknown message: {id}"));
        }
        let what =
            format!("{{ {id} }} is another text, which may be wrong or out of date on its own");
        let finding = Finding::new(rules::FLUENT_MESSAGE, what);
        self.findings
            .push(finding.help("write its words here, or make them a term of terms.ftl"));
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.variants(selector, variants);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let unknown = self
                    .known
                    .variables
                    .is_some_and(|known| !known.contains(id.name));
                if unknown {
                    self.unknown(format!("unknown variable: ${}", id.name));
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let name = id.name;
                match (self.known.scope.get(name), attribute) {
                    (None, _) => self.unknown_message(name),
                    // Its English has none to lay it beside.
                    (Some(_), Some(attribute)) => {
                        self.unknown(format!("unknown attribute: {name}.{}", attribute.name));
                    }
                    _ => {}
                }
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let name = format!("-{}", id.name);
                match (self.known.scope.get(&name), attribute) {
                    (None, _) => self.unknown(format!("unknown term: {name}")),
                    (Some(entry), Some(attribute)) if !entry.has_attribute(attribute.name) => {
                        self.unknown(format!("unknown attribute: {name}.{}", attribute.name));
                    }
                    _ => {}
                }
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                named.for_each(|argument| self.choice(&argument.value));
                let arguments = arguments.iter().flat_map(|arguments| &arguments.positional);
                arguments.for_each(|argument| self.inline(argument));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let is_known = [NUMBER, PLURAL].contains(&id.name);
                if !is_known {
                    self.unknown(format!("unknown function: {}()", id.name));
                }
                for argument in &arguments.positional {
                    if let InlineExpression::StringLiteral { value } = argument
                        && is_known
                    {
                        self.unknown(format!("{}() is given words: \"{value}\"", id.name));
                    }
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    /// What a term is given. It may choose a form of it, and nobody reads it as words.
    fn choice(&mut self, value: &InlineExpression<&str>) {
        let is_name = |value: &str| {
            value
                .chars()
                .all(|c| c.is_alphabetic() || c == '-' || c == '_')
        };
        let words = match value {
            InlineExpression::StringLiteral { value } if !is_name(value) => value,
            InlineExpression::NumberLiteral { value } => value,
            _ => return,
        };
        self.unknown(format!("a term is given words: \"{words}\""));
    }

    fn variants(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let mut keys = BTreeSet::new();
        for variant in variants {
            let key = key(variant);
            if !keys.insert(key) {
                let what = format!("the variant \"[{key}]\" is written twice");
                self.find(rules::DUPLICATE_VARIANT, what);
            }
        }
        let by_words = variants
            .iter()
            .all(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
        // One form shows what is meant: all words, even "other", may be keys of another choice.
        let is_form = |key: &str| CATEGORIES.contains(&key) && key != "other";
        let is_meant = is_plural(variants) || keys.iter().any(|key| is_form(key));
        if is_meant && !by_words && !is_ordinal(selector) {
            self.plural_forms(variants, &keys);
        }
    }

    /// The cardinal categories of CLDR: those that are missing, and those that never come.
    fn plural_forms(&mut self, variants: &[Variant<&str>], keys: &BTreeSet<&str>) {
        let categories = self.known.formats.plural_categories();
        let has_default = variants
            .iter()
            .any(|variant| variant.default && key(variant) != "other");
        let missing: Vec<String> = categories
            .iter()
            .filter(|category| !keys.contains(**category) && !self.is_written_out(category, keys))
            // What no variant names goes to the default one.
            .filter(|category| !(has_default && **category == "other"))
            .map(|category| format!("[{category}]"))
            .collect();
        if let Some(list) = listed(&missing) {
            self.find(rules::PLURAL_MISSING, format!("{list} missing"));
        }
        let is_number = |key: &str| key.starts_with(|c: char| c == '-' || c.is_ascii_digit());
        let never: Vec<String> = keys
            .iter()
            .filter(|key| !is_number(key) && !categories.contains(key))
            .map(|key| format!("[{key}]"))
            .collect();
        if let Some(list) = listed(&never) {
            self.find(
                rules::PLURAL_NEVER,
                format!("{list} never used in this language"),
            );
        }
    }

    /// Whether all numbers of a category have variants of their own: `[1]` is Polish `[one]`.
    fn is_written_out(&self, category: &str, keys: &BTreeSet<&str>) -> bool {
        let formats = self.known.formats;
        let of_category = |number: &i64| formats.plural(Operand::Integer(*number)) == category;
        let mut numbers = (0..=1000).filter(of_category).peekable();
        numbers.peek().is_some() && numbers.all(|number| keys.contains(number.to_string().as_str()))
    }
}

/// The messages and terms that an entry refers to, by their ids.
pub(super) fn references<'s>(entry: &Entry<&'s str>) -> Vec<Cow<'s, str>> {
    let mut ids = Vec::new();
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return ids,
    };
    let attributes = attributes.iter().map(|attribute| &attribute.value);
    for pattern in value.into_iter().chain(attributes) {
        of_pattern(pattern, &mut ids);
    }
    ids
}

fn of_pattern<'s>(pattern: &Pattern<&'s str>, ids: &mut Vec<Cow<'s, str>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, ids);
        }
    }
}

fn of_expression<'s>(expression: &Expression<&'s str>, ids: &mut Vec<Cow<'s, str>>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, ids),
        Expression::Select { selector, variants } => {
            of_inline(selector, ids);
            for variant in variants {
                of_pattern(&variant.value, ids);
            }
        }
    }
}

fn of_inline<'s>(inline: &InlineExpression<&'s str>, ids: &mut Vec<Cow<'s, str>>) {
    let arguments = match inline {
        InlineExpression::MessageReference { id, .. } => {
            ids.push(Cow::Borrowed(id.name));
            None
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            ids.push(Cow::Owned(format!("-{}", id.name)));
            arguments.as_ref()
        }
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::Placeable { expression } => {
            of_expression(expression, ids);
            None
        }
        InlineExpression::VariableReference { .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. } => None,
    };
    for argument in arguments.iter().flat_map(|given| &given.positional) {
        of_inline(argument, ids);
    }
}

/// "the plural form [few] is", "the plural forms [few], [many] are", or nothing.
fn listed(forms: &[String]) -> Option<String> {
    match forms {
        [] => None,
        [form] => Some(format!("the plural form {form} is")),
        forms => Some(format!("the plural forms {} are", forms.join(", "))),
    }
}

fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Whether a selector asks for "1st, 2nd", whose categories are others.
fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else {
        return false;
    };
    arguments.named.iter().any(|argument| {
        argument.name.name == "type"
            && matches!(argument.value, InlineExpression::StringLiteral { value } if value == "ordinal")
    })
}
