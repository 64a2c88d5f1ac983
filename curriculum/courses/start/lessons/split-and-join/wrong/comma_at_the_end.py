def shopping(line):
    text = ""
    for piece in line.split(","):
        if piece.strip() != "":
            text += piece.strip() + ", "
    return text
