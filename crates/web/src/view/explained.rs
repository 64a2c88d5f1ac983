//! An exception explained, as a piece of the outcome.

use askama::Template;
use domain::ProgramError;
use i18n::Messages;
use i18n::rich::{Piece, Rich};
use i18n::traceback::{Explanation, Place};

#[derive(Debug, Template)]
#[template(path = "part/explained.html")]
pub struct Explained {
    t: Messages,
    explanation: Explanation,
    place: Option<Place>,
}

impl Explained {
    pub fn of(t: Messages, error: &ProgramError) -> Explained {
        let mut explanation = Explanation::of(t, error);
        Explained { t, place: explanation.place.take(), explanation }
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
