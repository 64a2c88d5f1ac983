import math


def hypotenuse(a, b):
    return math.sqrt(a * a + b * b)


print("this file:", __name__)
print("the module:", math.__name__)

if __name__ == "__main__":
    print("started, not imported")
    print(hypotenuse(3, 4))
