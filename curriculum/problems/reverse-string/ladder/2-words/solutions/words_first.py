def reverse_words(characters: list[str]) -> None:
    def turn(left, right):
        for step in range((right - left + 1) // 2):
            one, other = left + step, right - step
            characters[one], characters[other] = characters[other], characters[one]

    start, length = 0, len(characters)
    while start < length:
        end = start
        while end < length and characters[end] != " ":
            end += 1
        turn(start, end - 1)
        start = end + 1
    turn(0, length - 1)
