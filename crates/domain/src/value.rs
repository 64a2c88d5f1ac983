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
/// Subclasses of built-in types are kept as [`Value::Subclass`] around the built-in value, because `==` of a `Counter`
/// and a `dict`, or of a named tuple and a tuple, is that of the built-in. A program's own `__eq__` is never consulted.
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
    /// An instance of a subclass of a built-in type.
    Subclass {
        class: String,
        base: Box<Value>,
    },
    /// `Decimal` and `Fraction`: exact numbers that are equal to ints and floats of the same value.
    Rational {
        class: String,
        numerator: BigInt,
        denominator: BigInt,
    },
    /// An iterator or generator, read up to a limit.
    Iterator {
        class: String,
        items: Vec<Value>,
    },
    /// A dataclass or plain object.
    Object {
        class: String,
        fields: Vec<(String, Value)>,
    },
    Exception {
        class: String,
        message: String,
    },
    /// Something without a value of its own (a function, a module, a class); equals nothing.
    Opaque {
        class: String,
        repr: String,
    },
    /// The place where an answer exceeded a limit; equals nothing.
    Cut(Excess),
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
            Value::Subclass { class, .. }
            | Value::Rational { class, .. }
            | Value::Iterator { class, .. }
            | Value::Object { class, .. }
            | Value::Exception { class, .. }
            | Value::Opaque { class, .. } => class,
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
            Value::Subclass { base, .. } => base.to_literal()?,
            Value::Rational { .. }
            | Value::Iterator { .. }
            | Value::Object { .. }
            | Value::Exception { .. }
            | Value::Opaque { .. }
            | Value::Cut(_) => return None,
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

    /// Looks up a dict by a `str` key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Value::Dict(pairs) => pairs.iter().find(|(k, _)| k.as_str() == Some(key)).map(|(_, value)| value),
            _ => None,
        }
    }
}
