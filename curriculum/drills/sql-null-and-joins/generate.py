"""SQL with NULL, joins and groups: what does a query return?

A template returns the tables, the query, what each naive rule would have written instead (rule -> query), and why it is so.
Every query is run here first: an instance is kept only if three naive rules return something else.
"""
import random
import sqlite3
from contextlib import closing

PROMPT = {
    "en": "What does the query return? Python shows `NULL` as `None`.",
    "ru": "Что вернёт запрос? `NULL` Python показывает как `None`.",
}
PROGRAM = '''\
import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("""
{tables}""")
rows = db.execute("""
{query}
""").fetchall()
for row in rows or [("no rows",)]:
    print(*row)
'''

PEOPLE = ("Ann", "Bob", "Eve", "Dan", "Kim", "Leo", "Mia", "Tom", "Zoe", "Max", "Ida", "Ben")
CITIES = ("Oslo", "Riga", "Bonn", "Lyon", "Porto", "Turin")
HOSTS = ("web-1", "web-2", "db-1", "db-2", "mail", "cache", "proxy", "queue")
TITLES = ("Tides", "Maps", "Rust", "Salt", "Moss", "Kites", "Dunes", "Bees")

# One table: its name, what identifies a row, a category that may be NULL, a number that may be NULL.
SINGLE = (
    ("couriers", "name", PEOPLE, "city", CITIES, "bonus", range(10, 100, 10)),
    ("servers", "host", HOSTS, "region", ("north", "south", "east", "west"), "load", range(10, 100, 5)),
    ("tickets", "code", ("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8"), "owner", PEOPLE[:5], "hours", range(1, 20)),
    ("books", "title", TITLES, "shelf", ("A1", "A2", "B1", "B2"), "pages", range(100, 400, 20)),
    ("flights", "flight", ("SK10", "SK14", "LH7", "LH9", "AY3", "AY8", "TP2", "TP5"), "gate", ("A", "B", "C", "D"), "delay", range(5, 90, 5)),
    ("plots", "plot", ("p1", "p2", "p3", "p4", "p5", "p6", "p7"), "crop", ("rye", "corn", "oats", "flax"), "yield", range(10, 60, 2)),
    ("sensors", "sensor", ("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"), "room", ("hall", "lab", "roof", "yard"), "reading", range(10, 40)),
)
# Two tables: the parent and its names; the child, its reference to the parent, a category, a number.
PAIRS = (
    ("customers", "name", PEOPLE, "orders", "customer", "status", ("paid", "open", "lost"), "amount", range(10, 100, 10)),
    ("hosts", "name", HOSTS, "alerts", "host", "level", ("low", "high", "fatal"), "minutes", range(5, 60, 5)),
    ("authors", "name", PEOPLE, "books", "author", "genre", ("crime", "poems", "essays"), "pages", range(100, 400, 20)),
    ("rooms", "name", ("red", "blue", "green", "white", "attic", "cellar"), "bookings", "room", "state", ("held", "done", "void"), "hours", range(1, 9)),
    ("drivers", "name", PEOPLE, "trips", "driver", "state", ("done", "failed", "late"), "km", range(5, 90, 5)),
    ("queues", "name", ("mail", "pdf", "sync", "video", "audit", "search"), "jobs", "queue", "state", ("ok", "retry", "dead"), "seconds", range(1, 60)),
    ("shops", "name", CITIES, "parcels", "shop", "state", ("sent", "ready", "back"), "weight", range(1, 30)),
)


def generate(rng: random.Random) -> dict:
    template = rng.choice(TEMPLATES)
    while True:
        tables, query, naive, en, ru = template(rng)
        right = run(tables, query)
        different = {}
        for rule, other in naive.items():
            found = run(tables, other)
            if found != right:
                different.setdefault(found, (rule, other))
        if len(different) >= 3 and len(right) <= 8 and all(len(found) <= 9 for found in different):
            break
    wrong = list(different.values())
    rng.shuffle(wrong)
    return {
        "program": program(tables, query),
        "prompt": PROMPT,
        "wrong": [{"rule": rule, "program": program(tables, other)} for rule, other in wrong],
        "explain": {"en": en, "ru": ru},
    }


# Tables and queries

def run(tables, query):
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(tables)
        return tuple(" ".join(map(str, row)) for row in db.execute(query))


def program(tables, query):
    return PROGRAM.format(tables=tables, query=query)


def literal(value):
    return "NULL" if value is None else f"'{value}'" if isinstance(value, str) else str(value)


def table(name, columns, rows):
    kinds = ("TEXT" if any(isinstance(row[index], str) for row in rows) else "INTEGER" for index in range(len(columns)))
    head = ", ".join(f"{column} {kind}" for column, kind in zip(columns, kinds))
    body = ",\n".join(f"  ({', '.join(map(literal, row))})" for row in rows)
    return f"CREATE TABLE {name} ({head});\nINSERT INTO {name} VALUES\n{body};\n"


def with_nulls(rng, values, count):
    """Some of the values with `count` of them, at random places, turned into NULL."""
    values = list(values)
    for index in rng.sample(range(len(values)), count):
        values[index] = None
    return values


def single(rng, count, nulls_in_group, nulls_in_number):
    """One table with a nullable category and a nullable number; also two of the categories in it."""
    name, key, keys, group, groups, number, numbers = rng.choice(SINGLE)
    chosen = rng.sample(groups, 2 if nulls_in_group else 3)
    cells = [*chosen, *(rng.choice(chosen) for _ in range(count - len(chosen)))]
    rng.shuffle(cells)
    cells = with_nulls(rng, cells, nulls_in_group)
    figures = with_nulls(rng, rng.sample(numbers, min(count, len(numbers))), nulls_in_number)
    rows = list(zip(sorted(rng.sample(keys, count)), cells, figures))
    return name, key, group, number, rows, chosen


def pair(rng, parents, children, orphans=0):
    """Parents and children; not every parent has a child, and `orphans` children refer to none."""
    parent, key, names, child, reference, state, states, number, numbers = rng.choice(PAIRS)
    names = sorted(rng.sample(names, parents))
    owners = with_nulls(rng, [rng.choice(names[1:] if rng.random() < 0.5 else names[:-1]) for _ in range(children)], orphans)
    rows = [(owner, rng.choice(states[:2]), figure) for owner, figure in zip(owners, rng.sample(numbers, children))]
    rows.sort(key=lambda row: (row[0] is None, row[0]))
    return parent, key, names, child, reference, state, states, number, rows


# Comparisons with NULL

def equal_and_unequal(rng):
    name, key, group, number, rows, values = single(rng, rng.choice((5, 6)), rng.choice((1, 2)), 0)
    tables = table(name, (key, group), [row[:2] for row in rows])
    value = values[0]

    def query(equal, unequal, whole):
        return (f"SELECT\n  (SELECT COUNT(*) FROM {name} WHERE {equal}),\n  (SELECT COUNT(*) FROM {name} WHERE {unequal}),\n"
                f"  (SELECT COUNT(*) FROM {name}{whole})")

    equal, unequal = f"{group} = '{value}'", f"{group} <> '{value}'"
    if rng.random() < 0.3:
        unequal = f"NOT {group} = '{value}'"
    return (
        tables,
        query(equal, unequal, ""),
        {
            "null-differs": query(equal, f"{group} IS NOT '{value}'", ""),
            "null-matches": query(f"COALESCE({group}, '{value}') = '{value}'", unequal, ""),
            "null-rows-vanish": query(equal, unequal, f" WHERE {group} IS NOT NULL"),
        },
        f"Where `{group}` is `NULL`, both `=` and its negation give `NULL` rather than true or false, and `WHERE` keeps only true. "
        "Such rows are in neither count, only in the total.",
        f"Там, где `{group}` — `NULL`, и `=`, и отрицание дают не истину и не ложь, а `NULL`, а `WHERE` оставляет только истину. "
        "Такие строки не попадают ни в один из двух счётчиков, они есть только в общем.",
    )


def compared_with_null(rng):
    name, key, group, number, rows, values = single(rng, rng.choice((4, 5)), rng.choice((1, 2)), 0)
    tables = table(name, (key, group), [row[:2] for row in rows])
    sign = rng.choice(("=", "<>"))

    def query(condition):
        return f"SELECT {key}\nFROM {name}\nWHERE {condition}\nORDER BY {key}"

    return (
        tables,
        query(f"{group} {sign} NULL"),
        {
            "null-compares": query(f"{group} IS {'NOT ' if sign == '<>' else ''}NULL"),
            "null-differs": query(f"{group} IS {'' if sign == '<>' else 'NOT '}NULL"),
            "null-matches": query("1"),
        },
        f"`{group} {sign} NULL` is `NULL` for every row, whatever the row holds, so `WHERE` lets nothing through. "
        "To ask about `NULL`, there are `IS NULL` and `IS NOT NULL`.",
        f"`{group} {sign} NULL` для любой строки равно `NULL`, что бы в ней ни лежало, и `WHERE` не пропускает ничего. "
        "Для проверки на `NULL` есть `IS NULL` и `IS NOT NULL`.",
    )


def both_halves(rng):
    name, key, group, number, rows, values = single(rng, rng.choice((5, 6)), 0, rng.choice((1, 2)))
    tables = table(name, (key, number), [(row[0], row[2]) for row in rows])
    known = sorted(row[2] for row in rows if row[2] is not None)
    limit = known[rng.randrange(1, len(known) - 1)]
    condition, other = rng.choice((
        (f"NOT ({number} > {limit})", f"{number} > {limit}"), (f"NOT ({number} < {limit})", f"{number} < {limit}"),
        (f"NOT ({number} BETWEEN {known[0]} AND {limit})", f"{number} BETWEEN {known[0]} AND {limit}"),
    ))

    def query(condition, columns=key):
        return f"SELECT {columns}\nFROM {name}\nWHERE {condition}\nORDER BY {key}"

    return (
        tables,
        query(condition),
        {
            "null-differs": query(f"({condition}) IS NOT 0"),
            "negation-lost": query(f"({other}) IS NOT 0"),
            "null-compares": query(f"{number} IS NULL"),
            "boundary": query(f"({condition}) AND {number} <> {limit}" if "BETWEEN" not in condition else f"({condition}) OR {number} = {limit}"),
        },
        f"For a row without `{number}` the comparison is `NULL`, and `NOT NULL` is `NULL` again: negating an unknown does not make it true. "
        "So only rows whose value is known can pass.",
        f"Для строки без `{number}` сравнение даёт `NULL`, а `NOT NULL` — снова `NULL`: отрицание неизвестного не становится истиной. "
        "Поэтому пройти могут только строки с известным значением.",
    )


def null_and_or(rng):
    name, key, group, number, rows, values = single(rng, 6, rng.choice((1, 2)), rng.choice((1, 2)))
    tables = table(name, (key, group, number), rows)
    value, limit = values[0], sorted(row[2] for row in rows if row[2] is not None)[1]
    word = rng.choice(("OR", "AND"))
    first, second = f"{group} = '{value}'", f"{number} > {limit}"

    def query(one, other, word=word):
        return f"SELECT {key}\nFROM {name}\nWHERE {one} {word} {other}\nORDER BY {key}"

    return (
        tables,
        query(first, second),
        {
            "null-poisons": query(f"({first}) + ({second}) IS NOT NULL", f"({first} {word} {second})", "AND"),
            "null-differs": query(f"({first}) IS NOT 0", f"({second}) IS NOT 0"),
            "null-matches": query(f"({first}) IS NOT 0", second),
            "and-or-mixed": query(first, second, "AND" if word == "OR" else "OR"),
        },
        "`NULL` stands for “not known”. `true OR NULL` is true, because either value would make it so; `true AND NULL` is `NULL`, "
        f"because it depends. Here the parts are joined by `{word}`, and only rows for which the whole is true remain.",
        "`NULL` значит «неизвестно». `true OR NULL` — истина: подошло бы любое значение; `true AND NULL` — `NULL`: "
        f"исход зависит от значения. Здесь условия связаны через `{word}`, и остаются только строки, для которых истинно всё условие.",
    )


def not_in(rng):
    parent, key, names, child, reference, state, states, number, rows = pair(rng, 4, rng.choice((3, 4)), 1)
    tables = table(parent, (key,), [(name,) for name in names]) + table(child, (reference, number), [(row[0], row[2]) for row in rows])

    def query(condition):
        return f"SELECT {key}\nFROM {parent}\nWHERE {condition}\nORDER BY {key}"

    inner = f"SELECT {reference} FROM {child}"
    exists = f"NOT EXISTS (\n  SELECT 1 FROM {child}\n  WHERE {child}.{reference} = {parent}.{key}\n)"
    answers = {
        "not in": query(f"{key} NOT IN ({inner})"),
        "null left out": query(f"{key} NOT IN (\n  {inner}\n  WHERE {reference} IS NOT NULL\n)"),
        "not exists": query(exists),
        "in": query(f"{key} IN ({inner})"),
        "all": query("1"),
    }
    form = rng.choices(("not in", "not exists", "in"), (4, 2, 1))[0]
    naive = {
        "not in": {"null-ignored-in-list": "null left out", "negation-lost": "in", "null-matches": "all"},
        "not exists": {"null-in-list-empties": "not in", "negation-lost": "in", "null-matches": "all"},
        "in": {"null-in-list-empties": "not in", "negation-lost": "not exists", "null-matches": "all"},
    }[form]
    if form == "in":
        answers["not in"] = query("0")
    en, ru = {
        "not in": (
            f"`x NOT IN (a, NULL)` means `x <> a AND x <> NULL`, and the second part is never true. One `NULL` in `{child}.{reference}` "
            "is enough: no row can pass. `NOT EXISTS` has no such trap.",
            f"`x NOT IN (a, NULL)` значит `x <> a AND x <> NULL`, а вторая часть никогда не истинна. Достаточно одного `NULL` в `{child}.{reference}`, "
            "чтобы не прошла ни одна строка. У `NOT EXISTS` такой ловушки нет.",
        ),
        "not exists": (
            f"`NOT EXISTS` only asks whether a matching row was found. The row with `NULL` in `{reference}` matches no one, so it spoils nothing; "
            "`NOT IN` would have returned no rows here.",
            f"`NOT EXISTS` спрашивает только одно: нашлась ли подходящая строка. Строка с `NULL` в `{reference}` не подходит никому и ничего не портит; "
            "а вот `NOT IN` не вернул бы здесь ни одной строки.",
        ),
        "in": (
            f"`x IN (a, NULL)` means `x = a OR x = NULL`: a match makes it true whatever the rest is, otherwise it is `NULL` and the row is left out. "
            "Only `NOT IN` is ruined by a `NULL`.",
            f"`x IN (a, NULL)` значит `x = a OR x = NULL`: одно совпадение делает условие истинным, а без совпадений выходит `NULL`, и строка не проходит. "
            "От `NULL` в списке страдает только `NOT IN`.",
        ),
    }[form]
    return tables, answers[form], {rule: answers[other] for rule, other in naive.items()}, en, ru


# NULL in expressions

def arithmetic(rng):
    name, key, group, number, rows, values = single(rng, rng.choice((3, 4)), 0, 1)
    figures = [(row[0], rng.randrange(100, 200, 5), row[2]) for row in rows]
    plan = rng.choice(("total", "base", "target"))
    tables = table(name, (key, plan, number), figures)
    sign = rng.choice("+-")
    fallback = rng.choice((None, None, 1))

    def query(expression, tail=""):
        return f"SELECT {key}, {expression}\nFROM {name}{tail}\nORDER BY {key}"

    plain, zero = f"{plan} {sign} {number}", f"{plan} {sign} COALESCE({number}, 0)"
    late = f"COALESCE({plan} {sign} {number}, 0)"
    drop = f"\nWHERE {number} IS NOT NULL"
    if fallback is None:
        return (
            tables, query(plain),
            {"null-as-zero": query(zero), "null-rows-vanish": query(plain, drop), "null-result-zero": query(late)},
            f"Arithmetic with `NULL` gives `NULL`: an unknown `{number}` makes the result unknown. The row itself stays; "
            f"if zero is meant, it has to be written: `COALESCE({number}, 0)`.",
            f"Арифметика с `NULL` даёт `NULL`: если `{number}` неизвестно, неизвестен и результат. Сама строка остаётся; "
            f"если нужен ноль, его пишут явно: `COALESCE({number}, 0)`.",
        )
    return (
        tables, query(late),
        {"null-as-zero": query(zero), "null-rows-vanish": query(plain, drop), "coalesce-ignored": query(plain)},
        f"First the inner expression: with `NULL` it gives `NULL`. Only then does `COALESCE` replace the whole result by 0, `{plan}` included. "
        f"To treat only `{number}` as 0, it has to stand inside: `COALESCE({number}, 0)`.",
        f"Сначала вычисляется внутреннее выражение: с `NULL` оно даёт `NULL`. Только потом `COALESCE` заменяет нулём весь результат вместе с `{plan}`. "
        f"Чтобы нулём считалось только `{number}`, внутри должно стоять оно одно: `COALESCE({number}, 0)`.",
    )


def case_else(rng):
    name, key, group, number, rows, values = single(rng, rng.choice((4, 5)), 0, 1)
    tables = table(name, (key, number), [(row[0], row[2]) for row in rows])
    limit = sorted(row[2] for row in rows if row[2] is not None)[1]
    high, low = rng.choice((("high", "low"), ("ok", "check"), ("yes", "no"), ("top", "rest")))
    has_else = rng.random() < 0.65
    sign, negated = rng.choice(((">", "<="), (">=", "<")))

    def query(first, second, tail=""):
        return (f"SELECT {key},\n  CASE WHEN {number} {sign} {limit} THEN '{first}'\n       {second}\n  END\nFROM {name}{tail}\nORDER BY {key}")

    branch = f"ELSE '{low}'" if has_else else f"WHEN {number} {negated} {limit} THEN '{low}'"
    unknown = f"WHEN {number} {negated} {limit} THEN '{low}'" if has_else else f"ELSE '{low}'"
    top = f"WHEN {number} {negated} {limit} THEN '{low}' ELSE '{high}'"
    return (
        tables,
        query(high, branch),
        {
            "null-case-null" if has_else else "null-case-else": query(high, unknown),
            "null-matches": query(high, top),
            "null-rows-vanish": query(high, branch, f"\nWHERE {number} IS NOT NULL"),
        },
        *((
            f"`ELSE` takes everything for which no `WHEN` was true. For a row without `{number}` the comparison is `NULL`, which is not true, so the row gets `{low}`.",
            f"В `ELSE` попадает всё, для чего ни один `WHEN` не дал истину. В строке без `{number}` сравнение даёт `NULL`, а это не истина, поэтому в ней `{low}`.",
        ) if has_else else (
            f"For a row without `{number}` neither comparison is true, and there is no `ELSE`: then `CASE` gives `NULL`. The two conditions do not cover all rows.",
            f"В строке без `{number}` не истинно ни одно из двух сравнений, а ветки `ELSE` нет: тогда `CASE` даёт `NULL`. Два условия покрывают не все строки.",
        )),
    )


# Aggregates and groups

def aggregates(rng):
    name, key, group, number, rows, values = single(rng, rng.choice((4, 5)), 0, rng.choice((1, 2)))
    known = len([row for row in rows if row[2] is not None])
    step = known * len(rows)
    factors = iter(rng.sample(range(1, 10), len(rows)))
    rows = [(row[0], None if row[2] is None else next(factors) * step) for row in rows]
    tables = table(name, (key, number), rows)

    def query(*columns, tail=""):
        return f"SELECT {', '.join(columns)}\nFROM {name}{tail}"

    count, total, mean = f"COUNT({number})", f"SUM({number})", f"AVG({number})"
    shown = rng.choice((("COUNT(*)", count, mean), (count, total, mean), ("COUNT(*)", total, mean), ("COUNT(*)", count, total, mean)))
    zero = f"AVG(COALESCE({number}, 0))"
    return (
        tables,
        query(*shown),
        {
            "null-as-zero": query(*(zero if column == mean else column for column in shown)),
            "count-counts-null": query(*("COUNT(*)" if column == count else column for column in shown)),
            "null-poisons": query(*("NULL" if column in (total, mean) else column for column in shown)),
            "null-rows-vanish": query(*(count if column == "COUNT(*)" else column for column in shown)),
        },
        f"`COUNT(*)` counts rows; `COUNT({number})`, `SUM` and `AVG` pass over `NULL`. "
        f"So the average is taken over {known} values, not over {len(rows)} rows.",
        f"`COUNT(*)` считает строки, а `COUNT({number})`, `SUM` и `AVG` пропускают `NULL`. "
        f"Поэтому среднее берётся по {known} значениям, а строк — {len(rows)}.",
    )


def nothing_to_aggregate(rng):
    name, key, group, number, rows, values = single(rng, rng.choice((3, 4)), 0, 0)
    tables = table(name, (key, group, number), rows)
    absent = rng.choice(("none", "other", "test", "draft"))
    second = rng.choice((f"SUM({number})", f"MAX({number})", f"AVG({number})"))
    grouped = rng.random() < 0.4

    def query(columns, tail):
        return f"SELECT {columns}\nFROM {name}\nWHERE {group} = '{absent}'{tail}"

    tail = f"\nGROUP BY {group}" if grouped else ""
    columns = f"COUNT(*), {second}"
    naive = {
        "empty-sum-zero": query(f"COUNT(*), COALESCE({second}, 0)", ""),
        "empty-count-null": query(f"NULLIF(COUNT(*), 0), {second}", ""),
        "empty-group-missing": query(columns, f"\nGROUP BY {group}"),
        "empty-group-row": query(columns, ""),
    }
    naive.pop("empty-group-missing" if grouped else "empty-group-row")
    return (
        tables, query(columns, tail), naive,
        *((
            "With `GROUP BY` there is one row for each group, and where no rows remain there are no groups: the result is empty. "
            "Without it there would be exactly one row: 0 and `NULL`.",
            "С `GROUP BY` получается по строке на группу, а если строк не осталось, нет и групп: результат пуст. "
            "Без него строка была бы ровно одна: 0 и `NULL`.",
        ) if grouped else (
            f"No row has `{group} = '{absent}'`. An aggregate without `GROUP BY` still returns exactly one row: `COUNT` of nothing is 0, "
            "`SUM`, `MAX` and `AVG` of nothing are `NULL`.",
            f"Строк с `{group} = '{absent}'` нет. Агрегат без `GROUP BY` всё равно возвращает ровно одну строку: `COUNT` от пустоты — 0, "
            "а `SUM`, `MAX` и `AVG` — `NULL`.",
        )),
    )


def null_group(rng):
    name, key, group, number, rows, values = single(rng, rng.choice((6, 7)), rng.choice((2, 3)), 0)
    tables = table(name, (key, group), [row[:2] for row in rows])
    counted = rng.choice(("*", "*", group, key))

    def query(column, tail="", by=group):
        return f"SELECT {group}, COUNT({column}) AS n\nFROM {name}{tail}\nGROUP BY {by}\nORDER BY n DESC, {group}"

    return (
        tables,
        query(counted),
        {
            "null-groups-apart": query(counted, by=f"{group}, CASE WHEN {group} IS NULL THEN {key} END"),
            "null-rows-vanish": query(counted, f"\nWHERE {group} IS NOT NULL"),
            "count-counts-null" if counted == group else "null-group-counts-zero": query("*" if counted == group else group),
            "null-matches": f"SELECT COALESCE({group}, '{values[0]}') AS g, COUNT({counted}) AS n\nFROM {name}\nGROUP BY g\nORDER BY n DESC, g",
        },
        f"`GROUP BY` puts all rows with `NULL` into one group, although `NULL = NULL` is not true. " + (
            f"`COUNT({group})` counts values, and this group has none: 0." if counted == group else f"`COUNT({counted})` counts its rows like those of any other."),
        "`GROUP BY` собирает все строки с `NULL` в одну группу, хотя `NULL = NULL` — не истина. " + (
            f"`COUNT({group})` считает значения, а в этой группе их нет: 0." if counted == group else f"`COUNT({counted})` считает её строки так же, как у любой другой."),
    )


def having(rng):
    name, key, group, number, rows, values = single(rng, rng.choice((6, 7)), 0, 0)
    tables = table(name, (key, group, number), sorted(rows, key=lambda row: row[1]))
    figures = sorted(row[2] for row in rows)
    limit, least = figures[rng.choice((1, 2))], 2

    def query(where, having):
        return f"SELECT {group}, COUNT(*)\nFROM {name}{where}\nGROUP BY {group}{having}\nORDER BY {group}"

    where, condition = f"\nWHERE {number} > {limit}", f"\nHAVING COUNT(*) >= {least}"
    inner = f"\nWHERE {group} IN (SELECT {group} FROM {name} WHERE {number} > {limit})"
    first = f"\nWHERE {number} > {limit} AND {group} IN (\n  SELECT {group} FROM {name} GROUP BY {group} HAVING COUNT(*) >= {least}\n)"
    return (
        tables,
        query(where, condition),
        {
            "having-first": query(first, ""),
            "where-ignored": query("", condition),
            "where-keeps-group": query(inner, condition),
            "having-ignored": query(where, ""),
        },
        f"The order is `WHERE`, `GROUP BY`, `HAVING`: first the rows with `{number}` of {limit} or less go, then the rest is grouped, "
        f"and `HAVING` sees only what is left in each group.",
        f"Порядок такой: `WHERE`, `GROUP BY`, `HAVING`. Сначала уходят строки, где `{number}` не больше {limit}, оставшееся группируется, "
        f"и `HAVING` видит в каждой группе только то, что в ней осталось.",
    )


def distinct(rng):
    name, key, group, number, rows, values = single(rng, rng.choice((5, 6)), 2, 0)
    tables = table(name, (key, group), [row[:2] for row in rows])
    one, other, third = f"COUNT(*)", f"COUNT({group})", f"COUNT(DISTINCT {group})"

    def query(*columns):
        return f"SELECT {', '.join(columns)}\nFROM {name}"

    with_null = f"COUNT(DISTINCT COALESCE({group}, ''))"
    every_null = f"COUNT(DISTINCT COALESCE({group}, {key}))"
    forms = rng.choice(((one, other, third), (other, third), (third, one)))
    return (
        tables,
        query(*forms),
        {
            "null-is-a-value": query(*(with_null if form == third else form for form in forms)),
            "null-groups-apart": query(*(every_null if form == third else form for form in forms)),
            "count-counts-null": query(*(one if form == other else with_null if form == third else form for form in forms)),
            "null-rows-vanish": query(*(other if form == one else form for form in forms)),
            "distinct-ignored": query(*(other if form == third else form for form in forms)),
        },
        f"`COUNT(*)` counts rows, `COUNT({group})` the values that are not `NULL`, `COUNT(DISTINCT {group})` the different ones among those. "
        "`NULL` is not one of the values.",
        f"`COUNT(*)` считает строки, `COUNT({group})` — значения, которые не `NULL`, `COUNT(DISTINCT {group})` — разные среди них. "
        "Сам `NULL` значением не считается.",
    )


def unions(rng):
    one, other = rng.choice((("north", "south"), ("spring", "autumn"), ("old_list", "new_list"), ("monday", "friday"), ("primary_log", "backup_log")))
    column, words = rng.choice((("name", PEOPLE), ("city", CITIES), ("host", HOSTS), ("title", TITLES)))
    shared, first, second = rng.sample(words, 3)
    left = [shared, None, *rng.sample([first, first, shared], 2)]
    right = [shared, None, *rng.sample([second, second, None], 2)]
    rng.shuffle(left)
    rng.shuffle(right)
    if rng.random() < 0.5:
        left.pop()
    tables = table(one, (column,), [(value,) for value in left]) + table(other, (column,), [(value,) for value in right])
    word = rng.choices(("UNION", "UNION ALL", "INTERSECT", "EXCEPT"), (5, 2, 3, 3))[0]

    def query(word, tail=""):
        return f"SELECT COUNT(*), COUNT({column})\nFROM (\n  SELECT {column} FROM {one}{tail}\n  {word}\n  SELECT {column} FROM {other}{tail}\n)"

    no_null = f" WHERE {column} IS NOT NULL"
    kept = {
        "INTERSECT": f"SELECT COUNT(*), COUNT({column}) FROM {one} WHERE {column} IN (SELECT {column} FROM {other})",
        "EXCEPT": f"SELECT COUNT(*), COUNT({column}) FROM {one} WHERE {column} IS NULL OR {column} NOT IN ('{shared}')",
    }
    apart = f"SELECT COUNT(*), COUNT({column}) FROM (\n  SELECT {column} FROM {one}{no_null}\n  {word}\n  SELECT {column} FROM {other}{no_null}\n)"
    nulls = left.count(None) + right.count(None)
    naive = {
        "union-removes-nothing": query("UNION ALL") if word == "UNION" else kept.get(word),
        "union-all-removes": query("UNION") if word == "UNION ALL" else None,
        "null-rows-vanish": apart,
        "count-counts-null": query(word).replace(f"COUNT({column})", "COUNT(*)", 1),
        "null-groups-apart": apart.replace("COUNT(*)", f"COUNT(*) + {nulls if word == 'UNION' else left.count(None)}", 1) if word in ("UNION", "EXCEPT") else None,
    }
    en, ru = {
        "UNION": ("`UNION` removes duplicates, also those within one table, and treats all `NULL`s as one value.",
                  "`UNION` убирает повторы, в том числе внутри одной таблицы, и считает все `NULL` одним значением."),
        "UNION ALL": ("`UNION ALL` puts one result after the other and removes nothing.",
                      "`UNION ALL` ставит один результат за другим и ничего не убирает."),
        "INTERSECT": ("`INTERSECT` leaves what is in both, each value once; unlike `=`, it takes two `NULL`s for the same.",
                      "`INTERSECT` оставляет то, что есть в обоих, по одному разу; в отличие от `=`, два `NULL` для него одинаковы."),
        "EXCEPT": ("`EXCEPT` leaves what is only in the first, each value once; unlike `=`, it takes two `NULL`s for the same.",
                   "`EXCEPT` оставляет то, что есть только в первом, по одному разу; в отличие от `=`, два `NULL` для него одинаковы."),
    }[word]
    return (
        tables, query(word), {rule: other for rule, other in naive.items() if other},
        f"{en} `COUNT(*)` counts all rows of the result, `COUNT({column})` only those that are not `NULL`.",
        f"{ru} `COUNT(*)` считает все строки результата, `COUNT({column})` — только те, где значение не `NULL`.",
    )


# Joins

def condition_in_on(rng):
    parent, key, names, child, reference, state, states, number, rows = pair(rng, 3, rng.choice((3, 4)))
    tables = table(parent, (key,), [(name,) for name in names]) + table(child, (reference, state, number), rows)
    wanted = rng.choice(states[:2])
    form = rng.choice(("on", "where"))

    def query(join, on, where):
        return (f"SELECT p.{key}, c.{number}\nFROM {parent} p\n{join} {child} c\n  ON c.{reference} = p.{key}{on}{where}\n"
                f"ORDER BY p.{key}, c.{number}")

    extra = f"c.{state} = '{wanted}'"
    on = query("LEFT JOIN", f" AND {extra}", "")
    where = query("LEFT JOIN", "", f"\nWHERE {extra}")
    neither = query("LEFT JOIN", "", f"\nWHERE {extra} OR c.{state} IS NULL")
    everything = query("LEFT JOIN", "", "")
    once = on.replace(f"c.{number}\nFROM", f"MIN(c.{number})\nFROM").replace("\nORDER", f"\nGROUP BY p.{key}\nORDER")
    if form == "on":
        return (
            tables, on,
            {"on-filters-left": where, "on-after-join": neither, "condition-ignored": everything, "one-row-per-parent": once},
            f"The condition in `ON` only decides which rows of `{child}` match. A row of `{parent}` without a match stays and gets `NULL`, "
            f"even if it has rows in `{child}` that failed the condition.",
            f"Условие в `ON` решает лишь, какие строки из `{child}` подходят. Строка из `{parent}`, для которой ничего не нашлось, остаётся и получает `NULL`, "
            f"даже если строки в `{child}` у неё есть, но условию они не отвечают.",
        )
    return (
        tables, where,
        {"where-keeps-left": on, "where-spares-null": neither, "condition-ignored": everything},
        f"`WHERE` works after the join. Rows of `{parent}` without a match have `NULL` in `{state}` by then, `NULL = '{wanted}'` is not true, "
        "and they are dropped: the `LEFT JOIN` has become an inner one.",
        f"`WHERE` работает после соединения. У строк из `{parent}` без пары в `{state}` к этому моменту `NULL`, `NULL = '{wanted}'` — не истина, "
        "и они отбрасываются: `LEFT JOIN` превратился во внутреннее соединение.",
    )


def count_after_left_join(rng):
    parent, key, names, child, reference, state, states, number, rows = pair(rng, 3, rng.choice((3, 4)))
    rows = [(*row[:2], figure) for row, figure in zip(rows, with_nulls(rng, [row[2] for row in rows], rng.choice((0, 1))))]
    tables = table(parent, (key,), [(name,) for name in names]) + table(child, (reference, number), [(row[0], row[2]) for row in rows])
    star, owned, figures, total = "COUNT(*)", f"COUNT(c.{reference})", f"COUNT(c.{number})", f"SUM(c.{number})"
    shown = rng.choice(((star, total), (owned, total), (figures, star), (star, owned), (star,), (owned, figures)))

    def query(columns, join="LEFT JOIN"):
        return (f"SELECT p.{key}, {', '.join(columns)}\nFROM {parent} p\n{join} {child} c ON c.{reference} = p.{key}\n"
                f"GROUP BY p.{key}\nORDER BY p.{key}")

    naive = {
        "star-skips-empty": query([owned if column == star else column for column in shown]),
        "count-counts-null": query([star if column in (owned, figures) else column for column in shown]),
        "left-is-inner": query(shown, "JOIN"),
        "empty-sum-zero": query([f"COALESCE({total}, 0)" if column == total else column for column in shown]),
        "null-poisons": query([f"CASE WHEN COUNT(*) = {figures} THEN {column} END" if column != star else column for column in shown]),
    }
    return (
        tables, query(shown), naive,
        f"A row of `{parent}` without a match still makes one row, filled with `NULL`. `COUNT(*)` counts it as 1, `COUNT` of a column of `{child}` as 0; "
        "`SUM` over nothing but `NULL` is `NULL`.",
        f"Строка из `{parent}` без пары всё равно даёт одну строку, заполненную `NULL`. `COUNT(*)` засчитает её как 1, `COUNT` по столбцу из `{child}` — как 0, "
        "а `SUM` от одних `NULL` — это `NULL`.",
    )


def anti_join(rng):
    parent, key, names, child, reference, state, states, number, rows = pair(rng, 4, rng.choice((3, 4)))
    rows = [(*row[:2], figure) for row, figure in zip(rows, with_nulls(rng, [row[2] for row in rows], 1))]
    tables = table(parent, (key,), [(name,) for name in names]) + table(child, (reference, number), [(row[0], row[2]) for row in rows])
    column = rng.choice((reference, number))

    def query(where, join="LEFT JOIN"):
        return f"SELECT p.{key}\nFROM {parent} p\n{join} {child} c ON c.{reference} = p.{key}{where}\nORDER BY p.{key}"

    return (
        tables,
        query(f"\nWHERE c.{column} IS NULL"),
        {
            "absent-only" if column == number else "null-inside-too": query(f"\nWHERE c.{reference if column == number else number} IS NULL"),
            "left-is-inner": query(f"\nWHERE c.{column} IS NULL", "JOIN"),
            "negation-lost": query(f"\nWHERE c.{column} IS NOT NULL"),
            "condition-ignored": query(""),
            "equals-null-fails": query("\nWHERE 0"),
        },
        *((
            f"`c.{number}` is `NULL` for two reasons: because nothing matched, or because the matching row itself has no `{number}`. Both kinds are returned. "
            f"To find rows of `{parent}` without a match, test the column of the join: `c.{reference} IS NULL`.",
            f"`c.{number}` бывает `NULL` по двум причинам: пары не нашлось или в самой найденной строке `{number}` не указано. Запрос вернёт и те и другие. "
            f"Чтобы найти строки из `{parent}` без пары, проверяют столбец соединения: `c.{reference} IS NULL`.",
        ) if column == number else (
            f"A row of `{parent}` without a match gets `NULL` in all columns of `{child}`; `c.{reference}` is never `NULL` in a row that did match. "
            "So this query finds those without a match.",
            f"У строки из `{parent}` без пары во всех столбцах из `{child}` стоит `NULL`, а в найденной паре `c.{reference}` не бывает `NULL`. "
            "Значит, запрос находит тех, у кого пары нет.",
        )),
    )


def join_on_null(rng):
    first, second, column, words = rng.choice((
        ("shipped", "billed", "invoice", ("I1", "I2", "I3", "I4")), ("planned", "actual", "city", CITIES),
        ("badges", "lockers", "owner", PEOPLE), ("exports", "imports", "batch", ("b1", "b2", "b3", "b4")), ("tests", "fixes", "ticket", ("T1", "T2", "T3", "T4")),
    ))
    a, b, c = sorted(rng.sample(words, 3))
    left = [(1, a), (2, rng.choice((a, b))), (3, None), (4, b)][:rng.choice((3, 4))]
    right = [(7, rng.choice((a, c))), (8, None), (9, rng.choice((a, b)))]
    tables = table(first, ("id", column), left) + table(second, ("id", column), right)
    join = rng.choice(("JOIN", "LEFT JOIN"))

    def query(join, on):
        return f"SELECT a.id, b.id\nFROM {first} a\n{join} {second} b ON {on}\nORDER BY a.id, b.id"

    on = f"a.{column} = b.{column}"
    return (
        tables,
        query(join, on),
        {
            "null-joins-null": query(join, f"a.{column} IS b.{column}"),
            "left-is-inner" if join == "LEFT JOIN" else "inner-is-left": query("JOIN" if join == "LEFT JOIN" else "LEFT JOIN", on),
            "one-row-per-parent": query(join, on).replace("b.id\nFROM", "MIN(b.id)\nFROM").replace("\nORDER BY a.id, b.id", "\nGROUP BY a.id\nORDER BY a.id"),
            "null-matches": query(join, f"COALESCE(a.{column} = b.{column}, 1)"),
        },
        f"`ON` keeps pairs for which the condition is true, and `NULL = NULL` is not: the two rows without `{column}` do not meet. " + (
            "`LEFT JOIN` keeps the unmatched row of the first table all the same, with `NULL` on the right." if join == "LEFT JOIN" else
            "An inner join leaves out whatever has no match."),
        f"`ON` оставляет пары, для которых условие истинно, а `NULL = NULL` — не истина: две строки без `{column}` не встретятся. " + (
            "`LEFT JOIN` всё равно сохранит строку первой таблицы без пары, справа в ней `NULL`." if join == "LEFT JOIN" else
            "Внутреннее соединение отбрасывает всё, чему нет пары."),
    )


def join_or_in(rng):
    parent, key, names, child, reference, state, states, number, rows = pair(rng, 4, rng.choice((4, 5)), rng.choice((0, 1)))
    tables = table(parent, (key,), [(name,) for name in names]) + table(child, (reference, state), [row[:2] for row in rows])
    wanted = rng.choice(states[:2])
    form = rng.choice(("join", "in", "distinct"))
    condition = f"c.{state} = '{wanted}'"

    def joined(distinct="", join="JOIN", where=f"\nWHERE {condition}"):
        return f"SELECT {distinct}p.{key}\nFROM {parent} p\n{join} {child} c ON c.{reference} = p.{key}{where}\nORDER BY p.{key}"

    inner = f"SELECT {key}\nFROM {parent}\nWHERE {key} IN (\n  SELECT {reference} FROM {child} WHERE {state} = '{wanted}'\n)\nORDER BY {key}"
    once, many = joined("DISTINCT "), joined()
    naive = {
        "in-multiplies": many,
        "one-row-per-parent": once,
        "condition-ignored": joined("DISTINCT " if form == "distinct" else "", where=""),
        "where-keeps-left": joined(join="LEFT JOIN", where="").replace(f"p.{key}\nORDER", f"p.{key} AND {condition}\nORDER"),
        "every-row-must-fit": joined("DISTINCT ", where=f"\nWHERE {condition} AND p.{key} NOT IN (SELECT {reference} FROM {child} WHERE {state} <> '{wanted}' AND {reference} NOT NULL)"),
    }
    if form == "distinct":
        naive = {"distinct-ignored" if rule == "in-multiplies" else rule: other for rule, other in naive.items()}
    if form == "in":
        naive["where-keeps-left"] = f"SELECT {key} FROM {parent} ORDER BY {key}"
        naive["condition-ignored"] = inner.replace(f" WHERE {state} = '{wanted}'", "")
    en, ru = {
        "join": (f"A join returns a row for each pair, so whoever has two fitting rows in `{child}` appears twice. A question “who has any” is better asked with `IN` or `EXISTS`.",
                 f"Соединение возвращает строку на каждую пару: у кого в `{child}` две подходящие строки, тот появится дважды. Вопрос «у кого есть хоть одна» лучше задавать через `IN` или `EXISTS`."),
        "in": (f"`IN` only tests each row of `{parent}`: it is kept or not, and never repeated, however many rows of `{child}` fit.",
               f"`IN` лишь проверяет каждую строку из `{parent}`: она либо остаётся, либо нет, но не повторяется, сколько бы строк в `{child}` ни подошло."),
        "distinct": (f"The join gives a row for each fitting row of `{child}`; `DISTINCT` then removes the repeated names.",
                     f"Соединение даёт по строке на каждую подходящую строку из `{child}`, а `DISTINCT` затем убирает повторы имён."),
    }[form]
    return tables, {"join": many, "in": inner, "distinct": once}[form], naive, en, ru


def fan_out(rng):
    parent, key, one, other, first, second = rng.choice((
        ("customers", "name", "orders", "payments", "amount", "paid"), ("rooms", "name", "bookings", "repairs", "hours", "cost"),
        ("hosts", "name", "disks", "cards", "size", "speed"), ("teams", "name", "wins", "fines", "points", "euros"),
        ("routes", "name", "stops", "delays", "riders", "minutes"), ("farms", "name", "fields", "barns", "acres", "tons"),
    ))
    names = ("X", "Y")
    left = [(name, value) for name, value in zip((names[0], names[0], names[1]), rng.sample(range(10, 100, 10), 3))]
    right = [(name, value) for name, value in zip(rng.choice((("X", "X", "Y"), ("X", "Y", "Y"), ("X", "X", "X", "Y"))), rng.sample(range(1, 10), 4))]
    tables = table(parent, (key,), [(name,) for name in names]) + table(one, ("owner", first), left) + table(other, ("owner", second), right)
    joins = f"FROM {parent} p\nJOIN {one} a ON a.owner = p.{key}\nJOIN {other} b ON b.owner = p.{key}\nGROUP BY p.{key}\nORDER BY p.{key}"
    shown = rng.choice((f"SUM(a.{first})", f"SUM(a.{first}), COUNT(*)", f"SUM(a.{first}), SUM(b.{second})", f"COUNT(*), SUM(b.{second})"))
    alone = {
        f"SUM(a.{first})": f"(SELECT SUM({first}) FROM {one} WHERE owner = p.{key})",
        f"SUM(b.{second})": f"(SELECT SUM({second}) FROM {other} WHERE owner = p.{key})",
        "COUNT(*)": f"(SELECT COUNT(*) FROM {one} WHERE owner = p.{key}) + (SELECT COUNT(*) FROM {other} WHERE owner = p.{key})",
    }
    longest = {
        f"SUM(a.{first})": f"(SELECT SUM({first}) FROM {one} WHERE owner = p.{key})",
        f"SUM(b.{second})": f"(SELECT SUM({second}) FROM {other} WHERE owner = p.{key})",
        "COUNT(*)": f"(SELECT MAX((SELECT COUNT(*) FROM {one} WHERE owner = p.{key}), (SELECT COUNT(*) FROM {other} WHERE owner = p.{key})))",
    }

    def query(columns):
        return f"SELECT p.{key}, {columns}\n{joins}"

    def swapped(table_of):
        return query(", ".join(table_of[column] for column in shown.split(", ")))

    grand = query(shown).replace(f" b ON b.owner = p.{key}", " b")
    return (
        tables, query(shown),
        {
            "joins-do-not-multiply": swapped(alone),
            "counts-longest": swapped(longest),
            "sum-distinct": query(shown.replace("SUM(", "SUM(DISTINCT ").replace("COUNT(*)", f"COUNT(DISTINCT a.{first})")),
            "cross-join": grand,
        },
        f"`{one}` and `{other}` do not know of each other: for each `{key}` every row of the one meets every row of the other, so sums and counts come out too large. "
        "Aggregate each table before joining.",
        f"`{one}` и `{other}` ничего не знают друг о друге: для каждого `{key}` любая строка одной встречается с любой строкой другой, поэтому и суммы, и счётчики завышены. "
        "Сначала агрегируйте каждую таблицу отдельно, потом соединяйте.",
    )


TEMPLATES = (
    equal_and_unequal, compared_with_null, both_halves, null_and_or, not_in, not_in,
    arithmetic, case_else,
    aggregates, nothing_to_aggregate, null_group, having, distinct, unions,
    condition_in_on, condition_in_on, count_after_left_join, count_after_left_join, anti_join, join_on_null, join_or_in, fan_out,
)
