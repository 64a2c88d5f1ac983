import math


def s(z):
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    power = math.exp(z)
    return power / (1 + power)


def train(hidden, output, samples, rate, epochs):
    w = [list(row) for row in hidden]
    v = list(output)
    losses = []
    for _ in range(epochs):
        errors = []
        for x, t in samples:
            h = []
            for row in w:
                z = row[-1]
                for i in range(len(x)):
                    z += row[i] * x[i]
                h.append(s(z))
            z = v[-1]
            for j in range(len(h)):
                z += v[j] * h[j]
            y = s(z)
            errors.append((y - t) ** 2)
            d = (y - t) * y * (1 - y)
            for j in range(len(h)):
                dj = d * v[j] * h[j] * (1 - h[j])
                for i in range(len(x)):
                    w[j][i] -= rate * dj * x[i]
                w[j][-1] -= rate * dj
                v[j] -= rate * d * h[j]
            v[-1] -= rate * d
        losses.append(sum(errors) / len(errors))
    return w, v, losses
