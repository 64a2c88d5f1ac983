//! The situations that an explanation exists for. Their words are in `locales/*/traceback.ftl`.

/// What happened, with what the words need. Texts are pieces of programs and class names as CPython writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Situation {
    // --- the source is no Python
    MissingColon,
    NeverClosed {
        bracket: String,
    },
    Unmatched {
        bracket: String,
    },
    Mismatch {
        closing: String,
        opening: String,
    },
    UnterminatedString,
    UnterminatedTripleString,
    FormatString,
    AssignmentInCondition,
    AssignmentInCall,
    CannotAssign {
        target: String,
    },
    PrintStatement,
    MissingComma,
    ReturnOutside {
        word: String,
    },
    LoopWordOutside {
        word: String,
    },
    AwaitOutside {
        word: String,
    },
    GlobalTooLate {
        name: String,
    },
    NonlocalUnknown {
        name: String,
    },
    DuplicateArgument {
        name: String,
    },
    DefaultOrder,
    PositionalAfterKeyword,
    KeywordAsName {
        word: String,
    },
    ExpectedBlock {
        statement: String,
    },
    UnexpectedIndent,
    UnindentMismatch,
    TabsAndSpaces,
    InvalidCharacter {
        character: String,
    },
    LeadingZeros,
    NumberThenName,
    ElseIf,
    Increment {
        operator: String,
    },
    ForeignOperator {
        operator: String,
        python: String,
    },
    TryAlone,
    Continuation,
    UnicodeEscape,
    ExceptionsUnparenthesized,
    ElseMissing,
    OtherSyntax,
    // --- names
    MissingEntry {
        name: String,
    },
    ModuleNotImported {
        name: String,
    },
    TypingName {
        name: String,
    },
    ForeignWord {
        name: String,
        python: String,
    },
    SelfUndefined,
    Undefined {
        name: String,
    },
    FreeVariable {
        name: String,
    },
    UnboundGlobal {
        name: String,
    },
    UnboundBuiltin {
        name: String,
    },
    Unbound {
        name: String,
    },
    // --- types
    NoneOperand {
        operator: String,
    },
    TextAndNumber {
        operator: String,
    },
    Operands {
        operator: String,
        left: String,
        right: String,
    },
    SequenceTimes {
        class: String,
    },
    CompareNone {
        operator: String,
    },
    Compare {
        operator: String,
        left: String,
        right: String,
    },
    UnaryOperand {
        operator: String,
        class: String,
    },
    CalledShadow {
        name: String,
        class: String,
    },
    CalledModule,
    CalledValue {
        class: String,
    },
    CallInBrackets,
    NoneIndexed,
    LazyIndexed {
        class: String,
    },
    SetIndexed,
    NotIndexed {
        class: String,
    },
    NoneIterated,
    NumberIterated {
        class: String,
    },
    NotIterable {
        class: String,
    },
    Unhashable {
        class: String,
    },
    Immutable {
        class: String,
    },
    NoneChanged,
    MissingArguments {
        function: String,
        names: String,
    },
    MissingSelf {
        function: String,
    },
    TooManyArguments {
        function: String,
        taken: String,
        given: String,
    },
    UnexpectedKeyword {
        function: String,
        name: String,
    },
    RepeatedArgument {
        function: String,
        name: String,
    },
    FloatIndex {
        container: String,
    },
    TextIndex {
        container: String,
    },
    TupleIndex {
        container: String,
    },
    FloatForInteger,
    NotConvertible {
        function: String,
        class: String,
    },
    NoLength {
        class: String,
    },
    JoinNonText {
        class: String,
    },
    SearchedInText {
        class: String,
    },
    TakesNoArguments {
        class: String,
    },
    RaisedNonException,
    Abstract {
        class: String,
    },
    NotAwaited,
    NotAwaitable {
        class: String,
    },
    FormatLeftOver,
    // --- attributes
    NoneAttribute {
        name: String,
    },
    ForeignAttribute {
        class: String,
        name: String,
        python: String,
    },
    ModuleAttribute {
        module: String,
        name: String,
    },
    OwnAttribute {
        class: String,
        name: String,
    },
    FunctionAttribute {
        name: String,
    },
    Attribute {
        class: String,
        name: String,
    },
    // --- places and keys
    IndexBeyond {
        container: String,
    },
    AssignmentBeyond,
    PopEmpty,
    PopBeyond,
    HeapEmpty,
    Key {
        key: String,
    },
    KeyTwin {
        key: String,
        twin: String,
    },
    EmptyContainer,
    // --- values
    NotAnInteger {
        text: String,
    },
    NotAFloat {
        text: String,
    },
    TooManyToUnpack {
        expected: String,
    },
    TooFewToUnpack {
        expected: String,
        given: String,
    },
    NotInSequence,
    TextNotFound,
    EmptyExtreme {
        function: String,
    },
    MathDomain,
    HugeDigits,
    ZeroStep,
    ZeroDivision,
    Overflow,
    InfiniteInteger,
    Coding,
    // --- control
    Recursion {
        function: String,
    },
    ChangedWhileIterated {
        container: String,
    },
    Exhausted,
    GeneratorStop,
    LoopRunning,
    Assertion,
    ModuleMissing {
        name: String,
    },
    ImportName {
        name: String,
        module: String,
    },
    EndOfInput,
    NoFile,
    NotImplemented,
    Frozen,
    SystemExit,
    Gone,
    Deadlock,
    Timeout,
    NotANode,
    /// An exception that only its class and message tell of.
    Other {
        class: String,
    },
}

impl Situation {
    /// Its name for programs: `missing-colon`.
    pub fn name(&self) -> String {
        let variant = format!("{self:?}");
        let mut name = String::new();
        for one in variant.chars().take_while(|one| one.is_alphanumeric()) {
            if one.is_uppercase() && !name.is_empty() {
                name.push('-');
            }
            name.push(one.to_ascii_lowercase());
        }
        name
    }
}
