city = "  New York "
city.strip()
print("[" + city + "]")

city = city.strip()
print("[" + city + "]")
print(city.upper())
print(city.replace(" ", "-").lower())
print("York" in city, "york" in city)
