import json
import math
import pickle


def believe_json_gives_back_what_went_in():
    sizes = {1: (40, 42)}
    assert json.loads(json.dumps(sizes)) == sizes


class Message:
    def __reduce__(self):
        return (math.factorial, (5,))


def believe_unpickling_only_reads_data():
    loaded = pickle.loads(pickle.dumps(Message()))
    assert isinstance(loaded, Message)


def believe_json_dumps_always_writes_json():
    written = json.dumps(float("nan"))
    assert written in ("null", "0")
