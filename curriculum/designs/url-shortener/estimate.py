links_per_day = 2_000_000
clicks_per_link = 3
peak_factor = 10  # messages go out in waves
bytes_per_link = 500  # code, address, times, index entries
days_kept = 365
bytes_per_click = 40  # code, time, kind of device

clicks_per_second = links_per_day * clicks_per_link / 86_400
live_links = links_per_day * days_kept

print(f"new links: {links_per_day / 86_400:.0f} a second on average, {links_per_day * peak_factor / 86_400:.0f} at peak")
print(f"clicks: {clicks_per_second:.0f} a second on average, {clicks_per_second * peak_factor:.0f} at peak")
print(f"live links: {live_links / 1e6:.0f} million")
print(f"storage for links: {live_links * bytes_per_link / 1e9:.0f} GB")
print(f"clicks of one day: {links_per_day * clicks_per_link * bytes_per_click / 1e6:.0f} MB")
print(f"links of the last two days, as a cache: {2 * links_per_day * bytes_per_link / 1e9:.0f} GB")
for length in (7, 8, 10):
    guesses = 62**length / live_links
    print(f"{length} characters: one guess in {guesses:,.0f} hits, {guesses / 100 / 3600:,.2f} hours at 100 a second")
