import random

FAMILIES = ("letters", "wide", "two_letters")

ALPHABETS = {
    "letters": "abcdefghijklmnopqrstuvwxyz ABCXYZ.,!?",
    "wide": "абвгдеё жзийАБВ\u4e00\u4e8c\u4e09\U0001f3b5\U0001f3b7\U0001f44d",
    "two_letters": "ab",
}


def generate(family: str, size: int, rng: random.Random):
    return ("".join(rng.choices(ALPHABETS[family], k=size)),)


def valid(text) -> bool:
    return isinstance(text, str)
