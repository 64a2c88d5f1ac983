//! Messages to people, in English and Russian. `build.rs` makes one method of [`Messages`] for each message of
//! `locales/{en,ru}/*.ftl`, with its arguments as parameters; what lacks a language does not compile.

use domain::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;
use std::sync::LazyLock;

pub mod review;
pub mod rich;
pub mod traceback;

#[allow(clippy::all, missing_docs)]
mod generated {
    use super::*;
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
pub use generated::IDS;

type Bundle = FluentBundle<FluentResource>;

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::En, generated::SOURCE_EN));
static RUSSIAN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Ru, generated::SOURCE_RU));

/// All messages in one language. Copy it freely.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Messages {
    pub language: Language,
}

impl Messages {
    pub fn of(language: Language) -> Messages {
        Messages { language }
    }

    fn format<const N: usize>(self, id: &str, arguments: [(&'static str, FluentValue<'static>); N]) -> String {
        let bundle = match self.language {
            Language::En => &*ENGLISH,
            Language::Ru => &*RUSSIAN,
        };
        let arguments: FluentArgs = arguments.into_iter().collect();
        let mut errors = Vec::new();
        let pattern = bundle
            .get_message(id)
            .and_then(|message| message.value())
            .expect("functions are made only for messages that are there");
        bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned()
    }
}

/// A number that chooses a plural form.
pub trait Count {
    fn value(&self) -> f64;
}

macro_rules! counts {
    ($($number:ty),+) => { $(impl Count for $number { fn value(&self) -> f64 { *self as f64 } })+ };
}
counts!(u8, u16, u32, u64, usize, i32, i64, f32, f64);

impl<T: Count + ?Sized> Count for &T {
    fn value(&self) -> f64 {
        (**self).value()
    }
}

fn text(value: impl fmt::Display) -> FluentValue<'static> {
    FluentValue::from(value.to_string())
}

fn number(value: impl Count) -> FluentValue<'static> {
    FluentValue::from(value.value())
}

fn bundle(language: Language, source: &str) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.tag().parse().expect("`en` and `ru` are language tags")]);
    // Direction marks around arguments would end up in code, file names and tests; both languages run left to right.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source.to_owned()).expect("the build has parsed it");
    bundle.add_resource(resource).expect("the build has refused doubled ids");
    bundle
}
