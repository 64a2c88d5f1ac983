# An instance of a class with thousands of ancestors and slots, each with a name of its own.
# never: naming the fields of an answer costs more than the limits.
# expect: WA TLE MLE
# limits: cpu_ms=3000 wall_ms=6000
def solve(secret_of):
    base = object
    for number in range(1500):
        base = type(f"C{number}", (base,), {"__slots__": (f"slot{number}",)})
    thing = base()
    for number in range(1500):
        setattr(thing, f"slot{number}", thing)
    return thing
