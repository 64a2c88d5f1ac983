//! Which situation an exception at run time is, by its class, the message of CPython 3.11 and newer, and the facts.

use super::template::fill;
use super::{ErrorFacts, Situation};
use crate::ProgramError;
use Situation as S;

const TYPING: [&str; 16] = [
    "List",
    "Dict",
    "Set",
    "Tuple",
    "Optional",
    "Union",
    "Any",
    "Callable",
    "Iterable",
    "Iterator",
    "Deque",
    "DefaultDict",
    "Sequence",
    "Generator",
    "Mapping",
    "Literal",
];
const WORDS: [(&str, &str); 14] = [
    ("null", "None"),
    ("nil", "None"),
    ("undefined", "None"),
    ("NULL", "None"),
    ("none", "None"),
    ("true", "True"),
    ("false", "False"),
    ("xrange", "range"),
    ("raw_input", "input"),
    ("unicode", "str"),
    ("this", "self"),
    ("elseif", "elif"),
    ("function", "def"),
    ("string", "str"),
];
const ATTRIBUTES: [(&str, &str); 26] = [
    ("push", "append()"),
    ("push_back", "append()"),
    ("length", "len(…)"),
    ("size", "len(…)"),
    ("contains", "in"),
    ("includes", "in"),
    ("has_key", "in"),
    ("containsKey", "in"),
    ("iteritems", "items()"),
    ("itervalues", "values()"),
    ("iterkeys", "keys()"),
    ("toString", "str(…)"),
    ("toUpperCase", "upper()"),
    ("toLowerCase", "lower()"),
    ("charAt", "[…]"),
    ("indexOf", "index()"),
    ("substring", "[a:b]"),
    ("trim", "strip()"),
    ("add", "append()"),
    ("put", "[key] = …"),
    ("reverse", "[::-1]"),
    ("sort", "sorted(…)"),
    ("forEach", "for"),
    ("map", "map(…)"),
    ("filter", "filter(…)"),
    ("startsWith", "startswith()"),
];
const LAZY: [&str; 11] = [
    "generator",
    "map",
    "filter",
    "zip",
    "enumerate",
    "reversed",
    "dict_keys",
    "dict_values",
    "dict_items",
    "list_iterator",
    "range_iterator",
];

pub fn situation(error: &ProgramError, facts: &ErrorFacts) -> Situation {
    let message = error.message.as_str();
    // A class of the program's own is explained by what it derives from only where nothing was said about it.
    let class = error.class.as_str();
    let known = match class {
        "NameError" => name(message, facts),
        "UnboundLocalError" => unbound(message, facts),
        "TypeError" => types(message, facts).or_else(|| arguments(message)),
        "AttributeError" => attribute(message, facts),
        "IndexError" => index(message, facts),
        "KeyError" => Some(key(message, facts)),
        "ValueError" => value(message),
        "ZeroDivisionError" => Some(S::ZeroDivision),
        "OverflowError" if message.contains("infinity") => Some(S::InfiniteInteger),
        "OverflowError" => Some(S::Overflow),
        "RecursionError" => Some(S::Recursion { function: facts.function.clone().unwrap_or_default() }),
        "RuntimeError" => runtime(message),
        "StopIteration" | "StopAsyncIteration" => Some(S::Exhausted),
        "AssertionError" => Some(S::Assertion),
        "ModuleNotFoundError" => one("No module named '{}'", message).map(|name| S::ModuleMissing { name }),
        "ImportError" => {
            two("cannot import name '{}' from '{}'", message).map(|(name, module)| S::ImportName { name, module })
        }
        "EOFError" => Some(S::EndOfInput),
        "FileNotFoundError" | "PermissionError" => Some(S::NoFile),
        "NotImplementedError" => Some(S::NotImplemented),
        "FrozenInstanceError" => Some(S::Frozen),
        "UnicodeDecodeError" | "UnicodeEncodeError" => Some(S::Coding),
        "TimeoutError" => Some(S::Timeout),
        "SystemExit" => Some(S::SystemExit),
        "AdapterError" => Some(S::NotANode),
        "exit" => Some(S::Gone),
        "deadlock" => Some(S::Deadlock),
        _ => None,
    };
    known.unwrap_or_else(|| S::Other { class: class.to_owned() })
}

fn one(template: &str, message: &str) -> Option<String> {
    fill(template, message)?.first().map(|text| (*text).to_owned())
}

fn two(template: &str, message: &str) -> Option<(String, String)> {
    match fill(template, message)?.as_slice() {
        [a, b, ..] => Some(((*a).to_owned(), (*b).to_owned())),
        _ => None,
    }
}

fn name(message: &str, facts: &ErrorFacts) -> Option<Situation> {
    if let Some(name) = one("cannot access free variable '{}'", message) {
        return Some(S::FreeVariable { name });
    }
    let name = one("name '{}' is not defined", message)?;
    Some(if facts.is_missing_entry {
        S::MissingEntry { name }
    } else if facts.is_module {
        S::ModuleNotImported { name }
    } else if TYPING.contains(&name.as_str()) {
        S::TypingName { name }
    } else if name == "self" {
        S::SelfUndefined
    } else if let Some((_, python)) = WORDS.iter().find(|(word, _)| *word == name) {
        S::ForeignWord { name, python: (*python).to_owned() }
    } else {
        S::Undefined { name }
    })
}

fn unbound(message: &str, facts: &ErrorFacts) -> Option<Situation> {
    let name = one("cannot access local variable '{}'", message)?;
    Some(match facts.elsewhere.as_deref() {
        Some("global") => S::UnboundGlobal { name },
        Some("builtin") => S::UnboundBuiltin { name },
        _ => S::Unbound { name },
    })
}

fn types(message: &str, facts: &ErrorFacts) -> Option<Situation> {
    if let Some(found) = fill("unsupported operand type(s) for {}: '{}' and '{}'", message) {
        let [operator, left, right] = found.as_slice() else { return None };
        return Some(operands(operator, left, right));
    }
    if let Some((left, right)) = two("can only concatenate {} (not \"{}\")", message) {
        return Some(operands("+", &left, &right));
    }
    if let Some(class) = one("can't multiply sequence by non-int of type '{}'", message) {
        return Some(S::SequenceTimes { class });
    }
    if let Some(found) = fill("'{}' not supported between instances of '{}' and '{}'", message) {
        let [operator, left, right] = found.as_slice() else { return None };
        let operator = (*operator).to_owned();
        return Some(if [*left, *right].contains(&"NoneType") {
            S::CompareNone { operator }
        } else {
            S::Compare { operator, left: (*left).to_owned(), right: (*right).to_owned() }
        });
    }
    if let Some((operator, class)) = two("bad operand type for unary {}: '{}'", message) {
        return Some(S::UnaryOperand { operator, class });
    }
    if let Some(class) = one("'{}' object is not callable", message) {
        return Some(called(class, facts));
    }
    if let Some(class) = one("'{}' object is not subscriptable", message) {
        return Some(match class.as_str() {
            "NoneType" => S::NoneIndexed,
            "builtin_function_or_method" | "method" | "function" | "type" | "method_descriptor" => S::CallInBrackets,
            "coroutine" => S::NotAwaited,
            "set" | "frozenset" => S::SetIndexed,
            lazy if LAZY.contains(&lazy) => S::LazyIndexed { class },
            _ => S::NotIndexed { class },
        });
    }
    let iterated = one("cannot unpack non-iterable {} object", message)
        .or_else(|| one("'{}' object is not iterable", message))
        .or_else(|| one("argument of type '{}' is not", message));
    if let Some(class) = iterated {
        return Some(match class.as_str() {
            "NoneType" => S::NoneIterated,
            "int" | "float" => S::NumberIterated { class },
            "coroutine" => S::NotAwaited,
            _ => S::NotIterable { class },
        });
    }
    let unhashable = one("unhashable type: '{}'", message).or_else(|| one("cannot use '{}' as a", message));
    if let Some(class) = unhashable {
        return Some(S::Unhashable { class });
    }
    let unchangeable = one("'{}' object does not support item assignment", message)
        .or_else(|| one("'{}' object doesn't support item deletion", message))
        .or_else(|| one("'{}' object does not support item deletion", message));
    if let Some(class) = unchangeable {
        return Some(if class == "NoneType" { S::NoneChanged } else { S::Immutable { class } });
    }
    if let Some((container, class)) = two("{} indices must be integers{}", message) {
        let class = class.rsplit(' ').next().unwrap_or_default().trim_matches('\'').to_owned();
        return Some(match class.as_str() {
            "str" => S::TextIndex { container },
            "tuple" => S::TupleIndex { container },
            _ => S::FloatIndex { container },
        });
    }
    if message.contains("object cannot be interpreted as an integer") {
        return Some(S::FloatForInteger);
    }
    if let Some(class) = one("object of type '{}' has no len()", message) {
        return Some(if class == "coroutine" { S::NotAwaited } else { S::NoLength { class } });
    }
    if let Some((_, class)) = two("sequence item {}: expected str instance, {} found", message) {
        return Some(S::JoinNonText { class });
    }
    if let Some(class) = one("'in <string>' requires string as left operand, not {}", message) {
        return Some(S::SearchedInText { class });
    }
    if let Some((function, class)) = two("{}() argument must be {}", message) {
        let class = class.rsplit(' ').next().unwrap_or_default().trim_matches('\'').to_owned();
        return Some(S::NotConvertible { function, class });
    }
    if message.starts_with("exceptions must derive") || message.starts_with("catching classes") {
        return Some(S::RaisedNonException);
    }
    if let Some(class) = one("Can't instantiate abstract class {} w", message) {
        return Some(S::Abstract { class });
    }
    if let Some(class) = one("object {} can't be used in 'await' expression", message)
        .or_else(|| one("'{}' object can't be awaited", message))
    {
        return Some(S::NotAwaitable { class });
    }
    message.starts_with("not all arguments converted").then_some(S::FormatLeftOver)
}

fn operands(operator: &str, left: &str, right: &str) -> Situation {
    let is_number = |class: &str| matches!(class, "int" | "float" | "bool");
    let operator = operator.split(' ').next().unwrap_or_default().to_owned();
    if left == "NoneType" || right == "NoneType" {
        S::NoneOperand { operator }
    } else if left == "coroutine" || right == "coroutine" {
        S::NotAwaited
    } else if left == "str" && is_number(right) || right == "str" && is_number(left) {
        S::TextAndNumber { operator }
    } else {
        S::Operands { operator, left: left.to_owned(), right: right.to_owned() }
    }
}

fn called(class: String, facts: &ErrorFacts) -> Situation {
    const BUILTINS: [&str; 24] = [
        "list", "dict", "set", "tuple", "str", "int", "float", "sum", "min", "max", "len", "input", "print", "range",
        "sorted", "map", "filter", "zip", "all", "any", "id", "type", "next", "abs",
    ];
    let callee = facts.operand("callee").map(|callee| callee.text.as_str()).unwrap_or_default();
    match class.as_str() {
        "module" => S::CalledModule,
        _ if BUILTINS.contains(&callee) => S::CalledShadow { name: callee.to_owned(), class },
        _ => S::CalledValue { class },
    }
}

fn arguments(message: &str) -> Option<Situation> {
    if let Some((function, names)) = two("{}() missing {}", message) {
        let names = names.split(": ").nth(1).unwrap_or_default().to_owned();
        return Some(S::MissingArguments { function, names });
    }
    if let Some((function, name)) = two("{}() got an unexpected keyword argument '{}'", message) {
        return Some(S::UnexpectedKeyword { function, name });
    }
    if let Some((function, name)) = two("{}() got multiple values for argument '{}'", message) {
        return Some(S::RepeatedArgument { function, name });
    }
    if let Some(class) = one("{}() takes no arguments", message)
        && !class.contains(' ')
    {
        return Some(if class.chars().next().is_some_and(char::is_uppercase) {
            S::TakesNoArguments { class }
        } else {
            S::TooManyArguments { function: class, taken: "0".into(), given: "…".into() }
        });
    }
    let found = fill("{}() takes {} positional argument{} but {} w", message)?;
    let [function, taken, _, given] = found.as_slice() else { return None };
    let (function, taken, given) = ((*function).to_owned(), (*taken).to_owned(), (*given).to_owned());
    let is_method = function.contains('.') && !function.contains("<locals>");
    Some(if is_method && taken == "0" {
        S::MissingSelf { function }
    } else {
        S::TooManyArguments { function, taken, given }
    })
}

fn attribute(message: &str, facts: &ErrorFacts) -> Option<Situation> {
    if let Some((module, name)) = two("module '{}' has no attribute '{}'", message) {
        return Some(S::ModuleAttribute { module, name });
    }
    let found = two("'{}' object has no attribute '{}'", message)
        .or_else(|| two("type object '{}' has no attribute '{}'", message))
        .or_else(|| two("'{}' object attribute '{}' is read-only", message));
    let (class, name) = found?;
    let foreign = ATTRIBUTES.iter().find(|(theirs, _)| *theirs == name);
    Some(match (class.as_str(), foreign) {
        ("NoneType", _) => S::NoneAttribute { name },
        ("coroutine", _) => S::NotAwaited,
        ("function" | "builtin_function_or_method" | "method", _) => S::FunctionAttribute { name },
        (builtin, Some((_, python))) if is_builtin(builtin) => {
            S::ForeignAttribute { python: (*python).to_owned(), class, name }
        }
        _ if facts.owner_is_own => S::OwnAttribute { class, name },
        _ => S::Attribute { class, name },
    })
}

fn is_builtin(class: &str) -> bool {
    ["list", "dict", "set", "str", "tuple", "int", "float", "bytes", "frozenset"].contains(&class)
}

fn index(message: &str, facts: &ErrorFacts) -> Option<Situation> {
    if message.contains("assignment index out of range") {
        return Some(S::AssignmentBeyond);
    }
    if message.starts_with("pop from an empty") || message.starts_with("pop from empty") {
        return Some(S::PopEmpty);
    }
    if message.starts_with("pop index") {
        return Some(S::PopBeyond);
    }
    if facts.library.as_deref() == Some("heapq") || facts.operand("callee").is_some_and(|one| one.text.contains("heap"))
    {
        return Some(S::HeapEmpty);
    }
    let container = one("{} index out of range", message)?;
    let container = container.split(' ').next().unwrap_or_default();
    Some(S::IndexBeyond { container: if container == "string" { "str".into() } else { container.to_owned() } })
}

fn key(message: &str, facts: &ErrorFacts) -> Situation {
    if message.contains("is empty") || message.contains("from an empty") {
        return S::EmptyContainer;
    }
    let key = message.to_owned();
    match &facts.twin {
        Some(twin) => S::KeyTwin { key, twin: twin.clone() },
        None => S::Key { key },
    }
}

fn value(message: &str) -> Option<Situation> {
    if let Some((_, text)) = two("invalid literal for int() with base {}: {}", message) {
        return Some(S::NotAnInteger { text });
    }
    if let Some(text) = one("could not convert string to float: {}", message) {
        return Some(S::NotAFloat { text });
    }
    if let Some(expected) = one("too many values to unpack (expected {}", message) {
        let digits = expected.chars().take_while(char::is_ascii_digit).collect();
        return Some(S::TooManyToUnpack { expected: digits });
    }
    if let Some((expected, given)) = two("not enough values to unpack (expected {}, got {})", message) {
        return Some(S::TooFewToUnpack { expected: expected.replace("at least ", "≥ "), given });
    }
    if message.contains("is not in list") || message.contains("not in list") || message.contains("x not in") {
        return Some(S::NotInSequence);
    }
    if message == "substring not found" {
        return Some(S::TextNotFound);
    }
    if message.contains("empty sequence") || message.contains("iterable argument is empty") {
        let function = message.split('(').next().unwrap_or_default().to_owned();
        return Some(S::EmptyExtreme { function });
    }
    if message.contains("math domain")
        || message.starts_with("expected a positive input")
        || message.contains("nonnegative")
    {
        return Some(S::MathDomain);
    }
    if message.contains("integer string conversion") {
        return Some(S::HugeDigits);
    }
    if message.contains("must not be zero") || message.contains("cannot be zero") {
        return Some(S::ZeroStep);
    }
    message.contains("NaN to integer").then_some(S::InfiniteInteger)
}

fn runtime(message: &str) -> Option<Situation> {
    if let Some(container) = one("{} changed size during iteration", message)
        .or_else(|| one("{} keys changed during iteration", message))
        .or_else(|| one("{} mutated during iteration", message))
    {
        return Some(S::ChangedWhileIterated { container: container.to_lowercase().replace("dictionary", "dict") });
    }
    if message.ends_with("raised StopIteration") {
        return Some(S::GeneratorStop);
    }
    message.contains("running event loop").then_some(S::LoopRunning)
}
