def inbox(count):
    pass
