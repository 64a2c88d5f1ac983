def reverse_text(text: str) -> str:
    for i in range(len(text) - 1, -1, -1):
        print(text[i], end="")
