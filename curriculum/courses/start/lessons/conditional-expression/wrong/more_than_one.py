def inbox(count):
    word = "messages" if count > 1 else "message"
    return f"{count} new {word}"
