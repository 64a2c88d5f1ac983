def boxes_needed(books, size):
    boxes = books // size
    if books % size > 0:
        boxes = boxes + 1
    return boxes
