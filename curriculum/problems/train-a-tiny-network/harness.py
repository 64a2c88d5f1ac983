from copy import deepcopy


def drive(train, hidden, output, samples, rate, epochs):
    """What `train` returns, unless it has changed what it was given."""
    given = deepcopy((hidden, output, samples))
    answer = train(hidden, output, samples, rate, epochs)
    if (hidden, output, samples) != given:
        return "a given list was changed"
    return answer
