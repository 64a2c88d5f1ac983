def boxes_needed(books, size):
    return round(books / size)
