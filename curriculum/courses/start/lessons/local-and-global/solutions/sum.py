def count_long(words):
    return sum(len(word) > 5 for word in words)


def two_days(first, second):
    return [count_long(first), count_long(second)]
