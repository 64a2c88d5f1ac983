import datetime
import decimal
import json
import math
import pickle
import threading


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


class Client:
    started = 0

    def __init__(self, name):
        Client.started += 1
        self.name = name
        self.lock = threading.Lock()

    def __getstate__(self):
        return {"name": self.name}

    def __setstate__(self, state):
        self.name = state["name"]
        self.lock = threading.Lock()


class Plain:
    def __init__(self):
        self.lock = threading.Lock()


class WithCode:
    """Its pickle names a function of the standard library and the arguments to call it with."""

    def __reduce__(self):
        return (math.factorial, (5,))


def prove_json_knows_few_types():
    day = datetime.date(2026, 5, 9)
    known = json.dumps({"a": [1, 2.5, "x", True, False, None]})
    refused = [raised_by(lambda value=value: json.dumps(value)) for value in (day, {1}, decimal.Decimal("1.5"), Plain())]
    with_default = json.dumps({"day": day}, default=lambda value: value.isoformat())
    assert known == '{"a": [1, 2.5, "x", true, false, null]}'
    assert refused == [TypeError] * 4
    assert with_default == '{"day": "2026-05-09"}'


def prove_json_loses_types():
    prices = {1: ("tea", 3)}
    back = json.loads(json.dumps(prices))
    assert back == {"1": ["tea", 3]}
    assert back != prices


def prove_nan_is_not_json():
    value = float("nan")
    written = json.dumps([value, math.inf])
    refused = raised_by(lambda: json.dumps([value], allow_nan=False))
    assert written == "[NaN, Infinity]"
    assert refused is ValueError


def prove_pickle_keeps_python():
    shared = {"tea"}
    original = [shared, shared, (1, datetime.date(2026, 5, 9))]
    original.append(original)
    back = pickle.loads(pickle.dumps(original))
    assert back[:3] == [{"tea"}, {"tea"}, (1, datetime.date(2026, 5, 9))]
    assert back[0] is back[1] and back[0] is not shared
    assert back[3] is back


def prove_pickle_executes():
    data = pickle.dumps(WithCode())
    class_is_named = b"WithCode" in data
    function_is_named = b"factorial" in data
    result = pickle.loads(data)
    assert function_is_named and not class_is_named
    assert result == 120


def prove_by_name():
    data = pickle.dumps(math.factorial)
    same = pickle.loads(data) is math.factorial
    client = pickle.dumps(Client("shop"))
    renamed = raised_by(lambda: pickle.loads(client.replace(b"Client", b"Cliemt")))
    code_is_inside = Client.__getstate__.__code__.co_code in client
    lambda_refused = raised_by(lambda: pickle.dumps(lambda: 1))
    assert same and b"factorial" in data
    assert lambda_refused is not None and issubclass(lambda_refused, (pickle.PicklingError, AttributeError))
    assert renamed is AttributeError
    assert b"Client" in client and not code_is_inside


def prove_init_is_not_called():
    client = Client("shop")
    started_before = Client.started
    refused = raised_by(lambda: pickle.dumps(Plain()))
    back = pickle.loads(pickle.dumps(client))
    assert Client.started == started_before
    assert refused is TypeError
    assert back.name == "shop" and back.lock is not client.lock
