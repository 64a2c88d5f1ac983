for row in [1, 2]:
    for seat in ["A", "B", "C"]:
        print(f"{row}{seat}")
    print("end of row", row)

total = 0
for row in ["x.x", "..."]:
    for seat in row:
        if seat == ".":
            total += 1
print("free:", total)
