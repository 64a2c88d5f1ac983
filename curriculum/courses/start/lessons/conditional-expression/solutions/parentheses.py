def inbox(count):
    return str(count) + " new message" + ("" if count == 1 else "s")
