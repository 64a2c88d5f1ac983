import json


def arguments(requests):
    return (requests,)


def play(create_app, requests):
    """Sends the requests in order and gives (status, body) for each; `None` makes a new application."""
    client = create_app().test_client()
    answers = []
    for item in requests:
        if item is None:
            client = create_app().test_client()
            continue
        method, path, body, *key = item
        if body is not None and not isinstance(body, str):
            body = json.dumps(body)
        headers = {"Idempotency-Key": key[0]} if key else {}
        response = client.open(path, method=method, data=body, content_type="application/json", headers=headers)
        answers.append((response.status_code, response.json if response.is_json else "no JSON"))
    return answers
