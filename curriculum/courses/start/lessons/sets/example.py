visits = ["Ann", "Boris", "Ann"]
people = set(visits)
print(len(visits), len(people))
print("Ann" in people)

monday = {"Ann", "Boris"}
tuesday = {"Boris", "Clara", "Dan"}
print(monday & tuesday)
print(len(monday | tuesday))
print(monday - tuesday)
print(len(tuesday - monday))
