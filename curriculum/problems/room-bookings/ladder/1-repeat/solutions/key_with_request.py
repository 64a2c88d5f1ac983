# Remembers under the key what was asked for, and asks for it first.
from flask import Flask, jsonify, request
from harness import play

RULES = {
    "room": lambda value: isinstance(value, str) and value.strip() != "",
    "start": lambda value: type(value) is int and value in range(25),
    "end": lambda value: type(value) is int and value in range(25),
}


def find_errors(data):
    errors = {field: "missing" for field in RULES if field not in data}
    errors |= {field: "invalid" for field, valid in RULES.items() if field in data and not valid(data[field])}
    if not errors.keys() & {"start", "end"} and data["end"] <= data["start"]:
        errors["end"] = "invalid"
    return errors


def create_app():
    app = Flask(__name__)
    bookings, taken, numbers = [], set(), {}

    @app.post("/bookings")
    def book():
        data = request.get_json(silent=True)
        if not isinstance(data, dict):
            return jsonify(error="not an object"), 400
        if errors := find_errors(data):
            return jsonify(errors=errors), 422
        wanted = {field: data[field] for field in RULES}
        key = request.headers.get("Idempotency-Key")
        if key is not None and key in numbers:
            booked = bookings[numbers[key] - 1]
            return (jsonify(booked), 201) if booked | wanted == booked else (jsonify(error="key reused"), 409)
        hours = {(wanted["room"], hour) for hour in range(wanted["start"], wanted["end"])}
        if taken & hours:
            return jsonify(error="taken"), 409
        taken.update(hours)
        bookings.append({"id": len(bookings) + 1} | wanted)
        if key is not None:
            numbers[key] = len(bookings)
        return jsonify(bookings[-1]), 201

    @app.get("/bookings/<int:number>")
    def show(number):
        return jsonify(bookings[number - 1]) if 0 < number <= len(bookings) else (jsonify(error="not found"), 404)

    return app


def exchange(requests):
    return play(create_app, requests)
