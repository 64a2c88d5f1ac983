//! Which of ruff's rules are looked at, and what each is called here. Quotes, line lengths and commas are not among them:
//! they do not matter in an interview.

use domain::review::Rule;

const CODES: &[(&str, Rule)] = &[
    ("F821", Rule::UndefinedName),
    ("F811", Rule::Redefined),
    ("B006", Rule::MutableDefault),
    ("B023", Rule::LoopVariableCaptured),
    ("F632", Rule::IsLiteral),
    ("E722", Rule::BareExcept),
    ("B012", Rule::JumpInFinally),
    ("F601", Rule::RepeatedKey),
    ("B015", Rule::UselessComparison),
    ("PLR0124", Rule::UselessComparison),
    ("SIM222", Rule::ConstantCondition),
    ("SIM223", Rule::ConstantCondition),
    ("F631", Rule::AssertTuple),
    ("B020", Rule::LoopOverridesIterable),
    ("PLW0127", Rule::SelfAssignment),
    ("ASYNC251", Rule::BlockingSleep),
    ("RUF006", Rule::DanglingTask),
    ("S307", Rule::EvaluatedText),
    ("S102", Rule::EvaluatedText),
    ("B002", Rule::DoublePlus),
    ("F841", Rule::UnusedVariable),
    ("F401", Rule::UnusedImport),
    ("S110", Rule::SwallowedException),
    ("BLE001", Rule::SwallowedException),
    ("A001", Rule::ShadowedBuiltin),
    ("A002", Rule::ShadowedBuiltin),
    ("E711", Rule::NoneComparison),
    ("E712", Rule::TrueComparison),
    ("E721", Rule::TypeComparison),
    ("SIM103", Rule::NeedlessBool),
    ("SIM210", Rule::NeedlessBool),
    ("SIM211", Rule::NeedlessBool),
    ("SIM110", Rule::ReinventedAny),
    ("SIM115", Rule::UnclosedFile),
    ("SIM401", Rule::DictGet),
    ("C419", Rule::ListInAny),
    ("PLC0206", Rule::DictItems),
    ("PERF102", Rule::DictItems),
    ("PLW0603", Rule::GlobalState),
    ("RET503", Rule::ImplicitNone),
    ("PLR0913", Rule::ManyArguments),
    ("B904", Rule::RaiseWithoutCause),
    ("PLW0120", Rule::LoopElse),
    ("PLW2901", Rule::LoopNameReused),
    ("RUF015", Rule::FirstElement),
    ("RUF012", Rule::SharedClassAttribute),
    ("PLR1704", Rule::ArgumentOverwritten),
    ("B018", Rule::UselessExpression),
    ("E741", Rule::AmbiguousName),
    ("E713", Rule::NotIn),
    ("E714", Rule::NotIn),
    ("E731", Rule::NamedLambda),
    ("B007", Rule::UnusedLoopVariable),
    ("SIM102", Rule::NestedIfs),
    ("SIM118", Rule::NeedlessKeys),
    ("C400", Rule::NeedlessCopy),
    ("C401", Rule::NeedlessCopy),
    ("C402", Rule::NeedlessCopy),
    ("C403", Rule::NeedlessCopy),
    ("C404", Rule::NeedlessCopy),
    ("C414", Rule::NeedlessCopy),
    ("C416", Rule::NeedlessCopy),
    ("C417", Rule::MapLambda),
    ("PERF401", Rule::ManualComprehension),
    ("PERF402", Rule::ManualComprehension),
    ("PERF403", Rule::ManualComprehension),
    ("PLR1714", Rule::MembershipTest),
    ("RET505", Rule::ElseAfterReturn),
    ("RET506", Rule::ElseAfterReturn),
    ("UP006", Rule::OldTyping),
    ("UP035", Rule::OldTyping),
    ("N801", Rule::Naming),
    ("N802", Rule::Naming),
    ("N806", Rule::Naming),
    ("F541", Rule::EmptyFString),
    ("F403", Rule::StarImport),
    ("PIE810", Rule::StartswithTuple),
    ("ERA001", Rule::CommentedCode),
    ("PLR1730", Rule::ManualExtreme),
    ("FURB136", Rule::ManualExtreme),
    ("SIM113", Rule::ManualEnumerate),
];

/// What is said while somebody types: faults and what nothing uses. Everything else has time until the program is right.
const WHILE_TYPING: &[&str] =
    &["F821", "F811", "F841", "F401", "F632", "F601", "F631", "B006", "B023", "E722", "B002", "B015"];

/// Codes for `--select`.
pub(super) fn all() -> String {
    join(CODES.iter().map(|(code, _)| *code))
}

pub(super) fn while_typing() -> String {
    join(WHILE_TYPING.iter().copied())
}

fn join<'a>(codes: impl Iterator<Item = &'a str>) -> String {
    codes.collect::<Vec<_>>().join(",")
}

pub(super) fn rule_of(code: &str) -> Option<Rule> {
    CODES.iter().find(|(one, _)| *one == code).map(|(_, rule)| *rule)
}

/// Rules whose finding is about one name, which ruff's message puts between backticks.
pub(super) fn names_something(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::UndefinedName
            | Rule::Redefined
            | Rule::LoopVariableCaptured
            | Rule::UnusedVariable
            | Rule::UnusedImport
            | Rule::ShadowedBuiltin
            | Rule::LoopNameReused
            | Rule::ArgumentOverwritten
            | Rule::AmbiguousName
            | Rule::UnusedLoopVariable
            | Rule::Naming
            | Rule::GlobalState
    )
}
