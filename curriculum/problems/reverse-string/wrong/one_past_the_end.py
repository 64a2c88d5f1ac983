def reverse_text(text: str) -> str:
    result = []
    i = len(text)
    while i > 0:
        result.append(text[i])
        i -= 1
    return "".join(result)
