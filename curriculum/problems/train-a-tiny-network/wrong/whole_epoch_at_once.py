# Collects the steps of an epoch and takes them all at its end.
import math


def sigmoid(z):
    return (1 + math.tanh(z / 2)) / 2  # no overflow, however small z is


def neuron(weights, inputs):
    *factors, bias = weights
    return sigmoid(bias + sum(factor * value for factor, value in zip(factors, inputs)))


def train(hidden, output, samples, rate, epochs):
    losses = []
    for _ in range(epochs):
        loss = 0
        new_hidden, new_output = hidden, output
        for inputs, target in samples:
            signals = [neuron(weights, inputs) for weights in hidden]
            answer = neuron(output, signals)
            loss += (answer - target) ** 2

            slope = (answer - target) * answer * (1 - answer)
            slopes = [slope * weight * signal * (1 - signal) for weight, signal in zip(output, signals)]
            new_output = stepped(new_output, signals, rate * slope)
            new_hidden = [stepped(weights, inputs, rate * slope) for weights, slope in zip(new_hidden, slopes)]
        hidden, output = new_hidden, new_output
        losses.append(loss / len(samples))
    return hidden, output, losses


def stepped(weights, inputs, step):
    return [weight - step * value for weight, value in zip(weights, [*inputs, 1])]
