def keep_ours(lines):
    result = []
    conflict = False
    ours = True
    for line in lines:
        if line.startswith("<<<<<<< "):
            conflict = True
        elif conflict and line == "=======":
            ours = False
        elif conflict and line.startswith(">>>>>>> "):
            conflict = False
            ours = True
        elif ours:
            result.append(line)
    return result
