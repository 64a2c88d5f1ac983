def believe_the_call_runs_the_body():
    events = []

    def numbers():
        events.append("body started")
        yield 1

    numbers()
    assert events == ["body started"]


def believe_a_generator_can_be_read_twice():
    squares = (number * number for number in range(3))
    first_pass = list(squares)
    second_pass = list(squares)
    assert second_pass == first_pass


def believe_return_adds_a_last_item():
    def numbers():
        yield 1
        return 2

    assert list(numbers()) == [1, 2]
