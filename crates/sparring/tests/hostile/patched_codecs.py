# Another codec for UTF-8 and another handler for its errors, which then write every text of the runtime.
# never: a text of the runtime's own protocol becomes another word.
# expect: WA RTE
import codecs
import encodings


def solve(secret_of):
    for name in ("surrogatepass", "strict", "backslashreplace", "ignore"):
        try:
            codecs.register_error(name, lambda error: ("SECRET-" * 1000, error.end))
        except (TypeError, ValueError):
            pass
    fake = codecs.CodecInfo(lambda text, errors="strict": (b"answer", len(text)), lambda data, errors="strict": ("", 0), name="utf-8")
    codecs.register(lambda name: fake)
    encodings._cache.clear()
    encodings.search_function = lambda name: fake
    return ["\ud800 lonely", "text"]
