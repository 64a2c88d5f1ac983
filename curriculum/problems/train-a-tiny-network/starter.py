import math


def train(hidden, output, samples, rate, epochs):
    ...
