def keep_ours(lines):
    pass
