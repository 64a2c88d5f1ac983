def receipt_line(item, count, price):
    return "{item} x {count} = {count * price:.2f}"
