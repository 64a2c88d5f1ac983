import random


def draw(pallets, marked, count, seed):
    ...
