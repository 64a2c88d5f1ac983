def boxes_needed(books, size):
    pass
