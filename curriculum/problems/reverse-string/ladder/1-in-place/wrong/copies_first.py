# Writes a copy back in the other order.
def reverse_text(characters):
    copy = list(characters)
    for i in range(len(characters)):
        characters[i] = copy[len(copy) - 1 - i]
