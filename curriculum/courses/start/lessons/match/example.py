def answer(line):
    match line.split():
        case ["go", city]:
            return f"on the way to {city}"
        case ["stop"]:
            return "standing still"
        case ["quit" | "exit"]:
            return "goodbye"
        case _:
            return "what?"


print(answer("go Oslo"))
print(answer("go"))
print(answer("stop"))
print(answer("exit"))
