import math
from datetime import date

print(math.ceil(2.1), math.floor(2.9))
print(math.sqrt(81))

start = date(2026, 2, 27)
end = date.fromisoformat("2026-03-02")
print(start, end)
print(end - start)
print((end - start).days)
