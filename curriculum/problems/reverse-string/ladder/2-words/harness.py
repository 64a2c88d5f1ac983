import tracemalloc


def drive(reverse_words, text):
    """Hands in a list, answers what it holds then and how many times 100 KB were in use at most during the call."""
    characters = list(text)
    tracemalloc.start()
    try:
        reverse_words(characters)
        extra = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    return "".join(characters), extra // 100_000
