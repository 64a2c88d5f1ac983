def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def diamond(call_next):
    """Four classes whose `save` notes its class and goes on as `call_next` says."""

    class A:
        def save(self, done):
            done.append("A")

    class B(A):
        def save(self, done):
            done.append("B")
            call_next(A, B, self, done)

    class C(A):
        def save(self, done):
            done.append("C")
            call_next(A, C, self, done)

    class D(B, C):
        def save(self, done):
            done.append("D")
            if call_next is by_name:
                B.save(self, done)
                C.save(self, done)
            else:
                super().save(done)

    return A, B, C, D


def by_super(base, own, self, done):
    super(own, self).save(done)


def by_name(base, own, self, done):
    base.save(self, done)


def prove_first_in_the_order():
    class Base:
        def name(self):
            return "base"

    class Left(Base):
        pass

    class Right(Base):
        def name(self):
            return "right"

    class Both(Left, Right):
        pass

    found, order = Both().name(), [each.__name__ for each in Both.__mro__]
    assert found == "right"
    assert order == ["Both", "Left", "Right", "Base", "object"]


def prove_two_promises():
    A, B, C, D = diamond(by_super)
    order = D.__mro__
    assert order == (D, B, C, A, object)

    class E(C, B):
        pass

    other_order = E.__mro__
    assert other_order == (E, C, B, A, object)


def prove_no_order_no_class():
    A, B, C, D = diamond(by_super)
    ancestor_first = raised_by(lambda: type("X", (A, B), {}))
    opposite = type("E", (C, B), {})
    contradiction = raised_by(lambda: type("Y", (D, opposite), {}))
    assert ancestor_first is TypeError
    assert contradiction is TypeError


def prove_super_is_the_next():
    A, B, C, D = diamond(by_super)
    b, d = B(), D()
    next_for_b = super(B, b).save.__func__
    next_for_d = super(B, d).save.__func__
    parents_of_b = B.__bases__
    assert next_for_b is A.save
    assert next_for_d is C.save
    assert parents_of_b == (A,)


def prove_each_exactly_once():
    cooperative, named = diamond(by_super)[3], diamond(by_name)[3]
    done, done_by_name = [], []
    cooperative().save(done)
    named().save(done_by_name)
    assert done == ["D", "B", "C", "A"]
    assert done_by_name == ["D", "B", "A", "C", "A"]


def prove_all_must_take_part():
    class Base:
        def __init__(self):
            self.ready = True

    class Timed:
        def __init__(self, *, timeout, **rest):
            super().__init__(**rest)
            self.timeout = timeout

    class Silent:
        def __init__(self, **rest):
            self.rest = rest

    class Job(Timed, Base):
        pass

    class Broken(Timed, Silent, Base):
        pass

    job, broken = Job(timeout=5), Broken(timeout=5)
    assert vars(job) == {"ready": True, "timeout": 5}
    assert vars(broken) == {"rest": {}, "timeout": 5}
    assert raised_by(lambda: Job(timeout=5, unknown=1)) is TypeError
