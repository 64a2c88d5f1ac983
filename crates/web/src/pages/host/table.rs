//! The table of a group, on its page and as CSV.

use super::led;
use crate::edge::error::PageError;
use crate::edge::visit::{Answer, Visit};
use crate::practice::leading::Shown;
use crate::view::when;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use domain::PersonId;
use store::LedGroup;

const WEEK: i64 = 7 * 24 * 3600 * 1_000_000;

/// One person in the table. What they do not show is empty.
pub struct Row {
    pub person: PersonId,
    pub name: String,
    pub address: String,
    pub leads: bool,
    pub seen: Option<String>,
    pub minutes: Option<i64>,
    pub unaided: Option<usize>,
    pub aided: Option<usize>,
    pub deadlines: Option<(usize, usize)>,
    pub remarks: Vec<String>,
}

pub async fn rows(visit: &Visit, group: &LedGroup) -> Result<Vec<Row>, PageError> {
    let deadlines = group.deadlines().await?;
    let mut rows = Vec::new();
    for member in group.members().await? {
        let shown = Shown::load(visit, member.account, &deadlines).await?;
        rows.push(Row {
            person: shown.account.person,
            leads: member.leads,
            seen: shown.seen_at.map(|at| when::past(visit, at)),
            minutes: shown.minutes,
            unaided: shown.unaided,
            aided: shown.aided,
            deadlines: shown.deadlines.filter(|(_, counted)| *counted > 0),
            remarks: remarks(visit, &shown),
            name: shown.account.name,
            address: shown.account.address,
        });
    }
    Ok(rows)
}

/// What stands out, in words: each says what was counted.
fn remarks(visit: &Visit, shown: &Shown) -> Vec<String> {
    let t = visit.t;
    let mut remarks = Vec::new();
    if shown.seen_at.is_some_and(|at| visit.now - at > WEEK) {
        remarks.push(t.host_away().to_owned());
    }
    if let Some((met, counted)) = shown.deadlines.filter(|(met, counted)| met < counted) {
        remarks.push(t.host_missed(counted - met));
    }
    if let Some((open, latest)) = shown.stuck() {
        remarks.push(t.host_stuck(open, &latest.title));
    }
    remarks
}

pub async fn csv(visit: Visit, Path(group): Path<String>) -> Answer {
    let t = visit.t;
    let group = led(&visit, &group).await?;
    let head = [
        t.account_name(),
        t.account_address(),
        t.host_seen(),
        t.host_minutes(),
        t.host_unaided(),
        t.host_aided(),
        t.host_deadlines_met(),
        t.host_deadlines_counted(),
        t.host_stands_out(),
    ];
    // Spreadsheets take a file without this mark for one in the alphabet of the machine.
    let mut text = String::from("\u{feff}");
    line(&mut text, head.map(str::to_owned));
    let number = |number: Option<String>| number.unwrap_or_default();
    for row in rows(&visit, &group).await? {
        line(
            &mut text,
            [
                row.name,
                row.address,
                row.seen.unwrap_or_default(),
                number(row.minutes.map(|one| one.to_string())),
                number(row.unaided.map(|one| one.to_string())),
                number(row.aided.map(|one| one.to_string())),
                number(row.deadlines.map(|(met, _)| met.to_string())),
                number(row.deadlines.map(|(_, counted)| counted.to_string())),
                row.remarks.join("; "),
            ],
        );
    }
    let headers =
        [(CONTENT_TYPE, "text/csv; charset=utf-8"), (CONTENT_DISPOSITION, "attachment; filename=\"group.csv\"")];
    Ok((headers, text).into_response())
}

fn line<const N: usize>(text: &mut String, cells: [String; N]) {
    text.push_str(&cells.map(|cell| quoted(&cell)).join(","));
    text.push_str("\r\n");
}

/// A cell that no spreadsheet takes for a formula, whoever chose the name that stands in it.
fn quoted(cell: &str) -> String {
    let is_formula =
        cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '|', '%', '＝', '＋', '－', '＠']);
    let guard = if is_formula { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn no_cell_is_a_formula() {
        for (cell, expected) in [
            ("Vera", "\"Vera\""),
            ("=HYPERLINK(\"http://evil\")", "\"'=HYPERLINK(\"\"http://evil\"\")\""),
            ("+1", "\"'+1\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            (" -2", "\"' -2\""),
            ("a\"b,c\nd", "\"a\"\"b,c\nd\""),
        ] {
            assert_eq!(quoted(cell), expected);
        }
    }
}
