import contextlib
import json

# Neither framework is needed to see what both do: this is reverse-mode automatic differentiation in its smallest form.
# A tensor would hold a whole array; a Number holds one float, and all else is alike.


class Recording:
    on = True


class Number:
    """A float that remembers which numbers it was made of and how it changes with each of them."""

    def __init__(self, value, made_of=()):
        self.value, self.grad = value, 0.0
        self.made_of = made_of if Recording.on else ()

    def __add__(self, other):
        return Number(self.value + other.value, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        return Number(self.value * other.value, ((self, other.value), (other, self.value)))

    def __sub__(self, other):
        return Number(self.value - other.value, ((self, 1.0), (other, -1.0)))

    def backward(self):
        """Goes back from the result, each number only after all that were made of it."""
        order, seen = [], set()

        def visit(number):
            if number not in seen:
                seen.add(number)
                for source, _ in number.made_of:
                    visit(source)
                order.append(number)

        visit(self)
        flow = {number: 0.0 for number in order}
        flow[self] = 1.0
        for number in reversed(order):
            number.grad += flow[number]
            for source, slope in number.made_of:
                flow[source] += slope * flow[number]


@contextlib.contextmanager
def no_grad():
    Recording.on = False
    try:
        yield
    finally:
        Recording.on = True


def fit(points, steps, rate):
    """Finds a line by gradient descent: forward, loss, backward, a small step against the gradient."""
    slope, shift = Number(0.0), Number(0.0)
    losses = []
    for _ in range(steps):
        loss = Number(0.0)
        for x, y in points:
            error = slope * Number(x) + shift - Number(y)
            loss = loss + error * error
        slope.grad = shift.grad = 0.0
        loss.backward()
        slope.value -= rate * slope.grad
        shift.value -= rate * shift.grad
        losses.append(loss.value)
    return slope, shift, losses


class Place:
    """Stands for a number that is not known yet, and records what is to be done with it."""

    def __init__(self, work=lambda value: value):
        self.work = work

    def __add__(self, other):
        return Place(lambda value: self.work(value) + other.work(value))

    def __mul__(self, other):
        return Place(lambda value: self.work(value) * other.work(value))


def traced(function):
    """The idea of tf.function: the first call records a graph, and from then on only the graph runs."""
    graph = None

    def call(value):
        nonlocal graph
        if graph is None:
            graph = function(Place())
        return graph.work(value)

    return call


def prove_graph_is_recorded():
    def price(weight):
        if weight.value > 10:
            return weight * weight
        return weight + weight

    light, heavy = Number(3.0), Number(20.0)
    for_light, for_heavy = price(light), price(heavy)
    for_light.backward()
    for_heavy.backward()
    assert [source for source, _ in for_light.made_of] == [light, light]
    assert (light.grad, heavy.grad) == (2.0, 40.0)


def prove_backward_is_the_chain_rule():
    a, b, c = Number(2.0), Number(-3.0), Number(10.0)
    inner = a * b + c
    result = inner * inner
    result.backward()
    by_hand = (2 * 4.0 * -3.0, 2 * 4.0 * 2.0, 2 * 4.0)
    runs = []

    def loss(weights, square):
        runs.append(1)
        total = square(weights[0])
        for weight in weights[1:]:
            total = total + square(weight)
        return total

    values = [float(number) for number in range(50)]
    weights = [Number(value) for value in values]
    loss(weights, lambda weight: weight * weight).backward()
    runs_backward = len(runs)
    runs.clear()
    step, slopes = 0.001, []
    base = loss(values, lambda value: value * value)
    for place in range(50):
        nudged = [value + (step if place == other else 0) for other, value in enumerate(values)]
        slopes.append((loss(nudged, lambda value: value * value) - base) / step)
    runs_by_difference = len(runs)
    assert (a.grad, b.grad, c.grad) == by_hand
    assert [weight.grad for weight in weights] == [2.0 * value for value in values]
    assert 0 < max(abs(slope - weight.grad) for slope, weight in zip(slopes, weights)) < 0.01
    assert (runs_backward, runs_by_difference) == (1, 51)


def prove_gradients_add_up():
    x = Number(3.0)
    (x * x + x).backward()
    used_three_times = x.grad
    (x * x + x).backward()
    never_cleared = x.grad
    assert used_three_times == 7.0
    assert never_cleared == 14.0


def prove_training_is_a_loop():
    points = [(0.0, 1.0), (1.0, 3.0), (2.0, 5.0), (3.0, 7.0)]
    slope, shift, losses = fit(points, steps=400, rate=0.02)
    assert losses[0] == 84.0 and losses[-1] < 1e-6
    assert abs(slope.value - 2.0) < 1e-3 and abs(shift.value - 1.0) < 1e-3


def prove_no_graph_for_use():
    weight = Number(2.0)
    recorded = weight * Number(5.0)
    with no_grad():
        unrecorded = weight * Number(5.0)
    assert recorded.value == unrecorded.value == 10.0
    assert (len(recorded.made_of), len(unrecorded.made_of)) == (2, 0)


def prove_model_is_code_and_weights():
    def predict(weights, x):
        return weights["slope"] * x + weights["shift"]

    trained = {"slope": 2.0, "shift": 1.0}
    shipped = json.dumps(trained)
    elsewhere = json.loads(shipped)
    fresh = {"slope": 0.0, "shift": 0.0}
    assert predict(elsewhere, 10.0) == predict(trained, 10.0) == 21.0
    assert predict(fresh, 10.0) == 0.0
    assert "predict" not in shipped


def prove_eager_or_graph():
    said = []

    def price(weight):
        said.append("called")
        return weight * weight + weight

    at_once = [price(weight) for weight in (3.0, 4.0)]
    said_at_once = len(said)
    said.clear()
    by_graph = traced(price)
    from_graph = [by_graph(weight) for weight in (3.0, 4.0)]
    said_by_graph = len(said)
    assert at_once == from_graph == [12.0, 20.0]
    assert (said_at_once, said_by_graph) == (2, 1)
