rate = 20


def tax(price):
    result = price * rate // 100
    return result


result = "not touched"
print(tax(500))
print(result)


def try_to_change():
    rate = 99
    return rate


print(try_to_change(), rate)
