def reverse_text(text: str) -> str:
    result = ""
    for letter in text:
        result = letter + result
    return result
