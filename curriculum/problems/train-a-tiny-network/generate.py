import random

FAMILIES = ("gates", "line", "one_hidden", "steep", "long_run")


def generate(family: str, size: int, rng: random.Random):
    """A network and about `size` samples to learn; for long_run `size` epochs instead."""
    width = {"gates": 2, "line": 1}.get(family, 3)
    neurons = 1 if family == "one_hidden" else 3
    steepness = 1000 if family == "steep" else 1

    def weights(count):
        return [round(rng.uniform(-1, 1) * steepness, 2) for _ in range(count + 1)]

    samples = []
    for _ in range(max(1, min(size, 10) if family == "long_run" else size)):
        if family in ("gates", "steep"):
            inputs = [rng.randint(0, 1) for _ in range(width)]
        else:
            inputs = [round(rng.uniform(-1, 1), 2) for _ in range(width)]
        samples.append((inputs, int(sum(inputs) > 0.5)))
    epochs = min(size, 2000) if family == "long_run" else 2
    return [weights(width) for _ in range(neurons)], weights(neurons), samples, rng.choice((0.1, 0.5, 1.0)), epochs


def valid(hidden, output, samples, rate, epochs) -> bool:
    width = len(hidden[0]) - 1
    numbers = [*output, *(number for row in hidden for number in row)]
    return (
        1 <= width <= 3
        and len(hidden) <= 3
        and len(output) == len(hidden) + 1
        and all(len(row) == width + 1 for row in hidden)
        and all(type(number) in (int, float) and -1000 <= number <= 1000 for number in numbers)
        and bool(samples)
        and all(len(inputs) == width and 0 <= target <= 1 for inputs, target in samples)
        and all(type(value) in (int, float) and -1 <= value <= 1 for inputs, _ in samples for value in inputs)
        and 0 < rate <= 1
        and 0 <= epochs <= 2000
        and epochs * len(samples) <= 20000
    )
