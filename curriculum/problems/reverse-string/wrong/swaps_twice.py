def reverse_text(text: str) -> str:
    letters = list(text)
    for i in range(len(letters)):
        j = len(letters) - 1 - i
        letters[i], letters[j] = letters[j], letters[i]
    return "".join(letters)
