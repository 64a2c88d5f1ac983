hours = int(input())
print("Hours: ", hours)
print("Minutes: ", hours * 60)
