"""Descriptors and special methods: which method does Python call, and what does an attribute lookup find?

A template returns the program, its mutations (rule -> a program that behaves as the rule believes) and why it is so.
All of them are run here first: an instance is kept only if three naive rules print something else.
"""
import contextlib
import io
import random

PROMPT = {"en": "What does this program print?", "ru": "Что выведет эта программа?"}

# A class, a name for its instance, an attribute, two words that may be its value.
THINGS = (
    ("Order", "order", "price", "ten", "net"), ("Parcel", "parcel", "weight", "light", "heavy"),
    ("Route", "route", "length", "short", "long"), ("Sensor", "sensor", "level", "low", "high"),
    ("Ticket", "ticket", "state", "open", "done"), ("Invoice", "invoice", "total", "gross", "due"),
    ("Room", "room", "color", "grey", "blue"), ("Server", "server", "region", "east", "west"),
    ("Letter", "letter", "tone", "calm", "formal"), ("Photo", "photo", "size", "small", "full"),
)
FIELDS = ("Field", "Column", "Setting", "Value", "Cell", "Stored")
PEOPLE = ("ann", "bob", "eve", "dan", "kim", "leo", "mia", "tom", "zoe", "max")
BOXES = (("Basket", "basket"), ("Shelf", "shelf"), ("Queue", "queue"), ("Crate", "crate"), ("Batch", "batch"), ("Folder", "folder"))
UNITS = (("Money", "Tip"), ("Hours", "Break"), ("Meters", "Step"), ("Points", "Bonus"), ("Weight", "Tare"), ("Bytes", "Chunk"))


def generate(rng: random.Random) -> dict:
    template = rng.choice(TEMPLATES)
    while True:
        program, mutations, en, ru = template(rng)
        right, different = printed(program), {}
        for rule, mutation in mutations.items():
            found = printed(mutation)
            if found != right:
                different.setdefault(found, (rule, mutation))
        if len(different) >= 3:
            break
    wrong = list(different.values())
    rng.shuffle(wrong)  # a choice shows three of them, and each should have its turn
    return {
        "program": program,
        "prompt": PROMPT,
        "wrong": [{"rule": rule.split("/")[0], "program": mutation} for rule, mutation in wrong],
        "explain": {"en": en, "ru": ru},
    }


def printed(program):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        exec(program, {"__name__": "__main__"})
    return out.getvalue().rstrip()


def mutated(program, *changes):
    for old, new in changes:
        assert old in program, old
        program = program.replace(old, new)
    return program


def prints(*lines):
    """A program that prints these lines: for an answer that no small change of the program gives."""
    return "\n".join(f"print({line!r})" for line in lines)


# Descriptors

def descriptor_read(rng):
    """A value in the instance's dictionary against a descriptor of its class: which kind of descriptor is it?"""
    cls, name, attribute, own, other = rng.choice(THINGS)
    field, kind = rng.choice(FIELDS), rng.choice(("data", "data", "non-data", "non-data", "set only"))
    getter = f'    def __get__(self, instance, owner):\n        return "{other}"\n\n'
    setter = "    def __set__(self, instance, value):\n        pass\n\n"
    show = '    def __repr__(self):\n        return "descriptor"\n\n'
    body = {"data": getter + setter, "non-data": getter, "set only": setter}[kind] + show
    with_class = rng.random() < 0.5
    tail = f"print({name}.{attribute}, {cls}.{attribute})" if with_class else f"print({name}.{attribute})\ndel {name}.__dict__[\"{attribute}\"]\nprint({name}.{attribute})"
    program = f"""\
class {field}:
{body.rstrip()}

class {cls}:
    {attribute} = {field}()

{name} = {cls}()
{name}.__dict__["{attribute}"] = "{own}"
{tail}
"""
    seen = {"data": (other, other), "non-data": (own, other), "set only": (own, "descriptor")}[kind]

    def both(*words):
        return prints(" ".join(words)) if with_class else prints(*words)

    flipped = {"data": (own, other), "non-data": (other, other), "set only": ("descriptor", "descriptor")}[kind]
    naive = {
        {"data": "instance-first", "non-data": "descriptor-first", "set only": "descriptor-first"}[kind]: both(*flipped),
        "get-not-on-class" if with_class else "lookup-ends": both(seen[0], "descriptor") if with_class else both(seen[0], own),
        "descriptor-is-value": both("descriptor", "descriptor") if kind != "set only" else both(own, own),
        "set-shares": both(own, own) if with_class else both(other, own) if kind == "data" else both("descriptor", own) if kind == "set only" else both(other, "descriptor"),
    }
    second_en = (f"`{cls}.{attribute}` calls `__get__` as well, with `None` for the instance." if with_class else "With or without that entry, reading goes to `__get__`." if kind == "data" else "Without an entry of its own the object falls back on `__get__`.") if kind != "set only" else "Where there is no `__get__` and no entry of the object, the descriptor itself comes out."
    second_ru = (f"`{cls}.{attribute}` тоже вызывает `__get__`, только вместо экземпляра передаётся `None`." if with_class else "Есть эта запись или нет, чтение идёт через `__get__`." if kind == "data" else "Когда записи в словаре объекта нет, срабатывает `__get__`.") if kind != "set only" else "Там, где нет ни `__get__`, ни записи в словаре объекта, получается сам дескриптор."
    first_en, first_ru = {
        "data": ("A descriptor with both `__get__` and `__set__` is a data descriptor: it comes before the dictionary of the instance.",
                 "Дескриптор, у которого есть и `__get__`, и `__set__`, — дескриптор данных: он важнее словаря экземпляра."),
        "non-data": ("Without `__set__` it is a non-data descriptor: an entry in the dictionary of the instance comes before it.",
                     "Без `__set__` это не дескриптор данных: запись в словаре экземпляра важнее него."),
        "set only": ("This descriptor defines only `__set__`; reading does not involve it, and the entry in the dictionary of the instance is found.",
                     "У этого дескриптора есть только `__set__`; в чтении он не участвует, и находится запись в словаре экземпляра."),
    }[kind]
    return program, naive, f"{first_en} {second_en}", f"{first_ru} {second_ru}"


def descriptor_write(rng):
    """What an assignment does: it goes to `__set__`, or into the dictionary of the instance."""
    cls, name, attribute, own, other = rng.choice(THINGS)
    field, kind = rng.choice(FIELDS), rng.choice(("data", "non-data", "non-data"))
    number = rng.choice((3, 5, 7, 12, 40))
    default = rng.choice((0, 1, 2))
    setter = f"\n    def __set__(self, instance, value):\n        instance.saved = value * 10\n" if kind == "data" else ""
    program = f"""\
class {field}:
    def __get__(self, instance, owner):
        return getattr(instance, "saved", {default})
{setter}
class {cls}:
    {attribute} = {field}()

{name} = {cls}()
print({name}.{attribute})
{name}.{attribute} = {number}
print({name}.{attribute}, {name}.__dict__)
print({cls}().{attribute})
"""
    lines = {"data": (f"{default}", f"{number * 10} {{'saved': {number * 10}}}", f"{default}"), "non-data": (f"{default}", f"{number} {{'{attribute}': {number}}}", f"{default}")}[kind]
    if kind == "data":
        naive = {
            "write-to-dict": prints(lines[0], f"{number} {{'{attribute}': {number}}}", lines[2]),
            "write-both": prints(lines[0], f"{number * 10} {{'{attribute}': {number}, 'saved': {number * 10}}}", lines[2]),
            "write-replaces-class": prints(lines[0], f"{number} {{}}", f"{number}"),
            "descriptor-state-shared": prints(*lines[:2], f"{number * 10}"),
        }
    else:
        naive = {
            "descriptor-first": prints(lines[0], f"{default} {{'{attribute}': {number}}}", lines[2]),
            "write-replaces-class": prints(lines[0], f"{number} {{}}", f"{number}"),
            "needs-set": prints(lines[0], f"{default} {{}}", lines[2]),
            "descriptor-state-shared": prints(*lines[:2], f"{number}"),
        }
    return (
        program, naive,
        *((f"The class has a descriptor with `__set__`, so the assignment calls it and stores nothing by itself: only `saved` gets into `__dict__`, for this one instance.",
           f"У класса есть дескриптор с `__set__`, поэтому присваивание вызывает его и само ничего не записывает: в `__dict__` попадает только `saved`, и только у этого экземпляра.")
          if kind == "data" else
          (f"There is no `__set__`, so the assignment puts `{attribute}` into the dictionary of this instance, and from then on that entry hides the descriptor. Other instances still use `__get__`.",
           f"Метода `__set__` нет, поэтому присваивание кладёт `{attribute}` в словарь этого экземпляра, и запись заслоняет дескриптор. Остальные экземпляры по-прежнему читают через `__get__`.")),
    )


def shared_descriptor(rng):
    """A descriptor that keeps the value in itself, or in the instance."""
    cls, name, attribute, own, other = rng.choice(THINGS)
    field = rng.choice(FIELDS)
    first, second = rng.sample(range(2, 60), 2)
    where = rng.choice(("self", "self", "instance"))
    third = rng.choice((second + 1, first + 5, 99))
    program = f"""\
class {field}:
    def __get__(self, instance, owner):
        return {where}.stored

    def __set__(self, instance, value):
        {where}.stored = value

class {cls}:
    {attribute} = {field}()
    limit = {field}()

one, two = {cls}(), {cls}()
one.{attribute} = {first}
two.{attribute} = {second}
one.limit = {third}
print(one.{attribute}, two.{attribute}, one.limit)
"""
    values = {"self": (second, second, third), "instance": (third, second, third)}
    return (
        program,
        {
            "per-instance-and-name": prints(f"{first} {second} {third}"),
            "descriptor-state-per-name" if where == "instance" else "self-is-instance": prints(" ".join(map(str, values["self" if where == "instance" else "instance"]))),
            "one-for-all": prints(f"{third} {third} {third}"),
            "first-write-stays": prints(f"{first} {first} {third}"),
        },
        *((f"A descriptor object exists once for each name in the class body, and `self` in its methods is that object. Both instances write `{attribute}` into the same one, so the later value is seen by both; `limit` has a descriptor of its own.",
           f"Объект-дескриптор создаётся один раз на каждое имя в теле класса, и `self` в его методах — именно он. Оба экземпляра пишут `{attribute}` в один и тот же объект, поэтому виден последний; у `limit` дескриптор свой.")
          if where == "self" else
          (f"The value is kept in the instance, so the two objects do not interfere. But both descriptors use the same name, `stored`: writing `limit` also overwrites `{attribute}` of that object.",
           f"Значение хранится в экземпляре, поэтому объекты друг другу не мешают. Но оба дескриптора пользуются одним именем `stored`: запись `limit` затирает и `{attribute}` того же объекта.")),
    )


def set_name(rng):
    """`__set_name__` runs when the class body is done; not for a descriptor that is added later."""
    cls, name, attribute, own, other = rng.choice(THINGS)
    field, key = rng.choice(FIELDS), rng.choice(("key", "label", "slot"))
    second = rng.choice(("owner", "code", "rank", "place"))
    later = rng.random() < 0.5
    add = f"{cls}.{second} = {field}()\n" if later else ""
    body = f"    {attribute} = {field}()\n" + ("" if later else f"    {second} = {attribute}\n")
    program = f"""\
class {field}:
    {key} = "unnamed"

    def __set_name__(self, owner, name):
        self.{key} = name

    def __get__(self, instance, owner):
        return self.{key}

class {cls}:
{body}
{add}{name} = {cls}()
print({name}.{attribute}, {name}.{second})
"""
    if later:
        naive = {
            "set-name-always": prints(f"{attribute} {second}"),
            "set-name-never": prints("unnamed unnamed"),
            "set-name-overwrites": prints(f"{second} {second}"),
            "set-name-owner": prints(f"{cls} unnamed"),
        }
        en = f"`__set_name__` is called once, for what stands in the class body when the class is created. `{second}` was assigned afterwards, so nobody told that descriptor its name."
        ru = f"`__set_name__` вызывается один раз — при создании класса, для всего, что стоит в его теле. `{second}` присвоен позже, и этому дескриптору его имени никто не сообщил."
    else:
        naive = {
            "set-name-always": prints(f"{attribute} {second}"),
            "set-name-first": prints(f"{attribute} {attribute}"),
            "set-name-never": prints("unnamed unnamed"),
            "set-name-owner": prints(f"{cls} {cls}"),
        }
        en = f"Both names refer to one descriptor object. `__set_name__` is called for each name in the order of the class body, and the last call, with `{second}`, wins."
        ru = f"Оба имени обозначают один и тот же дескриптор. `__set_name__` вызывается для каждого имени в порядке тела класса, и остаётся последнее — `{second}`."
    return program, naive, en, ru


def cached(rng):
    """`cached_property` is a non-data descriptor that stores its value in the instance; `property` is a data descriptor."""
    cls, name, attribute, own, other = rng.choice(THINGS)
    base, factor = rng.choice((2, 3, 4, 5, 6)), rng.choice((10, 20, 100))
    new, given = base + rng.choice((1, 2, 3)), rng.choice((1, 7, 8, 9))
    kind = rng.choice(("cached_property", "property"))
    last = rng.choice(("assign", "delete"))
    act = {"assign": f"    {name}.{attribute} = {given}\n", "delete": f"    del {name}.{attribute}\n"}[last]
    head = "from functools import cached_property\n\n" if kind == "cached_property" else ""
    program = f"""\
{head}class {cls}:
    base = {base}

    @{kind}
    def {attribute}(self):
        return self.base * {factor}

{name} = {cls}()
print({name}.{attribute})
{name}.base = {new}
print({name}.{attribute})
try:
{act}    print({name}.{attribute})
except AttributeError:
    print("AttributeError")
"""
    old, fresh = base * factor, new * factor
    stored = str(given) if last == "assign" else str(fresh)
    if kind == "property":
        naive = {
            "property-caches": prints(old, old, "AttributeError"),
            "property-yields": prints(old, fresh, given if last == "assign" else fresh),
            "property-caches/2": prints(old, old, given if last == "assign" else fresh),
            "assignment-ignored": prints(old, fresh, fresh),
        }
        en = "A `property` computes its value at every access. It is a data descriptor even without a setter or deleter: assigning and deleting go to it and raise `AttributeError`."
        ru = "`property` вычисляет значение при каждом обращении. Это дескриптор данных, даже если `setter` и `deleter` не заданы: присваивание и `del` попадают в него и вызывают `AttributeError`."
    else:
        naive = {
            "cache-notices": prints(old, fresh, stored),
            "cache-is-readonly": prints(old, old, "AttributeError"),
            "assignment-ignored": prints(old, old, old),
            "cache-is-readonly/2": prints(old, fresh, "AttributeError"),
        }
        en = f"`cached_property` computes once and puts the value into the dictionary of the instance. It knows nothing of the new `base`. " + (
            "It has no `__set__`, so an assignment replaces that entry." if last == "assign" else "Deleting the attribute removes that entry, and the next access computes anew.")
        ru = f"`cached_property` вычисляет значение один раз и кладёт его в словарь экземпляра. О новом `base` он не узнает. " + (
            "Метода `__set__` у него нет, и присваивание заменяет эту запись." if last == "assign" else "Удаление атрибута убирает эту запись, и следующее обращение вычисляет значение заново.")
    return program, naive, en, ru


def property_inherited(rng):
    """A property keeps the function that it was made of; overriding the function's name in a subclass does not reach it."""
    cls, name, attribute, own, other = rng.choice(THINGS)
    child = rng.choice(("Special", "Urgent", "Draft", "Nightly")) + cls
    form = rng.choice(("property", "property", "lambda", "alias"))
    wrap = {"property": f"{attribute} = property(get_{attribute})", "lambda": f"{attribute} = property(lambda self: self.get_{attribute}())",
            "alias": f"read = get_{attribute}"}[form]
    shown = f"{name}.read()" if form == "alias" else f"{name}.{attribute}"
    raw = f"{name}.read" if form == "alias" else f"{name}.{attribute}"
    program = f"""\
class {cls}:
    def get_{attribute}(self):
        return "{own}"

    {wrap}

class {child}({cls}):
    def get_{attribute}(self):
        return "{other}, not " + super().get_{attribute}()

{name} = {child}()
print({shown})
print({name}.get_{attribute}())
"""
    new = f"{other}, not {own}"
    naive = {
        "override-reaches" if form != "lambda" else "property-bound-early": prints(*((new, new) if form != "lambda" else (own, new))),
        "super-is-self": prints(own if form != "lambda" else other, other),
        "base-hides": prints(own, own),
        "override-replaced-all": prints(new if form != "lambda" else own, own),
    }
    en, ru = {
        "property": (f"`property(get_{attribute})` took hold of the function object in the class body of `{cls}`. The subclass binds the name `get_{attribute}` to another function, but the property still has the first.",
                     f"`property(get_{attribute})` в теле `{cls}` запомнил сам объект функции. Подкласс связывает имя `get_{attribute}` с другой функцией, но у `property` остаётся первая."),
        "lambda": (f"The property's own function looks up `self.get_{attribute}` at each access, and that search starts at the class of the object, `{child}`.",
                   f"Функция внутри `property` ищет `self.get_{attribute}` при каждом обращении, а поиск начинается с класса самого объекта, `{child}`."),
        "alias": (f"`read = get_{attribute}` gave the first function a second name. Overriding `get_{attribute}` in the subclass leaves `read` where it was.",
                  f"`read = get_{attribute}` дало первой функции второе имя. Переопределение `get_{attribute}` в подклассе имени `read` не касается."),
    }[form]
    return program, naive, en, ru


# Binding and lookup

def binding(rng):
    """A function becomes a method only when it is found in the class."""
    cls, name, attribute, own, other = rng.choice(THINGS)
    verb = rng.choice(("label", "describe", "mark", "show", "sign"))
    kind = rng.choice(("plain", "staticmethod", "classmethod"))
    where = rng.choice(("instance", "class", "class"))
    wrapped = {"plain": "describe", "staticmethod": "staticmethod(describe)", "classmethod": "classmethod(describe)"}[kind].replace("describe", "names")
    target = name if where == "instance" else cls
    if where == "instance":
        wrapped, kind = "names", "plain"
    program = f"""\
def names(*args):
    return [getattr(arg, "__name__", "object") for arg in args]

class {cls}:
    pass

{name} = {cls}()
{target}.{verb} = {wrapped}
print({name}.{verb}({cls}))
print({f"{cls}.{verb}()" if where == "class" else f"{name}.{verb}()"})
"""
    one, passed = f"['{cls}']", {"object": f"['object', '{cls}']", "class": f"['{cls}', '{cls}']", "none": f"['{cls}']"}
    table = {"plain": (passed["object"], "[]"), "staticmethod": (passed["none"], "[]"), "classmethod": (passed["class"], one)}
    instance = (passed["none"], "[]")
    bound = (passed["object"], "['object']")
    if where == "instance":
        naive = {"binds-on-instance": prints(*bound), "binds-class": prints(passed["class"], one), "binding-half": prints(passed["object"], "[]")}
        en = f"The function lies in the dictionary of the instance. Only what is found in the class is bound (`__get__` is called); what is found in the instance is returned as it is, and gets no `self`."
        ru = f"Функция лежит в словаре экземпляра. Связывается (через `__get__`) только найденное в классе, а найденное в самом экземпляре отдаётся как есть, и `self` не передаётся."
    else:
        others = {"plain": {"added-late-unbound": table["staticmethod"], "binds-class": table["classmethod"], "class-call-binds": (passed["object"], one)},
                  "staticmethod": {"static-gets-self": table["plain"], "binds-class": table["classmethod"], "static-on-class-only": (passed["object"], one)},
                  "classmethod": {"classmethod-gets-self": (passed["object"], one), "classmethod-needs-class": (passed["object"], "[]"), "static-is-class": table["staticmethod"]}}[kind]
        naive = {rule: prints(*lines) for rule, lines in others.items()}
        en, ru = {
            "plain": (f"A function in the class is bound whenever it is looked up through an instance, no matter when it was added. Looked up through `{cls}`, it stays a plain function and gets nothing extra.",
                      f"Функция, лежащая в классе, связывается при обращении через экземпляр, когда бы её ни добавили. При обращении через `{cls}` это обычная функция, и ей ничего не подставляется."),
            "staticmethod": ("`staticmethod` hands out the function as it is, through the instance as through the class: nothing is put before the arguments.",
                             "`staticmethod` отдаёт функцию как есть и через экземпляр, и через класс: перед аргументами ничего не подставляется."),
            "classmethod": ("`classmethod` puts the class before the arguments, through the instance as through the class.",
                            "`classmethod` подставляет первым аргументом класс — и при вызове через экземпляр, и через сам класс."),
        }[kind]
    return program, naive, en, ru


def special_on_instance(rng):
    """Operators and built-ins look for special methods in the type, not in the instance."""
    cls, name = rng.choice(BOXES)
    a, b = rng.sample(range(2, 30), 2)
    method, call, first, second = rng.choice((
        ("__len__", f"len({name})", a, b), ("__call__", f"{name}()", a, b), ("__int__", f"int({name})", a, b),
        ("__abs__", f"abs({name})", a, b), ("__str__", f"str({name})", '"%s"' % "new", '"%s"' % "old"), ("__hash__", f"hash({name})", a, b),
        ("__neg__", f"-{name}", a, b), ("__index__", f"hex({name})", a, b),
    ))
    late = rng.choice(("instance", "instance", "both"))
    third = '"late"' if method == "__str__" else rng.randrange(31, 60)
    extra = f"{cls}.{method} = lambda self: {third}\n" if late == "both" else ""
    program = f"""\
class {cls}:
    def {method}(self):
        return {first}

{name} = {cls}()
{name}.{method} = lambda: {second}
{extra}print({call})
print({name}.{method}())
"""
    current = third if late == "both" else first

    def shown(value, built_in):
        value = value.strip('"') if isinstance(value, str) else value
        return hex(value) if built_in and method == "__index__" else str(value)

    def both(one, two):
        return prints(shown(one, True), shown(two, False))

    return (
        program,
        {
            "special-from-instance": both(second, second),
            "instance-cannot-hide": both(current, current),
            "explicit-is-class": both(second, current),
            "class-fixed": both(first, second) if late == "both" else prints("TypeError", shown(second, False)),
        },
        f"`{call}` looks for `{method}` in the class of the object and skips the object's own dictionary" + (", and it finds the version that was assigned to the class last. " if late == "both" else ". ")
        + f"`{name}.{method}()` is an ordinary attribute lookup, so there the instance's own function is found.",
        f"`{call}` ищет `{method}` в классе объекта, минуя словарь самого объекта" + (", и находит то, что присвоено классу последним. " if late == "both" else ". ")
        + f"А `{name}.{method}()` — обычное обращение к атрибуту, и находится функция из самого экземпляра.",
    )


def getattr_fallback(rng):
    """`__getattr__` is asked last, `__getattribute__` first."""
    cls, name, attribute, own, other = rng.choice(THINGS)
    hook = rng.choice(("__getattr__", "__getattr__", "__getattribute__"))
    kind, missing = rng.choice(("kind", "group", "unit")), rng.choice(("author", "owner", "notes", "tags"))
    order = rng.sample((attribute, kind, missing), 3)
    program = f"""\
class {cls}:
    {kind} = "{other}"

    def __init__(self):
        self.{attribute} = "{own}"

    def {hook}(self, name):
        return name.upper()

{name} = {cls}()
print({", ".join(f"{name}.{part}" for part in order)})
print("{attribute}" in {name}.__dict__, hasattr({name}, "nothing"))
"""
    plain = {attribute: own, kind: other, missing: missing.upper()}
    hooked = {part: part.upper() for part in order}
    dictionary = "True" if hook == "__getattr__" else "False"

    def lines(values, second):
        return prints(" ".join(values[part] for part in order), second)

    right = plain if hook == "__getattr__" else hooked
    if hook == "__getattr__":
        naive = {
            "getattr-first": lines(hooked, "True True"),
            "class-not-searched": lines({**plain, kind: kind.upper()}, "True True"),
            "hasattr-looks-in-dict": lines(plain, "True False"),
            "init-goes-through": lines({**plain, attribute: attribute.upper()}, "False True"),
        }
        en = f"`__getattr__` is called only when the usual search in the instance and its classes found nothing: here for `{missing}`. `hasattr` makes the same search, so with such a `__getattr__` every name exists."
        ru = f"`__getattr__` вызывается, только когда обычный поиск в экземпляре и его классах ничего не дал: здесь — для `{missing}`. `hasattr` ищет так же, поэтому с таким `__getattr__` есть любое имя."
    else:
        naive = {
            "getattribute-last": lines(plain, "True True"),
            "class-found-first": lines({**hooked, kind: other}, "False True"),
            "dict-spared": lines(hooked, "True True"),
            "hasattr-looks-in-dict": lines(hooked, "False False"),
        }
        en = f"`__getattribute__` is called for every attribute, also for those that exist, and even for `__dict__`: what it returns is the string `__DICT__`, and `{attribute}` is not in it."
        ru = f"`__getattribute__` вызывается для каждого атрибута, в том числе существующего, и даже для `__dict__`: он возвращает строку `__DICT__`, а `{attribute}` в ней нет."
    return program, naive, en, ru


def mangling(rng):
    """Two leading underscores: the name is bound to the class in whose body it is written."""
    cls, name, attribute, own, other = rng.choice(THINGS)
    child = rng.choice(("Special", "Urgent", "Draft", "Nightly")) + cls
    first, second, third = rng.sample(range(2, 90), 3)
    outside = rng.random() < 0.5
    act = f"{name}.__{attribute} = {third}\n" if outside else ""
    single = rng.random() < 0.3
    line = "_" if single else "__"
    program = f"""\
class {cls}:
    def __init__(self):
        self.{line}{attribute} = {first}

    def read(self):
        return self.{line}{attribute}

class {child}({cls}):
    def __init__(self):
        super().__init__()
        self.{line}{attribute} = {second}

    def read_own(self):
        return self.{line}{attribute}

{name} = {child}()
{act.replace("__", line)}print({name}.read(), {name}.read_own(), len({name}.__dict__))
"""
    if single:
        value = third if outside else second
        naive = {
            "single-mangled": prints(f"{first} {second} {3 if outside else 2}"),
            "each-class-its-own": prints(f"{first} {second} 2" if outside else f"{first} {second} 1"),
            "underscore-readonly": prints(f"{second} {second} 1" if outside else f"{first} {first} 1"),
        }
        en = f"One underscore is a convention and changes nothing for Python: all the code speaks of one attribute, `_{attribute}`, and the last assignment holds."
        ru = f"Одно подчёркивание — лишь соглашение, для Python оно ничего не меняет: весь код говорит об одном атрибуте `_{attribute}`, и действует последнее присваивание."
    else:
        naive = {
            "mangling-unknown": prints(f"{third} {third} 1" if outside else f"{second} {second} 1"),
            "mangling-by-object": prints(f"{second} {second} {2 if outside else 1}") if outside else prints(f"{second} {second} 2"),
            "outside-reaches": prints(f"{third} {second} 2" if outside else f"{first} {first} 2"),
            "each-class-its-own": prints(f"{first} {second} {2 if outside else 1}"),
        }
        en = f"Inside a class body `self.__{attribute}` is compiled to a name with that class in it: `_{cls}__{attribute}` and `_{child}__{attribute}` are two attributes." + (
            f" Outside any class nothing is renamed, so the assignment there makes a third one." if outside else "")
        ru = f"В теле класса `self.__{attribute}` превращается в имя с этим классом внутри: `_{cls}__{attribute}` и `_{child}__{attribute}` — два разных атрибута." + (
            " Вне класса имя не меняется, и присваивание там создаёт третий." if outside else "")
    return program, naive, en, ru


# Operators

def addition(rng):
    """`a + b`: the left operand's method, the right operand's reflected one, and who is asked first."""
    first, second = rng.choice(UNITS)
    child = rng.random() < 0.5
    left = rng.choice(("answers", "refuses", "absent"))
    right = rng.choice(("answers", "answers", "refuses", "absent"))
    sign, method, reflected = rng.choice((("+", "add", "radd"), ("-", "sub", "rsub"), ("*", "mul", "rmul"), ("@", "matmul", "rmatmul"), ("%", "mod", "rmod")))
    mixed = rng.random() < 0.3  # the subclass on the left: no priority then
    both = rng.random() < 0.5
    forced_case = rng.random() < 0.6
    if forced_case:  # the case of the subclass that is asked first
        child, left, right, both = True, rng.choice(("answers", "answers", "refuses")), "answers", True

    def body(name, kind, cls):
        result = {"answers": f'"{cls} {name}"', "refuses": "NotImplemented"}.get(kind)
        return f"    def __{name}__(self, other):\n        return {result}\n" if result else ""

    base = body(method, left, first) + body(reflected, "answers" if forced_case or rng.random() < 0.5 else "absent", first)
    own = body(reflected, right, second)
    if forced_case or rng.random() < 0.4:
        own = body(method, "answers", second) + own
    heading = f"class {second}({first}):" if child else f"class {second}:"
    pair = (f"{second}()", f"{first}()") if mixed else (f"{first}()", f"{second}()")

    def whole(pair, base=base, own=own, heading=heading, call=None):
        shown = "".join(
            f"try:\n    print({call(one, two) if call else f'{one} {sign} {two}'})\nexcept TypeError:\n    print(\"TypeError\")\n"
            for one, two in ([pair, pair[::-1]] if both else [pair]))
        return f"class {first}:\n{base or '    pass' + chr(10)}\n{heading}\n{own or '    pass' + chr(10)}\n{shown}"

    program = whole(pair)

    def forced(order):
        """The program with an `ask` in place of the operator, which asks for these methods in this order and knows no other rule."""
        code = f"""\
def ask(a, b):
    plain, reflected = (a, b, "__{method}__"), (b, a, "__{reflected}__")
    swapped = (b, a, "__{method}__")
    for one, two, name in {order}:
        found = getattr(type(one), name, None)
        result = found(one, two) if found else NotImplemented
        if result is not NotImplemented:
            return result
    raise TypeError

"""
        return code + whole(pair, call=lambda one, two: f"ask({one}, {two})")

    return (
        program,
        {
            "right-never-first": forced("(plain, reflected)"),
            "right-always-first": forced("(reflected, plain)"),
            "no-reflection": forced("(plain,)"),
            "operands-swapped": forced("(swapped, plain) if type(b) in type(a).__subclasses__() else (plain, swapped)"),
            "notimplemented-returned": whole(pair, base.replace("NotImplemented", '"NotImplemented"'), own.replace("NotImplemented", '"NotImplemented"')),
            "notimplemented-raises": whole(pair, base.replace("return NotImplemented", "raise TypeError"), own.replace("return NotImplemented", "raise TypeError")),
        },
        f"`a {sign} b` asks `__{method}__` of the left operand; if it is absent or returns `NotImplemented`, `__{reflected}__` of the right one, and then raises `TypeError`. "
        f"If the class of the right one is a subclass of the left one's and overrides `__{reflected}__`, it is asked first.",
        f"`a {sign} b` вызывает `__{method}__` левого операнда; если метода нет или он вернул `NotImplemented` — `__{reflected}__` правого, а затем уже `TypeError`. "
        f"Если класс правого операнда — подкласс левого и сам определяет `__{reflected}__`, он вызывается первым.",
    )


def in_place(rng):
    """`+=`: `__iadd__` if there is one, else `__add__` and a new object; the name is bound again either way."""
    cls, name = rng.choice(BOXES)
    items = rng.sample(PEOPLE, 3)
    kind = rng.choice(("iadd", "add", "both", "forgets"))
    iadd = '    def __iadd__(self, other):\n        self.items.append(other)\n        return self\n'
    forgets = '    def __iadd__(self, other):\n        self.items.append(other)\n'
    add = f'    def __add__(self, other):\n        return {cls}(self.items + [other, "new"])\n'
    body = {"iadd": iadd, "add": add, "both": add + "\n" + iadd, "forgets": forgets}[kind]
    program = f"""\
class {cls}:
    def __init__(self, items):
        self.items = items

{body}
{name} = other = {cls}(["{items[0]}"])
{name} += "{items[1]}"
print({name} and {name}.items)
print(other.items)
"""
    a, b = items[:2]
    one, grown, made = f"['{a}']", f"['{a}', '{b}']", f"['{a}', '{b}', 'new']"
    naive = {
        "iadd": {"inplace-makes-new": prints(grown, one), "inplace-nothing": prints(one, one), "inplace-returns-none": prints("None", grown)},
        "add": {"inplace-changes-object": prints(made, made), "inplace-nothing": prints(one, one), "inplace-returns-none": prints("None", made), "inplace-append": prints(grown, grown)},
        "both": {"add-preferred": prints(made, one), "inplace-makes-new": prints(grown, one), "both-called": prints(made, grown), "inplace-returns-none": prints("None", grown)},
        "forgets": {"inplace-returns-self": prints(grown, grown), "inplace-makes-new": prints(grown, one), "inplace-nothing": prints("None", one), "inplace-append": prints(grown, grown)},
    }[kind]
    en, ru = {
        "iadd": ("`+=` calls `__iadd__`, which changes the object itself and returns it, so both names still refer to that one object.",
                 "`+=` вызывает `__iadd__`, а он меняет сам объект и возвращает его, поэтому оба имени по-прежнему обозначают один объект."),
        "add": (f"There is no `__iadd__`, so `+=` falls back on `__add__`: that makes a new object, and only the name `{name}` moves to it.",
                f"Метода `__iadd__` нет, и `+=` обходится `__add__`: тот создаёт новый объект, и на него переходит только имя `{name}`."),
        "both": ("With both methods there, `+=` takes `__iadd__`; `__add__` is not called at all. The object is changed in place, and both names see it.",
                 "Когда есть оба метода, `+=` берёт `__iadd__`, а `__add__` не вызывается вовсе. Объект меняется на месте, и это видно через оба имени."),
        "forgets": (f"`+=` binds the name to whatever `__iadd__` returns. This one changes the object but returns nothing, so `{name}` becomes `None`; `other` still has the changed object.",
                    f"`+=` связывает имя с тем, что вернул `__iadd__`. Здесь он изменил объект, но ничего не вернул, и `{name}` становится `None`, а у `other` остался изменённый объект."),
    }[kind]
    return program, naive, en, ru


def equality(rng):
    """`==`, `!=` and the comparisons by size: what is derived from what, and which reflected method is asked."""
    cls, name = rng.choice(BOXES)
    a, b = sorted(rng.sample(range(1, 50), 2))
    method, sign = rng.choice((("__lt__", "<"), ("__gt__", ">"), ("__le__", "<=")))
    reflected = {"<": ">", ">": "<", "<=": ">="}[sign]
    with_ne = rng.random() < 0.3
    with_eq = rng.random() < 0.7
    eq = '    def __eq__(self, other):\n        return self.size == other.size\n\n' if with_eq else ""
    ne = '    def __ne__(self, other):\n        return "ne"\n\n' if with_ne else ""
    lines = [f"{name}({a}) == {name}({a})", f"{name}({a}) != {name}({a})", f"{name}({a}) {sign} {name}({b})", f"{name}({a}) {reflected} {name}({b})"]
    name = cls
    lines = [line.replace(lines[0].split("(")[0], cls) for line in lines]
    other = {"<": "<=", ">": ">=", "<=": "<"}[sign]
    lines.append(f"{cls}({a}) {other} {cls}({b})")
    shown = sorted(rng.sample(range(5), 3))
    program = f"""\
class {cls}:
    def __init__(self, size):
        self.size = size

{eq}{ne}    def {method}(self, other):
        return self.size {sign} other.size

def show(compare):
    try:
        print(compare())
    except TypeError:
        print("TypeError")

""" + "".join(f"show(lambda: {lines[index]})\n" for index in shown)

    def variant(*values):
        return prints(*(str(values[index]) for index in shown))

    compare = {"<": a < b, ">": a > b, "<=": a <= b}[sign]
    mirror = {"<": a > b, ">": a < b, "<=": a >= b}[sign]
    strict = {"<": a <= b, ">": a >= b, "<=": a < b}[sign]
    equal = with_eq
    unequal = "ne" if with_ne else not equal
    return (
        program,
        {
            "ne-by-identity": variant(equal, True if not with_ne else "ne", compare, mirror, "TypeError"),
            "eq-by-value": variant(True, False if not with_ne else "ne", compare, mirror, "TypeError"),
            "eq-by-identity": variant(False, True if not with_ne else "ne", compare, mirror, "TypeError"),
            "no-mirror": variant(equal, unequal, compare, "TypeError", "TypeError"),
            "le-derived": variant(equal, unequal, compare, mirror, strict),
            "mirror-keeps-order": variant(equal, unequal, compare, compare, "TypeError"),
            "ne-ignored": variant(equal, not equal, compare, mirror, "TypeError"),
        },
        f"`!=` is the negation of `__eq__` unless there is a `__ne__`; without both, objects are compared by identity. `{reflected}` finds the other operand's `{method}` as its mirror image. "
        f"`{other}` is derived from nothing and raises `TypeError`.",
        f"`!=` — отрицание `__eq__`, если нет своего `__ne__`; без обоих объекты сравниваются по идентичности. Для `{reflected}` зеркальным служит `{method}` второго операнда. "
        f"А `{other}` ни из чего не выводится и вызывает `TypeError`.",
    )


def identity_first(rng):
    """Containers compare by identity first and only then by `==`."""
    cls, name = rng.choice(BOXES)
    result = rng.choice((False, False, True))
    other = rng.choice(PEOPLE)
    checks = rng.sample((f"{name} == {name}", f"{name} in [{name}]", f"[{name}] == [{name}]", f"{cls}() in [{name}]", f"[{name}].count({name})", f"{name} != {name}", f"({name}, 1) == ({cls}(), 1)"), 4)
    program = f"""\
class {cls}:
    def __eq__(self, other):
        return {result}

{name} = {cls}()
print({checks[0]}, {checks[1]})
print({checks[2]}, {checks[3]})
"""
    def lines(of):
        values = [of(check) for check in checks]
        return prints(" ".join(map(str, values[:2])), " ".join(map(str, values[2:])))

    def right(check, container=True):
        if check.startswith(f"{name} =="):
            return result
        if check.startswith(f"{name} !="):
            return not result
        if check.startswith((f"{cls}() in", f"({name}, 1)")):
            return result
        return (1 if "count" in check else True) if container or result else (0 if "count" in check else False)

    def by_identity(check):
        if check.startswith((f"{cls}() in", f"({name}, 1)")) or "!=" in check:
            return False
        return 1 if "count" in check else True

    return (
        program,
        {
            "containers-only-eq": lines(lambda check: right(check, container=False)),
            "eq-by-identity-always": lines(by_identity),
            "membership-by-type": lines(lambda check: True if check.startswith((f"{cls}() in", f"({name}, 1)")) else right(check)),
            "ne-independent": lines(lambda check: False if "!=" in check else right(check)),
        },
        f"The operator asks `__eq__`, even for an object and itself. Lists and tuples (`in`, `count`, `==`) first look whether it is the same object and call `__eq__` only if not.",
        f"Оператор вызывает `__eq__`, даже если объект сравнивают с ним самим. Списки и кортежи (`in`, `count`, `==`) сначала смотрят, не тот же ли это объект, и вызывают `__eq__`, только если нет.",
    )


def hashing(rng):
    """`__eq__` without `__hash__` makes a class unhashable; a subclass that only overrides `__eq__` loses the hash too."""
    cls, name, attribute, own, other = rng.choice(THINGS)
    kind = rng.choice(("eq", "eq and hash", "hash", "child"))
    eq = f"    def __eq__(self, other):\n        return self.code == other.code\n"
    hash_ = f"    def __hash__(self):\n        return hash(self.code)\n"
    body = {"eq": eq, "eq and hash": eq + "\n" + hash_, "hash": hash_, "child": eq + "\n" + hash_}[kind]
    child = rng.choice(("Special", "Urgent", "Draft")) + cls
    extra = f"\nclass {child}({cls}):\n    def __eq__(self, other):\n        return super().__eq__(other)\n" if kind == "child" else ""
    used = child if kind == "child" else cls
    a, b = rng.sample(range(1, 50), 2)
    codes = rng.choice(((a, a, b), (a, b, a), (a, a, a), (a, b, b)))
    made = ", ".join(f"{used}({code})" for code in codes)
    program = f"""\
class {cls}:
    def __init__(self, code):
        self.code = code

{body}{extra}
items = [{made}]
print(items.count({used}({a})))
try:
    print(len(set(items)))
except TypeError:
    print("TypeError")
"""
    count, unique = codes.count(a), len(set(codes))
    right_count = 0 if kind == "hash" else count
    naive = {
        "hash-inherited-from-object": prints(right_count, 3),
        "set-uses-eq-only": prints(right_count, unique),
        "unhashable-everywhere": prints(right_count, "TypeError"),
        "eq-by-identity": prints(0, unique if kind != "hash" else "TypeError"),
        "hash-makes-equal": prints(count, unique),
        "hash-lost-count": prints("0", "3") if kind != "hash" else prints(count, 3),
    }
    en, ru = {
        "eq": ("A class that defines `__eq__` but not `__hash__` gets `__hash__ = None`: its objects cannot be put into a set. A list needs only `__eq__`.",
               "Класс, где определён `__eq__`, но не `__hash__`, получает `__hash__ = None`: его объекты нельзя положить во множество. Списку хватает `__eq__`."),
        "eq and hash": ("Equal objects have equal hashes here, so the set keeps one of each kind.",
                        "У равных объектов здесь равны и хеши, поэтому во множестве остаётся по одному каждого вида."),
        "hash": ("Without `__eq__` objects are equal only to themselves. Equal hashes do not make them equal: the set keeps all of them, and `count` finds no other object that equals the new one.",
                 "Без `__eq__` объект равен только самому себе. Одинаковые хеши не делают объекты равными: множество хранит все, а `count` не находит ни одного равного новому."),
        "child": (f"Overriding `__eq__` in `{child}` sets `__hash__` of that class to `None`, although the base class has a hash. It would have to be taken over explicitly: `__hash__ = {cls}.__hash__`.",
                  f"Переопределив `__eq__`, `{child}` получил `__hash__ = None`, хотя у базового класса хеш есть. Его нужно взять явно: `__hash__ = {cls}.__hash__`."),
    }[kind]
    return program, naive, en, ru


# Conversions and protocols

def truth(rng):
    """`bool`: `__bool__`, then `__len__`, then true."""
    cls, name = rng.choice(BOXES)
    kind = rng.choice(("both", "both", "len", "none"))
    flag, size = rng.choice(((True, 0), (False, rng.choice((1, 2, 3, 5))), (True, 4), (False, 0)))
    if kind == "both" and flag == (size > 0):  # the two have to disagree
        size = 0 if flag else 3
    has_len, has_bool = kind in ("both", "len"), kind == "both"
    length = f"    def __len__(self):\n        return {size}\n"
    boolean = f"    def __bool__(self):\n        return {flag}\n"
    body = (length if has_len else "") + ("\n" if kind == "both" else "") + (boolean if has_bool else "") or "    size = 0\n"
    word, rest = rng.choice((("full", "empty"), ("yes", "no"), ("go", "wait")))
    program = f"""\
class {cls}:
{body}
    def __str__(self):
        return "{name}"

{name} = {cls}()
print("{word}" if {name} else "{rest}")
print({name} or "{rest}", {name} and "{word}")
print(not {name}, {name} is True, {name} == True)
"""

    def lines(true, returns=True, equals=False):
        one = name if true else rest
        two = word if true else name
        if not returns:
            one, two = str(true), str(true)
        return prints(word if true else rest, f"{one} {two}", f"{not true} False {equals}")

    right = flag if has_bool else size > 0 if has_len else True
    return (
        program,
        {
            "len-decides" if has_bool else "len-ignored" if has_len else "attribute-decides": lines(not right),
            "or-gives-bool": lines(right, returns=False),
            "truthy-equals-true" if right else "or-gives-bool/3": lines(right, equals=True) if right else prints(rest, f"{name} {word}", "True False False"),
            "or-gives-bool/2": lines(not right, returns=False),
        },
        {
            "both": "`__bool__` decides, and `__len__` is not asked.",
            "len": "There is no `__bool__`, so `__len__` decides: 0 is false, all else true.",
            "none": "Without `__bool__` and `__len__` every object is true.",
        }[kind] + " `or` and `and` return one of the operands, not a `bool`; and being true does not make an object equal to `True`.",
        {
            "both": "Решает `__bool__`, а `__len__` не спрашивают.",
            "len": "`__bool__` нет, поэтому решает `__len__`: 0 — ложь, остальное — истина.",
            "none": "Без `__bool__` и `__len__` любой объект истинен.",
        }[kind] + " `or` и `and` возвращают один из операндов, а не `bool`; и истинность не делает объект равным `True`.",
    )


def membership(rng):
    """`in` and `for`: `__contains__`, then `__iter__`, then `__getitem__`."""
    cls, name = rng.choice(BOXES)
    a, b, c, d = rng.sample(PEOPLE, 4)
    has = {part: rng.random() < 0.6 for part in ("contains", "iter")}
    has["getitem"] = rng.random() < 0.8 or not has["iter"]
    contains = f'    def __contains__(self, item):\n        return item == "{a}"\n'
    iterate = f'    def __iter__(self):\n        return iter(["{b}"])\n'
    getitem = f'    def __getitem__(self, index):\n        return ["{c}", "{d}"][index]\n'
    parts = [code for part, code in (("contains", contains), ("iter", iterate), ("getitem", getitem)) if has[part]]
    rng.shuffle(parts)
    asked = rng.choice((a, b, c, d))
    second = rng.choice([one for one in (a, b, c) if one != asked])
    program = f"class {cls}:\n" + "\n".join(parts) + f"""
{name} = {cls}()
print("{asked}" in {name}, "{second}" in {name})
try:
    print(list({name}))
except TypeError:
    print("TypeError")
"""
    iterated = [b] if has["iter"] else [c, d]

    def variant(found, listed):
        return prints(f"{asked in found} {second in found}", str(listed))

    inside = [a] if has["contains"] else iterated
    everything = [*([a] if has["contains"] else []), *iterated]
    return (
        program,
        {
            "in-means-iter": variant(iterated, iterated),
            "in-means-getitem": variant([c, d] if has["getitem"] else inside, [c, d] if has["getitem"] else iterated),
            "getitem-not-iterable": variant(inside if has["contains"] or has["iter"] else [], iterated if has["iter"] else "TypeError"),
            **({"contains-lists": variant(inside, [a])} if has["contains"] else {}),
            **({} if has["iter"] else {"getitem-not-iterable/2": variant(inside, "TypeError")}),
            "in-adds-up": variant(everything, iterated),
            "in-needs-contains": variant([a] if has["contains"] else [], iterated),
            "iteration-adds-up": variant(inside, iterated + ([c, d] if has["iter"] and has["getitem"] else [a] if has["contains"] else [])),
        },
        "`in` asks `__contains__`; only without it does it walk through the object. A walk uses `__iter__`, and without that `__getitem__` with 0, 1, 2 … until `IndexError`. The first method that exists decides alone.",
        "`in` вызывает `__contains__`, и только без него объект перебирается. Перебор идёт через `__iter__`, а без него — через `__getitem__` с 0, 1, 2 … до `IndexError`. Решает первый найденный метод, и он один.",
    )


def text_forms(rng):
    """`__str__`, `__repr__`, `__format__`: who asks which."""
    cls, name = rng.choice(BOXES)
    has = rng.choice((("repr",), ("str",), ("str", "repr"), ("str", "repr"), ("str", "repr", "format"), ("repr", "format")))
    words = {"str": rng.choice(("plain", "short", "nice")), "repr": rng.choice(("exact", "debug", "code")), "format": rng.choice(("styled", "laid out"))}
    body = "\n".join(f'    def __{part}__(self{", spec" if part == "format" else ""}):\n        return "{words[part]}"\n' for part in rng.sample(has, len(has)))
    forms = [("str", f"print({name})"), ("repr", f"print([{name}])"), ("format", f'print(f"{{{name}}}")'), ("repr", f'print(f"{{{name}!r}}")'),
             ("repr", f"print({{1: {name}}})"), ("str", f'print("%s" % {name})'), ("repr", f"print(({name},))"), ("str", f'print(str({name}) + "!")'), ("format", f'print("{{}}".format({name}))')]
    shown = rng.sample(forms, 3)
    program = f"class {cls}:\n{body}\n{name} = {cls}()\n" + "\n".join(code for _, code in shown) + "\n"
    if "repr" not in has:  # the default repr has an address in it
        program = program.replace(f"class {cls}:\n", f"class Base:\n    def __repr__(self):\n        return \"{words['repr']}\"\n\nclass {cls}(Base):\n")
    known = {*has, "repr"}

    def resolve(kind, chain):
        return next(words[part] for part in chain[kind] if part in known)

    chains = {
        "right": {"str": ("str", "repr"), "repr": ("repr",), "format": ("format", "str", "repr")},
        "containers-use-str": {"str": ("str", "repr"), "repr": ("str", "repr"), "format": ("format", "str", "repr")},
        "print-uses-repr": {"str": ("repr",), "repr": ("repr",), "format": ("format", "repr")},
        "format-is-repr": {"str": ("str", "repr"), "repr": ("repr",), "format": ("repr",)},
        "format-is-str": {"str": ("str", "repr"), "repr": ("repr",), "format": ("str", "repr")},
        "format-everywhere": {"str": ("format", "str", "repr"), "repr": ("repr",), "format": ("format", "str", "repr")},
        "roles-swapped": {"str": ("repr",), "repr": ("str", "repr"), "format": ("repr",)},
    }

    def variant(chain):
        lines = []
        for kind, code in shown:
            word = resolve(kind, chain)
            lines.append(f"[{word}]" if "([" in code else f"{{1: {word}}}" if "{1:" in code else f"({word},)" if ",))" in code else f"{word}!" if '"!"' in code else word)
        return prints(*lines)

    assert printed(program) == printed(variant(chains["right"]))
    return (
        program,
        {rule: variant(chain) for rule, chain in chains.items() if rule != "right"},
        "`print`, `str` and `%s` ask `__str__` and fall back on `__repr__`; containers and `!r` show their items by `__repr__`; f-strings and `format` ask `__format__`, which by default gives the same as `str`.",
        "`print`, `str` и `%s` вызывают `__str__`, а без него `__repr__`; контейнеры и `!r` показывают через `__repr__`; f-строки и `format` вызывают `__format__`, а он по умолчанию даёт то же, что `str`.",
    )


def new_and_init(rng):
    """`__new__` makes the object; `__init__` runs afterwards if it is of that class, and each time."""
    cls, name, attribute, own, other = rng.choice(THINGS)
    kind = rng.choice(("single", "single", "other"))
    a, b = rng.sample(range(2, 60), 2)
    if kind == "single":
        program = f"""\
class {cls}:
    only = None

    def __new__(cls, {attribute}):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only

    def __init__(self, {attribute}):
        print("init", {attribute})
        self.{attribute} = {attribute}

one, two = {cls}({a}), {cls}({b})
print(one is two, one.{attribute}, two.{attribute})
"""
        naive = {
            "init-once": prints(f"init {a}", f"True {a} {a}"),
            "new-each-time": prints(f"init {a}", f"init {b}", f"False {a} {b}"),
            "init-no-effect": prints(f"init {a}", f"init {b}", f"True {a} {a}"),
            "init-skipped": prints(f"init {a}", f"True {a} {b}"),
        }
        en = f"`{cls}(…)` calls `__new__` and then `__init__` on what it returned, whether new or not. The second call sets `{attribute}` of the one object again, to {b}."
        ru = f"`{cls}(…)` вызывает `__new__`, а затем `__init__` у того, что он вернул, — новое это или нет. Второй вызов снова задаёт `{attribute}` единственному объекту: {b}."
    else:
        result = rng.choice((f"int({attribute})", f"[{attribute}]", f"str({attribute})"))
        base = {"i": "int", "[": "list", "s": "str"}[result[0]]
        program = f"""\
class {cls}:
    def __new__(cls, {attribute}):
        print("new")
        return {result}

    def __init__(self, {attribute}):
        print("init")
        self.{attribute} = {attribute} + 1

{name} = {cls}({a})
print(type({name}).__name__, {name})
"""
        value = f"[{a}]" if base == "list" else str(a)
        naive = {
            "init-always": prints("new", "init", f"{base} {value}"),
            "init-first": prints("init", "new", f"{base} {value}"),
            "new-result-ignored": prints("new", "init", f"{cls} {a + 1}"),
            "new-not-called": prints("init", f"{cls} {a + 1}"),
        }
        en = f"What the call gives is what `__new__` returns: here an object of type `{base}`. As that is no `{cls}`, `__init__` does not run."
        ru = f"Результат вызова — то, что вернул `__new__`: здесь это `{base}`. Поскольку это не `{cls}`, метод `__init__` не вызывается."
    return program, naive, en, ru


def missing(rng):
    """`__missing__` is asked by `d[key]` only."""
    cls = rng.choice(("Counter2", "Prices", "Defaults", "Stock", "Ranks", "Colors")).replace("Counter2", "Tally")
    name = cls.lower()
    known, absent, third = rng.sample(PEOPLE, 3)
    value, other, fallback = rng.sample(range(1, 30), 3)
    stores = rng.random() < 0.5
    body = f"        self[key] = {other}\n        return {other}\n" if stores else f"        return {other}\n"
    get = rng.choice((f"{name}.get(\"{absent}\")", f"{name}.get(\"{absent}\", {fallback})"))
    default = str(fallback) if "," in get else "None"
    before = rng.random() < 0.5
    index = f'print({name}["{absent}"], "{absent}" in {name})\n'
    got = f"print({get})\n"
    program = f"""\
class {cls}(dict):
    def __missing__(self, key):
{body}
{name} = {cls}({known}={value})
{got + index if before else index + got}print(len({name}))
"""

    def variant(indexed, present, received, size):
        one, two = f"{indexed} {present}", str(received)
        return prints(*((two, one) if before else (one, two)), size)

    after = other if stores else default
    received = default if before else after
    return (
        program,
        {
            "get-asks-missing": variant(other, stores, other, 2 if stores else 1) if before or not stores else variant(other, True, default, 2),
            "missing-stores" if not stores else "missing-does-not-store": variant(other, not stores, (default if before else (other if not stores else default)), 1 if stores else 2),
            "missing-in-contains": variant(other, True, received, 1),
            "keyerror": variant("KeyError", False, received if before else default, 1),
            "get-stores": variant(other, stores, other, 2) if not stores or before else variant(other, False, other, 1),
        },
        f"`__missing__` is called by `{name}[key]` alone; `get` and `in` do not know it. " + (
            "Here it also stores the value, so the key exists from then on." if stores else "What it returns is not stored: the key is still absent afterwards."),
        f"`__missing__` вызывается только при `{name}[key]`; `get` и `in` о нём не знают. " + (
            "Здесь он ещё и сохраняет значение, и с этого момента ключ есть." if stores else "То, что он вернул, не сохраняется: ключа после этого по-прежнему нет."),
    )


TEMPLATES = (
    descriptor_read, descriptor_read, descriptor_write, shared_descriptor, set_name, cached, property_inherited,
    binding, special_on_instance, getattr_fallback, mangling,
    addition, addition, in_place, equality, identity_first, hashing,
    truth, membership, text_forms, new_and_init, missing,
)
