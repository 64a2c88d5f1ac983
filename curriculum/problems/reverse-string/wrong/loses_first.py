def reverse_text(text: str) -> str:
    result = []
    for i in range(len(text) - 1, 0, -1):
        result.append(text[i])
    return "".join(result)
