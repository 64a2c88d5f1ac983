//! Courses and their lessons.

use crate::api::common::{ExerciseSummary, ProblemDetails};
use crate::edge::error::PageError;
use crate::edge::visit::Visit;
use crate::practice::library;
use crate::practice::standing::Record;
use axum::Json;
use axum::extract::Path;
use curriculum::{Exercise, LessonKind};
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Debug, Serialize, ToSchema)]
pub struct CourseBody {
    slug: String,
    title: String,
    summary: String,
    level: &'static str,
    lessons: Vec<ExerciseSummary>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LessonBody {
    #[serde(flatten)]
    summary: ExerciseSummary,
    course: String,
    /// From 1.
    position: usize,
    /// `lesson` or `reading`.
    form: &'static str,
    /// Safe HTML.
    text: String,
    /// A program that runs where it stands.
    example: Option<String>,
    task: Option<LessonTaskBody>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LessonTaskBody {
    /// Safe HTML.
    text: String,
    starter: String,
}

/// The courses with their lessons.
#[utoipa::path(get, path = "/api/v1/courses", tag = "lessons", responses((status = 200, body = Vec<CourseBody>)))]
pub async fn list(visit: Visit) -> Result<Json<Vec<CourseBody>>, PageError> {
    let record = Record::load(&visit).await?;
    let language = visit.language();
    let library = visit.packs();
    let courses = library.catalogue.courses.iter().map(|course| CourseBody {
        slug: course.slug.clone(),
        title: course.title.get(language).clone(),
        summary: course.summary.get(language).clone(),
        level: course.level.name(),
        lessons: library::offered_lessons(course)
            .into_iter()
            .map(|lesson| ExerciseSummary::of(&visit, &record, &Exercise::Lesson(lesson)))
            .collect(),
    });
    Ok(Json(courses.filter(|course| !course.lessons.is_empty()).collect()))
}

/// One lesson.
#[utoipa::path(get, path = "/api/v1/courses/{course}/lessons/{lesson}", tag = "lessons",
    params(("course" = String, Path), ("lesson" = String, Path)),
    responses((status = 200, body = LessonBody),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json")))]
pub async fn show(visit: Visit, Path((course, slug)): Path<(String, String)>) -> Result<Json<LessonBody>, PageError> {
    let (course, lessons) = library::course(&visit, &course)?;
    let at = lessons.iter().position(|lesson| lesson.meta.slug == slug);
    let at = at.ok_or(PageError::NoExercise { slug, similar: Vec::new() })?;
    let (lesson, language) = (&lessons[at], visit.language());
    let record = Record::load(&visit).await?;
    Ok(Json(LessonBody {
        summary: ExerciseSummary::of(&visit, &record, &Exercise::Lesson(lesson.clone())),
        course: course.slug.clone(),
        position: at + 1,
        form: match lesson.kind {
            LessonKind::Lesson => "lesson",
            LessonKind::Reading => "reading",
        },
        text: lesson.text.get(language).0.clone(),
        example: lesson.example.clone(),
        task: lesson
            .task
            .as_ref()
            .map(|task| LessonTaskBody { text: task.text.get(language).0.clone(), starter: task.task.starter.clone() }),
    }))
}
