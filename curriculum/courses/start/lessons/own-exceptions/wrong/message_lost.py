class LiftError(Exception):
    pass


class DoorOpen(LiftError):
    def __init__(self, message):
        super().__init__()


class Overloaded(LiftError):
    def __init__(self, excess):
        super().__init__(f"{excess} kg too many")
        self.excess = excess


def go(weight, door):
    if door == "open":
        raise DoorOpen("the door is open")
    if weight > 400:
        raise Overloaded(weight - 400)
    return "going"


def ride(weight, door):
    try:
        return go(weight, door)
    except LiftError as error:
        if isinstance(error, Overloaded):
            return f"take out {error.excess} kg"
        return f"stop: {error}"
