//! The pages of a preview: an exercise's texts side by side, its programs, what was found; and the list of a pack.

use crate::speech::messages;
use curriculum::Html;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

const STYLE: &str = "body{margin:0;font:16px/1.5 'IBM Plex Sans',system-ui,sans-serif;background:#fbfaf6;color:#1d1c1a}\
main{display:grid;grid-template-columns:minmax(0,3fr) minmax(18rem,1fr);gap:2rem;padding:1.5rem}\
.texts{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2rem}.texts h2{grid-column:1/-1;font-size:.8rem;color:#5c5952;\
border-top:1px solid #dcd8cc;padding-top:.7rem;margin:1rem 0 .3rem;font-weight:400}aside{position:sticky;top:1rem;align-self:start;max-height:95vh;overflow:auto}\
aside li{margin:.6rem 0;overflow-wrap:anywhere}.good{color:#2e6b34}.bad{color:#8a5300}pre{background:#f3f1ea;padding:.7rem 1rem;overflow-x:auto;border-radius:6px}\
code{font-family:'IBM Plex Mono',ui-monospace,monospace;font-size:.9em}.missing{color:#8a5300}\
@media(max-width:60rem){main,.texts{grid-template-columns:minmax(0,1fr)}aside{position:static}}\
@media(prefers-color-scheme:dark){body{background:#181a1b;color:#e9e6dd}pre{background:#202324}.good{color:#86c98b}.bad,.missing{color:#e3ae62}a{color:#5fc2b5}}";

/// Asks whether anything was saved, and keeps the place on the page.
const SCRIPT: &str = "const ask=async()=>{try{const a=await fetch('/state'+location.search);return a.ok?await a.text():null}catch{return null}};\
let first;setInterval(async()=>{const now=await ask();if(now===null)return;first??=now;if(now!==first)location.reload()},700);";

/// One exercise. `found` is what its check says; empty: everything holds.
pub fn exercise(pack: &Path, folder: &Path, found: &[String]) -> String {
    let t = messages();
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let mut main = String::from("<div>");
    let _ = write!(main, "<p><a href=\"/\">{}</a>", t.author_all());
    for near in problem_of(folder).map(Path::to_path_buf).into_iter().chain(rungs(folder)) {
        let _ = write!(main, " · {}", link(near.strip_prefix(pack).unwrap_or(&near)));
    }
    let _ = write!(main, "</p><h1>{}</h1><div class=\"texts\">", escape(&name));
    for text in texts(folder) {
        let _ = write!(main, "<h2>{}</h2>", escape(&text));
        for language in ["en", "ru"] {
            match fs::read_to_string(folder.join(format!("{text}.{language}.md"))) {
                Ok(markdown) => {
                    let _ =
                        write!(main, "<div lang=\"{language}\">{}</div>", Html::from_markdown(&separated(&markdown)));
                }
                Err(_) => {
                    let _ = write!(main, "<p class=\"missing\">{text}.{language}.md: {}</p>", t.author_missing());
                }
            }
        }
    }
    main.push_str("</div>");
    for program in programs(folder) {
        let source = fs::read_to_string(folder.join(&program)).unwrap_or_default();
        let _ = write!(
            main,
            "<details><summary>{}</summary><pre><code>{}</code></pre></details>",
            escape(&program.display().to_string()),
            escape(&source)
        );
    }
    main.push_str("</div><aside aria-live=\"polite\">");
    if found.is_empty() {
        let _ = write!(main, "<p class=\"good\">✓ {}</p>", t.author_holds());
    } else {
        let _ = write!(main, "<p class=\"bad\">{}</p><ul>", t.author_to_mend(found.len()));
        for one in found {
            let _ = write!(main, "<li>{}</li>", escape(one));
        }
        main.push_str("</ul>");
    }
    main.push_str("</aside>");
    whole(&name, &main)
}

/// All exercises of a pack, by collection.
pub fn list(pack: &Path) -> String {
    let mut main = String::from("<div>");
    let folders =
        ["problems", "questions", "drills", "designs", "rehearsals", "assignments"].map(PathBuf::from).into_iter();
    let courses =
        below(&pack.join("courses")).into_iter().map(|course| PathBuf::from("courses").join(course).join("lessons"));
    for folder in folders.chain(courses) {
        let names = below(&pack.join(&folder));
        if names.is_empty() {
            continue;
        }
        let _ = write!(main, "<h2>{}</h2><ul>", escape(&folder.display().to_string()));
        for name in names {
            let _ = write!(main, "<li>{}", link(&folder.join(&name)));
            for rung in rungs(&pack.join(&folder).join(&name)) {
                let _ = write!(main, " · {}", link(rung.strip_prefix(pack).unwrap_or(&rung)));
            }
            main.push_str("</li>");
        }
        main.push_str("</ul>");
    }
    main.push_str("</div>");
    whole(messages().author_all(), &main)
}

/// The problem on whose ladder a rung lies.
pub fn problem_of(folder: &Path) -> Option<&Path> {
    let ladder = folder.parent().filter(|above| above.ends_with("ladder"))?;
    ladder.parent().filter(|problem| problem.join("problem.toml").is_file())
}

/// The rungs on the ladder of a problem.
fn rungs(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let ladder = folder.join("ladder");
    below(&ladder).into_iter().map(move |rung| ladder.join(rung))
}

/// To an exercise, by its folder below the pack.
fn link(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    format!("<a href=\"/?at={}\">{}</a>", escape(&folder.display().to_string()), escape(&name))
}

fn whole(title: &str, main: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{} · Sparring</title><style>{STYLE}</style></head><body><main>{main}</main><script>{SCRIPT}</script></body></html>",
        messages().language,
        escape(title)
    )
}

/// The folders below one, sorted.
fn below(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    names
}

/// The names of the texts that are there in either language, in the order in which a page shows them.
fn texts(folder: &Path) -> Vec<String> {
    const FIRST: [&str; 10] =
        ["statement", "question", "prompt", "brief", "text", "task", "clarify", "rubric", "why", "structure"];
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            name.strip_suffix(".en.md").or(name.strip_suffix(".ru.md")).map(str::to_owned)
        })
        .collect();
    let place = |name: &str| FIRST.iter().position(|first| *first == name).unwrap_or(FIRST.len());
    names.sort_by(|one, other| (place(one), one).cmp(&(place(other), other)));
    names.dedup();
    names
}

/// Programs, queries and tables, relative to the folder.
fn programs(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for below in ["", "solutions", "wrong"] {
        for entry in fs::read_dir(folder.join(below)).into_iter().flatten().flatten() {
            let path = Path::new(below).join(entry.file_name());
            if path.extension().is_some_and(|ending| ["py", "sql", "toml"].iter().any(|known| ending == *known)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Hints are separated by lines of three hyphens, which Markdown would take for the underline of a heading.
fn separated(markdown: &str) -> String {
    markdown.replace("\n---\n", "\n\n---\n\n")
}
