//! The messages of one language: their text, their arguments, and how they differ from those of the other language.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What an argument is, as far as its use tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Text,
    /// Selects a plural form, or is compared with a number.
    Count,
}

#[derive(Debug)]
pub struct Message {
    pub arguments: BTreeMap<String, Kind>,
    /// The whole text, when nothing is to be filled in.
    pub fixed: Option<String>,
    file: String,
}

#[derive(Debug, Default)]
pub struct Messages {
    pub by_id: BTreeMap<String, Message>,
    /// The files' contents, one after the other, for the bundle at run time.
    pub source: String,
}

impl Messages {
    pub fn load(folder: &Path) -> Result<Messages, Vec<String>> {
        let mut paths: Vec<_> = fs::read_dir(folder)
            .map_err(|error| vec![format!("{}: {error}", folder.display())])?
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
            .collect();
        paths.sort();
        let mut messages = Messages::default();
        let mut faults = Vec::new();
        for path in paths {
            println!("cargo::rerun-if-changed={}", path.display());
            match fs::read_to_string(&path) {
                Ok(text) => messages.add(&path.display().to_string(), &text, &mut faults),
                Err(error) => faults.push(format!("{}: {error}", path.display())),
            }
        }
        if faults.is_empty() { Ok(messages) } else { Err(faults) }
    }

    fn add(&mut self, file: &str, text: &str, faults: &mut Vec<String>) {
        self.source.push_str(text);
        self.source.push('\n');
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                for error in errors {
                    let line = text[..error.pos.start.min(text.len())].lines().count().max(1);
                    faults.push(format!("{file}:{line}: {error}"));
                }
                return;
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            if !message.attributes.is_empty() {
                faults.push(format!("{file}: `{id}` has attributes; write a message of its own for each text"));
            }
            let Some(pattern) = message.value else {
                faults.push(format!("{file}: `{id}` has no text"));
                continue;
            };
            let mut arguments = BTreeMap::new();
            collect(&pattern, &mut arguments);
            let message = Message { arguments, fixed: fixed_text(&pattern), file: file.to_owned() };
            if let Some(earlier) = self.by_id.insert(id.to_owned(), message) {
                faults.push(format!("{file}: `{id}` is already in {}", earlier.file));
            }
        }
    }

    /// What is missing on either side, as sentences.
    pub fn differences(&self, other: &Messages, own_name: &str, other_name: &str) -> Vec<String> {
        let mut faults = Vec::new();
        for (id, message) in &self.by_id {
            let Some(twin) = other.by_id.get(id) else {
                faults.push(format!("{}: `{id}` is missing in {other_name}", message.file));
                continue;
            };
            for argument in message.arguments.keys().filter(|name| !twin.arguments.contains_key(*name)) {
                faults.push(format!("{}: `{id}` does not use ${argument}, {own_name} does", twin.file));
            }
            for argument in twin.arguments.keys().filter(|name| !message.arguments.contains_key(*name)) {
                faults.push(format!("{}: `{id}` does not use ${argument}, {other_name} does", message.file));
            }
        }
        for (id, twin) in other.by_id.iter().filter(|(id, _)| !self.by_id.contains_key(*id)) {
            faults.push(format!("{}: `{id}` is missing in {own_name}", twin.file));
        }
        faults
    }
}

fn fixed_text(pattern: &Pattern<&str>) -> Option<String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }, ..),
            } if !value.contains('\\') => Some(*value),
            _ => None,
        })
        .collect()
}

fn collect(pattern: &Pattern<&str>, arguments: &mut BTreeMap<String, Kind>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, arguments);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, arguments: &mut BTreeMap<String, Kind>) {
    match expression {
        Expression::Inline(inline, ..) => collect_inline(inline, Kind::Text, arguments),
        Expression::Select { selector, variants, .. } => {
            let counts = variants.iter().any(|variant| match &variant.key {
                VariantKey::NumberLiteral { .. } => true,
                VariantKey::Identifier { name } => matches!(*name, "one" | "few" | "many"),
            });
            collect_inline(selector, if counts { Kind::Count } else { Kind::Text }, arguments);
            for variant in variants {
                collect(&variant.value, arguments);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, kind: Kind, arguments: &mut BTreeMap<String, Kind>) {
    match inline {
        InlineExpression::VariableReference { id, .. } => {
            let known = arguments.entry(id.name.to_owned()).or_insert(kind);
            *known = (*known).max(kind);
        }
        InlineExpression::FunctionReference { arguments: given, .. } => {
            collect_call(given, Kind::Count, arguments);
        }
        InlineExpression::TermReference { arguments: Some(given), .. } => collect_call(given, Kind::Text, arguments),
        InlineExpression::Placeable { expression, .. } => collect_expression(expression, arguments),
        _ => {}
    }
}

fn collect_call(given: &CallArguments<&str>, kind: Kind, arguments: &mut BTreeMap<String, Kind>) {
    for positional in &given.positional {
        collect_inline(positional, kind, arguments);
    }
    for named in &given.named {
        collect_inline(&named.value, Kind::Text, arguments);
    }
}
