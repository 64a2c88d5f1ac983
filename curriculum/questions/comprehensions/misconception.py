def believe_a_generator_expression_works_at_once():
    seen = []
    lazy = (seen.append(number) for number in range(3))
    assert seen == [0, 1, 2] and lazy


def believe_the_last_for_is_the_outer_loop():
    pairs = [(letter, number) for letter in "ab" for number in (1, 2)]
    assert pairs == [("a", 1), ("b", 1), ("a", 2), ("b", 2)]


def believe_the_variable_leaks():
    number = "outer"
    squares = [number * number for number in range(3)]
    assert number == 2 and squares


def believe_parentheses_make_a_tuple():
    squares = (number * number for number in range(3))
    assert squares == (0, 1, 4)
