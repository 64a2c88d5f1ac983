//! What stands around every page: header, language, theme, the texts of the elements.

use crate::edge::assets::assets_prefix;
use crate::edge::visit::{Access, Visit};
use domain::{ExerciseId, Language, Role};
use i18n::Messages;
use serde_json::{Map, Value};
use std::sync::LazyLock;
use store::Theme;

/// The place in the header that a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    None,
    Today,
    Practise,
    Syllabus,
    Rehearse,
    Progress,
    Settings,
    Status,
}

#[derive(Debug)]
pub struct Shell {
    pub t: Messages,
    pub language: Language,
    pub theme: &'static str,
    pub title: String,
    pub place: Place,
    /// Path and query of this page.
    pub here: String,
    pub assets: &'static str,
    pub version: String,
    pub single_keys: bool,
    /// The language is switched by a button of the form `work`, so that what stands in the editor goes along.
    pub has_work: bool,
    pub has_code: bool,
    /// The page asks for itself again after a second.
    pub refreshes: bool,
    /// The page fills the window: no footer.
    pub is_bench: bool,
    /// Without the places of the header: a stranger's first page.
    pub is_bare: bool,
    /// Where nobody has said who they are: the way in.
    pub asks_who: bool,
    /// A guest: the way to an account.
    pub is_guest: bool,
    /// Leads groups, or reads reports.
    pub is_host: bool,
    pub is_author: bool,
    /// The exercise that the page is about: what is wrong with it can be said.
    pub exercise: Option<ExerciseId>,
}

impl Shell {
    pub fn of(visit: &Visit, place: Place, title: &str) -> Shell {
        Shell {
            t: visit.t,
            language: visit.language(),
            theme: visit.settings.theme.name(),
            title: title.to_owned(),
            place,
            here: visit.here.to_string(),
            assets: assets_prefix(),
            version: visit.state.status.borrow().version.clone(),
            single_keys: visit.settings.single_keys,
            has_work: false,
            has_code: false,
            refreshes: false,
            is_bare: false,
            is_bench: false,
            asks_who: matches!(visit.access, Access::Stranger),
            is_guest: matches!(visit.access, Access::Guest),
            is_host: visit.account().is_some() && visit.has_role(Role::Host),
            is_author: visit.has_role(Role::Author),
            exercise: None,
        }
    }

    pub fn with_work(self) -> Shell {
        Shell { has_work: true, has_code: true, ..self }
    }

    pub fn with_code(self) -> Shell {
        Shell { has_code: true, ..self }
    }

    pub fn refreshing(self, refreshes: bool) -> Shell {
        Shell { refreshes, ..self }
    }

    pub fn bench(self) -> Shell {
        Shell { is_bench: true, ..self }
    }

    pub fn bare(self) -> Shell {
        Shell { is_bare: true, ..self }
    }

    pub fn about(self, exercise: ExerciseId) -> Shell {
        Shell { exercise: Some(exercise).filter(|_| !self.is_guest), ..self }
    }

    /// `aria-current` of a link in the header.
    pub fn current(&self, place: Place) -> &'static str {
        if self.place == place { " aria-current=\"page\"" } else { "" }
    }

    pub fn is_dark(&self) -> bool {
        self.theme == Theme::Dark.name()
    }

    /// The texts of the custom elements, as JSON that may stand inside of a script element.
    pub fn script_messages(&self) -> &'static str {
        match self.language {
            Language::En => &ENGLISH,
            Language::Ru => &RUSSIAN,
        }
    }
}

static ENGLISH: LazyLock<String> = LazyLock::new(|| script_messages(Language::En));
static RUSSIAN: LazyLock<String> = LazyLock::new(|| script_messages(Language::Ru));

fn script_messages(language: Language) -> String {
    let t = Messages::of(language);
    let texts: Map<String, Value> = i18n::IDS
        .iter()
        .filter_map(|id| Some((id.strip_prefix("script-")?.to_owned(), Value::from(t.find(id)?))))
        .collect();
    Value::Object(texts).to_string().replace('<', "\\u003c")
}
