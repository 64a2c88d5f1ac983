def free_seats(rows):
    result = []
    for row_number, row in enumerate(rows, start=1):
        for seat_number, seat in enumerate(row, start=1):
            if seat == ".":
                result.append(f"{seat_number}-{row_number}")
    return result
