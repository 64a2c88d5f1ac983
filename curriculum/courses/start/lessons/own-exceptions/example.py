class BookingError(Exception):
    pass


class RoomTaken(BookingError):
    pass


class TooMany(BookingError):
    def __init__(self, guests):
        super().__init__(f"no room for {guests}")
        self.guests = guests


for error in [RoomTaken("room 12"), TooMany(9)]:
    try:
        raise error
    except TooMany as problem:
        print("too many:", problem.guests, "|", problem)
    except BookingError as problem:
        print("booking failed:", problem)
