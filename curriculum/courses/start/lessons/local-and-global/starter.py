count = 0


def count_long(words):
    for word in words:
        if len(word) > 5:
            count += 1
    return count


def two_days(first, second):
    return [count_long(first), count_long(second)]
