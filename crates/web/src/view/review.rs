//! Remarks on the code, as they stand under a result: a sentence that opens the list, the most important three first.

use askama::Template;
use domain::ExerciseKind;
use domain::review::{Remark, Review, Weight};
use i18n::Messages;
use i18n::review::{RemarkWords, sentence, unchecked};
use i18n::rich::{Piece, Rich};

/// Remarks that are seen at once.
const SHOWN: usize = 3;

#[derive(Debug, Template)]
#[template(path = "part/review.html")]
pub struct ReviewView {
    t: Messages,
    sentence: String,
    first: Vec<RemarkView>,
    more: Vec<RemarkView>,
    notes: Vec<&'static str>,
}

#[derive(Debug)]
struct RemarkView {
    words: RemarkWords,
    class: &'static str,
    lines: Vec<u32>,
    names: Vec<String>,
    labels: (&'static str, &'static str),
}

impl ReviewView {
    /// None where there is nothing to say. A lesson says one thing at most: its task is to try something for the first time.
    pub fn of(review: &Review, kind: ExerciseKind, t: Messages) -> Option<ReviewView> {
        let view = |remark: &Remark| RemarkView::of(remark, t);
        let notes = review.unchecked.iter().map(|what| unchecked(t, *what)).chain([t.review_no_verdict()]);
        if kind == ExerciseKind::Lesson {
            let weighs = |weight: Weight| review.remarks.iter().find(|remark| remark.weight == weight);
            let one = [Weight::Essential, Weight::WellDone, Weight::Worth].into_iter().find_map(weighs)?;
            let sentence = t.review_lesson().to_owned();
            return Some(ReviewView { t, sentence, first: vec![view(one)], more: Vec::new(), notes: Vec::new() });
        }
        let (first, more) = review.remarks.split_at(review.remarks.len().min(SHOWN));
        (!first.is_empty()).then(|| ReviewView {
            t,
            sentence: sentence(t, review),
            first: first.iter().map(view).collect(),
            more: more.iter().map(view).collect(),
            notes: notes.collect(),
        })
    }
}

impl RemarkView {
    fn of(remark: &Remark, t: Messages) -> RemarkView {
        let is_praise = remark.weight == Weight::WellDone;
        RemarkView {
            words: RemarkWords::of(t, remark),
            class: remark.weight.name(),
            lines: remark.lines.clone(),
            names: remark.names.clone(),
            labels: match is_praise {
                true => (t.review_weaker(), t.review_better()),
                false => (t.review_before(), t.review_after()),
            },
        }
    }

    /// The pieces of a text as HTML.
    fn html(&self, rich: &Rich) -> String {
        let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let piece = |piece: &Piece| match piece.is_code {
            true => format!("<code>{}</code>", escaped(&piece.text)),
            false => escaped(&piece.text),
        };
        rich.pieces.iter().map(piece).collect()
    }
}
