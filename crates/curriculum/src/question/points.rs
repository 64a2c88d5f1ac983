//! `points.{en,ru}.md`: one line a point, in the order of `question.toml`.

use super::Point;
use crate::document::{Section, TextRules, Texts};
use crate::fault::TextFault;
use crate::html::Html;
use crate::keys::Located;
use crate::lists::{line_with_id, lines};
use crate::source::Source;
use domain::{Language, Localized};

const POINT: TextRules = TextRules::at_most(60);

/// Reads the texts of the points; none when a point lacks one.
pub(super) fn read_points(texts: Texts<'_>, ids: &[Located<String>]) -> Option<Vec<Point>> {
    let sources = texts.sources("points")?;
    let read = |language| read_language(texts, sources.get(language), language, ids);
    let (en, ru) = (read(Language::En), read(Language::Ru));
    let find = |list: &[(String, Html)], id: &str| list.iter().find(|(own, _)| own == id).map(|(_, html)| html.clone());
    let points = ids.iter().map(|id| {
        let text = Localized { en: find(&en, &id.value)?, ru: find(&ru, &id.value)? };
        Some(Point { id: id.value.clone(), text })
    });
    points.collect()
}

fn read_language(
    texts: Texts<'_>,
    source: &Source,
    language: Language,
    ids: &[Located<String>],
) -> Vec<(String, Html)> {
    let faults = texts.folder.faults;
    let whole = Section::whole(source);
    let mut points: Vec<(String, Html)> = Vec::new();
    for (start, line) in lines(source) {
        let place = source.place(whole.line_at(start));
        let Some((id, text_start)) = line_with_id(line) else {
            faults.fatal(place, TextFault::PointLine);
            continue;
        };
        if let Some(position) = ids.iter().position(|known| known.value == id) {
            // Only the first of several points out of order is worth a message.
            if position != points.len() && points.iter().zip(ids).all(|((id, _), known)| *id == known.value) {
                let expected = ids.get(points.len()).map(|id| id.value.clone()).unwrap_or_default();
                faults.form(place, TextFault::PointOrder { expected, found: id.to_owned() });
            }
        } else {
            faults.form(place, TextFault::PointUnknown { id: id.to_owned() });
        }
        let html =
            texts.section(whole.part(start + text_start, start + line.len()), language, POINT).without_paragraph();
        points.push((id.to_owned(), html));
    }
    for id in ids.iter().filter(|id| points.iter().all(|(own, _)| *own != id.value)) {
        faults.fatal(&source.path, TextFault::PointMissing { id: id.value.clone() });
    }
    points
}
