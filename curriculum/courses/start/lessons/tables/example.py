table = [[8, 6, 7], [5, 9, 0]]
print(table[1])
print(table[1][2])
print(len(table), "rows,", len(table[0]), "columns")

for row in table:
    print(row, "sum:", sum(row))

for row in table:
    print("in column 0:", row[0])

wrong = [[0, 0]] * 3
wrong[0][1] = 5
print(wrong)
