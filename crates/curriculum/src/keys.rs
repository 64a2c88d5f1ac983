//! The keys of a TOML file, read with their lines.
//!
//! Every method reports what it does not find as it should be and the reading goes on, so that an author sees all faults
//! of a file at once; [`Keys::finish`] reports the keys that nobody asked for.

use crate::fault::{Faults, KeyFault, Place};
use crate::prose;
use crate::source::Source;
use domain::skill::UnknownName;
use domain::{Language, Localized};
use std::ops::RangeInclusive;
use std::str::FromStr;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value and the line on which it stands.
#[derive(Debug, Clone)]
pub(crate) struct Located<T> {
    pub value: T,
    pub line: u32,
}

/// Reads the syntax; the table is there only when all of it is right.
pub(crate) fn parse_toml<'a>(source: &'a Source, faults: &Faults) -> Option<Spanned<DeTable<'a>>> {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    for error in &errors {
        let line = error.span().map(|span| source.line_at(span.start));
        faults.fatal(Place { file: &source.path, line }, KeyFault::Syntax { reason: error.message().to_owned() });
    }
    errors.is_empty().then_some(table)
}

/// One table of a file.
#[derive(Debug)]
pub(crate) struct Keys<'a> {
    pub source: &'a Source,
    pub faults: &'a Faults,
    table: &'a DeTable<'a>,
    /// The table's own key with a dot, for messages.
    prefix: String,
    /// The line of the table's head; none for the file itself.
    pub line: Option<u32>,
    known: Vec<String>,
}

impl<'a> Keys<'a> {
    pub fn of_file(source: &'a Source, table: &'a Spanned<DeTable<'a>>, faults: &'a Faults) -> Self {
        Keys { source, faults, table: table.get_ref(), prefix: String::new(), line: None, known: Vec::new() }
    }

    fn of_table(&self, prefix: String, table: &'a DeTable<'a>, start: usize) -> Self {
        let line = Some(self.source.line_at(start));
        Keys { source: self.source, faults: self.faults, table, prefix, line, known: Vec::new() }
    }

    pub fn place(&self) -> Place<'a> {
        Place { file: &self.source.path, line: self.line }
    }

    pub fn place_of<T>(&self, value: &Located<T>) -> Place<'a> {
        Place { file: &self.source.path, line: Some(value.line) }
    }

    fn name(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    pub fn missing(&self, key: &str) {
        self.faults.fatal(self.place(), KeyFault::Missing { key: self.name(key) });
    }

    pub fn has(&self, key: &str) -> bool {
        self.table.iter().any(|(name, _)| name.get_ref() == key)
    }

    /// Accepts a key that has been reported already.
    pub fn ignore(&mut self, key: &str) {
        self.known.push(key.to_owned());
    }

    fn find(&mut self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.known.push(key.to_owned());
        self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }

    /// The value if it is there and of the type that `read` accepts.
    fn find_as<T>(
        &mut self,
        key: &str,
        wanted: &'static str,
        read: impl Fn(&'a DeValue<'a>) -> Option<T>,
    ) -> Option<Located<T>> {
        let found = self.find(key)?;
        let line = self.source.line_at(found.span().start);
        match read(found.get_ref()) {
            Some(value) => Some(Located { value, line }),
            None => {
                self.wrong_type(self.name(key), line, wanted, found.get_ref());
                None
            }
        }
    }

    fn wrong_type(&self, key: String, line: u32, wanted: &'static str, found: &DeValue<'_>) {
        self.faults.fatal(self.source.place(line), KeyFault::WrongType { key, wanted, found: found.type_str() });
    }

    fn demand<T>(&self, key: &str, found: Option<T>) -> Option<T> {
        if found.is_none() && !self.has(key) {
            self.missing(key);
        }
        found
    }

    pub fn find_text(&mut self, key: &str) -> Option<Located<String>> {
        self.find_as(key, "string", |value| value.as_str().map(str::to_owned))
    }

    /// A text that has to be there and to say something.
    pub fn text(&mut self, key: &str) -> Option<Located<String>> {
        let found = self.find_text(key);
        let found = self.demand(key, found)?;
        if found.value.trim().is_empty() {
            self.faults.fatal(self.place_of(&found), KeyFault::EmptyText { key: self.name(key) });
            return None;
        }
        Some(found)
    }

    pub fn find_flag(&mut self, key: &str) -> Option<bool> {
        self.find_as(key, "boolean", DeValue::as_bool).map(|found| found.value)
    }

    pub fn find_integer(&mut self, key: &str, range: RangeInclusive<i64>) -> Option<i64> {
        let found = self.find_as(key, "integer", |value| {
            let digits = value.as_integer()?;
            i64::from_str_radix(digits.as_str(), digits.radix()).ok()
        })?;
        if !range.contains(&found.value) {
            let (low, high) = (*range.start(), *range.end());
            let fault = KeyFault::OutOfRange { key: self.name(key), found: found.value, low, high };
            self.faults.fatal(self.place_of(&found), fault);
            return None;
        }
        Some(found.value)
    }

    pub fn integer(&mut self, key: &str, range: RangeInclusive<i64>) -> Option<i64> {
        let found = self.find_integer(key, range);
        self.demand(key, found)
    }

    /// A list of integers that has to be there.
    pub fn integers(&mut self, key: &str, range: RangeInclusive<i64>) -> Option<Vec<i64>> {
        let found = self.find_as(key, "array", DeValue::as_array);
        let list = self.demand(key, found)?;
        let mut numbers = Vec::new();
        for item in list.value.iter() {
            let line = self.source.line_at(item.span().start);
            let number = item.get_ref().as_integer();
            match number.and_then(|digits| i64::from_str_radix(digits.as_str(), digits.radix()).ok()) {
                Some(number) if range.contains(&number) => numbers.push(number),
                Some(found) => {
                    let (low, high) = (*range.start(), *range.end());
                    let fault = KeyFault::OutOfRange { key: self.name(key), found, low, high };
                    self.faults.fatal(self.source.place(line), fault);
                    return None;
                }
                None => {
                    self.wrong_type(self.name(key), line, "integer", item.get_ref());
                    return None;
                }
            }
        }
        Some(numbers)
    }

    /// A list of strings; empty when it is absent.
    pub fn texts(&mut self, key: &str) -> Vec<Located<String>> {
        let Some(list) = self.find_as(key, "array", DeValue::as_array) else { return Vec::new() };
        let mut texts: Vec<Located<String>> = Vec::new();
        for item in list.value.iter() {
            let line = self.source.line_at(item.span().start);
            match item.get_ref().as_str() {
                Some(text) => texts.push(Located { value: text.to_owned(), line }),
                None => self.wrong_type(self.name(key), line, "string", item.get_ref()),
            }
        }
        texts
    }

    /// As [`Keys::texts`], but the list has to be there and to hold something, each thing once.
    pub fn some_texts(&mut self, key: &str) -> Vec<Located<String>> {
        let texts = self.texts(key);
        if !self.has(key) {
            self.missing(key);
        } else if texts.is_empty() {
            self.faults.fatal(self.place(), KeyFault::EmptyList { key: self.name(key) });
        }
        self.report_repeated(key, &texts);
        texts
    }

    pub fn report_repeated(&self, key: &str, texts: &[Located<String>]) {
        for (position, text) in texts.iter().enumerate() {
            if texts[..position].iter().any(|earlier| earlier.value == text.value) {
                let fault = KeyFault::Repeated { key: self.name(key), found: text.value.clone() };
                self.faults.form(self.place_of(text), fault);
            }
        }
    }

    /// One of the names that a type of the domain knows.
    pub fn named<T: FromStr<Err = UnknownName>>(&self, key: &str, text: &Located<String>) -> Option<T> {
        match text.value.parse() {
            Ok(value) => Some(value),
            Err(UnknownName { name, known, .. }) => {
                let fault = KeyFault::UnknownName { key: self.name(key), found: name, known };
                self.faults.fatal(self.place_of(text), fault);
                None
            }
        }
    }

    pub fn name_of<T: FromStr<Err = UnknownName>>(&mut self, key: &str) -> Option<T> {
        let text = self.text(key)?;
        self.named(key, &text)
    }

    pub fn find_name_of<T: FromStr<Err = UnknownName>>(&mut self, key: &str) -> Option<T> {
        let text = self.find_text(key)?;
        self.named(key, &text)
    }

    /// A text in both languages: `key.en` and `key.ru`.
    pub fn localized(&mut self, key: &str) -> Option<Localized<Located<String>>> {
        let found = self.find_table(key);
        let mut table = self.demand(key, found)?;
        let (en, ru) = (table.text("en"), table.text("ru"));
        table.finish();
        let both = Localized { en: en?, ru: ru? };
        for language in Language::ALL {
            let text = both.get(language);
            if let Some(fault) = prose::check_language(&prose::without_code(&text.value), language) {
                self.faults.form(self.place_of(text), fault);
            }
        }
        Some(both)
    }

    pub fn find_table(&mut self, key: &str) -> Option<Keys<'a>> {
        let start = self.find(key)?.span().start;
        let table = self.find_as(key, "table", DeValue::as_table)?;
        Some(self.of_table(format!("{}{key}.", self.prefix), table.value, start))
    }

    /// A list of tables, `[[key]]`; empty when it is absent.
    pub fn tables(&mut self, key: &str) -> Vec<Keys<'a>> {
        let Some(list) = self.find_as(key, "array", DeValue::as_array) else { return Vec::new() };
        let mut tables = Vec::new();
        for item in list.value.iter() {
            let start = item.span().start;
            match item.get_ref().as_table() {
                Some(table) => tables.push(self.of_table(format!("{}{key}.", self.prefix), table, start)),
                None => self.wrong_type(self.name(key), self.source.line_at(start), "table", item.get_ref()),
            }
        }
        tables
    }

    /// The tables below this one, in the order of the file, each with its key.
    pub fn tables_by_key(&mut self) -> Vec<(Located<String>, Keys<'a>)> {
        let mut tables = Vec::new();
        for (name, _) in self.table.iter() {
            let key = Located { value: name.get_ref().to_string(), line: self.source.line_at(name.span().start) };
            if let Some(table) = self.find_table(&key.value) {
                tables.push((name.span().start, key, table));
            }
        }
        tables.sort_by_key(|(start, ..)| *start);
        tables.into_iter().map(|(_, key, table)| (key, table)).collect()
    }

    /// Reports the keys that nobody asked for.
    pub fn finish(mut self) {
        self.known.sort();
        self.known.dedup();
        for (name, _) in self.table.iter() {
            if !self.known.iter().any(|known| known == name.get_ref()) {
                let line = self.source.line_at(name.span().start);
                let fault = KeyFault::Unknown { key: self.name(name.get_ref()), known: self.known.join(", ") };
                self.faults.fatal(self.source.place(line), fault);
            }
        }
    }
}

/// Drops the lines of a text in both languages.
pub(crate) fn texts_of(located: Localized<Located<String>>) -> Localized {
    Localized { en: located.en.value, ru: located.ru.value }
}
