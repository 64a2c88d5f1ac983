def receipt_line(item, count, price):
    return f"{item} x {count} = {count * price:.2f}"
