temperature = 15

if temperature > 25:
    print("T-shirt")
elif temperature >= 15:
    print("Sweater")
else:
    print("Coat")

print("Ready to go")
