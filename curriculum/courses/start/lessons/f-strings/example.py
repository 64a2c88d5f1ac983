name = "Ann"
hours = 3
rate = 12.5

print(f"{name} worked {hours} hours")
print(f"Pay: {hours * rate}")
print(f"Pay: {hours * rate:.2f}")
print(f"A third: {100 / 3:.1f}")
print("{name} without the f")
