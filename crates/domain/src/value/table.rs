//! How the result of a query is written: the rows below each other, each value as SQL writes it.

use super::{Value, bounded_repr};

/// Characters of one value.
const WIDEST: usize = 200;

/// The pair of the columns' names and the rows as a text; further rows than `most` are counted.
pub fn table(result: &Value, most: usize) -> String {
    let Some([names, rows]) = result.as_sequence() else { return bounded_repr(result, WIDEST) };
    let (names, rows) = (names.as_sequence().unwrap_or_default(), rows.as_sequence().unwrap_or_default());
    let head = names.iter().map(|name| name.as_str().unwrap_or("?").to_owned()).collect::<Vec<_>>();
    let body = rows.iter().take(most).map(|row| row.as_sequence().unwrap_or_default().iter().map(literal).collect());
    let lines: Vec<Vec<String>> = Some(head).filter(|head| !head.is_empty()).into_iter().chain(body).collect();
    let columns = lines.iter().map(Vec::len).max().unwrap_or(0);
    let width =
        |column: usize| lines.iter().filter_map(|line| Some(line.get(column)?.chars().count())).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut written: Vec<String> = lines.iter().map(|line| aligned(line, &widths)).collect();
    if !names.is_empty() {
        written.insert(1, widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>().join("-+-"));
    }
    match rows.len() {
        0 => written.push("∅".to_owned()),
        all if all > most => written.push(format!("… {}", all - most)),
        _ => {}
    }
    written.join("\n")
}

fn aligned(cells: &[String], widths: &[usize]) -> String {
    let padded = cells.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
    padded.collect::<Vec<_>>().join(" | ").trim_end().to_owned()
}

/// Quoted where it is text, so that `NULL` and `'NULL'`, `1` and `'1'` can be told apart.
fn literal(value: &Value) -> String {
    match value {
        Value::None => "NULL".to_owned(),
        Value::Str(text) => {
            let shown: String = text.chars().take(WIDEST).collect();
            let cut = if shown.len() < text.len() { "…" } else { "" };
            format!("'{}{cut}'", shown.replace('\'', "''").replace('\n', "\\n"))
        }
        other => bounded_repr(other, WIDEST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::parse_literal;

    #[track_caller]
    fn check(result: &str, expected: &str) {
        assert_eq!(table(&parse_literal(result).expect("a literal"), 2), expected, "{result}");
    }

    #[test]
    fn rows_stand_below_their_columns() {
        check(
            "(['name', 'n'], [('Ann', 1), ('O\\'Neil', None)])",
            "name      | n\n----------+-----\n'Ann'     | 1\n'O''Neil' | NULL",
        );
        check("([], [(1,), ('1',), (2,)])", "1\n'1'\n… 1");
        check("(['n'], [])", "n\n-\n∅");
        check("([], [])", "∅");
        check("7", "7");
    }
}
