def keep_ours(lines):
    result = []
    theirs = False
    for line in lines:
        if line == "=======":
            theirs = True
        elif line.startswith(">>>>>>> "):
            theirs = False
        elif not theirs:
            result.append(line)
    return result
