def reverse_part(characters: list[str], left: int, right: int) -> None:
    while left < right:
        characters[left], characters[right] = characters[right], characters[left]
        left += 1
        right -= 1


def reverse_words(characters: list[str]) -> None:
    reverse_part(characters, 0, len(characters) - 1)
    start = 0
    for end in range(len(characters) + 1):
        if end == len(characters) or characters[end] == " ":
            reverse_part(characters, start, end - 1)
            start = end + 1
