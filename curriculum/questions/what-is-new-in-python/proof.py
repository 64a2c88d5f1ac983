import asyncio
import datetime
import importlib.util
import sys
import warnings


def compiles(source):
    try:
        compile(source, "example", "exec")
        return True
    except SyntaxError:
        return False


def prove_groups_of_exceptions():
    caught = []

    async def fail(error):
        raise error

    async def work():
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("bad price")))
            group.create_task(fail(KeyError("city")))

    try:
        asyncio.run(work())
    except* ValueError as group:
        caught.append([type(error) for error in group.exceptions])
    except* KeyError as group:
        caught.append([type(error) for error in group.exceptions])
    assert caught == [[ValueError], [KeyError]]


def prove_generics_have_a_syntax():
    function = compiles("def first[T](items: list[T]) -> T:\n    return items[0]")
    alias = compiles("type Pair = tuple[int, int]")
    assert function == alias == (sys.version_info >= (3, 12))


def prove_quotes_in_f_strings():
    same_quotes = compiles("""f'{order['id']}'""")
    other_quotes = compiles("""f'{order["id"]}'""")
    assert same_quotes == (sys.version_info >= (3, 12))
    assert other_quotes


def prove_locals_is_a_copy():
    def look():
        price = 1
        first = locals()
        price = 2
        second = locals()
        return first is second, first["price"], second["price"]

    seen = look()
    assert seen == ((False, 1, 2) if sys.version_info >= (3, 13) else (True, 2, 2))


def prove_annotations_wait():
    names = {}
    try:
        exec("def pay(order: NotThereYet):\n    return 'paid'", names)
        outcome = names["pay"](None)
    except NameError:
        outcome = "NameError"
    assert outcome == ("paid" if sys.version_info >= (3, 14) else "NameError")


def prove_template_strings():
    source = "kind = type(t'hello {name}').__name__"
    names = {"name": "Ann"}
    possible = compiles(source)
    if possible:
        exec(source, names)
    assert possible == (sys.version_info >= (3, 14))
    assert names.get("kind") == ("Template" if possible else None)


def prove_removed_and_deprecated():
    there = {name: importlib.util.find_spec(name) is not None for name in ("imp", "cgi")}
    with warnings.catch_warnings(record=True) as noted:
        warnings.simplefilter("always")
        if hasattr(datetime.datetime, "utcnow"):
            datetime.datetime.utcnow()
    deprecated = any(issubclass(warning.category, DeprecationWarning) for warning in noted)
    assert there == {"imp": sys.version_info < (3, 12), "cgi": sys.version_info < (3, 13)}
    assert sys.version_info >= (3, 15) or deprecated == (sys.version_info >= (3, 12))
