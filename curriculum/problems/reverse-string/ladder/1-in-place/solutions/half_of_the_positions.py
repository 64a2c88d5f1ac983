def reverse_text(characters: list[str]) -> None:
    last = len(characters) - 1
    for i in range(len(characters) // 2):
        kept = characters[i]
        characters[i] = characters[last - i]
        characters[last - i] = kept
