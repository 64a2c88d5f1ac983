import base64
import hashlib
import json


def believe_a_jwt_is_encrypted():
    contents = base64.urlsafe_b64encode(json.dumps({"card": "4242"}).encode()).rstrip(b"=").decode()
    token = f"header.{contents}.signature"
    middle = token.split(".")[1]
    read = base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4))
    assert b"4242" not in read


def believe_hashes_of_equal_passwords_differ_by_themselves():
    ann, bob = hashlib.sha256(b"qwerty").hexdigest(), hashlib.sha256(b"qwerty").hexdigest()
    assert ann != bob


def believe_deleting_a_cookie_makes_the_token_invalid():
    issued = {"user": "Ann", "exp": 900}
    browser = {"token": issued}
    copied_by_somebody = browser["token"]
    del browser["token"]
    still_valid = 101 < copied_by_somebody["exp"]
    assert not still_valid
