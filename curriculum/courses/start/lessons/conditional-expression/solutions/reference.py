def inbox(count):
    word = "message" if count == 1 else "messages"
    return f"{count} new {word}"
