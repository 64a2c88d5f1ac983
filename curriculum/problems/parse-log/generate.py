import random

FAMILIES = ("clean", "dirty", "many_services")

SERVICES = ("auth", "billing", "cart", "feed", "mail", "orders", "search")
STATUSES = ("200", "200", "200", "204", "301", "404", "500", "502", "503")
PATHS = ("/", "/login", "/orders/17", "/search?q=red shoes", "/files/two  blanks", "/health")
BROKEN = (
    "",
    "   \n",
    "restarting worker 3\n",
    "{time} {service} {status} {ms}\n",
    "{time} {service} {status} {ms}ms {path}\n",
    "{time} {service} {status} -{ms} {path}\n",
    "{time} {service} 20 {ms} {path}\n",
    "{time} {service} 2000 {ms} {path}\n",
    "{time} {service} OK {ms} {path}\n",
    "{service} {status} {ms} {path}\n",
)


def generate(family: str, size: int, rng: random.Random):
    """A log of `size` lines."""
    services = SERVICES
    if family == "many_services":
        services = [f"service-{number}" for number in range(size // 2 + 1)]
    lines = []
    for number in range(size):
        template = "{time} {service} {status} {ms} {path}\n"
        if family == "dirty" and rng.random() < 0.4:
            template = rng.choice(BROKEN)
        lines.append(
            template.format(
                time=f"{number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02}",
                service=rng.choice(services),
                status=rng.choice(STATUSES),
                ms=rng.randrange(1, 2000),
                path=rng.choice(PATHS),
            )
        )
    return (lines,)


def valid(lines) -> bool:
    return all(len(line) <= 200 and not {"\n", "\r", "\t"} & set(line.rstrip("\r\n")) for line in lines)
