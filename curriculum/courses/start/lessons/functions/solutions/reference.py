def count_long(words, limit):
    count = 0
    for word in words:
        if len(word) > limit:
            count = count + 1
    return count
