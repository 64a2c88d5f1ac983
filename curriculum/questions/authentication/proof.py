import base64
import hashlib
import hmac
import json
import secrets


def encoded(contents):
    return base64.urlsafe_b64encode(contents).rstrip(b"=").decode()


def decoded(text):
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def signature(text, key):
    return encoded(hmac.new(key, text.encode(), hashlib.sha256).digest())


def issue(claims, key, algorithm="HS256"):
    text = ".".join(encoded(json.dumps(part).encode()) for part in ({"alg": algorithm, "typ": "JWT"}, claims))
    return f"{text}.{signature(text, key) if algorithm == 'HS256' else ''}"


def accepted(token, key, now=0):
    """The claims, or None; the algorithm is fixed here."""
    text, _, given = token.rpartition(".")
    if not hmac.compare_digest(given, signature(text, key)):
        return None
    claims = decoded(text.split(".")[1])
    return claims if now < claims["exp"] else None


def prove_fast_hash_is_looked_up():
    table = {hashlib.sha256(word.encode()).hexdigest(): word for word in ("123456", "qwerty", "password")}
    stolen = [hashlib.sha256(b"qwerty").hexdigest(), hashlib.sha256(b"qwerty").hexdigest()]
    found = [table.get(stored) for stored in stolen]
    assert found == ["qwerty", "qwerty"]


def prove_salt_makes_it_different():
    # Few rounds, to be quick here; in earnest it is hundreds of thousands, or scrypt or Argon2id.
    def store(password):
        salt = secrets.token_bytes(16)
        return salt, hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 1000)

    def fits(password, stored):
        salt, wanted = stored
        return hmac.compare_digest(hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 1000), wanted)

    ann, bob = store("qwerty"), store("qwerty")
    checks = [fits("qwerty", ann), fits("qwerty", bob), fits("qwertz", ann)]
    assert ann[1] != bob[1]
    assert checks == [True, True, False]


def prove_slow_on_purpose():
    password, salt, steps = b"qwerty", b"salt of Ann", []

    def step(data):
        steps.append(data)
        return hmac.new(password, data, hashlib.sha256).digest()

    def by_hand(rounds):
        """PBKDF2 as it is defined: every round needs the result of the one before."""
        steps.clear()
        block = step(salt + b"\0\0\0\1")
        mixed = int.from_bytes(block, "big")
        for _ in range(rounds - 1):
            block = step(block)
            mixed ^= int.from_bytes(block, "big")
        return mixed.to_bytes(32, "big"), len(steps)

    computed = [by_hand(rounds) for rounds in (1, 500)]
    by_library = [hashlib.pbkdf2_hmac("sha256", password, salt, rounds) for rounds in (1, 500)]
    assert computed == [(by_library[0], 1), (by_library[1], 500)]


def prove_session_ends_at_once():
    sessions = {}

    def log_in(user):
        name = secrets.token_urlsafe(32)
        sessions[name] = user
        return name

    cookie, another = log_in("Ann"), log_in("Ann")
    before = sessions.get(cookie)
    del sessions[cookie]
    after = sessions.get(cookie)
    assert cookie != another
    assert (before, after) == ("Ann", None)


def prove_jwt_is_signed_not_encrypted():
    key = secrets.token_bytes(32)
    token = issue({"user": "Ann", "role": "guest", "exp": 900}, key)
    read_without_key = decoded(token.split(".")[1])
    header, _, given = token.split(".")
    changed = encoded(json.dumps({"user": "Ann", "role": "admin", "exp": 900}).encode())
    with_old_signature = f"{header}.{changed}.{given}"
    with_own_key = issue({"user": "Ann", "role": "admin", "exp": 900}, secrets.token_bytes(32))
    assert read_without_key == accepted(token, key) == {"user": "Ann", "role": "guest", "exp": 900}
    assert accepted(with_old_signature, key) is None
    assert accepted(with_own_key, key) is None


def prove_jwt_lives_until_it_expires():
    key, revoked = secrets.token_bytes(32), set()
    token = issue({"user": "Ann", "id": 7, "exp": 900}, key)

    def accepted_with_list(now):
        claims = accepted(token, key, now)
        return claims if claims and claims["id"] not in revoked else None

    before = accepted_with_list(now=99)
    # Ann logs out at 100.
    revoked.add(7)
    after, expired, with_list = accepted(token, key, now=101), accepted(token, key, now=901), accepted_with_list(now=101)
    assert before == after == {"user": "Ann", "id": 7, "exp": 900}
    assert expired is None
    assert with_list is None


def prove_algorithm_is_not_from_the_token():
    key = secrets.token_bytes(32)

    def trusting(token):
        text, _, given = token.rpartition(".")
        header, claims = map(decoded, text.split("."))
        return claims if header["alg"] == "none" or hmac.compare_digest(given, signature(text, key)) else None

    forged = issue({"user": "admin", "exp": 900}, b"", algorithm="none")
    by_trusting, by_strict = trusting(forged), accepted(forged, key)
    assert by_trusting == {"user": "admin", "exp": 900}
    assert by_strict is None
