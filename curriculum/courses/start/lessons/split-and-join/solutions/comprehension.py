def shopping(line):
    pieces = [piece.strip() for piece in line.split(",")]
    return ", ".join([piece for piece in pieces if piece])
