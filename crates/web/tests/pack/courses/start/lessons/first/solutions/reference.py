def double(number):
    result = number + number
    return result
