from flask import Flask, request
from harness import play


def is_hour(value):
    return type(value) is int and 0 <= value <= 24


def find_errors(data):
    errors = {field: "missing" for field in ("room", "start", "end") if field not in data}
    if "room" in data and not (isinstance(data["room"], str) and data["room"].strip()):
        errors["room"] = "invalid"
    for field in ("start", "end"):
        if field in data and not is_hour(data[field]):
            errors[field] = "invalid"
    if "start" not in errors and "end" not in errors and data["start"] >= data["end"]:
        errors["end"] = "invalid"
    return errors


def create_app():
    app = Flask(__name__)
    bookings = {}

    @app.post("/bookings")
    def book():
        data = request.get_json(silent=True)
        if not isinstance(data, dict):
            return {"error": "not an object"}, 400
        if errors := find_errors(data):
            field = next(field for field in ("room", "start", "end") if field in errors)
            return {"errors": {field: errors[field]}}, 422
        room, start, end = data["room"], data["start"], data["end"]
        for other in bookings.values():
            if other["room"] == room and start < other["end"] and other["start"] < end:
                return {"error": "taken"}, 409
        number = len(bookings) + 1
        bookings[number] = {"id": number, "room": room, "start": start, "end": end}
        return bookings[number], 201

    @app.get("/bookings/<int:number>")
    def show(number):
        if number not in bookings:
            return {"error": "not found"}, 404
        return bookings[number]

    return app


def exchange(requests):
    return play(create_app, requests)
