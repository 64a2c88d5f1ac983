//! The events of an attempt as its row keeps them: a line of JSON each, in order, so that one expression appends some.
//! The number of an event is that of its line, from 1.

use crate::StoreError;
use crate::entity::attempt;
use crate::row::{read_json, write_json};
use domain::AttemptEvent;
use sea_orm::sea_query::{BinOper, Expr, ExprTrait, SimpleExpr};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An event to be appended to an attempt.
#[derive(Debug, Clone, PartialEq)]
pub struct NewEvent {
    pub kind: String,
    pub payload: Value,
}

#[derive(Serialize, Deserialize)]
struct Line {
    kind: String,
    created_at: i64,
    payload: Value,
}

/// The column with these events after those that are there. Whoever changes a row locks it until the commit, so that
/// numbers are given out one by one.
pub(crate) fn appended(events: &[NewEvent], now: i64) -> Result<SimpleExpr, StoreError> {
    let mut lines = String::new();
    for NewEvent { kind, payload } in events {
        lines += &write_json(&Line { kind: kind.clone(), created_at: now, payload: payload.clone() })?;
        lines.push('\n');
    }
    Ok(Expr::col(attempt::Column::Events).binary(BinOper::Custom("||"), Expr::value(lines)))
}

/// The events with numbers above `after`, in order.
pub(crate) fn read(column: &str, after: i64) -> Result<Vec<AttemptEvent>, StoreError> {
    let numbered = (1..).zip(column.lines()).filter(|(number, _)| *number > after);
    let read = |(number, line): (i64, &str)| {
        let Line { kind, created_at, payload } = read_json("attempts", line)?;
        Ok(AttemptEvent { number, kind, payload, created_at })
    };
    numbered.map(read).collect()
}

/// The last `count` events.
pub(crate) fn read_last(column: &str, count: usize) -> Result<Vec<AttemptEvent>, StoreError> {
    let before = column.lines().count().saturating_sub(count);
    read(column, i64::try_from(before).unwrap_or(i64::MAX))
}
