votes = {}
for drink in ["tea", "coffee", "tea"]:
    votes[drink] = votes.get(drink, 0) + 1
print(votes)

print(votes.get("milk", 0), "milk" in votes)
print(votes.get("milk"))

for drink, count in votes.items():
    print(f"{drink}: {count}")
print("votes in all:", sum(votes.values()))
