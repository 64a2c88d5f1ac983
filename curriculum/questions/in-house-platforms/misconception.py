import functools
import pickle


def believe_memoising_alone_is_enough():
    rate = {"EUR": 90}

    @functools.cache
    def price():
        return 10 * rate["EUR"]

    price()
    rate["EUR"] = 100
    assert price() == 1000


def believe_a_stored_object_carries_its_code():
    class Trade:
        pass

    try:
        pickle.dumps(Trade())
        stored = True
    except (AttributeError, pickle.PicklingError):
        stored = False
    assert stored


def believe_a_change_recomputes_at_once():
    computed = []

    class Cell:
        def __init__(self):
            self.known = None

        def change(self):
            self.known = None

        def ask(self):
            if self.known is None:
                computed.append(1)
                self.known = 1
            return self.known

    cell = Cell()
    cell.ask()
    for _ in range(100):
        cell.change()
    cell.ask()
    assert len(computed) == 101
