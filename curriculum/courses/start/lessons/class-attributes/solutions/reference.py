class Cart:
    used = 0

    def __init__(self):
        self.items = []
        Cart.used += 1

    def put(self, name):
        self.items.append(name)


def day(carts):
    Cart.used = 0
    result = []
    for names in carts:
        cart = Cart()
        for name in names:
            cart.put(name)
        result.append(cart)
    return Cart.used, [cart.items for cart in result]
