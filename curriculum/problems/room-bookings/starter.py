from flask import Flask, request
from harness import play


def create_app() -> Flask:
    app = Flask(__name__)
    ...
    return app


# This sends the requests with Flask's test client; leave it as it is.
def exchange(requests):
    return play(create_app, requests)
