def find_long(words, limit):
    for word in words:
        if len(word) > limit:
            return word
    return None


found = find_long(["tea", "milk"], 10)
print(found, found is None)

for value in [5, 0, None]:
    if value:
        print(value, "counts as true")
    if value is not None:
        print(value, "is a value")
