def inbox(count):
    return f"{count} new message" + "s" if count != 1 else ""
