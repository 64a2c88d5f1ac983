//! Times as people say them, in the person's time zone.

use crate::edge::visit::Visit;
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

const MINUTE: i64 = 60_000_000;

fn local(visit: &Visit, at: i64) -> Zoned {
    Timestamp::from_microsecond(at).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(visit.zone.clone())
}

/// For a machine: `2026-11-20T14:02:05Z`.
pub fn machine(at: i64) -> String {
    let timestamp = Timestamp::from_microsecond(at).unwrap_or(Timestamp::UNIX_EPOCH);
    timestamp.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// When something happened: the time of day if it was today, else the day as well.
pub fn past(visit: &Visit, at: i64) -> String {
    let (then, now) = (local(visit, at), local(visit, visit.now));
    let time = then.strftime("%H:%M").to_string();
    let (day, today) = (then.date(), now.date());
    if day == today {
        time
    } else if day.tomorrow().is_ok_and(|next| next == today) {
        visit.t.date_with_time(visit.t.when_yesterday(), time)
    } else {
        visit.t.date_with_time(date(visit, day, today), time)
    }
}

/// The day of the visit.
pub fn day(visit: &Visit) -> String {
    let today = local(visit, visit.now).date();
    date(visit, today, today)
}

/// A moment by day and time of day, before or after the visit.
pub fn moment(visit: &Visit, at: i64) -> String {
    let (then, now) = (local(visit, at), local(visit, visit.now));
    visit.t.date_with_time(date(visit, then.date(), now.date()), then.strftime("%H:%M").to_string())
}

/// When something will be due: minutes, tomorrow, or the day.
pub fn future(visit: &Visit, at: i64) -> String {
    let (then, now) = (local(visit, at).date(), local(visit, visit.now).date());
    let wait = at - visit.now;
    if wait <= 60 * MINUTE {
        return visit.t.when_minutes((wait.max(0) + MINUTE - 1) / MINUTE);
    }
    if then == now {
        visit.t.when_today().to_owned()
    } else if now.tomorrow().is_ok_and(|next| next == then) {
        visit.t.when_tomorrow().to_owned()
    } else {
        date(visit, then, now)
    }
}

fn date(visit: &Visit, day: Date, today: Date) -> String {
    let text = visit.t.date(i64::from(day.day()), i64::from(day.month()));
    if day.year() == today.year() { text } else { visit.t.date_with_year(text, day.year()) }
}
