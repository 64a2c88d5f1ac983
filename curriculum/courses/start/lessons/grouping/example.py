people = [("Ann", "Oslo"), ("Boris", "Riga"), ("Jan", "Oslo")]

groups = {}
for name, city in people:
    if city not in groups:
        groups[city] = []
    groups[city].append(name)
print(groups)

groups.setdefault("Riga", []).append("Clara")
groups.setdefault("Rome", []).append("Dan")
groups.get("Paris", []).append("Eve")
for city, names in groups.items():
    print(f"{city}: {len(names)}")
