def free_seats(rows):
    result = []
    for row_number, row in enumerate(rows):
        for seat_number, seat in enumerate(row):
            if seat == ".":
                result.append(f"{row_number}-{seat_number}")
    return result
