for name, price in [("tea", 3.5), ("cake", 12), ("lemonade", 104.25)]:
    print(f"{name:<10}|{price:>8.2f}|")

hour = 7
minute = 5
print(f"{hour}:{minute} or {hour:02}:{minute:02}")
print(f"{1234567:,} views")
print(f"[{'middle':^12}]")
print(f"[{'much too long':<5}]")
