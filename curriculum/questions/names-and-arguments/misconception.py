def believe_an_argument_is_copied():
    def clean(rows):
        rows.remove("")

    rows = ["a", ""]
    clean(rows)
    assert rows == ["a", ""]


def believe_a_parameter_is_the_callers_variable():
    def reset(counter):
        counter = 0
        return counter

    counter = 5
    reset(counter)
    assert counter == 0


def believe_the_loop_variable_writes_into_the_list():
    prices = [10, 20]
    for price in prices:
        price = price * 2
    assert prices == [20, 40]
