//! What can be wrong with a pack: where it is, what it is, and what the author has to do about it.
//!
//! Every message says what is wrong and what to do, in both languages. The families of faults are below this module.

mod file;
mod index;
mod key;
mod task;
mod text;

pub use file::FileFault;
pub use index::IndexFault;
pub use key::KeyFault;
pub use task::{CaseFault, TaskFault};
pub use text::TextFault;

use domain::Language;
use std::cell::RefCell;
use std::fmt;
use std::path::{Path, PathBuf};

/// Declares a family of faults with its messages, English first.
macro_rules! fault_family {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$about:meta])* $variant:ident $({ $($field:ident : $type:ty),+ $(,)? })? => $en:literal, $ru:literal;)+
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
        pub enum $name { $($(#[$about])* #[error($en)] $variant $({ $($field: $type),+ })?,)+ }

        impl $name {
            /// The message in Russian; `Display` gives the English one.
            pub fn russian(&self) -> String {
                match self { $($name::$variant $({ $($field),+ })? => format!($ru),)+ }
            }
        }
    };
}
pub(crate) use fault_family;

/// One fault of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFault {
    pub file: PathBuf,
    /// From 1, where it is known.
    pub line: Option<u32>,
    pub kind: FaultKind,
    /// The exercise is left out of the catalogue until this is mended.
    pub prevents_serving: bool,
}

/// What is wrong and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FaultKind {
    #[error(transparent)]
    File(#[from] FileFault),
    #[error(transparent)]
    Key(#[from] KeyFault),
    #[error(transparent)]
    Task(#[from] TaskFault),
    #[error(transparent)]
    Case(#[from] CaseFault),
    #[error(transparent)]
    Text(#[from] TextFault),
    #[error(transparent)]
    Index(#[from] IndexFault),
}

impl FaultKind {
    /// What is wrong and what to do, for the author.
    pub fn message(&self, language: Language) -> String {
        match language {
            Language::En => self.to_string(),
            Language::Ru => match self {
                FaultKind::File(fault) => fault.russian(),
                FaultKind::Key(fault) => fault.russian(),
                FaultKind::Task(fault) => fault.russian(),
                FaultKind::Case(fault) => fault.russian(),
                FaultKind::Text(fault) => fault.russian(),
                FaultKind::Index(fault) => fault.russian(),
            },
        }
    }
}

impl fmt::Display for PackFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file.display(), self.kind),
            None => write!(f, "{}: {}", self.file.display(), self.kind),
        }
    }
}

/// Where a fault stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub file: &'a Path,
    pub line: Option<u32>,
}

impl<'a> From<&'a Path> for Place<'a> {
    fn from(file: &'a Path) -> Self {
        Place { file, line: None }
    }
}

impl<'a> From<&'a PathBuf> for Place<'a> {
    fn from(file: &'a PathBuf) -> Self {
        Place { file, line: None }
    }
}

/// Collects faults while something is read, so that one look finds all of them.
#[derive(Debug, Default)]
pub(crate) struct Faults(RefCell<Vec<PackFault>>);

impl Faults {
    /// What is being read cannot be served.
    pub fn fatal<'a>(&self, place: impl Into<Place<'a>>, kind: impl Into<FaultKind>) {
        self.push(place.into(), kind.into(), true);
    }

    /// What is being read can be served, but is not as the format demands.
    pub fn form<'a>(&self, place: impl Into<Place<'a>>, kind: impl Into<FaultKind>) {
        self.push(place.into(), kind.into(), false);
    }

    fn push(&self, place: Place<'_>, kind: FaultKind, prevents_serving: bool) {
        let fault = PackFault { file: place.file.to_owned(), line: place.line, kind, prevents_serving };
        self.0.borrow_mut().push(fault);
    }

    pub fn has_fatal(&self) -> bool {
        self.0.borrow().iter().any(|fault| fault.prevents_serving)
    }

    pub fn append(&self, other: Faults) {
        self.0.borrow_mut().extend(other.into_sorted());
    }

    /// Takes faults over that keep nothing from being served.
    pub fn append_as_form(&self, other: Faults) {
        let faults = other.into_sorted().into_iter();
        self.0.borrow_mut().extend(faults.map(|fault| PackFault { prevents_serving: false, ..fault }));
    }

    /// By file and line, the order in which an author mends them.
    pub fn into_sorted(self) -> Vec<PackFault> {
        let mut faults = self.0.into_inner();
        faults.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        faults
    }
}
