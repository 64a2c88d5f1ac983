def inbox(count):
    ending = "s" if count != 1
    return f"{count} new message{ending}"
