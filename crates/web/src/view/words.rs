//! The words of the domain in the reader's language.

use crate::view::outcome::decimal;
use coach::{Grade, Standing};
use curriculum::LevelText;
use domain::{ExerciseKind, Level, Role, Stage, TaskKind, Track, Verdict};
use i18n::Messages;
use std::ops::RangeInclusive;

pub fn level(t: Messages, level: Level) -> &'static str {
    match level {
        Level::Junior => t.level_junior(),
        Level::Middle => t.level_middle(),
        Level::Senior => t.level_senior(),
    }
}

pub fn kind(t: Messages, kind: ExerciseKind) -> &'static str {
    match kind {
        ExerciseKind::Problem => t.kind_problem(),
        ExerciseKind::Rung => t.kind_rung(),
        ExerciseKind::Question => t.kind_question(),
        ExerciseKind::Drill => t.kind_drill(),
        ExerciseKind::Lesson => t.kind_lesson(),
        ExerciseKind::Design => t.kind_design(),
        ExerciseKind::Rehearsal => t.kind_rehearsal(),
        ExerciseKind::Assignment => t.kind_assignment(),
    }
}

pub fn stage(t: Messages, stage: Stage) -> &'static str {
    match stage {
        Stage::Hr => t.stage_hr(),
        Stage::Technical => t.stage_technical(),
        Stage::Takehome => t.stage_takehome(),
        Stage::Final => t.stage_final(),
        Stage::Preparation => t.stage_preparation(),
    }
}

/// Words that a beginner knows; letter codes stay in the API.
pub fn verdict(t: Messages, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Accepted => t.verdict_accepted(),
        Verdict::WrongAnswer => t.verdict_wrong_answer(),
        Verdict::TimeLimit => t.verdict_time_limit(),
        Verdict::MemoryLimit => t.verdict_memory_limit(),
        Verdict::OutputLimit => t.verdict_output_limit(),
        Verdict::RuntimeError => t.verdict_runtime_error(),
        Verdict::CompileError => t.verdict_compile_error(),
        Verdict::Forbidden => t.verdict_forbidden(),
        Verdict::InternalError => t.verdict_internal_error(),
    }
}

/// The same, where the program may be something else than Python.
pub fn verdict_on(t: Messages, verdict: Verdict, kind: TaskKind) -> &'static str {
    match (verdict, kind) {
        (Verdict::CompileError, TaskKind::Sql) => t.verdict_compile_error_sql(),
        (Verdict::WrongAnswer, TaskKind::Project) => t.project_wrong(),
        (Verdict::OutputLimit, TaskKind::Sql) => t.verdict_output_limit_sql(),
        _ => self::verdict(t, verdict),
    }
}

/// The language of a program, for the editor and for code that is only read.
pub fn code(kind: TaskKind) -> &'static str {
    match kind {
        TaskKind::Sql => "sql",
        _ => "python",
    }
}

/// The class of a verdict in the style sheet: accepted, not accepted, or our own fault.
pub fn verdict_class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Accepted => "good",
        Verdict::InternalError => "none",
        _ => "bad",
    }
}

pub fn standing(t: Messages, standing: Standing) -> &'static str {
    match standing {
        Standing::Untouched => t.standing_untouched(),
        Standing::Shaky => t.standing_shaky(),
        Standing::Holding => t.standing_holding(),
        Standing::Sure => t.standing_sure(),
    }
}

pub fn standing_text(t: Messages, standing: Standing) -> &'static str {
    match standing {
        Standing::Untouched => t.standing_untouched_text(),
        Standing::Shaky => t.standing_shaky_text(),
        Standing::Holding => t.standing_holding_text(),
        Standing::Sure => t.standing_sure_text(),
    }
}

pub fn grade(t: Messages, grade: Grade) -> &'static str {
    match grade {
        Grade::Forgotten => t.grade_forgotten(),
        Grade::Hard => t.grade_hard(),
        Grade::Recalled => t.grade_recalled(),
        Grade::Easy => t.grade_easy(),
    }
}

pub fn track(t: Messages, track: Track) -> &'static str {
    match track {
        Track::General => t.track_general(),
        Track::Web => t.track_web(),
        Track::Data => t.track_data(),
        Track::Infrastructure => t.track_infrastructure(),
        Track::Finance => t.track_finance(),
        Track::Ml => t.track_ml(),
    }
}

/// How long a good answer takes: `2–3 min aloud`.
pub fn band(t: Messages, seconds: &RangeInclusive<u32>) -> String {
    let minutes = |seconds: u32| {
        let halves = (f64::from(seconds) / 30.0).round() / 2.0;
        decimal(halves, t.language)
    };
    t.rehearsal_band_minutes(minutes(*seconds.end()), minutes(*seconds.start()))
}

/// How long something takes: `45 min`, `8 h`.
pub fn duration(t: Messages, minutes: u32) -> String {
    match hours(t, minutes) {
        Some(hours) => t.hours_count(hours),
        None => t.minutes_count(minutes),
    }
}

/// The same, roughly: `about 8 h`.
pub fn about(t: Messages, minutes: u32) -> String {
    match hours(t, minutes) {
        Some(hours) => t.about_hours(hours),
        None => t.about_minutes(minutes),
    }
}

/// Where whole or half hours say it better than minutes do.
fn hours(t: Messages, minutes: u32) -> Option<String> {
    (minutes > 120).then(|| decimal((f64::from(minutes) / 30.0).round() / 2.0, t.language))
}

/// `2:05`.
pub fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Texts with their level's name before them.
pub fn by_level(t: Messages, texts: &[LevelText]) -> Vec<(&'static str, &str)> {
    texts.iter().map(|one| (level(t, one.level), one.text.0.as_str())).collect()
}

pub fn role(t: Messages, role: Role) -> &'static str {
    match role {
        Role::Candidate => t.role_candidate(),
        Role::Author => t.role_author(),
        Role::Host => t.role_host(),
        Role::HeadHost => t.role_head_host(),
    }
}
