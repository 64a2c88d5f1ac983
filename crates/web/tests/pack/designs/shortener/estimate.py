links_a_day = 100_000
bytes_a_link = 500
for years in (1, 2, 5, 10):
    print(f"{years} years: {links_a_day * 365 * years * bytes_a_link / 1e9:.0f} GB")
