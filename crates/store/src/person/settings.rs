//! How a person likes Sparring to be.

use crate::entity::settings as table;
use crate::person::take_over;
use crate::row::{parse_name, without_nul};
use crate::{PersonStore, StoreError};
use domain::Language;
use sea_orm::{ActiveValue::Set, ConnectionTrait};
use serde::{Deserialize, Serialize};
use std::str::FromStr;

const TABLE: &str = "settings";

/// Light or dark; `System` follows the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    pub fn name(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// A name that stands for no theme.
#[derive(Debug, thiserror::Error)]
#[error("unknown theme {0:?}: system, light or dark")]
pub struct UnknownTheme(String);

impl FromStr for Theme {
    type Err = UnknownTheme;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Theme::ALL.into_iter().find(|theme| theme.name() == text).ok_or_else(|| UnknownTheme(text.to_owned()))
    }
}

/// How a person likes Sparring to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// `None`: what the browser asks for.
    pub language: Option<Language>,
    pub theme: Theme,
    /// Vim keys in the editor.
    pub vim_keys: bool,
    /// Shortcuts of one key outside of fields.
    pub single_keys: bool,
    /// An IANA name such as `Europe/Berlin`; `None`: not known yet.
    pub time_zone: Option<String>,
    /// Asks "how sure are you?" before a submit; `None`: as the level of the problem suggests.
    #[serde(default)]
    pub asks_sureness: Option<bool>,
    /// Remarks in the editor while one types. Left out of an export where it is on, as always before there was a choice.
    #[serde(default = "is_on", skip_serializing_if = "Clone::clone")]
    pub lint: bool,
}

fn is_on() -> bool {
    true
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            language: None,
            theme: Theme::System,
            vim_keys: false,
            single_keys: true,
            time_zone: None,
            asks_sureness: None,
            lint: true,
        }
    }
}

impl PersonStore {
    /// The saved settings, or the defaults.
    pub async fn settings(&self) -> Result<Settings, StoreError> {
        Ok(self.find_settings(&self.store.connection).await?.unwrap_or_default())
    }

    pub async fn save_settings(&self, settings: &Settings) -> Result<(), StoreError> {
        let transaction = self.store.begin_write().await?;
        self.put_settings(settings, &*transaction).await?;
        transaction.commit().await
    }

    pub(crate) async fn find_settings(
        &self,
        connection: &impl ConnectionTrait,
    ) -> Result<Option<Settings>, StoreError> {
        let Some(row) = self.rows::<table::Entity>().one(connection).await? else { return Ok(None) };
        Ok(Some(Settings {
            language: row.language.map(|tag| parse_name(TABLE, &tag)).transpose()?,
            theme: parse_name(TABLE, &row.theme)?,
            vim_keys: row.vim_keys,
            single_keys: row.single_keys,
            time_zone: row.time_zone,
            asks_sureness: row.asks_sureness,
            lint: row.lint,
        }))
    }

    pub(crate) async fn put_settings(
        &self,
        settings: &Settings,
        connection: &impl ConnectionTrait,
    ) -> Result<(), StoreError> {
        let row = table::ActiveModel {
            language: Set(settings.language.map(|language| language.tag().to_owned())),
            theme: Set(settings.theme.name().to_owned()),
            vim_keys: Set(settings.vim_keys),
            single_keys: Set(settings.single_keys),
            time_zone: Set(settings.time_zone.as_deref().map(|zone| without_nul("time_zone", zone)).transpose()?),
            asks_sureness: Set(settings.asks_sureness),
            lint: Set(settings.lint),
            ..Default::default()
        };
        use table::Column::{AsksSureness, Language, Lint, SingleKeys, Theme, TimeZone, VimKeys};
        let own = [Language, Theme, VimKeys, SingleKeys, TimeZone, AsksSureness, Lint];
        self.add(row).on_conflict(take_over::<table::Entity>(own)).exec_without_returning(connection).await?;
        Ok(())
    }
}
