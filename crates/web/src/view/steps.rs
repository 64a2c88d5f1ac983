//! One step of a trace as text: what happens, the frames, the objects.

use domain::trace::{HeapObject, Key, Moment, Shown, StepEvent};
use i18n::Messages;

#[derive(Debug)]
pub struct MomentView {
    pub event: String,
    pub frames: Vec<FrameView>,
    /// How many more frames there are than are listed.
    pub hidden: Option<String>,
    pub objects: Vec<ObjectView>,
    pub printed: String,
}

#[derive(Debug)]
pub struct FrameView {
    pub name: String,
    pub line: Option<String>,
    pub is_current: bool,
    pub names: Vec<(String, String)>,
}

#[derive(Debug)]
pub struct ObjectView {
    pub label: String,
    pub text: String,
}

impl MomentView {
    pub fn of(t: Messages, moment: &Moment<'_>) -> MomentView {
        let value = moment.step.value.as_ref().map(reference).unwrap_or_default();
        let innermost = moment.frames.last().map(|frame| frame_name(t, &frame.name)).unwrap_or_default();
        let line = moment.step.line.to_string();
        let last = moment.frames.len().saturating_sub(1);
        let hidden = (moment.step.depth as usize).saturating_sub(moment.frames.len());
        MomentView {
            event: match moment.step.event {
                StepEvent::Line => t.trace_event_line(line),
                StepEvent::Return => t.trace_event_return(innermost, value),
                StepEvent::Yield => t.trace_event_yield(innermost, value),
                StepEvent::Exception => t.trace_event_exception(line, exception(moment)),
                StepEvent::Unwind => t.trace_event_unwind(innermost),
            },
            frames: moment
                .frames
                .iter()
                .enumerate()
                .map(|(at, frame)| FrameView {
                    name: frame_name(t, &frame.name),
                    line: (frame.line > 0).then(|| t.trace_line(frame.line.to_string())),
                    is_current: at == last,
                    names: frame.names.iter().map(|(name, value)| (name.clone(), reference(value))).collect(),
                })
                .collect(),
            hidden: (hidden > 0).then(|| t.trace_hidden_frames(hidden)),
            objects: moment.heap.values().map(|object| view(t, object)).collect(),
            printed: moment.printed.to_owned(),
        }
    }
}

/// The module's own frame has no name that a beginner knows.
fn frame_name(t: Messages, name: &str) -> String {
    match name {
        "<module>" => t.trace_module().to_owned(),
        other => other.to_owned(),
    }
}

fn reference(value: &Shown) -> String {
    match value {
        Shown::Object(number) => format!("→ #{}", number + 1),
        Shown::Plain(_, text) => text.clone(),
    }
}

/// The class of the exception with what it says, as far as that is plain.
fn exception(moment: &Moment<'_>) -> String {
    let Some(Shown::Object(number)) = moment.step.value else { return String::new() };
    let Some(object) = moment.heap.get(&number) else { return String::new() };
    let parts: Vec<String> = object.items.iter().map(|(_, value)| reference(value)).collect();
    if parts.is_empty() { object.title.clone() } else { format!("{}: {}", object.title, parts.join(", ")) }
}

fn view(t: Messages, object: &HeapObject) -> ObjectView {
    let items: Vec<String> = object
        .items
        .iter()
        .map(|(key, value)| match key {
            Key::None => reference(value),
            Key::Name(name) if name.ends_with('=') => format!("{name} {}", reference(value)),
            Key::Name(name) => format!("{name} = {}", reference(value)),
            Key::Value(key) => format!("{}: {}", reference(key), reference(value)),
        })
        .collect();
    let listed = items.len() as i64;
    let is_container = matches!(object.kind.as_str(), "sequence" | "set" | "dict");
    let mut text = items.join(", ");
    if is_container && object.size > listed {
        text.push_str(&format!(", … ({})", t.trace_more(object.size - listed)));
    }
    let state = match (object.kind.as_str(), object.size) {
        ("generator", 0) => format!(" ({})", t.trace_generator_finished()),
        ("generator", line) => format!(" ({})", t.trace_line(line.to_string())),
        _ => String::new(),
    };
    ObjectView { label: format!("#{} {}{state}", object.number + 1, object.title), text }
}
