class Week:
    def __init__(self):
        self.days = {0: "Mon", 1: "Tue", 2: "Wed"}

    def __len__(self):
        return 3

    def __getitem__(self, key):
        if key not in self.days:
            raise IndexError(key)
        return self.days[key]


def answer(action):
    try:
        return action()
    except (IndexError, TypeError) as error:
        return type(error)


def believe_negative_indexes_come_by_themselves():
    assert answer(lambda: Week()[-1]) == "Wed"


def believe_a_for_loop_needs_iter():
    assert answer(lambda: list(Week())) is TypeError


def believe_in_needs_contains():
    assert answer(lambda: "Tue" in Week()) is TypeError
