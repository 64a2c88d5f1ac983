def shopping(line):
    products = []
    for piece in line.split(","):
        product = piece.strip()
        if product != "":
            products.append(product)
    return ", ".join(products)
