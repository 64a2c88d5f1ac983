text = """rate = 3
<<<<<<< HEAD
price = 20
=======
price = 25
>>>>>>> new-report
print(rate * price)"""

for number, line in enumerate(text.split("\n"), start=1):
    if line.startswith("<<<<<<< "):
        print(number, "here a conflict begins")
    elif line.startswith(">>>>>>> "):
        print(number, "here it ends; the other branch is", line[8:])
