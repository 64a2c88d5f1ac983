name = input()
surname = input()
login = name + "." + surname
print(login)
print(len(login))
