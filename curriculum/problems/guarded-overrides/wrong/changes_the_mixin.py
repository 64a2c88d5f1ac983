# Decorates the method where it was found.
import functools


def requires(*roles):
    def decorate(method):
        @functools.wraps(method)
        def checked(self, *args, **kwargs):
            if self.roles.isdisjoint(roles):
                raise PermissionError(method.__name__)
            return method(self, *args, **kwargs)

        checked.needed = roles
        return checked

    return decorate


class Guarded:
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        for name in dir(cls):
            found = [vars(kind)[name] for kind in cls.__mro__ if name in vars(kind)]
            rules = [method.needed for method in found if hasattr(method, "needed")]
            if rules and not hasattr(found[0], "needed"):
                owner = next(kind for kind in cls.__mro__ if name in vars(kind))
                setattr(owner, name, requires(*rules[0])(found[0]))


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
