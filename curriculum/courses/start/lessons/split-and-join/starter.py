def shopping(line):
    products = []
    return ""
