date = "2026-03-15"
print(date[0:4])
print(date[:4], date[5:7], date[8:])
print(date[-2:])
print(date[:-3])

word = "cat"
print(word[1:100])
print("=" * 10)
