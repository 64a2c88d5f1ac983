def keep_ours(lines):
    result = []
    ours = False
    for line in lines:
        if line.startswith("<<<<<<< "):
            ours = True
        elif line == "=======" and ours:
            ours = False
        elif line.startswith(">>>>>>> "):
            ours = False
        elif not ours:
            result.append(line)
    return result
