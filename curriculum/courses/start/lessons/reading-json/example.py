import json

text = '{"city": "Oslo", "open": true, "fax": null, "rooms": [12, 14]}'
office = json.loads(text)
print(office)
print(office["rooms"][0], office["open"], office["fax"])

office["rooms"].append(15)
print(json.dumps(office))
print(json.dumps({1: "чай"}))
print(json.dumps({1: "чай"}, ensure_ascii=False))

try:
    json.loads("{'city': 'Oslo'}")
except ValueError as error:
    print("not JSON:", error)
