import json


def low_battery(text):
    pass
