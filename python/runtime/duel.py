"""A test duel: a person's tests in one cell, the version of a module that they test in another.

The tests reach the version through stand-ins. All that they can learn of it is how it behaves: its source, its memory and its
name are in a process that they cannot see. Every question and every answer passes through the supervisor.
"""

import builtins
import sys
import threading
import types

import frames
import test_runs

FILE = "test_solution.py"

# Stands for an object of the version, with its number behind it.
_OBJECT = "\0object"
# What `object` has as well, or what would lead a stand-in's own machinery astray.
_NOT_HANDED_ON = frozenset(
    """__class__ __new__ __init__ __init_subclass__ __subclasshook__ __class_getitem__ __getattribute__ __getattr__ __setattr__
    __delattr__ __reduce__ __reduce_ex__ __getstate__ __setstate__ __sizeof__ __dir__ __del__ __prepare__""".split()
)


# --- in the cell of the version


class Subject:
    """The version, as it is asked from outside."""

    def __init__(self, namespace, entry):
        self.namespace = namespace
        self.entry = namespace[entry]
        self.is_class = isinstance(self.entry, type)
        self.objects = []
        self.special = ()

    def describe(self):
        """`(is it a class, its special methods, its exceptions: a name and the names of the bases)`."""
        special = set()
        for cls in self.entry.__mro__[:-1] if self.is_class else ():
            special.update(name for name, member in vars(cls).items() if name[:2] == name[-2:] == "__" and callable(member))
        self.special = special - _NOT_HANDED_ON
        exceptions = [
            (name, [base.__name__ for base in member.__mro__[1:-1]])
            for name, member in self.namespace.items()
            if isinstance(member, type) and issubclass(member, BaseException) and member.__module__ == "solution"
        ]
        return (self.is_class, sorted(self.special), exceptions)

    def act(self, operation, target, name, args, kwargs):
        """`(what it is, the value, what became of the arguments)`."""
        args = [self._own(value) for value in args]
        try:
            result = self._perform(operation, target, name, args, kwargs)
        except BaseException as error:
            classes = [cls.__name__ for cls in type(error).__mro__[:-1]]
            plain = all(type(one) in (str, int, float, bool, type(None)) for one in error.args)
            values = list(error.args) if plain else [frames.bounded(str, error)]
            return ("raised", (classes, values), _changed(args))
        if result is NotImplemented:
            return ("not implemented", None, _changed(args))
        if operation == "get" and callable(result):
            return ("method", None, _changed(args))
        if self.is_class and isinstance(result, self.entry):
            return ("object", self._number(result), _changed(args))
        return ("value", result, _changed(args))

    def _perform(self, operation, target, name, args, kwargs):
        """Behaviour and nothing else: whoever patches the link could ask for a docstring, a default or an address as well, and
        know the version again by it.
        """
        if operation == "call":
            return self.entry(*args, **kwargs)
        if name.startswith("__") and (operation != "special" or target is None or name not in self.special):
            raise AttributeError(name)
        owner = self.entry if target is None else self.objects[target]
        if operation == "get":
            return getattr(owner, name)
        if operation == "set":
            return setattr(owner, name, *args)
        if operation == "special":  # looked up on the class, as Python does
            return getattr(type(owner), name)(owner, *args, **kwargs)
        return getattr(owner, name)(*args, **kwargs)

    def _own(self, value):
        return self.objects[value[1]] if type(value) is tuple and len(value) == 2 and value[0] == _OBJECT else value

    def _number(self, result):
        for number, known in enumerate(self.objects):
            if known is result:
                return number
        self.objects.append(result)
        return len(self.objects) - 1


def _changed(args):
    """What a call may have done to its arguments."""
    return [value if type(value) in (list, dict, set) else None for value in args]


# --- in the cell of the tests


class Link:
    """The way to the version."""

    def __init__(self, exchange):
        self._exchange = exchange
        self._lock = threading.RLock()  # one question at a time
        self.exceptions = {}
        self.stand_in = None

    def ask(self, operation, target, name, args=(), kwargs=None):
        sent = tuple((_OBJECT, value.__dict__["\0number"]) if self._is_stand_in(value) else value for value in args)
        with self._lock:
            kind, value, changed = self._exchange(("asks", operation, target, name, sent, kwargs or {}))
        for mine, theirs in zip(args, changed):
            _follow(mine, theirs)
        if kind == "raised":
            raise self._error(*value)
        if kind == "not implemented":
            return NotImplemented
        if kind == "object":
            return self._object(value)
        if kind == "method":
            return lambda *args, **kwargs: self.ask("method", target, name, args, kwargs)
        return iter(value) if kind == "iterator" else value

    def _is_stand_in(self, value):
        return self.stand_in is not None and type(value) is self.stand_in

    def _object(self, number):
        found = self.stand_in.__new__(self.stand_in)
        found.__dict__["\0number"] = number
        return found

    def _error(self, classes, values):
        for name in classes:
            known = self.exceptions.get(name) or getattr(builtins, name, None)
            if isinstance(known, type) and issubclass(known, BaseException):
                try:
                    return known(*values)
                except TypeError:  # a class with an `__init__` of its own kind
                    return known.__new__(known, *values)
        return Exception(*values)


def _follow(mine, theirs):
    """Does to an argument what the call did to its copy."""
    if type(mine) is type(theirs) and mine != theirs:
        if type(mine) is list:
            mine[:] = theirs
        elif type(mine) in (dict, set):
            mine.clear()
            mine.update(theirs)


def stand_in_module(name, entry, description, link):
    """What the tests import."""
    is_class, special, exceptions = description
    module = types.ModuleType(name)
    for exception, bases in exceptions:
        known = (link.exceptions.get(base) or getattr(builtins, base, None) for base in bases)
        base = next((one for one in known if one is not None), Exception)
        link.exceptions[exception] = type(exception, (base,), {"__module__": name})
        setattr(module, exception, link.exceptions[exception])
    stand_in = _class(entry, special, link) if is_class else _function(entry, link)
    stand_in.__module__ = name
    setattr(module, entry, stand_in)
    return module


def _function(entry, link):
    def stand_in(*args, **kwargs):
        return link.ask("call", None, entry, args, kwargs)

    stand_in.__name__ = stand_in.__qualname__ = entry
    return stand_in


def _class(entry, special, link):
    class OfClass(type):
        def __getattr__(cls, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return link.ask("get", None, name)

        def __call__(cls, *args, **kwargs):
            return link.ask("call", None, entry, args, kwargs)

    def hand_on(name):
        return lambda self, *args, **kwargs: link.ask("special", self.__dict__["\0number"], name, args, kwargs)

    members = {name: hand_on(name) for name in special}
    members["__getattr__"] = lambda self, name: link.ask("get", self.__dict__["\0number"], name)
    members["__setattr__"] = lambda self, name, value: link.ask("set", self.__dict__["\0number"], name, (value,))
    if "__eq__" in special and "__hash__" not in special:
        members["__hash__"] = None
    link.stand_in = OfClass(entry, (), members)
    return link.stand_in


def run(source, module, entry, description, exchange):
    """The report of `test_runs.run`."""
    sys.modules[module] = stand_in_module(module, entry, description, Link(exchange))
    with open(FILE, "w", encoding="utf-8") as file:  # in the private tmpfs of the cell
        file.write(source)
    return test_runs.run([FILE], ["--rootdir", "."], _place)


def _place(path, line):
    """Where a test failed: in the file of tests, which goes without saying, or somewhere that is nobody's business."""
    return (None, line) if path.endswith(FILE) else None
