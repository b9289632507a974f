//! Component fences: a template with checked arguments.

use tera::{ComponentArgType, Context, Tera, Value};

use super::engine::Engine;
use super::lists::Explained;
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::model::{Component, Node, NodeKind};

/// The template's name for a component: `crime-chart` is `crime_chart`.
fn template_name(component: &Component) -> String {
    component.name.replace('-', "_")
}

/// Reports components that do not exist and arguments that do not fit.
pub(super) fn check(engine: &Tera, nodes: &[Node], diagnostics: &mut Vec<Diagnostic>) {
    for node in nodes {
        node.leaves(&mut |leaf| {
            if let NodeKind::Component(component) = &leaf.kind {
                check_one(engine, component, diagnostics);
            }
        });
    }
}

fn check_one(engine: &Tera, component: &Component, diagnostics: &mut Vec<Diagnostic>) {
    let Some(definition) = engine.get_component_definition(&template_name(component)) else {
        let names: Vec<String> = engine
            .get_component_names()
            .map(|name| name.replace('_', "-"))
            .collect();
        let help =
            did_you_mean(&component.name, names.iter().map(String::as_str)).unwrap_or_else(|| {
                "components stand in themes/<name>/templates/components/".to_owned()
            });
        let message = format!("there is no component \"{}\"", component.name);
        diagnostics.push(Diagnostic::at(rules::COMPONENT, &component.span, message).help(help));
        return;
    };
    let own: Vec<_> = definition
        .args()
        .iter()
        .filter(|argument| !argument.is_implicit())
        .collect();
    for argument in &component.arguments {
        let Some(known) = own.iter().find(|known| known.name() == argument.name) else {
            let help = did_you_mean(&argument.name, own.iter().map(|known| known.name()));
            let message = format!(
                "the component \"{}\" has no argument \"{}\"",
                component.name, argument.name
            );
            diagnostics
                .push(Diagnostic::at(rules::COMPONENT, &argument.span, message).maybe_help(help));
            continue;
        };
        if known
            .arg_type()
            .is_some_and(|wanted| !fits(&argument.value, wanted))
        {
            let wanted = known
                .arg_type()
                .map(|wanted| wanted.as_str())
                .unwrap_or_default();
            let message = format!(
                "\"{}\" must be of the type {wanted}, not {}",
                argument.name,
                argument.value.type_str()
            );
            diagnostics.push(Diagnostic::at(rules::COMPONENT, &argument.span, message));
        }
    }
    for missing in own.iter().filter(|known| {
        known.is_required()
            && !component
                .arguments
                .iter()
                .any(|given| given.name == known.name())
    }) {
        let message = format!(
            "the component \"{}\" needs \"{}\"",
            component.name,
            missing.name()
        );
        diagnostics.push(
            Diagnostic::at(rules::COMPONENT, &component.span, message)
                .help(format!("add the line: {} = ...", missing.name())),
        );
    }
}

fn fits(value: &toml::Value, wanted: ComponentArgType) -> bool {
    match wanted {
        ComponentArgType::String => value.is_str(),
        ComponentArgType::Bool => value.is_bool(),
        ComponentArgType::Integer => value.is_integer(),
        ComponentArgType::Float => value.is_float(),
        ComponentArgType::Number => value.is_integer() || value.is_float(),
        ComponentArgType::Array => value.is_array(),
        ComponentArgType::Map => value.is_table(),
        _ => true,
    }
}

/// A component as HTML; it sees the page's context through the implicit arguments it declares.
pub(super) fn render(
    engine: &Engine,
    component: &Component,
    page: &Context,
) -> Result<String, tera::Error> {
    let mut arguments = Context::new();
    for argument in &component.arguments {
        arguments.insert_value(
            argument.name.clone(),
            Value::from_serializable(&argument.value),
        );
    }
    engine.component(&template_name(component), &arguments, page)
}

/// What a word means, as the component `explanation` shows it.
pub(super) fn explanation(
    engine: &Engine,
    entry: &Explained,
    page: &Context,
) -> Result<String, tera::Error> {
    let mut arguments = Context::new();
    for (name, phrase) in [("term", &entry.term), ("definition", &entry.definition)] {
        arguments.insert_value(name, Value::safe_string(&phrase.html));
    }
    arguments.insert_value("href", Value::normal_string(&entry.href));
    engine.component("explanation", &arguments, page)
}
