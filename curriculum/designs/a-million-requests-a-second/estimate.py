peak_events = 1_000_000  # a second
average_events = 400_000
bytes_per_event = 200
events_per_request = 10  # phones collect before they send
python_requests = 1_500  # a second and core, with ten events each; to be measured
compiled_requests = 20_000  # the same, to be measured
busy = 0.6  # we do not plan for more than that
cores = 16  # per machine
partitions = 64
compression = 5
days_kept = 30
log_days = 2
copies = 3
overshoot_seconds = 20  # from the view to the stop
largest_campaign = 10_000  # views a second

requests = peak_events / events_per_request

def machines(per_core: int) -> float:
    return requests / per_core / busy / cores

print(f"incoming at peak: {peak_events * bytes_per_event * 8 / 1e9:.1f} Gbit/s")
print(f"requests at peak, ten events each: {requests:,.0f} a second")
print(f"machines for them: Python {machines(python_requests):.1f}, compiled {machines(compiled_requests):.1f}")
print(f"the same without collecting, at twice the rate a core: Python {peak_events / (2 * python_requests) / busy / cores:.0f}")
print(f"events a day: {average_events * 86_400 / 1e9:.1f} billion, {average_events * 86_400 * bytes_per_event / 1e12:.1f} TB raw")
print(f"archive for {days_kept} days, compressed: {average_events * 86_400 * bytes_per_event * days_kept / compression / 1e12:.0f} TB")
print(f"log for {log_days} days, {copies} copies, not compressed: {average_events * 86_400 * bytes_per_event * log_days * copies / 1e12:.0f} TB")
print(f"events for each of {partitions} consumers at peak: {peak_events / partitions:,.0f} a second")
print(f"ids of ten minutes, 16 bytes each: {peak_events * 600 * 16 / 1e9:.1f} GB, {peak_events * 600 * 16 / partitions / 1e6:.0f} MB a consumer")
print(f"a large campaign runs over by {largest_campaign * overshoot_seconds:,} views")
