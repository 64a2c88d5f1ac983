def reverse_text(text: str) -> str:
    return "".join(text[i] for i in range(len(text) - 1, -1, -1))
