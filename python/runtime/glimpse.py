"""A short text of a value, made without running any of the program's code: no `__repr__`, no `__len__`, no properties, and
no `isinstance`, which asks the value for its `__class__`.

Used where a person is shown what a program held: by `facts` beside an exception, by `tracing` at every step.
"""

import datetime
import decimal
import fractions
import types

import frames

LONGEST = 80  # characters of a glimpse
_MOST_ITEMS = 8
_DEEPEST = 3
_HUGE = 1 << 256

_BRACKETS = {list: "[]", tuple: "()", set: "{}", dict: "{}"}
# Their `repr` is their own, and shows everything that they are.
BY_REPR = frozenset(
    {
        datetime.date,
        datetime.datetime,
        datetime.time,
        datetime.timedelta,
        decimal.Decimal,
        fractions.Fraction,
    }
)
_SIZED = (str, bytes, bytearray, list, tuple, set, frozenset, dict, range)


def cut(text, limit=LONGEST):
    return text if len(text) <= limit else text[: limit - 1] + "…"


def size_of(value):
    """The length of an exact built-in, else None."""
    return len(value) if type(value) in _SIZED else None


def name_of(value):
    """The `__name__` of a function, class or module, as it stands in the object itself."""
    try:
        cls = type(value)
        if cls in (types.FunctionType, types.BuiltinFunctionType):
            return str(value.__name__)
        if cls is types.MethodType:
            return str(value.__func__.__name__)
        if cls is types.ModuleType:
            return str(vars(value).get("__name__", "?"))
        if issubclass(cls, type):
            return frames.class_name(value)
    except BaseException:
        pass
    return None


def short(value, depth=0):
    cls = type(value)
    if value is None or value is ... or value is NotImplemented or cls is bool:
        return repr(value)
    if cls is int:
        return repr(value) if -_HUGE < value < _HUGE else f"int, {value.bit_length()} bit"
    if cls in (float, complex, range):
        return repr(value)
    if cls in BY_REPR and type(getattr(value, "tzinfo", None)) in (type(None), datetime.timezone):
        return cut(repr(value))
    if cls in (str, bytes, bytearray):
        return repr(value) if len(value) <= LONGEST else repr(value[: LONGEST - 8])[:-1] + "…"
    if cls in (list, tuple, set, frozenset, dict):
        return _container(value, cls, depth)
    if cls in (types.FunctionType, types.BuiltinFunctionType, types.MethodType):
        return f"{name_of(value)}()"
    if cls is types.ModuleType:
        return f"module {name_of(value)}"
    if issubclass(cls, type):
        return f"class {frames.class_name(value)}"
    if issubclass(cls, BaseException):
        args = BaseException.__dict__["args"].__get__(value)
        inner = ", ".join(short(one, depth + 1) for one in args[:3]) if depth < _DEEPEST else "…"
        return cut(f"{frames.class_name(cls)}({inner})")
    return f"{frames.class_name(cls)} object"


def _container(value, cls, depth):
    size = len(value)
    if size == 0:
        return {frozenset: "frozenset()", set: "set()"}.get(cls) or _BRACKETS[cls]
    if depth >= _DEEPEST:
        return "…"
    parts, length = [], 0
    for index, item in enumerate(_some(value, cls)):
        if index == _MOST_ITEMS or length > LONGEST:
            parts.append("…")
            break
        if cls is dict:
            part = f"{short(item[0], depth + 1)}: {short(item[1], depth + 1)}"
        else:
            part = short(item, depth + 1)
        parts.append(part)
        length += len(part) + 2
    inner = ", ".join(parts)
    if cls is tuple and size == 1:
        inner += ","
    if cls is frozenset:
        return f"frozenset({{{inner}}})"
    return _BRACKETS[cls][0] + inner + _BRACKETS[cls][1]


def _some(value, cls):
    """The first items, without a copy of a huge container."""
    found = []
    for item in dict.items(value) if cls is dict else value:
        found.append(item)
        if len(found) > _MOST_ITEMS:
            break
    return found
