def shopping(line):
    products = []
    for piece in line.split(","):
        if piece.strip() != "":
            products.append(piece.strip())
    return products
