def receipt_line(item, count, price):
    return f"{item} x {count} = {round(count * price, 2)}"
