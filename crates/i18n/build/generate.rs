//! Writes the Rust code of the messages.

use crate::messages::{Kind, Messages};
use std::fmt::Write;

pub fn code(english: &Messages, russian: &Messages) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "pub(crate) const SOURCE_EN: &str = {:?};", english.source);
    let _ = writeln!(out, "pub(crate) const SOURCE_RU: &str = {:?};", russian.source);
    let _ = writeln!(out, "/// The id of every message, sorted.\npub const IDS: &[&str] = &{:?};", ids(english));
    out.push_str("impl Messages {\n");
    let mut lookup = String::new();
    for (id, message) in &english.by_id {
        let twin = &russian.by_id[id];
        let name = id.replace('-', "_");
        if let (Some(en), Some(ru)) = (&message.fixed, &twin.fixed) {
            let _ = writeln!(
                out,
                "/// `{id}`\npub fn {name}(self) -> &'static str {{\n\
                 match self.language {{ Language::En => {en:?}, Language::Ru => {ru:?} }}\n}}"
            );
            let _ = writeln!(lookup, "{id:?} => Some(self.{name}()),");
            continue;
        }
        let mut parameters = String::new();
        let mut values = String::new();
        for (argument, kind) in &message.arguments {
            let kind = (*kind).max(twin.arguments[argument]);
            let parameter = argument.replace('-', "_");
            let (kind, value) = match kind {
                Kind::Text => ("impl ::std::fmt::Display", format!("crate::text({parameter})")),
                Kind::Count => ("impl Count", format!("crate::number({parameter})")),
            };
            let _ = write!(parameters, ", {parameter}: {kind}");
            let _ = write!(values, "({argument:?}, {value}), ");
        }
        let _ = writeln!(
            out,
            "/// `{id}`\npub fn {name}(self{parameters}) -> String {{ self.format({id:?}, [{values}]) }}"
        );
    }
    let _ = writeln!(
        out,
        "/// A message without arguments by its id, for ids that come from elsewhere.\n\
         pub fn find(self, id: &str) -> Option<&'static str> {{\nmatch id {{\n{lookup}_ => None,\n}}\n}}\n}}"
    );
    out
}

fn ids(messages: &Messages) -> Vec<&str> {
    messages.by_id.keys().map(String::as_str).collect()
}
