//! Status and words of each error, in the reader's language.

use super::PageError;
use crate::PROGRAM_LIMIT;
use crate::accounts::provider::ProviderFault;
use crate::edge::fields::BODY_LIMIT;
use axum::http::StatusCode;
use domain::TaskKind;
use i18n::Messages;
use store::StoreError;

/// What a person is told.
pub(super) struct Words {
    pub status: StatusCode,
    /// The API's name of the error; stays the same.
    pub code: &'static str,
    pub title: String,
    pub text: String,
}

impl PageError {
    pub(super) fn words(&self, t: Messages) -> Words {
        let words = |status, code, title: &str, text: String| Words { status, code, title: title.to_owned(), text };
        let kilobytes = |bytes: usize| bytes.div_ceil(1024);
        match self {
            PageError::NoPage => words(StatusCode::NOT_FOUND, "no-page", t.error_page_title(), t.error_page().into()),
            PageError::Method => {
                words(StatusCode::METHOD_NOT_ALLOWED, "method", t.error_method_title(), t.error_method().into())
            }
            PageError::NoExercise { slug, .. } => {
                words(StatusCode::NOT_FOUND, "no-exercise", t.error_exercise_title(), t.error_exercise(slug))
            }
            PageError::RungAhead { below } => {
                words(StatusCode::CONFLICT, "rung-ahead", t.rung_ahead_title(), t.rung_ahead(&below.title))
            }
            PageError::NoAttempt => {
                words(StatusCode::NOT_FOUND, "no-attempt", t.error_attempt_title(), t.error_attempt().into())
            }
            PageError::ProgramTooLarge { bytes } => words(
                StatusCode::PAYLOAD_TOO_LARGE,
                "program-too-large",
                t.error_too_large_title(),
                t.error_too_large(kilobytes(PROGRAM_LIMIT), kilobytes(*bytes)),
            ),
            PageError::BodyTooLarge => words(
                StatusCode::PAYLOAD_TOO_LARGE,
                "body-too-large",
                t.error_too_large_title(),
                t.error_body_too_large(kilobytes(BODY_LIMIT)),
            ),
            PageError::BrokenOff | PageError::NotUtf8 => {
                words(StatusCode::BAD_REQUEST, "not-utf-8", t.error_not_text_title(), t.error_not_text().into())
            }
            PageError::NulInProgram { line } => {
                words(StatusCode::UNPROCESSABLE_ENTITY, "nul-in-program", t.error_nul_title(), t.error_nul(*line))
            }
            PageError::UnsupportedMedia { expected } => words(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media",
                t.error_media_title(),
                t.error_media(expected),
            ),
            PageError::MissingField(field) => words(
                StatusCode::UNPROCESSABLE_ENTITY,
                "missing-field",
                t.error_malformed_title(),
                t.error_malformed_field(field),
            ),
            PageError::MalformedJson(reason) => words(
                StatusCode::BAD_REQUEST,
                "malformed-json",
                t.error_malformed_title(),
                t.error_malformed_json(reason),
            ),
            PageError::OwnInput { kind, example, reason } => {
                let text = match kind {
                    TaskKind::Class => t.error_own_input_class(example, reason),
                    _ => t.error_own_input_function(example, reason),
                };
                words(StatusCode::UNPROCESSABLE_ENTITY, "own-input", t.error_own_input_title(), text)
            }
            PageError::EmptyProgram => {
                words(StatusCode::UNPROCESSABLE_ENTITY, "empty-program", t.error_empty_title(), t.error_empty().into())
            }
            PageError::Busy { seconds } => {
                words(StatusCode::TOO_MANY_REQUESTS, "busy", t.error_queue_title(), t.error_queue(*seconds))
            }
            PageError::NotRunnable => words(
                StatusCode::UNPROCESSABLE_ENTITY,
                "not-runnable",
                t.error_malformed_title(),
                t.error_not_runnable().into(),
            ),
            PageError::TooEarly => {
                words(StatusCode::CONFLICT, "too-early", t.error_locked_title(), t.error_confirm().into())
            }
            PageError::AlreadyAnswered => {
                words(StatusCode::CONFLICT, "answered", t.error_locked_title(), t.error_drill_answered().into())
            }
            PageError::UnknownTimeZone(name) => words(
                StatusCode::UNPROCESSABLE_ENTITY,
                "time-zone",
                t.settings_time_zone(),
                t.settings_time_zone_unknown(name),
            ),
            PageError::ForeignRequest => {
                words(StatusCode::FORBIDDEN, "foreign", t.error_foreign_title(), t.error_foreign_request().into())
            }
            PageError::ForeignHost { hosts } => words(
                StatusCode::MISDIRECTED_REQUEST,
                "foreign-host",
                t.error_foreign_title(),
                t.error_foreign_host(hosts),
            ),
            PageError::SignInFirst | PageError::Store(StoreError::UnknownPerson) => {
                words(StatusCode::UNAUTHORIZED, "sign-in", t.account_needed_title(), t.account_needed().into())
            }
            PageError::NotRecognised(_) => words(
                StatusCode::SERVICE_UNAVAILABLE,
                "unreachable",
                t.error_unreachable_title(),
                t.error_unreachable().into(),
            ),
            PageError::NotForGuests => {
                words(StatusCode::FORBIDDEN, "guest", t.account_guest_title(), t.account_guest_stop().into())
            }
            PageError::NotYourRole => {
                words(StatusCode::FORBIDDEN, "role", t.account_role_title(), t.account_role_stop().into())
            }
            PageError::NoSuchLink => {
                words(StatusCode::NOT_FOUND, "link", t.account_no_link_title(), t.account_no_link().into())
            }
            PageError::Slow { seconds } => words(
                StatusCode::TOO_MANY_REQUESTS,
                "too-often",
                t.account_slow_title(),
                if *seconds < 120 { t.account_slow(*seconds) } else { t.account_slow_minutes(seconds.div_ceil(60)) },
            ),
            PageError::Provider(fault) => provider(t, fault),
            PageError::TooMuchKept { megabytes } => words(
                StatusCode::INSUFFICIENT_STORAGE,
                "storage",
                t.account_storage_title(),
                t.account_storage(*megabytes),
            ),
            PageError::DraftStale { .. } => {
                words(StatusCode::CONFLICT, "stale-draft", t.error_conflict_title(), t.error_conflict().into())
            }
            PageError::Store(StoreError::ReadOnly) => words(
                StatusCode::SERVICE_UNAVAILABLE,
                "read-only",
                t.error_read_only_title(),
                t.error_read_only().into(),
            ),
            PageError::Store(StoreError::Full) => {
                words(StatusCode::INSUFFICIENT_STORAGE, "full", t.error_full_title(), t.error_full().into())
            }
            PageError::Store(StoreError::Busy) => {
                words(StatusCode::SERVICE_UNAVAILABLE, "busy", t.error_busy_title(), t.error_busy().into())
            }
            PageError::Store(StoreError::Unreachable(_)) => words(
                StatusCode::SERVICE_UNAVAILABLE,
                "unreachable",
                t.error_unreachable_title(),
                t.error_unreachable().into(),
            ),
            PageError::Store(_)
            | PageError::Memory(_)
            | PageError::Template(_)
            | PageError::Stored(_)
            | PageError::Panicked => words(
                StatusCode::INTERNAL_SERVER_ERROR,
                "internal",
                t.error_internal_title(),
                t.error_internal().into(),
            ),
        }
    }
}

fn provider(t: Messages, fault: &ProviderFault) -> Words {
    let words = |status, code, text: &str| Words {
        status,
        code,
        title: t.provider_fault_title().to_owned(),
        text: text.to_owned(),
    };
    match fault {
        ProviderFault::Unreachable(_) => {
            words(StatusCode::BAD_GATEWAY, "provider-unreachable", t.provider_unreachable())
        }
        ProviderFault::Broken(_) => words(StatusCode::BAD_GATEWAY, "provider-broken", t.provider_broken()),
        ProviderFault::Untrusted(_) => words(StatusCode::BAD_GATEWAY, "provider-untrusted", t.provider_untrusted()),
        ProviderFault::Denied(_) => words(StatusCode::FORBIDDEN, "provider-denied", t.provider_denied()),
        ProviderFault::Expired => words(StatusCode::BAD_REQUEST, "provider-expired", t.provider_expired()),
        ProviderFault::NoAccount => words(StatusCode::FORBIDDEN, "provider-no-account", t.provider_no_account()),
        ProviderFault::AnothersIdentity => words(StatusCode::CONFLICT, "provider-anothers", t.provider_anothers()),
    }
}
