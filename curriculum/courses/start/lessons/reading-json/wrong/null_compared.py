import json


def low_battery(text):
    result = []
    for scooter in json.loads(text):
        if not scooter["rented"] and scooter["charge"] < 20:
            result.append(scooter["id"])
    return json.dumps(result)
