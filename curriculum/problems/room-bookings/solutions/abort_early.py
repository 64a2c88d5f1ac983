from flask import Flask, jsonify, request
from harness import play


class Refused(Exception):
    def __init__(self, status, **body):
        super().__init__(status)
        self.status, self.body = status, body


def valid_room(value):
    return isinstance(value, str) and value.strip() != ""


def valid_hour(value):
    return isinstance(value, int) and not isinstance(value, bool) and value in range(25)


RULES = {"room": valid_room, "start": valid_hour, "end": valid_hour}


def parse(data):
    if not isinstance(data, dict):
        raise Refused(400, error="not an object")
    errors = {}
    for field, valid in RULES.items():
        if field not in data:
            errors[field] = "missing"
        elif not valid(data[field]):
            errors[field] = "invalid"
    if not errors.keys() & {"start", "end"} and data["end"] <= data["start"]:
        errors["end"] = "invalid"
    if errors:
        raise Refused(422, errors=errors)
    return {field: data[field] for field in RULES}


def create_app():
    app = Flask(__name__)
    bookings, taken = [], set()

    @app.errorhandler(Refused)
    def refuse(refused):
        return jsonify(refused.body), refused.status

    @app.route("/bookings", methods=["POST"])
    def book():
        wanted = parse(request.get_json(silent=True))
        hours = {(wanted["room"], hour) for hour in range(wanted["start"], wanted["end"])}
        if taken & hours:
            raise Refused(409, error="taken")
        taken.update(hours)
        bookings.append({"id": len(bookings) + 1} | wanted)
        return jsonify(bookings[-1]), 201

    @app.route("/bookings/<int:number>")
    def show(number):
        if not 0 < number <= len(bookings):
            raise Refused(404, error="not found")
        return jsonify(bookings[number - 1])

    return app


def exchange(requests):
    return play(create_app, requests)
