//! How sure somebody was, against how often they were right: a picture, its table, and both in words.

use crate::view::outcome::decimal;
use coach::{Calibration, Tendency};
use i18n::Messages;

const SIZE: f64 = 240.0;
const LEFT: f64 = 44.0;
const RIGHT: f64 = SIZE - 14.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = SIZE - 40.0;
/// Nobody is asked for less than 50 per cent.
const LEAST: f64 = 40.0;

#[derive(Debug)]
pub struct ReliabilityView {
    pub sentence: String,
    pub tendency: &'static str,
    pub brier: String,
    /// The picture in words.
    pub described: String,
    pub size: f64,
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    /// The line on which what was said is what happened.
    pub even: (f64, f64, f64, f64),
    pub points: Vec<Point>,
    pub labels: Vec<(&'static str, f64, f64, String)>,
    pub rows: Vec<Row>,
}

#[derive(Debug)]
pub struct Point {
    pub x: f64,
    pub y: f64,
    pub radius: f64,
    pub title: String,
}

#[derive(Debug)]
pub struct Row {
    pub said: u8,
    pub right: String,
    pub count: usize,
}

impl ReliabilityView {
    pub fn of(calibration: &Calibration, t: Messages) -> ReliabilityView {
        let whole = |percent: f64| format!("{percent:.0}");
        let rows: Vec<Row> = calibration
            .bands
            .iter()
            .map(|band| Row { said: band.percent, right: whole(band.right_percent()), count: band.count })
            .collect();
        let titles: Vec<String> = rows
            .iter()
            .map(|row| t.calibration_point(row.count.to_string(), &row.right, row.said.to_string()))
            .collect();
        let most = calibration.bands.iter().map(|band| band.count).max().unwrap_or(1) as f64;
        let points = calibration.bands.iter().zip(&titles).map(|(band, title)| Point {
            x: x(f64::from(band.percent)),
            y: y(band.right_percent()),
            // The area tells how many.
            radius: tidy(3.0 + 6.0 * (band.count as f64 / most).sqrt()),
            title: title.clone(),
        });
        let mut labels = Vec::new();
        for percent in [50.0, 70.0, 90.0] {
            labels.push(("middle", x(percent), BOTTOM + 16.0, format!("{percent} %")));
        }
        for percent in [0.0, 50.0, 100.0] {
            labels.push(("end", LEFT - 6.0, y(percent) + 4.0, format!("{percent} %")));
        }
        labels.push(("middle", tidy((LEFT + RIGHT) / 2.0), SIZE - 6.0, t.calibration_axis_said().to_owned()));
        ReliabilityView {
            sentence: t.calibration_sentence(
                calibration.count.to_string(),
                whole(calibration.right_percent),
                whole(calibration.said_percent),
            ),
            tendency: match calibration.tendency() {
                Tendency::Surer => t.calibration_surer(),
                Tendency::Even => t.calibration_even(),
                Tendency::LessSure => t.calibration_less_sure(),
            },
            brier: t.calibration_brier(decimal((calibration.brier * 100.0).round() / 100.0, t.language)),
            described: t.calibration_picture(titles.join("; ")),
            size: SIZE,
            left: LEFT,
            right: RIGHT,
            top: TOP,
            bottom: BOTTOM,
            even: (x(LEAST), y(LEAST), x(100.0), y(100.0)),
            points: points.collect(),
            labels,
            rows,
        }
    }
}

fn x(percent: f64) -> f64 {
    tidy(LEFT + (RIGHT - LEFT) * (percent - LEAST) / (100.0 - LEAST))
}

fn y(percent: f64) -> f64 {
    tidy(BOTTOM - (BOTTOM - TOP) * percent / 100.0)
}

fn tidy(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
