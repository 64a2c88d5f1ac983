# Turns a word back only when it meets the space after it.
def reverse_part(characters, left, right):
    while left < right:
        characters[left], characters[right] = characters[right], characters[left]
        left += 1
        right -= 1


def reverse_words(characters):
    reverse_part(characters, 0, len(characters) - 1)
    start = 0
    for end in range(len(characters)):
        if characters[end] == " ":
            reverse_part(characters, start, end - 1)
            start = end + 1
