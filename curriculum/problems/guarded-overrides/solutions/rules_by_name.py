# Every class keeps a table of the rules that hold in it; the methods themselves are told apart by a set.
from functools import update_wrapper

DECORATED = {}  # checked function -> roles


def requires(*roles):
    def decorate(method):
        def checked(self, *args, **kwargs):
            if not any(role in self.roles for role in roles):
                raise PermissionError(f"{method.__name__} needs one of {roles}")
            return method(self, *args, **kwargs)

        DECORATED[update_wrapper(checked, method)] = roles
        return checked

    return decorate


class Guarded:
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        rules = {}
        for kind in reversed(cls.__mro__):
            for name, method in vars(kind).items():
                if callable(method) and method in DECORATED:
                    rules[name] = DECORATED[method]
        for name, roles in rules.items():
            current = getattr(cls, name)
            if current in DECORATED:
                continue
            if name not in vars(cls):

                def current(self, *args, _name=name, **kwargs):
                    return getattr(super(cls, self), _name)(*args, **kwargs)

                update_wrapper(current, getattr(cls, name))
            setattr(cls, name, requires(*roles)(current))


def written(classes, owner, name, onward):  # ready, like everything below
    """A method that answers with its class and its arguments, or leads on with `super()`."""

    def method(self, *args):
        if not onward:
            return [owner, *args]
        return [owner, *getattr(super(classes[owner], self), name)(*args)]

    method.__name__ = name
    method.__doc__ = f"{name} as in {owner}"
    return method


class BackOffice:
    def __init__(self):
        self.classes = {"Guarded": Guarded}

    def define(self, owner, bases, methods, onward=()):
        """Defines a class: `{"refund": ["chief"]}` is decorated, `{"refund": None}` is not."""
        body = {}
        for name, roles in methods.items():
            method = written(self.classes, owner, name, name in onward)
            body[name] = method if roles is None else requires(*roles)(method)
        self.classes[owner] = type(owner, tuple(self.classes[base] for base in bases), body)

    def call(self, owner, name, roles, *args):
        screen = self.classes[owner]()
        screen.roles = set(roles)
        try:
            return getattr(screen, name)(*args)
        except PermissionError:
            return "denied"

    def describe(self, owner, name):
        method = getattr(self.classes[owner], name)
        return method.__name__, method.__doc__
