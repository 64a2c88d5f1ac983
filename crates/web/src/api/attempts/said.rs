//! What was said of a program before it was judged, and what came of it, as the API shows it.

use domain::Insight;
use domain::claim::{Bound, Claim, Holds};
use domain::insight::{Growth, GrowthClass, Memory};
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Debug, Serialize, ToSchema)]
pub struct SaidBody {
    time: Option<SaidBound>,
    memory: Option<SaidBound>,
    /// How sure the person was that it is accepted, in per cent.
    sureness: Option<u8>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SaidBound {
    /// `1`, `log n`, `n`, `n log n`, `n^2`, `n^3`, `2^n`.
    said: &'static str,
    /// `confirmed`; `refuted`: it grows faster on the family that the insight names; `not_reached`: it grows slower on
    /// everything that was measured; `but_for_the_answer`: only the answer itself takes more memory; `unknown`: the figures do
    /// not say; `pending`; `unmeasured`.
    holds: &'static str,
    /// `1`, `n` (n log n as well), `n^2`, `n^3`, `2^n`.
    measured: Option<&'static str>,
}

impl SaidBody {
    pub fn of(claim: &Claim, found: &[Insight], is_pending: bool) -> SaidBody {
        let time = found.iter().find_map(|insight| match insight {
            Insight::Growth(Growth { class, .. }) => Some(*class),
            _ => None,
        });
        let memory = found.iter().find_map(|insight| match insight {
            Insight::Memory(memory) => Some(memory),
            _ => None,
        });
        let of_time = |said: Bound| SaidBound::of(said, time, |class| Holds::of(said, class), is_pending);
        let of_memory = |said: Bound| {
            let class = memory.map(|memory: &Memory| memory.class);
            SaidBound::of(said, class, |_| memory.map_or(Holds::Unknown, |one| Holds::of_memory(said, one)), is_pending)
        };
        SaidBody { time: claim.time.map(of_time), memory: claim.memory.map(of_memory), sureness: claim.sureness }
    }
}

impl SaidBound {
    /// `measured`: None where nothing was.
    fn of(
        said: Bound,
        measured: Option<Option<GrowthClass>>,
        holds: impl Fn(Option<GrowthClass>) -> Holds,
        is_pending: bool,
    ) -> SaidBound {
        let came = match measured.map(holds) {
            Some(Holds::Confirmed) => "confirmed",
            Some(Holds::Refuted) => "refuted",
            Some(Holds::NotReached) => "not_reached",
            Some(Holds::ButForTheAnswer) => "but_for_the_answer",
            Some(Holds::Unknown) => "unknown",
            None if is_pending => "pending",
            None => "unmeasured",
        };
        SaidBound { said: said.name(), holds: came, measured: measured.flatten().map(GrowthClass::name) }
    }
}
