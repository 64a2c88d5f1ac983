import re

text = "Room 12 from 9:30, room 7 from 14:05"
print(re.findall(r"\d+", text))
print(re.findall(r"\d+:\d{2}", text))
print(re.findall(r"(\d+):\d{2}", text))

found = re.search(r"from (\d+:\d{2})", text)
print(found.group(), "|", found.group(1))
print(re.search(r"\d{3}", text))
print(re.fullmatch(r"[A-Z]\d?", "K7") is not None)
