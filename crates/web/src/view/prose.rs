//! Short texts of a pack that may hold inline code, as safe HTML.

use curriculum::Html;

/// One line of Markdown.
pub fn inline(text: &str) -> String {
    Html::from_inline_markdown(text).0
}
