import random

FAMILIES = ("short_words", "long_words", "one_word", "wide")


def generate(family: str, size: int, rng: random.Random):
    """A text of `size` characters."""
    letters = "абвгдеё\u4e00\u4e8c\U0001f3b5" if family == "wide" else "abcdefgh,.!"
    longest = {"short_words": 3, "long_words": size // 3, "one_word": size, "wide": 9}[family]
    words, left = [], size
    while left > 0:
        length = min(left, max(1, longest if family == "one_word" else rng.randint(1, max(1, longest))))
        if left - length == 1:  # a space alone would be left
            length = left
        words.append("".join(rng.choices(letters, k=length)))
        left -= length + 1
    return (" ".join(words),)


def valid(text) -> bool:
    return isinstance(text, str) and (text == "" or all(text.split(" ")))
