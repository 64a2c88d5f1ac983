ages = [25, 17, 40]
print(all(age >= 18 for age in ages))
print(any(age >= 18 for age in ages))

print(sum(age for age in ages if age >= 18))
print(max(len(name) for name in ["Ann", "Boris"]))

print(any(age > 99 for age in []), all(age > 99 for age in []))
print(max([], default=0))

limits = [20, 30]
print([age for age in ages if all(age < limit for limit in limits)])
