print(int("12") + 1, float("12.5") + 1)
print(int(12.9), round(12.9))
print(str(7) + "7")
print(float(7), int("007"))

print(bool(0), bool(""), bool("False"))

print(4.35 * 100)
print(round(4.35 * 100))
