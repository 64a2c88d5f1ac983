def reverse_text(text: str) -> str:
    stack = list(text)
    turned = []
    while stack:
        turned.append(stack.pop())
    return "".join(turned)
