def free_seats(rows):
    result = []
    return result
