def two_offcuts(lengths, wanted):
    seen = {}
    for position, length in enumerate(lengths):
        other = seen.get(wanted - length)
        if other is not None:
            return other, position
        seen[length] = position
    return None


print(two_offcuts([30, 70, 20], 100))
print(two_offcuts([50], 100))
print(two_offcuts([50, 20, 50], 100))
