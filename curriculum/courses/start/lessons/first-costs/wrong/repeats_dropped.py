def unpaid(orders, payments):
    paid = set(payments)
    return list(dict.fromkeys(order for order in orders if order not in paid))


def month(orders, payments, days):
    all_orders = [f"{name}-{day}" for day in range(days) for name in orders]
    all_payments = [f"{name}-{day}" for day in range(days) for name in payments]
    result = unpaid(all_orders, all_payments)
    return result[:6], len(result)
