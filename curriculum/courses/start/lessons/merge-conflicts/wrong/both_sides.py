def keep_ours(lines):
    result = []
    for line in lines:
        if line.startswith("<<<<<<< ") or line == "=======" or line.startswith(">>>>>>> "):
            continue
        result.append(line)
    return result
