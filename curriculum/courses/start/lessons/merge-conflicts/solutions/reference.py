def keep_ours(lines):
    result = []
    place = "outside"
    for line in lines:
        if line.startswith("<<<<<<< "):
            place = "ours"
        elif line == "=======" and place == "ours":
            place = "theirs"
        elif line.startswith(">>>>>>> ") and place == "theirs":
            place = "outside"
        elif place != "theirs":
            result.append(line)
    return result
