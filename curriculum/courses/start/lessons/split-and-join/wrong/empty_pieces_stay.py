def shopping(line):
    products = []
    for piece in line.split(","):
        products.append(piece.strip())
    return ", ".join(products)
