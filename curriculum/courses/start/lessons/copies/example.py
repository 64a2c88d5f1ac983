plan = ["soup", "fish"]
other = plan
other[0] = "salad"
print(plan)

copy = plan.copy()
copy.append("cake")
print(plan, copy)

same = list(plan)
print(same == plan, same is plan)
print(other == plan, other is plan)
