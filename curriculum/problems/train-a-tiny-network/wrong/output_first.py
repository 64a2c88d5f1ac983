# Moves the output weights and computes the hidden slopes with the new ones.
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
        for inputs, target in samples:
            signals = [neuron(weights, inputs) for weights in hidden]
            answer = neuron(output, signals)
            loss += (answer - target) ** 2

            slope = (answer - target) * answer * (1 - answer)
            output = stepped(output, signals, rate * slope)
            slopes = [slope * weight * signal * (1 - signal) for weight, signal in zip(output, signals)]
            hidden = [stepped(weights, inputs, rate * slope) for weights, slope in zip(hidden, slopes)]
        losses.append(loss / len(samples))
    return hidden, output, losses


def stepped(weights, inputs, step):
    return [weight - step * value for weight, value in zip(weights, [*inputs, 1])]
