print("Good morning!")
print(7 * 24)
print("7 * 24")
print("Hours in a week:", 7 * 24)
