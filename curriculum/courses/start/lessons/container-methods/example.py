class Week:
    def __init__(self, lunches):
        self.lunches = lunches

    def __len__(self):
        return len(self.lunches)

    def __getitem__(self, index):
        return self.lunches[index].upper()

    def __contains__(self, dish):
        return dish.lower() in self.lunches


week = Week(["soup", "rice", "pie"])
print(len(week), week[0], week[-1])
print("Rice" in week, "fish" in week)
for lunch in week:
    print(lunch)

if not Week([]):
    print("nothing planned")
