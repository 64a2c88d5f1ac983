def receipt_line(item, count, price):
    pass
