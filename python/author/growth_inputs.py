"""Inputs for the functions of labelled_growth.py: a family for each kind."""

import random

FAMILIES = ("ints", "different", "sorted", "text", "number")


def generate(family: str, size: int, rng: random.Random):
    if family == "number":
        return (size,)
    if family == "text":
        return ("".join(rng.choices("abcdefgh", k=size)),)
    if family == "different":
        return (rng.sample(range(10 * size + 10), size),)
    numbers = [rng.randrange(1000) for _ in range(size)]
    return (sorted(numbers),) if family == "sorted" else (numbers,)
