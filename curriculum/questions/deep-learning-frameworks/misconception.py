class Number:
    """The smallest value that can be differentiated: it remembers what it was made of."""

    def __init__(self, value, made_of=()):
        self.value, self.grad, self.made_of = value, 0.0, made_of

    def __mul__(self, other):
        return Number(self.value * other.value, ((self, other.value), (other, self.value)))

    def backward(self, flow=1.0):
        self.grad += flow
        for source, slope in self.made_of:
            source.backward(slope * flow)


def believe_backward_starts_from_zero_each_time():
    x = Number(3.0)
    (x * x).backward()
    (x * x).backward()
    assert x.grad == 6.0


def believe_backward_changes_the_weights():
    weight = Number(3.0)
    (weight * weight).backward()
    assert weight.value != 3.0


def believe_any_computation_has_a_gradient():
    x = Number(3.0)
    outside_the_graph = Number(x.value * x.value)
    outside_the_graph.backward()
    assert x.grad == 6.0
