def receipt_line(item, count, price):
    total = count * price
    return item + " x " + str(count) + f" = {total:.2f}"
