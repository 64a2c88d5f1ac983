def free_seats(rows):
    result = []
    for r in range(len(rows)):
        for s in range(len(rows[r])):
            if rows[r][s] == ".":
                result.append(str(r + 1) + "-" + str(s + 1))
    return result
