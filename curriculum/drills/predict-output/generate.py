"""Predict the output: small programs in which a common belief about Python gives a wrong answer.

A template returns the program, its mutations (rule -> a program that behaves as the rule believes) and why it is so.
"""
import json
import random

PROMPT = {"en": "What does this program print?", "ru": "Что выведет эта программа?"}

PEOPLE = ("ann", "bob", "eve", "dan", "kim", "leo", "mia", "tom", "zoe", "max")
GOODS = ("tea", "milk", "jam", "rye", "oil", "salt", "rice", "corn", "plum", "cake")
CITIES = ("Oslo", "Riga", "Bonn", "Lyon", "Porto", "Turin", "Perth", "Quito")
TAGS = ("new", "sale", "gift", "top", "last", "big", "eco", "spare")
EVENTS = ("start", "login", "pay", "retry", "error", "logout", "stop")
PAGES = ("home", "about", "news", "help", "jobs", "blog", "docs")
WORDS = ("notebook", "keyboard", "language", "building", "document", "database", "triangle", "hospital", "festival", "magazine")


def generate(rng: random.Random) -> dict:
    program, mutations, en, ru = rng.choice(TEMPLATES)(rng)
    wrong = [{"rule": rule, "program": mutation} for rule, mutation in mutations.items()]
    rng.shuffle(wrong)  # a choice shows three of them, and each should have its turn
    return {"program": program, "prompt": PROMPT, "wrong": wrong, "explain": {"en": en, "ru": ru}}


def mutated(program, *changes):
    for old, new in changes:
        assert old in program, old
        program = program.replace(old, new)
    return program


def some(rng, values, count):
    return rng.sample(list(values), count)


def literal(value):
    """The value as it stands in a program, strings in double quotes."""
    return json.dumps(value)


# Scope, closures, late binding

def closures_in_comprehension(rng):
    name, functions, function, argument = rng.choice((
        ("rate", "fees", "fee", "amount"),
        ("factor", "scales", "scale", "length"),
        ("step", "shifts", "shift", "position"),
        ("weight", "scores", "score", "points"),
    ))
    outer, *values = some(rng, range(2, 10), 4)
    sign, given = rng.choice("*+"), rng.choice((10, 20, 30, 100))
    program = f"""\
{name} = {outer}
{functions} = [lambda {argument}: {argument} {sign} {name} for {name} in {values}]

print([{function}({given}) for {function} in {functions}], {name})
"""
    return (
        program,
        {
            "early-binding": mutated(program, ("lambda " + argument, f"lambda {argument}, {name}={name}")),
            "comprehension-leaks": mutated(program, ("print(", f"{name} = {values[-1]}\nprint(")),
            "global-lookup": mutated(program, (f"for {name} in", "for _ in")),
        },
        f"All three functions look up the comprehension's own `{name}` when they are called, and by then it is {values[-1]}. "
        f"The outer `{name}` is a different variable and stays {outer}.",
        f"Все три функции ищут `{name}` из самого включения в момент вызова, а к этому времени она равна уже {values[-1]}. "
        f"Внешняя `{name}` — другая переменная, она по-прежнему равна {outer}.",
    )


def closures_in_loop(rng):
    name, functions, function, argument, runner = rng.choice((
        ("limit", "checks", "check", "size", "run_checks"),
        ("price", "quotes", "quote", "count", "get_quotes"),
        ("offset", "moves", "move", "start", "apply_moves"),
        ("delay", "timers", "timer", "ticks", "fire_timers"),
    ))
    *values, passed, later = some(rng, range(2, 10), 5)
    sign, given = rng.choice("*+"), rng.choice((10, 20, 100))
    program = f"""\
{functions} = []
for {name} in {values}:
    {functions}.append(lambda {argument}: {argument} {sign} {name})

def {runner}({name}):
    return [{function}({given}) for {function} in {functions}]

print({runner}({passed}))
{name} = {later}
print({runner}({passed}))
"""
    return (
        program,
        {
            "early-binding": mutated(program, ("lambda " + argument, f"lambda {argument}, {name}={name}")),
            "dynamic-scope": mutated(program, (f"{runner}({name}):", f"{runner}(passed):\n    global {name}\n    {name} = passed")),
            "frozen-after-loop": mutated(program, (f"\n{name} = {later}\n", "\n")),
        },
        f"The lambdas keep no value: at each call they look up the module's `{name}`, which is {values[-1]} after the loop and {later} later. "
        f"The parameter `{name}` of `{runner}` is a local of that function, and they do not see it.",
        f"Лямбды не хранят значение: при каждом вызове они ищут `{name}` уровня модуля, а там после цикла {values[-1]}, потом {later}. "
        f"Параметр `{name}` локален для `{runner}`, и лямбды его не видят.",
    )


def counters(rng):
    maker, total, inner = rng.choice((
        ("make_counter", "hits", "count"), ("make_numbering", "last", "number"), ("make_meter", "units", "add"),
    ))
    one, other, spare = some(rng, ("home", "about", "shop", "blog", "news", "cart"), 3)
    start, step = rng.choice((0, 0, 5, 10)), rng.choice((1, 2, 3))
    calls = rng.choice(((one, spare, other, one), (one, other, spare, one), (spare, one, other, spare), (other, one, spare, one)))
    program = f"""\
def {maker}():
    {total} = {start}
    def {inner}():
        nonlocal {total}
        {total} += {step}
        return {total}
    return {inner}

{one}, {other} = {maker}(), {maker}()
{spare} = {one}
print({', '.join(f'{name}()' for name in calls)})
"""
    return (
        program,
        {
            "closure-shared": mutated(program, (f"    {total} = {start}\n", f"    global {total}\n    {total} = {start}\n"), ("nonlocal", "global")),
            "closure-forgets": mutated(program, (f"nonlocal {total}", f"{total} = {start}")),
            "assignment-copies": mutated(program, (f"{spare} = {one}", f"{spare} = {maker}()")),
        },
        f"Each call of `{maker}` creates a `{total}` of its own, which its inner function keeps between calls. "
        f"`{spare}` is the same function as `{one}`, so the two share one count, while `{other}` has its own.",
        f"Каждый вызов `{maker}` создаёт свою переменную `{total}`, и внутренняя функция хранит её между вызовами. "
        f"`{spare}` и `{one}` — одна и та же функция, и счёт у них общий, а у `{other}` он свой.",
    )


def nested_comprehension(rng):
    name, outer, inners, outers = rng.choice((
        ("size", "color", ("S", "M", "L"), ("red", "blue", "grey", "teal")),
        ("floor", "wing", ("1", "2", "3"), ("A", "B", "C", "D")),
        ("seat", "row", ("a", "b", "c"), ("1", "2", "3", "4")),
        ("month", "year", ("jan", "may", "oct"), ("24", "25", "26")),
    ))
    first, second = (literal(some(rng, values, 2)) for values in (outers, inners))
    before = rng.choice(("any", "none", "all", "new"))
    loops = f"for {outer} in {first} for {name} in {second}"
    program = f"""\
{name} = "{before}"
labels = [{outer} + {name} {loops}]
print(labels)
print({name})
"""
    return (
        program,
        {
            "comprehension-leaks": mutated(program, ("print(labels)", f"{name} = {second}[-1]\nprint(labels)")),
            "nested-reversed": mutated(program, (loops, f"for {name} in {second} for {outer} in {first}")),
            "pairs-zipped": mutated(program, (loops, f"for {outer}, {name} in zip({first}, {second})")),
        },
        f"The `for` clauses nest as they are written: the loop over `{outer}` is the outer one, and for each of its values `{name}` takes both of its own. "
        f"The comprehension has its own `{name}`; the outer one is still `\"{before}\"`.",
        f"Циклы вложены в том порядке, в каком записаны: внешний — по `{outer}`, и для каждого его значения `{name}` принимает оба своих. "
        f"У спискового включения своя `{name}`, а внешняя так и осталась `\"{before}\"`.",
    )


# Default arguments

def mutable_default(rng):
    function, item, items, words = rng.choice((
        ("add_tag", "tag", "tags", TAGS), ("put", "item", "basket", GOODS),
        ("log_event", "event", "events", EVENTS), ("enroll", "student", "group", PEOPLE),
    ))
    a, b, c, d = map(literal, some(rng, words, 4))
    program = f"""\
def {function}({item}, {items}=[]):
    {items}.append({item})
    return {items}

first = {function}({a})
second = {function}({b}, [{c}])
third = {function}({d})
print(first)
print(second)
print(third)
"""
    head = f"{function}({item}, {items}=[]):\n"
    return (
        program,
        {
            "fresh-default": mutated(program, (head, f"{function}({item}, {items}=()):\n    {items} = list({items})\n")),
            "returns-copy": mutated(program, (f"return {items}", f"return {items}[:]")),
            "default-replaced": mutated(program, (head, head + f"    {function}.__defaults__ = ({items},)\n")),
        },
        f"The list `[]` is created once, when `def` runs, and each call without `{items}` appends to that same list. "
        "So `first` and `third` are one object; the second call had a list of its own.",
        f"Список `[]` создаётся один раз, когда выполняется `def`, и каждый вызов без `{items}` дописывает в него же. "
        "Поэтому `first` и `third` — один объект, а у второго вызова был свой список.",
    )


def default_at_definition(rng):
    function, target, parameter, name, hosts = rng.choice((
        ("connect", "host", "attempts", "retries", ("db", "cache", "mail", "queue")),
        ("resize", "image", "width", "default_width", ("logo", "photo", "icon", "banner")),
        ("schedule", "job", "hour", "start_hour", ("backup", "report", "sync", "cleanup")),
    ))
    first, second = map(literal, some(rng, hosts, 2))
    old, new, passed = some(rng, range(2, 20, 2), 3)
    program = f"""\
{name} = {old}

def {function}({target}, {parameter}={name}):
    {name} = {parameter} + 1
    return f"{{{target}}}:{{{parameter}}}"

{name} = {new}
print({function}({first}, {passed}), {function}({second}), {name})
"""
    head = f"{parameter}={name}):\n"
    return (
        program,
        {
            "fresh-default": mutated(program, (head, f"{parameter}=None):\n    {parameter} = {parameter} or globals()['{name}']\n")),
            "default-replaced": mutated(program, (head, head + f"    {function}.__defaults__ = ({parameter},)\n")),
            "local-writes-global": mutated(program, (f"    {name} = {parameter} + 1", f"    globals()['{name}'] = {parameter} + 1")),
        },
        f"The default is computed once, when `def` runs: {old}, whatever `{name}` becomes later. "
        f"Inside the function `{name} = …` makes a local variable, so the module's one stays {new}.",
        f"Значение по умолчанию вычисляется один раз, при выполнении `def`: это {old}, что бы потом ни стало с `{name}`. "
        f"Присваивание внутри функции создаёт локальную `{name}`, а в модуле остаётся {new}.",
    )


# Aliasing and mutability

def alias_and_plus(rng):
    items, backup, head = rng.choice((
        ("scores", "backup", "best"), ("prices", "history", "cheapest"), ("sizes", "original", "first"), ("levels", "saved", "lowest"),
    ))
    a, b, c, d, e = some(rng, range(10, 100, 5), 5)
    program = f"""\
{items} = [{a}, {b}]
{backup} = {items}
{head} = {items}[:1]
{items}.append({c})
{items}[0] = {d}
{items} = {items} + [{e}]
print({items})
print({backup})
print({head})
"""
    return (
        program,
        {
            "assignment-copies": mutated(program, (f"{backup} = {items}\n", f"{backup} = {items}[:]\n")),
            "plus-in-place": mutated(program, (f"{items} = {items} + ", f"{items} += ")),
            "slice-is-view": mutated(program, (f"print({head})", f"print({backup}[:1])")),
        },
        f"`{backup} = {items}` gives the same list a second name, so it shows the `append` and the new item 0; the slice was copied before that. "
        f"`{items} + [{e}]` builds a new list, and only `{items}` moves to it.",
        f"`{backup} = {items}` — второе имя того же списка: через него видны и `append`, и новый нулевой элемент; срез сделан раньше. "
        f"`{items} + [{e}]` строит новый список, и на него переходит только имя `{items}`.",
    )


def shallow_copy(rng):
    items, copy, words = rng.choice((
        ("orders", "saved", GOODS), ("groups", "draft", PEOPLE), ("shelves", "plan", GOODS), ("routes", "backup", CITIES),
    ))
    a, b, c, d, e = map(literal, some(rng, words, 5))
    form = rng.choice((f"{items}[:]", f"list({items})", f"{items}.copy()"))
    changed, replaced = rng.choice(((0, 1), (1, 0)))
    program = f"""\
{items} = [[{a}], [{b}]]
{copy} = {form}
{copy}[{changed}].append({c})
{copy}[{replaced}] = [{d}]
{copy}.append([{e}])
print({items})
print({copy})
"""
    return (
        program,
        {
            "copy-is-deep": mutated(program, (f"{copy} = {form}", f"{copy} = [inner[:] for inner in {items}]")),
            "copy-is-alias": mutated(program, (f"{copy} = {form}", f"{copy} = {items}")),
            "replace-is-mutate": mutated(program, (f"{copy}[{replaced}] =", f"{copy}[{replaced}][:] =")),
        },
        f"`{form}` makes a new outer list that holds the same inner lists. "
        f"So the `append` to `{copy}[{changed}]` is seen through both names; replacing `{copy}[{replaced}]` and appending to `{copy}` affect the copy alone.",
        f"`{form}` создаёт новый внешний список с теми же внутренними. "
        f"Поэтому `append` к `{copy}[{changed}]` виден через оба имени, а замена `{copy}[{replaced}]` и `append` к самому `{copy}` касаются только копии.",
    )


def shared_rows(rng):
    board = rng.choice(("board", "grid", "seats", "matrix", "table", "pixels"))
    width, height = rng.choice(((2, 3), (3, 3), (2, 4)))
    empty, mark, last = some(rng, range(10), 3)
    row, column, replaced = rng.randrange(height - 1), rng.randrange(width), height - 1
    program = f"""\
{board} = [[{empty}] * {width}] * {height}
{board}[{row}][{column}] = {mark}
{board}[{replaced}] = [{last}] * {width}
print({board})
"""
    return (
        program,
        {
            "rows-independent": mutated(program, (f"[[{empty}] * {width}] * {height}", f"[[{empty}] * {width} for _ in range({height})]")),
            "cells-shared": mutated(program, (f"[{column}] = {mark}", f"[:] = [{mark}] * {width}")),
            "replace-is-mutate": mutated(program, (f"{board}[{replaced}] =", f"{board}[{replaced}][:] =")),
        },
        f"`* {height}` repeats references to one inner list, so the {mark} shows up wherever that list is. "
        f"`{board}[{replaced}] = …` then puts another list into the last place; the shared one is not touched.",
        f"`* {height}` повторяет ссылки на один и тот же внутренний список, поэтому {mark} видно везде, где он лежит. "
        f"Затем `{board}[{replaced}] = …` кладёт на последнее место другой список, а общий не меняется.",
    )


def function_arguments(rng):
    function, box, item, caller, words = rng.choice((
        ("pack", "box", "item", "crate", GOODS), ("label", "tags", "tag", "marks", TAGS),
        ("extend_route", "route", "stop", "trip", CITIES), ("invite", "guests", "guest", "friends", PEOPLE),
    ))
    a, b, c, d = map(literal, some(rng, words, 4))
    program = f"""\
def {function}({box}, {item}):
    {box}.append({item})
    {box} = {box} + [{c}]
    {box}.append({d})
    return {box}

{caller} = [{a}]
result = {function}({caller}, {b})
print({caller})
print(result)
"""
    return (
        program,
        {
            "arguments-copied": mutated(program, (f"{function}({caller}", f"{function}({caller}[:]")),
            "plus-in-place": mutated(program, (f"{box} = {box} + ", f"{box} += ")),
            "append-makes-new": mutated(program, (".append", "[:].append")),
        },
        f"The parameter is one more name for the caller's list, so the first `append` changes `{caller}`. "
        f"`{box} = {box} + …` binds the local name to a new list, and the second `append` goes only into that one.",
        f"Параметр — ещё одно имя того же списка, поэтому первый `append` меняет `{caller}`. "
        f"`{box} = {box} + …` связывает локальное имя с новым списком, и второй `append` попадает уже только в него.",
    )


def class_attributes(rng):
    cls, items, number, method, item, words = rng.choice((
        ("Cart", "goods", "count", "add", "name", GOODS), ("Team", "members", "size", "hire", "person", PEOPLE),
        ("Session", "events", "steps", "log", "event", EVENTS), ("Route", "stops", "length", "extend", "stop", CITIES),
    ))
    first, second = rng.choice((("first", "second"), ("old", "new"), ("mine", "yours"), ("left", "right")))
    a, b = map(literal, some(rng, words, 2))
    start, later = some(rng, range(2, 30, 3), 2)
    program = f"""\
class {cls}:
    {items} = []
    {number} = {start}
    def {method}(self, {item}):
        self.{items}.append({item})
        self.{number} += 1

{first}, {second} = {cls}(), {cls}()
{first}.{method}({a})
{cls}.{number} = {later}
{second}.{method}({b})
print({first}.{items}, {first}.{number}, {second}.{number})
"""
    own = f"    def __init__(self):\n        self.{items} = []\n"
    head = f"    def {method}("
    return (
        program,
        {
            "class-attribute-copied": mutated(program, (head, own + f"        self.{number} = {start}\n" + head)),
            "class-attribute-written": mutated(program, (f"self.{number} += 1", f"{cls}.{number} += 1")),
            "self-append-assigns": mutated(program, (head, own + head)),
        },
        f"`{items}` belongs to the class: one list for all, and `append` changes it. "
        f"`self.{number} += 1` reads the class's number but stores the result on the instance, so `{first}` keeps {start + 1}, while `{second}` reads {later} and gets {later + 1}.",
        f"`{items}` принадлежит классу: это один список на всех, и `append` меняет его. "
        f"`self.{number} += 1` читает число из класса, но записывает в экземпляр, поэтому у `{first}` остаётся {start + 1}, а у `{second}`, который прочитал уже {later}, будет {later + 1}.",
    )


def sorting(rng):
    items, alias, ordered = rng.choice((
        ("scores", "table", "ordered"), ("prices", "shelf", "ranked"), ("marks", "report", "ranking"), ("sizes", "catalog", "ascending"),
    ))
    values = some(rng, range(10, 60), 3)
    while values in (sorted(values), sorted(values, reverse=True)):
        rng.shuffle(values)
    program = f"""\
{items} = {values}
{alias} = {items}
{ordered} = sorted({items})
result = {items}.sort(reverse=True)
print({alias})
print({ordered})
print(result)
"""
    return (
        program,
        {
            "sort-returns-list": mutated(program, ("print(result)", f"print({items})")),
            "sorted-in-place": mutated(program, (f"sorted({items})", items)),
            "assignment-copies": mutated(program, (f"{alias} = {items}", f"{alias} = {items}[:]")),
        },
        f"`sorted` returns a new list; `sort` reorders the list itself and returns `None`. "
        f"`{alias}` is another name of that same list, so it shows the new order.",
        f"`sorted` возвращает новый список, а `sort` переставляет элементы в самом списке и возвращает `None`. "
        f"`{alias}` — второе имя того же списка, поэтому порядок в нём новый.",
    )


def strings(rng):
    title, label, pages = rng.choice((
        ("title", "label", "pages"), ("word", "original", "entries"), ("topic", "previous", "history"), ("tag", "saved", "tags"),
    ))
    word, other = some(rng, WORDS, 2)
    method, ending = rng.choice(("upper", "title", "swapcase")), rng.choice(("!", "?", "-2", "s", "_old"))
    program = f"""\
{title} = "{word}"
{label} = {title}
{pages} = [{title}, "{other}"]
{title}.{method}()
{title} += "{ending}"
print({title}, {label}, {pages})
"""
    return (
        program,
        {
            "string-methods-in-place": mutated(program, (f"{title}.{method}()", f"{title} = {title}.{method}()")),
            "string-changes-in-place": mutated(program, ("print(", f"{label} = {pages}[0] = {title}\nprint(")),
            "list-follows-name": mutated(program, ("print(", f"{pages}[0] = {title}\nprint(")),
        },
        f"A string never changes: `{method}()` returns a new one, which is thrown away here. "
        f"`+=` makes a new string and moves only the name `{title}` to it; `{label}` and the list still hold the old one.",
        f"Строка не меняется никогда: `{method}()` возвращает новую, и здесь она пропадает. "
        f"`+=` создаёт новую строку и переводит на неё только имя `{title}`, а у `{label}` и в списке остаётся прежняя.",
    )


# Slicing

def slices(rng):
    if rng.random() < 0.5:
        name, value = rng.choice(("word", "code", "topic", "key")), rng.choice(WORDS)
    else:
        name, value = rng.choice(("days", "ports", "marks", "sizes")), some(rng, range(10, 99), 8)
    start = rng.choice((2, 3))
    stop, back = start + rng.choice((2, 3)), rng.choice((2, 3))
    program = f"""\
{name} = {literal(value)}
print({name}[{start}:{stop}])
print({name}[-{back}:])
"""
    middle, tail = f"[{start}:{stop}]", f"[-{back}:]"
    return (
        program,
        {
            "stop-included": mutated(program, (middle, f"[{start}:{stop + 1}]")),
            "counts-from-one": mutated(program, (middle, f"[{start - 1}:{stop - 1}]")),
            "second-is-length": mutated(program, (middle, f"[{start}:{start + stop}]")),
            "minus-one-is-before-last": mutated(program, (tail, f"[-{back + 1}:]")),
        },
        f"Counting starts at 0 and the end is left out, so `[{start}:{stop}]` takes {stop - start} items, at positions {positions(start, stop, 'and')}. "
        f"`[-{back}:]` takes the last {back} items: `-1` is the very last one.",
        f"Счёт идёт с нуля, правая граница не входит: `[{start}:{stop}]` — это {stop - start} элемента с индексами {positions(start, stop, 'и')}. "
        f"`[-{back}:]` — последние {back} элемента: самый последний — это `-1`.",
    )


def positions(start, stop, conjunction):
    return f"{', '.join(map(str, range(start, stop - 1)))} {conjunction} {stop - 1}"


def slice_assignment(rng):
    name = rng.choice(("queue", "team", "turns", "guests"))
    people = some(rng, PEOPLE, 7)
    count = rng.choice((4, 5))
    start = rng.choice((1, 2)) if count == 5 else 1
    names, new, twice = literal(people[:count]), literal(people[-1:]), literal(people[-1:] * 2)
    program = f"""\
{name} = {names}
{name}[{start}:{start + 2}] = {new}
print({name}, len({name}))
"""
    target = f"[{start}:{start + 2}] = {new}"
    return (
        program,
        {
            "stop-included": mutated(program, (target, f"[{start}:{start + 3}] = {new}")),
            "counts-from-one": mutated(program, (target, f"[{start - 1}:{start + 1}] = {new}")),
            "slice-holds-list": mutated(program, (target, f"[{start}:{start + 2}] = [{new}]")),
            "slice-keeps-length": mutated(program, (target, f"[{start}:{start + 2}] = {twice}")),
        },
        f"The two items at positions {start} and {start + 1} go, and the items of the list on the right take their place. "
        f"There is one of them, so the length falls to {count - 1}.",
        f"Два элемента с индексами {start} и {start + 1} уходят, на их место встают элементы списка справа. "
        f"Там всего один, поэтому длина уменьшается до {count - 1}.",
    )


# Generators

def generator_exhausted(rng):
    items, item = rng.choice((("readings", "value"), ("totals", "price"), ("doubled", "number"), ("widths", "size")))
    factor, values = rng.choice((2, 3, 5)), sorted(some(rng, range(1, 12), 5))
    found = rng.choice((1, 2))
    sought, rest = values[found] * factor, [value * factor for value in values[found + 1:]]
    program = f"""\
{items} = ({item} * {factor} for {item} in {values})
print({sought} in {items})
print(list({items}))
print(sum({items}))
"""
    return (
        program,
        {
            "generator-restarts": mutated(program, (f"({item} * {factor}", f"[{item} * {factor}"), ("])", "]]")),
            "in-consumes-nothing": mutated(program, (f"print({sought} in {items})", "print(True)")),
            "in-consumes-all": mutated(program, (f"{sought} in {items}", f"{sought} in list({items})")),
        },
        f"A generator can be iterated over only once. `in` takes values from it until it meets {sought}, `list` takes the remaining {rest}, "
        "and nothing is left for `sum`.",
        f"По генератору можно пройти один раз. `in` берёт из него значения, пока не встретит {sought}, `list` забирает остаток {rest}, "
        "и для `sum` ничего не остаётся.",
    )


def generator_body(rng):
    function, item, opened, step, method, words = rng.choice((
        ("read_rows", "row", "open", "read", "upper", GOODS), ("load_users", "user", "connect", "load", "title", PEOPLE),
        ("scan_tags", "tag", "start", "scan", "upper", TAGS), ("fetch_pages", "page", "login", "fetch", "title", PAGES),
    ))
    result, ready = function.split("_")[1], rng.choice(("ready", "created", "waiting", "prepared"))
    names = some(rng, words, rng.choice((2, 3)))
    program = f"""\
def {function}({result}):
    print("{opened}")
    for {item} in {result}:
        print("{step}", {item})
        yield {item}.{method}()

{result} = {function}({literal(names)})
print("{ready}")
print(next({result}))
"""
    call = f"{function}({literal(names)})"
    return (
        program,
        {
            "generator-starts-at-call": mutated(
                program, (f'print("{opened}")\n', f'print("{opened}")\n    return rest({result})\n\ndef rest({result}):\n')),
            "generator-eager": mutated(program, (call, f"iter(list({call}))")),
            "next-runs-to-end": mutated(program, (f"next({result})", f"list({result})[0]")),
        },
        f"Calling `{function}` runs none of its body; it only creates the generator. "
        f"`next` then starts the body and runs it as far as the first `yield`, so only `{names[0]}` is reached.",
        f"Вызов `{function}` не выполняет ни строчки тела, он лишь создаёт генератор. "
        f"`next` запускает тело и доводит его до первого `yield`, поэтому очередь доходит только до `{names[0]}`.",
    )


def generator_expression(rng):
    factor, item, items, results = rng.choice((
        ("rate", "price", "prices", "totals"), ("scale", "width", "widths", "scaled"),
        ("weight", "mark", "marks", "grades"), ("speed", "hour", "hours", "distances"),
    ))
    old, new = rng.choice(((2, 10), (3, 10), (2, 100), (5, 10)))
    a, b, c, d = some(rng, range(1, 10), 4)
    program = f"""\
{factor} = {old}
{items} = [{a}, {b}]
{results} = ({item} * {factor} for {item} in {items})
{items}.append({c})
{items} = [{d}]
{factor} = {new}
print(list({results}))
"""
    source = f"for {item} in {items})"
    return (
        program,
        {
            "generator-eager": mutated(program, (f"({item} *", f"[{item} *"), (source, source[:-1] + "]")),
            "early-binding": mutated(program, (f"{factor} = {new}\n", "")),
            "source-copied": mutated(program, (source, f"for {item} in {items}[:])")),
            "source-late": mutated(program, (f"list({results})", f"[{item} * {factor} {source[:-1]}]")),
        },
        f"The source of the first `for` is evaluated at once, so the generator holds the first list and sees the {c} appended later. "
        f"Everything else is evaluated as it is consumed: by then `{factor}` is {new}.",
        f"Источник первого `for` вычисляется сразу: генератор держит первый список и видит добавленное позже {c}. "
        f"Всё остальное вычисляется по мере перебора, а к тому времени `{factor}` уже {new}.",
    )


# try, else, finally

def try_order(rng):
    function, text, number, good, bad, last = rng.choice((
        ("parse", "text", "number", "parsed", "rejected", "closed"), ("read_age", "field", "age", "valid", "invalid", "checked"),
        ("load", "line", "amount", "loaded", "skipped", "next"), ("save", "value", "count", "saved", "failed", "unlocked"),
    ))
    value, junk = rng.choice(range(2, 99)), rng.choice(("x", "n/a", "?", "ten", "-", "none"))
    first, second = rng.choice(((value, junk), (junk, value)))
    program = f"""\
log = []
def {function}({text}):
    try:
        {number} = int({text})
    except ValueError:
        log.append("{bad}")
        return 0
    else:
        log.append("{good}")
        return {number}
    finally:
        log.append("{last}")

print({function}("{first}") + {function}("{second}"), *log)
"""
    final = (f'    finally:\n        log.append("{last}")\n', "")
    on_bad, on_good = f'        log.append("{bad}")\n', f'        log.append("{good}")\n'
    at_last = f'        log.append("{last}")\n'
    return (
        program,
        {
            "finally-skipped": mutated(program, final),
            "else-always": mutated(program, (on_bad, on_bad + on_good)),
            "finally-before-handlers": mutated(program, final, (on_bad, at_last + on_bad), (on_good, at_last + on_good)),
            "finally-only-on-error": mutated(program, final, (on_bad, on_bad + at_last)),
        },
        f"`else` runs only if `try` raised nothing, `except` only if it raised; `finally` runs last in both cases, even though a `return` comes before it. "
        f"`\"{junk}\"` is not a number, so that call returns 0.",
        f"`else` выполняется, только если в `try` не было исключения, `except` — только если было; `finally` — последним в обоих случаях, даже после `return`. "
        f"`\"{junk}\"` — не число, поэтому тот вызов возвращает 0.",
    )


def finally_result(rng):
    function, items, total, word = rng.choice((
        ("count_rows", "rows", "total", "counted"), ("measure", "samples", "size", "measured"),
        ("reserve", "seats", "free", "reserved"), ("export", "records", "done", "exported"),
    ))
    names, extra = some(rng, PEOPLE, rng.choice((2, 3))), rng.choice((1, 5, 10, 100))
    program = f"""\
def {function}({items}):
    {total} = len({items})
    try:
        return {total}
    finally:
        {total} += {extra}
        print("{word}", {total})

print({function}({literal(names)}))
"""
    count = len(names)
    return (
        program,
        {
            "finally-skipped": mutated(program, (f'        print("{word}", {total})\n', "")),
            "finally-changes-result": mutated(
                program, (f"        return {total}\n", "        pass\n"), (f', {total})\n', f", {total})\n    return {total}\n")),
            "finally-after-caller": f'print({count})\nprint("{word}", {count + extra})\n',
        },
        f"`return` computes its value first: {count}. Then `finally` runs, still before the caller goes on: "
        f"it rebinds `{total}` to {count + extra}, but the value to be returned is already fixed.",
        f"`return` сначала вычисляет значение: {count}. Затем, ещё до выхода из функции, выполняется `finally`: "
        f"имя `{total}` получает {count + extra}, но возвращаемое значение уже определено.",
    )


def loop_else(rng):
    function, item, items, yes, no = rng.choice((
        ("find", "code", "codes", "found", "no"), ("seek", "page", "pages", "open", "missing"),
        ("match", "port", "ports", "free", "busy"), ("lookup", "key", "keys", "hit", "miss"),
    ))
    values = some(rng, range(1, 30), 3)
    count = rng.choice((2, 3))
    found, absent = values[count - 1 - rng.randrange(count - 1)], rng.choice(range(30, 40))
    program = f"""\
def {function}({items}, wanted):
    for {item} in {items}:
        if {item} == wanted:
            print("{yes}", {item})
            break
    else:
        print("{no}", wanted)

{function}({values[:count]}, {found})
{function}({values[:count]}, {absent})
"""
    tail = f'    else:\n        print("{no}", wanted)\n'
    return (
        program,
        {
            "loop-else-always": mutated(program, (tail, f'    print("{no}", wanted)\n')),
            "loop-else-if-empty": mutated(program, (tail, f'    if not {items}:\n        print("{no}", wanted)\n')),
            "loop-else-per-item": mutated(program, (tail, f'        else:\n            print("{no}", wanted)\n')),
        },
        f"The `else` of a loop runs once, when the loop ends without `break`. "
        f"{found} is there, so `break` skips the `else`; {absent} is not, so the loop runs to its end and the `else` runs too.",
        f"`else` у цикла выполняется один раз — когда цикл закончился без `break`. "
        f"Число {found} нашлось, и после `break` этот блок пропущен; числа {absent} нет, цикл доходит до конца, и `else` выполняется.",
    )


TEMPLATES = (
    closures_in_comprehension, closures_in_loop, counters, nested_comprehension,
    mutable_default, default_at_definition,
    alias_and_plus, shallow_copy, shared_rows, function_arguments, class_attributes, sorting, strings,
    slices, slice_assignment,
    generator_exhausted, generator_body, generator_expression,
    try_order, finally_result, loop_else,
)
