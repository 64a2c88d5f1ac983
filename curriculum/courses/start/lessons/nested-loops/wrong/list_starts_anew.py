def free_seats(rows):
    result = []
    for row_number, row in enumerate(rows, start=1):
        result = []
        for seat_number, seat in enumerate(row, start=1):
            if seat == ".":
                result.append(f"{row_number}-{seat_number}")
    return result
