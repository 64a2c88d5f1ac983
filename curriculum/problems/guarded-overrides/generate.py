import random

FAMILIES = ("chains", "mixins", "diamonds")

NAMES = ("refund", "export", "ban")
ROLES = ("cashier", "chief", "auditor")


def build(known, owner, bases):
    """The class alone, to learn whether its bases agree on an order."""
    return type(owner, tuple(known[base] for base in bases), {})


def described_alike(kind, name, base):
    """Whether all `Guarded` classes in front of the method reach the same one: otherwise whose docstring shows is left open."""

    def owner(kind):
        return next((one for one in kind.__mro__ if name in vars(one)), None)

    before = kind.__mro__[: kind.__mro__.index(owner(kind))]
    return all(owner(one) in (None, owner(kind)) for one in before if issubclass(one, base))


def generate(family: str, size: int, rng: random.Random):
    """At most 14 classes, then calls: `size` steps after the one that constructs the office."""
    known = {"Guarded": type("Guarded", (), {})}
    guarded, mixins = ["Guarded"], []
    calls = [("BackOffice", ())]
    for number in range(min(14, size // 2)):
        owner = f"Class{number}"
        is_mixin = family != "chains" and rng.random() < 0.4
        bases = rng.sample(mixins, rng.randrange(min(2, len(mixins)) + 1)) if family == "diamonds" or not is_mixin else []
        if not is_mixin:
            bases.insert(rng.randint(0, len(bases)), rng.choice(guarded[-3:]))
        try:
            known[owner] = build(known, owner, bases)
        except TypeError:
            bases = bases[:1] if is_mixin else ["Guarded"]
            known[owner] = build(known, owner, bases)
        (mixins if is_mixin else guarded).append(owner)
        methods = {}
        for name in rng.sample(NAMES, rng.randrange(3)):
            free = is_mixin or rng.random() < 0.5
            methods[name] = None if free else rng.sample(ROLES, rng.randrange(3))
            setattr(known[owner], name, None)
        onward = [name for name in methods if any(name in vars(kind) for kind in known[owner].__mro__[1:])]
        onward = [name for name in onward if rng.random() < 0.4 and not is_mixin]
        calls.append(("define", (owner, bases, methods, *([onward] if onward else []))))
    targets = [(owner, name) for owner, kind in known.items() for name in NAMES if hasattr(kind, name)]
    if not targets:
        calls.append(("define", ("Last", ["Guarded"], {"refund": ["chief"]})))
        targets.append(("Last", "refund"))
    while len(calls) < size + 1:
        owner, name = rng.choice(targets)
        if rng.random() < 0.1 and (owner not in known or described_alike(known[owner], name, known["Guarded"])):
            calls.append(("describe", (owner, name)))
        else:
            calls.append(("call", (owner, name, rng.sample(ROLES, rng.randrange(4)), rng.randrange(10))))
    return calls


def valid(calls) -> bool:
    base = type("Guarded", (), {})
    known = {"Guarded": base}
    assert calls[0] == ("BackOffice", ())
    for step, args in calls[1:]:
        owner, *rest = args
        if step == "define":
            bases, methods, *onward = rest
            known_bases = [known[name] for name in bases]
            guarded = sum(issubclass(kind, base) for kind in known_bases)
            free = all(roles is None for roles in methods.values())
            if owner in known or not owner.isidentifier() or guarded > 1 or len(onward) > 1 or not (guarded or free):
                return False
            if not all(name.isidentifier() and name != "roles" and name[0] != "_" for name in methods):
                return False
            if not all(isinstance(role, str) for roles in methods.values() for role in roles or ()):
                return False
            known[owner] = type(owner, tuple(known_bases), dict.fromkeys(methods))
            for name in onward[0] if onward else ():
                if name not in methods or not any(hasattr(kind, name) for kind in known_bases):
                    return False
        elif step == "call":
            name, roles, *_ = rest
            if owner == "Guarded" or not hasattr(known[owner], name) or not all(isinstance(role, str) for role in roles):
                return False
        elif step != "describe" or owner == "Guarded" or not hasattr(known[owner], rest[0]):
            return False
        elif not described_alike(known[owner], rest[0], base):
            return False
    return True
