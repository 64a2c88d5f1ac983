"""Capacity estimates: requests a second, storage, bandwidth, machines.

The program shows the facts with their units and finds, by trying, the product or quotient of facts that has the wanted unit: so it
computes the answer without giving the formula away. A wrong answer is the right one times the factor of a typical slip; any two
choices differ by a factor of 1.4 at least, so that rounding on the way does no harm.
"""
import contextlib
import io
import random

PROGRAM = '''\
facts = """
{facts}
"""
wanted = "{wanted}"

# From here on: multiply and divide facts until the wanted unit comes out, the same for any size of the units.
import re
from itertools import product
from math import isclose, prod

def quantity(text, seed):
    second, bit = 1 + seed, 1 + 2 * seed
    sizes = {{"ms": second / 1000, "second": second, "hour": 3600 * second, "day": 86_400 * second, "year": 365 * 86_400 * second}}
    for power, letter in enumerate(" kMGTP"):
        sizes |= {{letter + "bit": bit * 1000 ** power, letter + "B": bit * 8 * 1000 ** power}}
    things = sorted(set(re.findall("[a-z_]+", facts)) - set(sizes))
    return eval(text, sizes | {{name: 1 + seed * number for number, name in enumerate(things, 3)}})

def ratio(powers, seed):
    known = (quantity(line, seed) for line in facts.split("\\n")[1:-1])
    return prod(value ** power for value, power in zip(known, powers)) / quantity(wanted, seed)

for powers in product((1, 0, -1), repeat=facts.count("\\n") - 1):
    if isclose(ratio(powers, 0), ratio(powers, 0.37)) and isclose(ratio(powers, 0), ratio(powers, 0.73)):
        print("≈", format(float(format(ratio(powers, 0), ".2g")), ",.10g").replace(",", " "), "{shown}")
        break
'''
CLOSEST = 1.4
THOUSANDS = (2_000, 3_000, 4_000, 5_000, 8_000, 12_000, 20_000, 30_000, 50_000)
MILLIONS = (1_000_000, 2_000_000, 3_000_000, 5_000_000, 8_000_000, 10_000_000, 20_000_000, 40_000_000, 60_000_000)
DAY, YEAR = 86_400, 365 * 86_400


def generate(rng: random.Random) -> dict:
    template = rng.choice(TEMPLATES)
    while True:
        facts, wanted, shown, value, slips, en, ru, why_en, why_ru = template(rng)
        if not 0.5 <= value < 100_000:
            continue
        chosen = []
        slips = list(slips.items())
        rng.shuffle(slips)
        for rule, factor in slips:
            if rule.split("/")[0] not in [other.split("/")[0] for other, _ in chosen] and all(apart(value * factor, other) for other in (value, *(value * other for _, other in chosen))):
                chosen.append((rule, factor))
        rng.shuffle(facts)
        program, answer = PROGRAM.format(facts="\n".join(facts), wanted=wanted, shown=shown), text(value, shown)
        # A value such as 1350 may be rounded up by one calculation and down by the other.
        if len(chosen) >= 3 and printed(program) == answer:
            break
    ask_en, ask_ru = ("Estimate it in your head: the choices differ by a factor of 1.4 at least.", "Оцените в уме: варианты отличаются не меньше чем в 1,4 раза.")
    return {
        "program": program,
        "prompt": {"en": f"{en} {ask_en}", "ru": f"{ru} {ask_ru}"},
        "wrong": [{"rule": rule.split("/")[0], "text": text(value * factor, shown)} for rule, factor in chosen],
        "explain": {"en": f"{why_en}: {answer}.", "ru": f"{why_ru}: {answer}."},
    }


def apart(one, other):
    return max(one, other) / min(one, other) >= CLOSEST


def text(value, shown):
    return f"≈ {float(f'{value:.2g}'):,.10g}".replace(",", " ") + f" {shown}".rstrip()


def printed(program):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        exec(program, {"__name__": "__main__"})
    return out.getvalue().rstrip()


def code(number):
    return f"{number:_}"


def en(number):
    number = int(number) if number == int(number) else number
    return f"{number // 1_000_000} million" if number >= 1_000_000 and number % 1_000_000 == 0 else f"{number:,}"


def ru(number):
    number = int(number) if number == int(number) else number
    return f"{number // 1_000_000} млн" if number >= 1_000_000 and number % 1_000_000 == 0 else f"{number:,}".replace(",", "\u00a0") if number >= 10_000 else str(number).replace(".", ",")


# Slips: rule -> factor

def day_slips():
    return {"day-as-hour": 24, "day-in-minutes": 60, "day-as-million": 0.0864, "day-as-ten-thousand": 8.64}


def prefix_slips():
    return {"prefix-lost": 1000, "prefix-lost/2": 0.001}


# Rates

def requests(rng):
    thing_en, thing_ru, act_en, act_ru = rng.choice((
        ("a news site", "новостного сайта", "opens {} pages a day", "открывает {} страниц в день"), ("a bank app", "банковского приложения", "makes {} requests a day", "делает {} запросов в день"),
        ("a map service", "картографического сервиса", "loads {} tiles a day", "загружает {} фрагментов карты в день"), ("a chat", "чата", "sends {} messages a day", "отправляет {} сообщений в день"),
        ("a shop", "магазина", "makes {} requests a day", "делает {} запросов в день"), ("a music service", "музыкального сервиса", "makes {} requests a day", "делает {} запросов в день"),
    ))
    users, each, peak = rng.choice(MILLIONS), rng.choice((5, 10, 15, 20, 30, 40, 50)), rng.choice((2, 3, 4, 5))
    at_peak = rng.random() < 0.6
    facts = [f"{code(users)} * user", f"{each} * request / user / day", f"{peak} * peak_request / request"]
    rate = users * each / DAY
    return (
        facts, "peak_request / second" if at_peak else "request / second", "/s", rate * (peak if at_peak else 1),
        {("peak-forgotten" if at_peak else "peak-not-asked"): 1 / peak if at_peak else peak, **day_slips(), "users-only": 1 / each},
        f"{en(users)} people use {thing_en} every day; each {act_en.format(each)}. At the peak the load is {peak} times the average. How many is that a second {'at the peak' if at_peak else 'on average'}?",
        f"У {thing_ru} {ru(users)} пользователей в день; каждый {act_ru.format(each)}. На пике нагрузка в {peak} {'раз' if peak == 5 else 'раза'} выше средней. Сколько это в секунду {'на пике' if at_peak else 'в среднем'}?",
        f"{en(users)} × {each} a day, divided by 86,400 (nearly 100,000) seconds" + (f", times {peak}" if at_peak else ""),
        f"{ru(users)} × {each} в день, делим на 86 400 (почти 100 000) секунд" + (f" и умножаем на {peak}" if at_peak else ""),
    )


def fan_out(rng):
    posts, followers, copies = rng.choice((500_000, 1_000_000, 2_000_000, 4_000_000)), rng.choice((50, 100, 150, 200, 300)), rng.choice((2, 3))
    facts = [f"{code(posts)} * post / day", f"{followers} * delivery / post", f"{copies} * write / delivery"]
    return (
        facts, "write / second", "/s", posts * followers * copies / DAY,
        {**day_slips(), "fan-out-forgotten": 1 / followers, "replication-forgotten": 1 / copies, "replication-twice": copies},
        f"People publish {en(posts)} posts a day; each is put into the feeds of {followers} followers, and each of these entries is written to {copies} replicas. How many writes a second on average?",
        f"В день публикуют {ru(posts)} постов; каждый попадает в ленты {followers} подписчиков, и каждая из этих копий пишется на {copies} реплики. Сколько операций записи в секунду в среднем?",
        f"{en(posts)} × {followers} × {copies} a day, divided by 86,400 seconds", f"{ru(posts)} × {followers} × {copies} в день, делим на 86 400 секунд",
    )


def servers(rng):
    daily, peak, each = rng.choice((50_000_000, 100_000_000, 200_000_000, 400_000_000, 800_000_000)), rng.choice((2, 3, 4, 5)), rng.choice((50, 100, 150, 200, 300))
    spare = rng.choice((None, None, 2))
    facts = [f"{code(daily)} * request / day", f"{peak} * peak_request / request", f"{each} * peak_request / second / server"] + ([f"{spare} * installed_server / server"] if spare else [])
    value = daily / DAY * peak / each * (spare or 1)
    more_en = f" For safety, {spare} times as many are installed." if spare else ""
    more_ru = f" С учётом запаса ставят в {spare} раза больше." if spare else ""
    return (
        facts, "installed_server" if spare else "server", "", value,
        {**day_slips(), "peak-forgotten": 1 / peak, "peak-not-asked": peak, **({"spare-forgotten": 1 / spare} if spare else {})},
        f"A service gets {en(daily)} requests a day; at the peak the load is {peak} times the average. A server copes with {each} requests a second.{more_en} {'How many are installed' if spare else 'How many servers does it take at the peak'}?",
        f"Сервис получает {ru(daily)} запросов в день, на пике нагрузка в {peak} {'раз' if peak == 5 else 'раза'} выше средней. Один сервер справляется с {each} запросами в секунду.{more_ru} {'Сколько серверов нужно поставить' if spare else 'Сколько серверов нужно, чтобы выдержать пик'}?",
        f"{en(daily)} a day is {daily / DAY:,.0f} a second; times {peak}, divided by {each}" + (f", times {spare}" if spare else ""),
        f"{ru(daily)} в день — это {ru(round(daily / DAY))} в секунду; умножаем на {peak}, делим на {each}" + (f" и умножаем на {spare}" if spare else ""),
    )


def in_flight(rng):
    rate, latency, peak = rng.choice(THOUSANDS), rng.choice((20, 40, 50, 80, 120, 150, 200, 300, 400)), rng.choice((2, 3, 4))
    each = rng.choice((4, 8, 10, 16, 20))
    workers = rng.random() < 0.6
    facts = [f"{code(rate)} * request / second", f"{latency} * ms", f"{peak} * peak_request / request"] + ([f"{each} * peak_request / worker"] if workers else [])
    value = rate * latency / 1000 * peak / (each if workers else 1)
    return (
        facts, "worker" if workers else "peak_request", "", value,
        {"peak-forgotten": 1 / peak, "latency-forgotten": 1000 / latency, "milliseconds": 10, "milliseconds/2": 0.1, **({"per-worker-forgotten": each} if workers else {"peak-not-asked": peak})},
        f"On average {en(rate)} requests a second arrive, {peak} times that at the peak; each takes {latency} ms. " + (f"A worker handles {each} requests at the same time. How many workers does the peak take?" if workers else "How many requests are under way at the same moment of the peak?"),
        f"В среднем приходит {ru(rate)} запросов в секунду, на пике — в {peak} раза больше; каждый обрабатывается {latency} мс. " + (f"Один воркер одновременно обрабатывает до {each} запросов. Сколько воркеров нужно на пике?" if workers else "Сколько запросов одновременно в работе в момент пика?"),
        f"The number under way at once is the rate times the time of one request: {en(rate)} × {peak} × {latency / 1000:g} s" + (f", divided by {each}" if workers else ""),
        f"Одновременно в работе столько, сколько даёт частота, умноженная на время одного запроса: {ru(rate)} × {peak} × {ru(latency / 1000)} с" + (f", делим на {each}" if workers else ""),
    )


# Storage

def stored_a_year(rng):
    what, what_en, what_ru, sizes, unit = rng.choice((
        ("photo", "photos", "фотографий", (100, 200, 300, 500), "kB"), ("video", "video clips", "видеороликов", (5, 8, 10, 20), "MB"), ("message", "messages", "сообщений", (1, 2, 3), "kB"),
        ("receipt", "receipts", "чеков", (5, 10, 20, 40), "kB"), ("scan", "scans", "сканов", (1, 2, 4), "MB"), ("track", "recorded trips", "записей поездок", (20, 50, 80), "kB"), ("call", "recorded calls", "записей звонков", (1, 2, 3), "MB"),
    ))
    daily, size, copies = rng.choice((200_000, 500_000, *MILLIONS[:7])), rng.choice(sizes), rng.choice((2, 3, 3))
    replicated = rng.random() < 0.75
    bits = {"kB": 8e3, "MB": 8e6}[unit]
    total = daily * size * bits / 8 * (copies if replicated else 1) * 365
    shown, scale = ("GB", 1e9) if total < 5e12 else ("TB", 1e12) if total < 5e15 else ("PB", 1e15)
    facts = [f"{code(daily)} * {what} / day", f"{copies} * copy / {what}", f"{size} * {unit} / copy"] if replicated else [f"{code(daily)} * {what} / day", f"{size} * {unit} / {what}"]
    return (
        facts, f"{shown} / year", shown, total / scale,
        {**({"replication-forgotten": 1 / copies} if replicated else {"replication-not-asked": copies}), **prefix_slips(), "month-for-year": 30 / 365, "day-for-year": 1 / 365, "bits-for-bytes": 8, "bits-for-bytes/2": 1 / 8},
        f"Every day {en(daily)} {what_en} come in, {size} {unit} each" + (f"; each of {copies} machines keeps a full copy" if replicated else "; one copy is kept") + ". How much storage does a year take?",
        f"Каждый день поступает {ru(daily)} {what_ru} по {size} {'КБ' if unit == 'kB' else 'МБ'}" + (f"; полная копия хранится на каждой из {copies} машин" if replicated else "; хранится одна копия") + ". Сколько места нужно на год?",
        f"{en(daily)} × {size} {unit}" + (f" × {copies} copies" if replicated else "") + " × 365 days", f"{ru(daily)} × {size} {'КБ' if unit == 'kB' else 'МБ'}" + (f" × {copies} копии" if replicated else "") + " × 365 дней",
    )


def retention(rng):
    what, what_en, what_ru = rng.choice((("event", "events", "событий"), ("reading", "sensor readings", "показаний датчиков"), ("line", "log lines", "строк лога"), ("span", "trace spans", "спанов трассировки"), ("tick", "price ticks", "изменений цены")))
    rate, size, days, copies = rng.choice(THOUSANDS), rng.choice((100, 200, 300, 400, 500)), rng.choice((7, 14, 30, 60, 90)), rng.choice((2, 3))
    packed = rng.choice((None, 5, 10))
    facts = [f"{code(rate)} * {what} / second", f"{size / 1000:g} * kB / {what}" , f"{days} * day", f"{copies} * copy"]
    total = rate * size * DAY * days * copies
    if packed:
        facts.append(f"{packed} * shrinking")
        total /= packed
    wanted_unit, scale = ("GB", 1e9) if total < 5e12 else ("TB", 1e12)
    wanted = f"{wanted_unit} * copy" + (" / shrinking" if packed else "")
    return (
        facts, wanted, wanted_unit, total / scale,
        {"replication-forgotten": 1 / copies, "bits-for-bytes": 8, **prefix_slips(), "retention-forgotten": 1 / days, "day-as-hour": 1 / 24, "day-in-minutes": 1 / 60, **({"compression-forgotten": packed} if packed else {})},
        f"{en(rate)} {what_en} a second, {size} bytes each, are kept for {days} days in {copies} copies" + (f", compressed to 1/{packed}" if packed else "") + ". How much storage is that?",
        f"{ru(rate)} {what_ru} в секунду по {size} байт хранятся {days} дней в {copies} копиях" + (f" и сжимаются в {packed} раз" if packed else "") + ". Сколько места это займёт?",
        f"{en(rate)} × {size} bytes × 86,400 seconds × {days} days × {copies} copies" + (f", divided by {packed}" if packed else ""),
        f"{ru(rate)} × {size} байт × 86 400 секунд × {days} дней × {copies} копии" + (f", делим на {packed}" if packed else ""),
    )


def cache(rng):
    what, what_en, what_ru = rng.choice((("profile", "user profiles", "профилей"), ("product", "products", "товаров"), ("page", "pages", "страниц"), ("session", "sessions", "сессий"), ("route", "routes", "маршрутов")))
    count, size, share, copies = rng.choice(MILLIONS[3:]), rng.choice((1, 2, 4, 5, 8, 10)), rng.choice((5, 10, 20)), rng.choice((2, 3))
    facts = [f"{code(count)} * {what}", f"{share / 100:g} * hot / {what}", f"{size} * kB / stored", f"{copies} * stored / hot"]
    value = count * share / 100 * size * 1000 * copies / 1e9
    return (
        facts, "GB", "GB", value,
        {"share-forgotten": 100 / share, "replication-forgotten": 1 / copies, "bits-for-bytes": 8, **prefix_slips(), "share-complement": (100 - share) / share},
        f"Of {en(count)} {what_en} of {size} kB each, the {share} % used most are to be held in memory, on {copies} nodes each. How much memory in all?",
        f"Из {ru(count)} {what_ru} по {size} КБ нужно держать в памяти {share} % самых востребованных, каждый элемент — на {copies} узлах. Сколько памяти нужно всего?",
        f"{en(count)} × {share / 100:g} × {size} kB × {copies}", f"{ru(count)} × {ru(share / 100)} × {size} КБ × {copies}",
    )


# Bandwidth

def outgoing(rng):
    what, what_en, what_ru = rng.choice((("response", "responses", "ответов"), ("picture", "pictures", "картинок"), ("page", "pages", "страниц"), ("tile", "map tiles", "фрагментов карты"), ("file", "small files", "небольших файлов")))
    rate, size, peak = rng.choice(THOUSANDS), rng.choice((10, 20, 40, 50, 80, 100, 150, 200)), rng.choice((2, 3, 4))
    bits = rng.random() < 0.75
    at_peak = rng.random() < 0.6
    facts = [f"{code(rate)} * {what} / second", f"{peak} * peak_{what} / {what}", f"{size} * kB / " + (f"peak_{what}" if at_peak else what)]
    total = rate * size * 1000 * (peak if at_peak else 1)
    wanted, shown, value = ("Gbit / second", "Gbit/s", total * 8 / 1e9) if bits else ("MB / second", "MB/s", total / 1e6)
    return (
        facts, wanted, shown, value,
        {"bytes-for-bits" if bits else "bits-for-bytes": 1 / 8 if bits else 8, "peak-forgotten" if at_peak else "peak-not-asked": 1 / peak if at_peak else peak, **prefix_slips(), **({"bits-twice": 8} if bits else {"bytes-for-bits": 1 / 8})},
        f"A service sends {en(rate)} {what_en} a second on average, {size} kB each; at the peak {peak} times as many. What bandwidth is that {'at the peak' if at_peak else 'on average'}, in {'gigabits' if bits else 'megabytes'} a second?",
        f"Сервис отдаёт в среднем {ru(rate)} {what_ru} в секунду по {size} КБ, на пике — в {peak} раза больше. Какая полоса нужна {'на пике' if at_peak else 'в среднем'}, в {'гигабитах' if bits else 'мегабайтах'} в секунду?",
        f"{en(rate)} × {size} kB" + (f" × {peak}" if at_peak else "") + (" × 8 bits" if bits else "") + " a second", f"{ru(rate)} × {size} КБ" + (f" × {peak}" if at_peak else "") + (" × 8 бит" if bits else "") + " в секунду",
    )


def streaming(rng):
    what_en, what_ru = rng.choice((("viewers of a match", "зрителей матча"), ("listeners", "слушателей"), ("cameras", "камер"), ("students in video lessons", "учеников на видеоуроках")))
    people, rate, hours = rng.choice(THOUSANDS[2:] + (100_000, 200_000)), rng.choice((1, 2, 3, 4, 5, 6, 8)), rng.choice((1, 2, 3))
    volume = rng.random() < 0.5
    facts = [f"{code(people)} * viewer", f"{rate} * Mbit / second / viewer", f"{hours} * hour"]
    bits = people * rate * 1e6
    wanted, shown, value = ("TB", "TB", bits * 3600 * hours / 8e12) if volume else ("Gbit / second", "Gbit/s", bits / 1e9)
    return (
        facts, wanted, shown, value,
        {"bits-for-bytes" if volume else "bits-twice": 8, **prefix_slips(), **({"hour-in-minutes": 1 / 60, "hours-forgotten": 1 / hours} if volume else {"bytes-for-bits": 1 / 8, "hours-not-asked": hours})},
        f"{en(people)} {what_en} use {rate} Mbit/s each, all at the same time, for {hours} hour{'s' if hours > 1 else ''}. " + ("How much data is that in all?" if volume else "What bandwidth does that take?"),
        f"{ru(people)} {what_ru}: каждый поток — {rate} Мбит/с, все одновременно, {hours} ч. " + ("Сколько всего данных будет передано?" if volume else "Какая нужна полоса?"),
        f"{en(people)} × {rate} Mbit/s" + (f" × {3600 * hours:,} seconds, divided by 8 bits in a byte" if volume else "; how long it lasts does not matter"),
        f"{ru(people)} × {rate} Мбит/с" + (f" × {ru(3600 * hours)} секунд, делим на 8 бит в байте" if volume else "; сколько это длится, неважно"),
    )


def transfer(rng):
    what_en, what_ru = rng.choice((("a database", "базу"), ("a backup", "резервную копию"), ("an archive", "архив"), ("a set of recordings", "набор записей"), ("a search index", "поисковый индекс")))
    size, line, share = rng.choice((0.5, 1, 2, 4, 6, 8, 10, 20)), rng.choice((100, 200, 500, 1000, 2000, 10_000)), rng.choice((50, 60, 80))
    used = rng.random() < 0.6
    facts = [f"{size:g} * TB", f"{line} * Mbit / second"] + ([f"{share / 100:g} * usable_share"] if used else [])
    value = size * 8e12 / (line * 1e6 * (share / 100 if used else 1)) / 3600
    return (
        facts, "hour / usable_share" if used else "hour", "h", value,
        {"bytes-for-bits": 1 / 8, "bits-twice": 8, "seconds-as-minutes": 60, **prefix_slips(), **({"share-forgotten": share / 100, "share-twice": 100 / share} if used else {})},
        f"You have to copy {what_en} of {size:g} TB over a line of {en(line)} Mbit/s" + (f", of which {share} % can be used" if used else "") + ". How many hours does it take?",
        f"Нужно скопировать {what_ru} на {ru(size)} ТБ по каналу {ru(line)} Мбит/с" + (f", из которого доступно {share} %" if used else "") + ". Сколько часов это займёт?",
        f"{size:g} TB is {size * 8:g} million megabits; divided by {en(line * (share / 100 if used else 1))} Mbit/s and by 3,600",
        f"{ru(size)} ТБ — это {ru(size * 8)} млн мегабит; делим на {ru(line * (share / 100 if used else 1))} Мбит/с и на 3600",
    )


TEMPLATES = (requests, fan_out, servers, in_flight, stored_a_year, stored_a_year, retention, cache, outgoing, outgoing, streaming, transfer)
