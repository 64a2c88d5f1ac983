import json


def low_battery(text):
    result = []
    for scooter in json.loads(text):
        charge = scooter["charge"]
        if not scooter["rented"] and charge and charge < 20:
            result.append(scooter["id"])
    return json.dumps(result)
