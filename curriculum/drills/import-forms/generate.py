"""Imports: which names a statement binds, what runs when, and what `sys.modules` has to do with it.

A template returns the files, what the naive rules would print (rule -> lines, or other files) and why it is so.
The program keeps the files in memory and runs main.py. Everything is run here first: three naive rules must print something else.
"""
import contextlib
import io
import random
import sys

PROMPT = {
    "en": "These are the files of a small project. What is printed when `main.py` runs?",
    "ru": "Это файлы небольшого проекта. Что выведет программа, если запустить `main.py`?",
}
PROGRAM = '''\
files = """
{files}"""

# From here on: the files are kept in memory, and main.py is run.
import importlib.abc, importlib.util, sys

class Memory(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    sources = dict(part.split("\\n", 1) for part in files.split("== ")[1:])

    def find_spec(self, name, path=None, target=None):
        for file in (name.replace(".", "/") + end for end in ("/__init__.py", ".py")):
            if file in self.sources:
                return importlib.util.spec_from_loader(name, self, origin=file, is_package="__init__" in file)

    def exec_module(self, module):
        exec(self.sources[module.__spec__.origin], vars(module))

sys.meta_path.insert(0, Memory())
import main
'''

# A package, two of its modules, a name in the first.
PACKAGES = (
    ("shop", "cart", "prices", "total"), ("fleet", "trucks", "routes", "find"), ("clinic", "rooms", "visits", "book"),
    ("stage", "lights", "sound", "dim"), ("farm", "fields", "barns", "plant"), ("press", "pages", "fonts", "layout"),
    ("radio", "tuner", "stations", "scan"), ("bakery", "ovens", "orders", "bake"), ("harbor", "docks", "ships", "moor"),
    ("museum", "halls", "tickets", "guide"), ("garage", "bays", "parts", "repair"), ("weather", "sensors", "maps", "rain"),
)
SETTINGS = (
    ("settings", "limit"), ("config", "retries"), ("rates", "fee"), ("quota", "left"), ("state", "level"), ("options", "width"), ("flags", "mode"),
)
ALIASES = ("c", "x", "mod", "lib", "it", "box")


def generate(rng: random.Random) -> dict:
    template = rng.choice(TEMPLATES)
    while True:
        files, naive, en, ru = template(rng)
        right, different = printed(files), {}
        for rule, other in naive.items():
            found = "\n".join(map(str, other)) if isinstance(other, tuple) else printed(other)
            if found != right:
                different.setdefault(found, rule)
        if len(different) >= 3:
            break
    wrong = list(different.items())
    rng.shuffle(wrong)  # a choice shows three of them, and each should have its turn
    return {
        "program": program(files),
        "prompt": PROMPT,
        "wrong": [{"rule": rule.split("/")[0], "text": text} for text, rule in wrong],
        "explain": {"en": en, "ru": ru},
    }


def program(files):
    return PROGRAM.format(files="\n".join(f"== {name}\n{text.rstrip()}\n" if text else f"== {name}\n" for name, text in files.items()))


def printed(files):
    modules, finders = dict(sys.modules), sys.meta_path[:]
    try:
        with contextlib.redirect_stdout(io.StringIO()) as out:
            exec(program(files), {"__name__": "__main__"})
        return out.getvalue().rstrip()
    finally:
        sys.meta_path[:] = finders
        for name in [name for name in sys.modules if name not in modules]:
            del sys.modules[name]


# Which names are bound

def bound_names(rng):
    package, first, second, name = rng.choice(PACKAGES)
    alias, short = rng.sample(ALIASES, 2)
    forms = {
        "dotted": (f"import {package}.{first}", [package], [first], [f"{package}.{first}"], [package, first]),
        "alias": (f"import {package}.{second} as {alias}", [alias], [second, alias], [alias, package], [alias, second, package]),
        "from": (f"from {package} import {second}", [second], [package, second], [f"{package}.{second}"], [second, package]),
        "from name": (f"from {package}.{first} import {name}", [name], [first, name], [f"{first}.{name}"], [package, first, name]),
        "from alias": (f"from {package}.{first} import {name} as {short}", [short], [name, short], [first, short], [package, short]),
        "plain alias": (f"import {package} as {short}", [short], [package, short], [package], [package, short]),
    }
    chosen = rng.sample(list(forms), rng.choice((2, 2, 3)))
    files = {
        f"{package}/__init__.py": "",
        f"{package}/{first}.py": f"def {name}():\n    return 1\n",
        f"{package}/{second}.py": "size = 2\n",
        "main.py": "\n".join(forms[form][0] for form in chosen) + '\n\nprint(*sorted(name for name in globals() if name[0] != "_"))\n',
    }

    def names(column, only=None):
        found = {one for form in chosen for one in forms[form][column if only is None or form in only else 1]}
        return (" ".join(sorted(found)),)

    parts = {"dotted": ("`import a.b` binds only `a`", "`import a.b` связывает только имя `a`"),
             "alias": ("`import a.b as c` binds `c`, directly to the submodule", "`import a.b as c` связывает `c`, причём сразу с подмодулем"),
             "from": ("`from a import b` binds `b`", "`from a import b` связывает `b`"), "from name": ("`from a.b import f` binds `f` and neither module", "`from a.b import f` связывает `f`, но ни одного из модулей"),
             "from alias": ("`from a.b import f as g` binds `g` alone", "`from a.b import f as g` связывает только `g`"), "plain alias": ("`import a as b` binds `b` alone", "`import a as b` связывает только `b`")}
    return (
        files,
        {
            "last-part-bound": names(2, ("dotted", "from name")),
            "dotted-name-bound": names(3, ("dotted", "from", "from name")),
            "alias-adds": names(2, ("alias", "from alias", "plain alias")),
            "everything-bound": names(4),
        },
        "; ".join(parts[form][0] for form in chosen) + ". Whatever else is loaded on the way gets no name here.",
        "; ".join(parts[form][1] for form in chosen) + ". Остальное, что загружается по пути, имени здесь не получает.",
    )


def star(rng):
    package, first, second, name = rng.choice(PACKAGES)
    public, hidden, extra = rng.choice((("unlock", "_key", "LIMIT"), ("read", "_cache", "SIZE"), ("send", "_seen", "PORT"), ("mark", "_next", "DEPTH")))
    kind = rng.choice(("plain", "plain", "all", "all", "hidden in all"))
    library = rng.choice(("math", "json", "string", "random"))
    imported = rng.random() < 0.6
    lines = ([f"import {library}\n"] if imported else []) + {"plain": [], "all": [f'__all__ = ["{public}"]\n'], "hidden in all": [f'__all__ = ["{hidden}", "{public}"]\n']}[kind]
    source = "".join(lines) + f"\n{extra} = 10\n{hidden} = 20\n\ndef {public}():\n    return {hidden}\n"
    shown = 'print(*sorted(name for name in globals() if name[:2] != "__"))'
    then = rng.random() < 0.4
    files = {
        f"{first}.py": source.lstrip("\n"),
        "main.py": f"from {first} import *\n\n{shown}\n" + (f"print({public}())\n" if then else ""),
    }
    call = (20,) if then else ()
    everything = [public, hidden, extra] + ([library] if imported else [])
    plain = [one for one in everything if one != hidden]

    def lines_of(names, *more):
        return (" ".join(sorted(names)), *(more or call))

    return (
        files,
        {
            "star-takes-underscore": lines_of(everything),
            "star-skips-imports": lines_of([one for one in plain if one != library]),
            "all-ignored": lines_of(plain),
            "all-no-underscore": lines_of([public]),
            "star-binds-module": lines_of([first, *([public] if kind == "all" else plain)]),
            "star-only-functions": lines_of([public, library] if imported and kind == "plain" else [public, extra]),
            **({"hidden-unreachable": (" ".join(sorted({"plain": plain, "all": [public], "hidden in all": [public, hidden]}[kind])), "NameError")} if then else {}),
        },
        ("Without `__all__` a star takes every name of the module that does not begin with an underscore, imported modules included."
         if kind == "plain" else "A star takes exactly the names in `__all__`, no more and no less; an underscore is no obstacle then.")
        + (f" `{public}` still sees `{hidden}`: a function looks in the module where it was defined." if then else ""),
        ("Без `__all__` звёздочка берёт все имена модуля, которые не начинаются с подчёркивания, в том числе импортированные модули."
         if kind == "plain" else "Звёздочка берёт ровно то, что перечислено в `__all__`, не больше и не меньше; подчёркивание тогда не мешает.")
        + (f" `{public}` по-прежнему видит `{hidden}`: функция ищет имена в модуле, где определена." if then else ""),
    )


def rebinding(rng):
    """`from m import x` binds the object of that moment; the module's own name may move on."""
    module, name = rng.choice(SETTINGS)
    old, new = rng.sample(range(1, 60), 2)
    who = rng.choice(("module", "module", "main", "function"))
    mutable = rng.random() < 0.25
    value, changed = (f"[{old}]", f"[{old}, {new}]") if mutable else (old, new)
    setter = f"\ndef raise_it():\n    global {name}\n    {name} = {new}\n" if not mutable else f"\ndef raise_it():\n    {name}.append({new})\n"
    act = {"module": f"{module}.{name} = {new}" if not mutable else f"{module}.{name}.append({new})", "main": f"{name} = {new}" if not mutable else f"{name}.append({new})", "function": f"{module}.raise_it()"}[who]
    files = {
        f"{module}.py": f"{name} = {value}\n{setter if who == 'function' else ''}\ndef read():\n    return {name}\n",
        "main.py": f"import {module}\nfrom {module} import {name}, read\n\n{act}\nprint({name}, {module}.{name}, read())\n",
    }
    both = {"module": (value, changed, changed), "main": (changed, value, value), "function": (value, changed, changed)}[who] if not mutable else (changed,) * 3

    def row(*values):
        return (" ".join(map(str, values)),)

    return (
        files,
        {
            "from-import-is-link": row(changed, changed, changed),
            "from-import-copies": row(*((value, changed, changed) if who != "main" else (changed, value, value))),
            "nothing-changes": row(value, value, value),
            "function-sees-importer": row(both[0], both[1], both[0]) if both[0] != both[1] else row(value, changed, changed),
            **({} if mutable else {"function-frozen": row(both[0], changed, value)}),
            "read-is-copy": row(changed, changed, value),
        },
        *((f"`from {module} import {name}` binds the same list, it does not copy it. `append` changes that one object, and all three see it.",
           f"`from {module} import {name}` связывает имя с тем же списком, а не копирует его. `append` меняет этот единственный объект, и это видно во всех трёх местах.")
          if mutable else
          (f"`from {module} import {name}` makes a second name for the object of that moment. Assigning to one of the names does not move the other; `read` looks in the module where it was written, `{module}`.",
           f"`from {module} import {name}` создаёт второе имя для объекта, который был там в тот момент. Присваивание одному имени не переносит другое; `read` ищет в модуле, где написана, — в `{module}`.")),
    )


# What runs, and when

def execution_order(rng):
    package, first, second, name = rng.choice(PACKAGES)
    verb = rng.choice(("load", "run", "enter", "start"))
    init = rng.choice(("", f"from {package} import {second}\n", f"import {package}.{second}\n"))
    forms = (f"import {package}.{first}", f"from {package} import {first}", f"from {package}.{first} import {name}", f"import {package}.{second}", f"import {package}", f"from {package} import {second} as other", f"import {package}.{first} as {first}")
    chosen = rng.sample(forms, rng.choice((2, 3)))
    files = {
        f"{package}/__init__.py": f'print("{verb} {package}")\n{init}',
        f"{package}/{first}.py": f'print("{verb} {first}")\n{name} = 1\n',
        f"{package}/{second}.py": f'print("{verb} {second}")\n',
        "main.py": f"{chosen[0]}\nprint(\"main\")\n" + "\n".join(chosen[1:]) + "\n",
    }
    order = printed(files).split("\n")

    def loads(statement):
        names = [package] + ([second] if init else [])
        for one in (first, second):
            if one in statement.replace(f"{package}", "", 1).replace(" as other", ""):
                names.append(one)
        return [f"{verb} {one}" for one in names]

    again, seen = [], False
    for statement in chosen:
        again += loads(statement)
        if not seen:
            again.append("main")
            seen = True
    first_bare = [line for line in order if line != f"{verb} {package}"]
    return (
        files,
        {
            "runs-every-time": tuple(again),
            "package-not-run": tuple(first_bare),
            "child-before-parent": tuple(swap(order, f"{verb} {package}")),
            "package-runs-all": tuple([f"{verb} {package}", f"{verb} {first}", f"{verb} {second}", "main"]),
            "imports-first": tuple([line for line in order if line != "main"] + ["main"]),
            "init-not-followed": tuple(line for line in order if line != f"{verb} {second}") if init else tuple(order),
        },
        f"A module runs once, at its first import; after that it comes from `sys.modules`. Before any of its submodules the package itself is loaded, that is, `{package}/__init__.py` runs. Submodules nobody has imported do not run.",
        f"Модуль выполняется один раз, при первом импорте; потом он берётся из `sys.modules`. Раньше любого подмодуля загружается сам пакет, то есть выполняется `{package}/__init__.py`. Подмодули, которых никто не импортировал, не выполняются.",
    )


def swap(order, line):
    index = order.index(line)
    return order[:index] + order[index + 1:index + 2] + [line] + order[index + 2:]


def submodule_attribute(rng):
    """A submodule is an attribute of its package only after somebody has imported it."""
    package, first, second, name = rng.choice(PACKAGES)
    helper = rng.choice(("tools", "report", "jobs", "setup_all"))
    who = rng.choice(("nobody", "nobody", "helper", "init", "sibling"))
    init = f"from {package} import {first}\n" if who == "init" else ""
    files = {
        f"{package}/__init__.py": init or "version = 3\n",
        f"{package}/{first}.py": 'size = 1\n',
        f"{package}/{second}.py": f"import {package}.{first}\nsize = 2\n" if who == "sibling" else "size = 2\n",
        f"{helper}.py": f"from {package}.{first} import size\n" if who == "helper" else f"size = 5\n",
        "main.py": f"import {package}\nimport {helper}\n" + (f"import {package}.{second}\n" if who == "sibling" or rng.random() < 0.3 else "") + f"""
for name in ("{first}", "{second}"):
    try:
        print(getattr({package}, name).size)
    except AttributeError:
        print("AttributeError")
print("{package}.{first}" in __import__("sys").modules)
""",
    }
    files["main.py"] = files["main.py"].replace('__import__("sys").modules', "sys.modules").replace(f"import {package}\n", f"import sys\nimport {package}\n", 1)
    imported_second = f"import {package}.{second}\n" in files["main.py"]
    second_value = 2 if imported_second else "AttributeError"
    loaded = who != "nobody"
    return (
        files,
        {
            "package-loads-all": (1, 2, True),
            "only-own-imports": ("AttributeError", second_value, loaded),
            "attribute-needs-name": ("AttributeError", "AttributeError", loaded),
            "in-modules-anyway": (1 if loaded else "AttributeError", second_value, not loaded),
            "lazy-loading": (1, second_value, loaded),
            "lazy-loading/2": (1, 2, loaded),
        },
        f"`import {package}` runs only `{package}/__init__.py`. A submodule becomes an attribute of the package at the moment when anybody imports it, in whichever file: " + (
            "here nobody imports the first one." if who == "nobody" else "here that has happened."),
        f"`import {package}` выполняет только `{package}/__init__.py`. Подмодуль становится атрибутом пакета, как только его импортировал кто угодно и в каком угодно файле: " + (
            "первый здесь никто не импортирует." if who == "nobody" else "здесь это произошло."),
    )


def circular(rng):
    """Two modules that import each other: the second one meets the first half made."""
    one, two = rng.choice((("orders", "billing"), ("users", "groups"), ("routes", "views"), ("jobs", "workers"), ("tables", "rows"), ("rooms", "guests"), ("parser", "lexer")))
    name, other = rng.choice((("LIMIT", "RATE"), ("SIZE", "DEPTH"), ("FIRST", "LAST"), ("BASE", "STEP")))
    a, b = rng.sample(range(2, 40), 2)
    form = rng.choice(("from", "from", "module", "module late", "defined before"))
    bring = {"from": f"from {one} import {name}\n", "module": f"import {one}\n", "module late": f"import {one}\n", "defined before": f"from {one} import {name}\n"}[form]
    use = {"from": f"{other} = {name} + {b}\n", "module": f"{other} = {one}.{name} + {b}\n", "module late": f"\ndef {other.lower()}():\n    return {one}.{name} + {b}\n", "defined before": f"{other} = {name} + {b}\n"}[form]
    taken = other.lower() if form == "module late" else other
    head = f'print("{one} begins")\n'
    body = [f"from {two} import {taken}\n", f"{name} = {a}\n"]
    if form == "defined before":
        body.reverse()
    files = {
        f"{one}.py": head + "".join(body) + f'print("{one} ends")\n',
        f"{two}.py": f'print("{two} begins")\n{bring}{use}print("{two} ends")\n',
        "main.py": f"try:\n    from {one} import {taken}\n    print({taken}{'()' if form == 'module late' else ''})\nexcept (ImportError, AttributeError) as error:\n    print(type(error).__name__)\n",
    }
    total = a + b
    begin = (f"{one} begins", f"{two} begins")
    fine = (*begin, f"{two} ends", f"{one} ends", total)
    return (
        files,
        {
            "circular-never-fails": fine,
            "circular-always-fails": (*begin, "ImportError"),
            "circular-always-fails/2": (f"{one} begins", "ImportError"),
            "circular-runs-again": (f"{one} begins", f"{two} begins", f"{one} begins", f"{one} ends", f"{two} ends", f"{one} ends", total),
            "attribute-not-import-error": (*begin, "AttributeError" if form == "from" else "ImportError"),
            "circular-postponed": (f"{one} begins", f"{one} ends", f"{two} begins", f"{two} ends", total),
        },
        {
            "from": f"While `{one}` runs, it is already in `sys.modules`, but has no `{name}` yet. `{two}` gets that half-made module, and `from {one} import {name}` raises `ImportError`.",
            "module": f"`import {one}` inside `{two}` succeeds: the half-made module is in `sys.modules`. But `{one}.{name}` is read at once, before it has been assigned: `AttributeError`.",
            "module late": f"`import {one}` inside `{two}` gets the half-made module without complaint, and `{one}.{name}` is read only when the function is called. By then everything is there.",
            "defined before": f"`{name}` is assigned before `{one}` imports `{two}`, so the half-made `{one}` in `sys.modules` already has it, and the circular import does no harm.",
        }[form],
        {
            "from": f"Пока `{one}` выполняется, он уже лежит в `sys.modules`, но `{name}` в нём ещё нет. `{two}` получает этот частично загруженный модуль, и `from {one} import {name}` вызывает `ImportError`.",
            "module": f"`import {one}` внутри `{two}` удаётся: частично загруженный модуль лежит в `sys.modules`. Но `{one}.{name}` читается сразу, до присваивания: `AttributeError`.",
            "module late": f"`import {one}` внутри `{two}` спокойно получает частично загруженный модуль, а `{one}.{name}` читается только при вызове функции. К этому времени всё уже на месте.",
            "defined before": f"`{name}` присваивается до того, как `{one}` импортирует `{two}`, поэтому в частично загруженном `{one}` из `sys.modules` он уже есть, и циклический импорт не мешает.",
        }[form],
    )


def modules_cache(rng):
    """What is in `sys.modules` is what an import gives."""
    module, name = rng.choice(SETTINGS)
    old, new, put = rng.sample(range(1, 90), 3)
    kind = rng.choice(("delete", "delete", "replace", "none"))
    act = {"delete": f'del sys.modules["{module}"]', "replace": f'sys.modules["{module}"] = SimpleNamespace({name}={put})', "none": f'del {module}'}[kind]
    keep = f"import {module}\nfirst = {module}\n"
    files = {
        f"{module}.py": f'print("{module}")\n{name} = {old}\n',
        "main.py": "import sys\n" + ("from types import SimpleNamespace\n" if kind == "replace" else "")
        + f"{keep}{module}.{name} = {new}\n{act}\nimport {module}\nprint(first is {module}, first.{name}, {module}.{name})\n",
    }
    lines = {"delete": (module, module, f"False {new} {old}"), "replace": (module, f"False {new} {put}"), "none": (module, f"True {new} {new}")}[kind]
    return (
        files,
        {
            "cache-ignored": (module, module, f"True {old} {old}") if kind == "delete" else (module, module, f"False {new} {old}"),
            "cache-not-needed": (module, f"True {new} {new}") if kind != "none" else (module, f"True {old} {old}"),
            "reload-in-place": (module, module, f"True {old} {old}") if kind != "delete" else (module, module, f"False {old} {old}"),
            "change-survives": (module, module, f"False {new} {new}") if kind == "delete" else (module, f"False {new} {old}"),
            "replacement-refused" if kind == "replace" else "cache-ignored/2": (module, f"False {put} {put}") if kind == "replace" else (module, f"False {new} {new}"),
        },
        {
            "delete": f"Without its entry in `sys.modules` the module is unknown, so the second import runs the file again and makes a new object. The first one lives on with its changed `{name}`.",
            "replace": "`import` gives whatever `sys.modules` holds under that name, even if it is no module. The file is not run again.",
            "none": f"`del {module}` removes only the name in `main`. The module is still in `sys.modules`, and the second import gives the same object, with the changed `{name}`.",
        }[kind],
        {
            "delete": f"Без записи в `sys.modules` модуль неизвестен, поэтому второй импорт снова выполняет файл и создаёт новый объект. Первый живёт дальше со своим изменённым `{name}`.",
            "replace": "`import` отдаёт то, что лежит в `sys.modules` под этим именем, даже если это не модуль. Файл заново не выполняется.",
            "none": f"`del {module}` убирает только имя в `main`. Модуль остаётся в `sys.modules`, и второй импорт отдаёт тот же объект, с изменённым `{name}`.",
        }[kind],
    )


def name_clash(rng):
    """A name in `__init__.py` and a submodule of the same name: the attribute of the package decides, and an import of the submodule sets it."""
    package, first, second, name = rng.choice(PACKAGES)
    before = rng.choice(("nothing", "before", "after", "inside"))
    forms = {"nothing": "", "before": f"import {package}.{first}\n", "after": "", "inside": ""}
    init = {"inside": f"from {package} import {second}\n{first} = \"variable\"\n"}.get(before, f'{first} = "variable"\n')
    files = {
        f"{package}/__init__.py": init,
        f"{package}/{first}.py": f'print("run {first}")\n',
        f"{package}/{second}.py": (f"import {package}.{first}\n" if before == "inside" else "size = 1\n"),
        "main.py": f"{forms[before]}from {package} import {first}\n" + (f"import {package}.{first}\n" if before == "after" else "") + f"print(type({first}).__name__, type({package}.{first}).__name__)\n",
    }
    if f"import {package}." not in files["main.py"]:
        files["main.py"] = files["main.py"].replace("print(", f"import {package}\nprint(", 1)
    run = f"run {first}"
    return (
        files,
        {
            "module-wins": (run, "module module"),
            "init-not-followed" if before == "inside" else "variable-wins": ("str str",),
            "variable-wins-after-run": (run, "str str"),
            "names-live-apart": (run, "str module") if before != "after" else (run, "module str"),
            "from-looks-for-file": (run, "module str"),
        },
        {
            "nothing": f"`from {package} import {first}` first looks for an attribute of the package and finds the string. Only if there were none would it try the submodule; the file never runs.",
            "before": f"`import {package}.{first}` runs the submodule and then sets it as attribute `{first}` of the package, over the string. After that everybody finds the module.",
            "after": f"`from … import` took the string while it was there. The later `import {package}.{first}` replaces the attribute of the package by the module, but not the name in `main`.",
            "inside": f"During `{package}/__init__.py` the submodule is imported and becomes an attribute; the next line assigns the string over it. The last one to set the attribute wins.",
        }[before],
        {
            "nothing": f"`from {package} import {first}` сначала ищет атрибут пакета и находит строку. До подмодуля дело дошло бы, только если бы атрибута не было; файл не выполняется.",
            "before": f"`import {package}.{first}` выполняет подмодуль и записывает его в атрибут `{first}` пакета, поверх строки. После этого все находят модуль.",
            "after": f"`from … import` взял строку, пока она там была. Последующий `import {package}.{first}` заменяет атрибут пакета модулем, но не имя в `main`.",
            "inside": f"Внутри `{package}/__init__.py` подмодуль импортируется и становится атрибутом, а следующая инструкция записывает на его место строку. Побеждает тот, кто записал атрибут последним.",
        }[before],
    )


def module_names(rng):
    """`__name__` comes from the import path, not from the alias; the same file under two names runs twice."""
    package, first, second, name = rng.choice(PACKAGES)
    alias, other = rng.sample(ALIASES, 2)
    kind = rng.choice(("module", "package", "function"))
    statement = {"module": f"import {package}.{first} as {alias}", "package": f"import {package} as {alias}", "function": f"from {package}.{first} import {name} as {alias}"}[kind]
    show = {"module": f"{alias}.__name__", "package": f"{alias}.__name__", "function": f"{alias}.__name__, {alias}.__module__"}[kind]
    real = {"module": f"{package}.{first}", "package": package, "function": f"{name} {package}.{first}"}[kind]
    files = {
        f"{package}/__init__.py": "",
        f"{package}/{first}.py": f"def {name}():\n    return __name__\n",
        "main.py": f"import sys\n{statement}\n\nprint({show})\nprint(\"{package}\" in sys.modules, \"{alias}\" in sys.modules, \"{package}.{first}\" in sys.modules)\nprint(\"{package}\" in globals())\n",
    }
    loaded = kind != "package"
    aliased = {"module": alias, "package": alias, "function": f"{alias} {package}.{first}"}[kind]
    short = {"module": first, "package": package, "function": f"{name} {first}"}[kind]
    mains = {"module": f"{package}.{first}", "package": package, "function": f"{name} main"}[kind]
    return (
        files,
        {
            "alias-renames": (aliased, f"True False {loaded}", False),
            "alias-renames/2": (aliased, f"False True {loaded}", False),
            "name-is-short": (short, f"True False {loaded}", False) if kind != "package" else (real, f"True False True", False),
            "alias-in-modules": (real, f"True True {loaded}", False),
            "package-bound-too": (real, f"True False {loaded}", True),
            "parent-not-loaded": (real, f"False False {loaded}", False) if kind != "package" else (real, "False True False", False),
            "module-of-importer": (mains, f"True False {loaded}", False),
        },
        "The alias is only a name in `main`. A module knows the full name under which it was imported, a function the module where it was defined, and `sys.modules` has the full names, with every package on the way.",
        "Псевдоним — лишь имя в `main`. Модуль знает полное имя, под которым его импортировали, функция — модуль, где её определили, а в `sys.modules` лежат полные имена, включая все пакеты по пути.",
    )


TEMPLATES = (
    bound_names, bound_names, star, star, rebinding, rebinding, execution_order, execution_order, submodule_attribute,
    circular, circular, modules_cache, name_clash, module_names,
)
