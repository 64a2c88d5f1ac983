//! Markdown to HTML that is safe to put on a page, whoever wrote the pack.
//!
//! HTML in the Markdown is shown as it is typed, pictures become their caption, and links lead to https or to an exercise
//! of the pack; everything else in a link is dropped and its text stays. What is rendered is sanitised once more.

use ammonia::{Builder, UrlRelative};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::LazyLock;

/// Sanitised HTML.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Html(pub String);

impl Html {
    /// Renders blocks of Markdown: paragraphs, lists, tables, code. Only https links stay.
    pub fn from_markdown(markdown: &str) -> Html {
        Html::with_links(markdown, |_| None)
    }

    /// Renders one line of Markdown without a paragraph around it.
    pub fn from_inline_markdown(markdown: &str) -> Html {
        Html::from_markdown(markdown).without_paragraph()
    }

    /// Renders Markdown; `address_of` turns a relative link into an address of the site, or into nothing.
    pub(crate) fn with_links(markdown: &str, address_of: impl Fn(&str) -> Option<String>) -> Html {
        let mut in_dropped_link = false;
        let events = Parser::new_ext(markdown, options()).filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, link_type, title, id }) => match link_address(&dest_url, &address_of) {
                Some(address) => {
                    let dest_url = CowStr::from(address);
                    Some(Event::Start(Tag::Link { dest_url, link_type, title, id }))
                }
                None => {
                    in_dropped_link = true;
                    None
                }
            },
            Event::End(TagEnd::Link) if in_dropped_link => {
                in_dropped_link = false;
                None
            }
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
            Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
            Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Heading { level, .. }) => {
                let (level, id, classes, attrs) = (below_the_page(level), None, Vec::new(), Vec::new());
                Some(Event::Start(Tag::Heading { level, id, classes, attrs }))
            }
            Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(below_the_page(level)))),
            other => Some(other),
        });
        let mut rendered = String::with_capacity(markdown.len() * 3 / 2);
        html::push_html(&mut rendered, events);
        Html(SANITISER.clean(&rendered).to_string())
    }

    pub(crate) fn without_paragraph(self) -> Html {
        let inner = self.0.trim().strip_prefix("<p>").and_then(|rest| rest.strip_suffix("</p>"));
        match inner {
            Some(inner) if !inner.contains("<p>") => Html(inner.to_owned()),
            _ => self,
        }
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES
}

/// The page has its own first and second heading.
fn below_the_page(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        _ => HeadingLevel::H6,
    }
}

fn link_address(target: &str, address_of: impl Fn(&str) -> Option<String>) -> Option<String> {
    if target.starts_with("https://") { Some(target.to_owned()) } else { address_of(target) }
}

/// Everything that [`Html`] may hold.
static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let tags = [
        "a",
        "blockquote",
        "br",
        "code",
        "em",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "strong",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ];
    let attributes = [("a", "href"), ("code", "class"), ("ol", "start")];
    let mut sanitiser = Builder::default();
    sanitiser
        .tags(HashSet::from(tags))
        .tag_attributes(attributes.into_iter().map(|(tag, name)| (tag, HashSet::from([name]))).collect())
        .generic_attributes(HashSet::new())
        .allowed_classes(HashMap::new())
        .url_schemes(HashSet::from(["https"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("noopener"))
        .attribute_filter(|element, attribute, value| match (element, attribute) {
            ("code", "class") => is_language_class(value).then_some(Cow::Borrowed(value)),
            _ => Some(Cow::Borrowed(value)),
        });
    sanitiser
});

/// `language-python`: how a fenced block names its language to the highlighter.
fn is_language_class(class: &str) -> bool {
    let language = class.strip_prefix("language-").unwrap_or_default();
    !language.is_empty() && language.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_keeps_its_language_for_the_highlighter() {
        let html = Html::from_markdown("```python\nprint(1 < 2)\n```");
        assert_eq!(html.0.trim(), "<pre><code class=\"language-python\">print(1 &lt; 2)\n</code></pre>");
        assert!(!Html::from_markdown("```\"onclick=x\nx\n```").0.contains("class"));
    }

    #[test]
    fn html_is_shown_and_not_obeyed() {
        let html = Html::from_markdown("Press <b onclick=\"x()\">here</b>\n\n<script>alert(1)</script>\n").0;
        assert!(html.contains("&lt;b onclick") && html.contains("&lt;script&gt;"), "{html}");
        assert!(!html.contains("<b") && !html.contains("<script"), "{html}");
    }

    #[test]
    fn only_harmless_links_stay_links() {
        let html =
            Html::from_markdown("[a](https://docs.python.org/3/) [b](javascript:x) [c](//e.com) [d](http://e.com)").0;
        assert_eq!(html.matches("<a ").count(), 1, "{html}");
        assert!(html.contains("rel=\"noopener\""), "{html}");
        assert!(html.contains(" b c d"), "{html}");
    }

    #[test]
    fn tables_lists_and_headings_render() {
        let html = Html::from_markdown("# One\n\n| a | b |\n|---|--:|\n| `x` | 2 |\n\n1. first\n2. second").0;
        for part in ["<h3>One</h3>", "<th>a</th>", "<td><code>x</code></td>", "<ol>", "<li>second</li>"] {
            assert!(html.contains(part), "{part} in {html}");
        }
    }

    #[test]
    fn a_single_line_has_no_paragraph() {
        assert_eq!(Html::from_inline_markdown("is `x` *bound*?").0, "is <code>x</code> <em>bound</em>?");
    }

    #[test]
    fn pictures_become_their_caption() {
        assert_eq!(Html::from_inline_markdown("see ![a tree](tree.png)").0, "see a tree");
    }
}
