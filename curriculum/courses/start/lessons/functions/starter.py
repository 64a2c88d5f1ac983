def count_long(words, limit):
    pass
