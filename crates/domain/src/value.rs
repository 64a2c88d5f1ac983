//! Values of Python as they enter and leave a program: bounded, typed, comparable outside of Python.

mod literal;
mod repr;
mod table;

pub use literal::{LiteralError, parse_literal};
pub use repr::{bounded_repr, repr};
pub use table::table;

use num_bigint::BigInt;

/// Deepest nesting of a value that is read from a literal or from an answer. An answer that is nested deeper carries
/// [`Value::Cut`] there and so equals nothing.
pub const MAX_DEPTH: usize = 400;

/// A Python value.
///
/// Instances of subclasses of built-in types are kept as [`Content::Builtin`], because `==` of a `Counter` and a `dict`,
/// or of a named tuple and a tuple, is that of the built-in. A program's own `__eq__` is never consulted.
///
/// Inputs and answers hold up to millions of these: what is rare stands behind a pointer.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    None,
    Ellipsis,
    Bool(bool),
    Int(i64),
    /// An integer outside of `i64`.
    BigInt(BigInt),
    Float(f64),
    Complex(f64, f64),
    Str(String),
    /// A string with lone surrogates, in WTF-8.
    SurrogateStr(Vec<u8>),
    Bytes(Vec<u8>),
    List(Vec<Value>),
    Tuple(Vec<Value>),
    Set(Vec<Value>),
    FrozenSet(Vec<Value>),
    /// In order of insertion.
    Dict(Vec<(Value, Value)>),
    /// An instance of any other class.
    Instance(Box<Instance>),
    /// The place where an answer exceeded a limit; equals nothing.
    Cut(Excess),
}

const _: () = assert!(size_of::<Value>() == 32);

/// An instance of a class that has no variant of its own in [`Value`].
#[derive(Debug, Clone, PartialEq)]
pub struct Instance {
    /// The name of its class.
    pub class: String,
    pub content: Content,
}

/// What an instance consists of, as far as it can be compared.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// The class is a subclass of this value's.
    Builtin(Value),
    /// `Decimal` and `Fraction`: exact numbers that are equal to ints and floats of the same value.
    Rational { numerator: BigInt, denominator: BigInt },
    /// Of an iterator or generator, read up to a limit.
    Items(Vec<Value>),
    /// Of a dataclass or plain object.
    Fields(Vec<(String, Value)>),
    /// Of an exception.
    Message(String),
    /// What `repr` says of something without a value of its own (a function, a module, a class); equals nothing.
    Opaque(String),
}

/// Which limit an answer exceeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Excess {
    Depth,
    Nodes,
    Bytes,
}

impl Value {
    /// An integer of any size, in its canonical variant.
    pub fn from_big(number: BigInt) -> Value {
        i64::try_from(&number).map_or(Value::BigInt(number), Value::Int)
    }

    pub fn instance(class: String, content: Content) -> Value {
        Value::Instance(Box::new(Instance { class, content }))
    }

    /// The name of the value's class, as `type(x).__name__` gives it.
    pub fn class_name(&self) -> &str {
        match self {
            Value::None => "NoneType",
            Value::Ellipsis => "ellipsis",
            Value::Bool(_) => "bool",
            Value::Int(_) | Value::BigInt(_) => "int",
            Value::Float(_) => "float",
            Value::Complex(..) => "complex",
            Value::Str(_) | Value::SurrogateStr(_) => "str",
            Value::Bytes(_) => "bytes",
            Value::List(_) => "list",
            Value::Tuple(_) => "tuple",
            Value::Set(_) => "set",
            Value::FrozenSet(_) => "frozenset",
            Value::Dict(_) => "dict",
            Value::Instance(instance) => &instance.class,
            Value::Cut(_) => "…",
        }
    }

    /// The items of a list or tuple.
    pub fn as_sequence(&self) -> Option<&[Value]> {
        match self {
            Value::List(items) | Value::Tuple(items) => Some(items),
            _ => None,
        }
    }

    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::Str(text) => Some(text),
            _ => None,
        }
    }

    /// The value as a literal, so that it can enter a cell; an instance of a subclass of a built-in type becomes one of that
    /// type. None where it holds something that no literal can say.
    pub fn to_literal(&self) -> Option<Value> {
        let all = |items: &[Value]| items.iter().map(Value::to_literal).collect::<Option<Vec<Value>>>();
        let members = |items: &[Value]| all(items).filter(|items| items.iter().all(Value::is_hashable));
        Some(match self {
            Value::List(items) => Value::List(all(items)?),
            Value::Tuple(items) => Value::Tuple(all(items)?),
            Value::Set(items) => Value::Set(members(items)?),
            Value::FrozenSet(items) => Value::FrozenSet(members(items)?),
            Value::Dict(pairs) => {
                let key_of = |key: &Value| key.to_literal().filter(Value::is_hashable);
                let pairs = pairs.iter().map(|(key, value)| Some((key_of(key)?, value.to_literal()?)));
                Value::Dict(pairs.collect::<Option<_>>()?)
            }
            Value::Instance(instance) => match &instance.content {
                Content::Builtin(base) => base.to_literal()?,
                _ => return None,
            },
            Value::Cut(_) => return None,
            literal => literal.clone(),
        })
    }

    /// Whether Python could put this literal into a set. A program's own class can make a list hashable, a forged answer anything.
    fn is_hashable(&self) -> bool {
        match self {
            Value::List(_) | Value::Set(_) | Value::Dict(_) => false,
            Value::Tuple(items) => items.iter().all(Value::is_hashable),
            _ => true,
        }
    }

    /// Bytes of memory that it takes, nearly.
    pub fn footprint(&self) -> usize {
        /// What an allocator adds to a short text.
        const OVERHEAD: usize = 24;
        let all = |items: &[Value]| items.iter().map(Value::footprint).sum();
        let beyond = match self {
            Value::Str(text) => text.len() + OVERHEAD,
            Value::SurrogateStr(bytes) | Value::Bytes(bytes) => bytes.len() + OVERHEAD,
            Value::BigInt(number) => number.bits() as usize / 8,
            Value::List(items) | Value::Tuple(items) | Value::Set(items) | Value::FrozenSet(items) => all(items),
            Value::Dict(pairs) => pairs.iter().map(|(key, value)| key.footprint() + value.footprint()).sum(),
            Value::Instance(instance) => match &instance.content {
                Content::Builtin(base) => base.footprint(),
                Content::Items(items) => all(items),
                Content::Fields(fields) => fields.iter().map(|(name, value)| name.len() + value.footprint()).sum(),
                Content::Rational { .. } => size_of::<Instance>(),
                Content::Message(text) | Content::Opaque(text) => text.len(),
            },
            _ => 0,
        };
        size_of::<Value>() + beyond
    }

    /// Looks up a dict by a `str` key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Value::Dict(pairs) => pairs.iter().find(|(k, _)| k.as_str() == Some(key)).map(|(_, value)| value),
            _ => None,
        }
    }
}
