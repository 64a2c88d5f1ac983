def believe_the_base_calls_its_own_method():
    class Base:
        def run(self):
            return self.step()

        def step(self):
            return "base"

    class Sub(Base):
        def step(self):
            return "sub"

    assert Sub().run() == "base"


def believe_super_turns_the_object_into_its_base():
    class Base:
        def run(self):
            return self.step()

        def step(self):
            return "base"

    class Sub(Base):
        def run(self):
            return super().run()

        def step(self):
            return "sub"

    assert Sub().run() == "base"


def believe_a_hint_chooses_the_method():
    class Base:
        def step(self):
            return "base"

    class Sub(Base):
        def step(self):
            return "sub"

    def step_of(thing: Base) -> str:
        return thing.step()

    assert step_of(Sub()) == "base"


def believe_old_objects_keep_old_methods():
    class Price:
        def show(self):
            return "old"

    price = Price()
    Price.show = lambda self: "new"
    assert price.show() == "old"
