def boxes_needed(books, size):
    return books // size
