import json


def low_battery(text):
    free = [scooter for scooter in json.loads(text) if not scooter["rented"]]
    known = [scooter for scooter in free if scooter["charge"] is not None]
    return json.dumps([scooter["id"] for scooter in known if scooter["charge"] < 20])
