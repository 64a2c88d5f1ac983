//! What the judge says of a program, in one word.

use crate::skill::named_enum;

named_enum!(
    /// The verdict on a case or on a whole program. Ordered as declared only for convenience; no verdict is "worse".
    Verdict {
        Accepted = "AC",
        WrongAnswer = "WA",
        TimeLimit = "TLE",
        MemoryLimit = "MLE",
        OutputLimit = "OLE",
        RuntimeError = "RTE",
        CompileError = "CE",
        Forbidden = "FORBIDDEN",
        /// Our own fault; never held against the candidate.
        InternalError = "IE",
    }
);

impl Verdict {
    pub fn is_accepted(self) -> bool {
        self == Verdict::Accepted
    }

    /// Whether the verdict says something about the program (an internal error does not).
    pub fn counts(self) -> bool {
        self != Verdict::InternalError
    }
}
