age = 15
print(age >= 18)
print(7 <= age < 18)

has_ticket = True
with_parents = False
print(has_ticket and age >= 18)
print(has_ticket and (age >= 18 or with_parents))
print(not with_parents)

if has_ticket and not with_parents:
    print("One ticket")
