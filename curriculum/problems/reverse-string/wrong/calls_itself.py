def reverse_text(text: str, i: int = 0) -> str:
    if i == len(text):
        return ""
    return reverse_text(text, i + 1) + text[i]
