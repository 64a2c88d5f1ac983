//! Whether people who say "80 %" are right four times in five.

/// Fewer answers draw no picture.
pub const FEWEST: usize = 20;

/// One answer: what was said, in per cent, and whether it came true.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    pub percent: u8,
    pub is_right: bool,
}

/// All answers of one percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    pub percent: u8,
    pub right: usize,
    pub count: usize,
}

impl Band {
    /// How often it came true, from 0 to 100.
    pub fn right_percent(&self) -> f64 {
        100.0 * self.right as f64 / self.count.max(1) as f64
    }
}

/// What was said against what happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Calibration {
    /// Those that were used, from the least sure on.
    pub bands: Vec<Band>,
    pub count: usize,
    /// The mean of what was said, from 0 to 100.
    pub said_percent: f64,
    /// How often it came true, from 0 to 100.
    pub right_percent: f64,
    /// The mean squared distance between what was said and what happened (Brier 1950): 0 is perfect, 1 the worst.
    pub brier: f64,
}

/// Which way somebody errs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tendency {
    Surer,
    Even,
    LessSure,
}

impl Calibration {
    /// None without answers.
    pub fn of(answers: &[Said]) -> Option<Calibration> {
        let count = answers.len();
        let mut bands: Vec<Band> = Vec::new();
        for said in answers {
            let band = match bands.iter_mut().find(|band| band.percent == said.percent) {
                Some(band) => band,
                None => {
                    bands.push(Band { percent: said.percent, right: 0, count: 0 });
                    bands.last_mut()?
                }
            };
            band.count += 1;
            band.right += usize::from(said.is_right);
        }
        bands.sort_by_key(|band| band.percent);
        let mean = |value: &dyn Fn(&Said) -> f64| answers.iter().map(value).sum::<f64>() / count as f64;
        let distance = |said: &Said| (f64::from(said.percent) / 100.0 - f64::from(u8::from(said.is_right))).powi(2);
        (count > 0).then(|| Calibration {
            bands,
            count,
            said_percent: mean(&|said| f64::from(said.percent)),
            right_percent: mean(&|said| 100.0 * f64::from(u8::from(said.is_right))),
            brier: mean(&distance),
        })
    }

    /// A difference that chance alone makes in one case of twenty or more says nothing: two standard errors are wanted.
    pub fn tendency(&self) -> Tendency {
        let said = self.said_percent / 100.0;
        let error = (said * (1.0 - said) / self.count as f64).sqrt();
        let difference = said - self.right_percent / 100.0;
        if difference > 2.0 * error {
            Tendency::Surer
        } else if difference < -2.0 * error {
            Tendency::LessSure
        } else {
            Tendency::Even
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(parts: &[(u8, usize, usize)]) -> Vec<Said> {
        let band = |&(percent, right, count): &(u8, usize, usize)| {
            (0..count).map(move |at| Said { percent, is_right: at < right })
        };
        parts.iter().flat_map(band).collect()
    }

    #[test]
    fn bands_means_and_score() {
        assert_eq!(Calibration::of(&[]), None);
        let one = Calibration::of(&answers(&[(80, 12, 20), (50, 5, 10)])).expect("answers");
        assert_eq!(one.bands[0], Band { percent: 50, right: 5, count: 10 });
        assert_eq!((one.count, one.bands[1].right_percent()), (30, 60.0));
        assert!((one.said_percent - 70.0).abs() < 1e-9);
        assert!((one.right_percent - 1700.0 / 30.0).abs() < 1e-9);
        assert!((one.brier - (12.0 * 0.04 + 8.0 * 0.64 + 10.0 * 0.25) / 30.0).abs() < 1e-9);
    }

    #[test]
    fn a_tendency_is_more_than_chance() {
        let of = |parts: &[(u8, usize, usize)]| Calibration::of(&answers(parts)).expect("answers").tendency();
        assert_eq!(of(&[(80, 15, 20)]), Tendency::Even);
        assert_eq!(of(&[(90, 40, 60)]), Tendency::Surer);
        assert_eq!(of(&[(50, 38, 40)]), Tendency::LessSure);
    }
}
