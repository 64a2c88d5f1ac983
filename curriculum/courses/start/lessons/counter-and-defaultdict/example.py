from collections import Counter, defaultdict

shoes = Counter([41, 38, 41, 44, 38, 41])
print(shoes)
print(shoes[41], shoes[50])
print(shoes.most_common(2))
print(shoes.most_common(1)[0])

rooms = defaultdict(list)
rooms["blue"].append("Ann")
rooms["blue"].append("Jan")
print(rooms["blue"], rooms["green"])
print(dict(rooms))
