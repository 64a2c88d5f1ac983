import random

FAMILIES = ("random",)


def generate(family: str, size: int, rng: random.Random):
    return [("StepCounter", (1,))] + [("step", ())] * size
