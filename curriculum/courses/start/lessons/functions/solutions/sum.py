def count_long(words, limit):
    return sum(len(word) > limit for word in words)
