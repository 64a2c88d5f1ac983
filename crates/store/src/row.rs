//! Between columns and types: names of variants, bytes of programs, JSON; and refusing what PostgreSQL cannot keep.

use crate::StoreError;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Display;
use std::str::FromStr;

/// The variant that a column names.
pub(crate) fn parse_name<T>(table: &'static str, name: &str) -> Result<T, StoreError>
where
    T: FromStr,
    T::Err: Display,
{
    name.parse().map_err(|error: T::Err| StoreError::Damaged { table, reason: error.to_string() })
}

/// What a person typed, from the bytes of its column.
pub(crate) fn read_text(table: &'static str, bytes: Vec<u8>) -> Result<String, StoreError> {
    String::from_utf8(bytes).map_err(|error| StoreError::Damaged { table, reason: error.to_string() })
}

/// A count that is stored as `BIGINT`.
pub(crate) fn read_count(table: &'static str, count: i64) -> Result<u32, StoreError> {
    u32::try_from(count).map_err(|error| StoreError::Damaged { table, reason: error.to_string() })
}

pub(crate) fn read_json<T: DeserializeOwned>(table: &'static str, text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Damaged { table, reason: error.to_string() })
}

/// JSON as it is stored. A NUL within is escaped there, so PostgreSQL takes it.
pub(crate) fn write_json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Database(Box::new(error)))
}

/// Passes on a text without NUL.
pub(crate) fn without_nul(field: &'static str, text: &str) -> Result<String, StoreError> {
    if text.contains('\0') { Err(StoreError::NulInText { field }) } else { Ok(text.to_owned()) }
}
