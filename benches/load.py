"""make load: many people on one server, each submitting every so often. Prints how long pages and verdicts took, on SQLite and PostgreSQL.

Standard library only. It starts the server on data of its own, comes in as its first host, invites everybody with one link, and
measures what each of them waits for: the verdict of a submit, and pages in between. Before, the host submits once to each problem: its
cases are prepared at the first use after a start, and a server that runs for days has done that long ago. In the end every
attempt that was taken in must have its verdict: one that has none is lost, and then the run fails. `LOAD_SECONDS`: how long, for each database (default 600).
"""

import argparse
import contextlib
import http.client
import json
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import tomllib
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
PASSWORD = "seven green lanterns"
PAGES = ["/practise", "/today", "/syllabus", "/progress"]
# What is still in the queue when the people stop gets so long for its verdict.
PATIENCE = 120


class Person:
    """A browser with one connection. Everybody comes from an address of their own, as behind a proxy."""

    def __init__(self, host, number):
        self.host, self.number, self.cookie = host, number, ""
        self.connection = http.client.HTTPConnection(host, timeout=60)

    def headers(self, kind=None):
        headers = {"Cookie": self.cookie, "X-Forwarded-For": f"10.{self.number >> 8}.{self.number & 255}.1"}
        return headers | ({"Content-Type": kind, "Origin": f"http://{self.host}"} if kind else {})

    def ask(self, method, path, body=None, kind=None):
        self.connection.request(method, path, body, self.headers(kind))
        answer = self.connection.getresponse()
        text = answer.read().decode()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie" and value.startswith("session="):
                self.cookie = value.split(";")[0]
        return answer.status, text

    def post(self, path, **fields):
        return self.ask("POST", path, urllib.parse.urlencode(fields), "application/x-www-form-urlencoded")

    def hears_verdict(self, path):
        """Listens to the events of an attempt until its verdict, as the page does; insights may follow."""
        connection = http.client.HTTPConnection(self.host, timeout=PATIENCE)
        with contextlib.closing(connection):
            connection.request("GET", path, headers=self.headers())
            answer = connection.getresponse()
            return any(line.strip() == b"event: verdict" for line in iter(answer.readline, b""))

    def join(self, link, name):
        status, text = self.post(link, address=f"{name}@example.org", name=name, password=PASSWORD)
        if status != 303:
            raise SystemExit(f"{name} could not join: {status}\n{text[:2000]}")


def mix():
    """Right and foreseen wrong programs, about half and half, of every problem of the shipped pack that needs no libraries."""
    programs = []
    for folder in sorted((ROOT / "curriculum/problems").iterdir()):
        about = tomllib.loads((folder / "problem.toml").read_text())
        if about.get("status", "active") != "active" or about.get("profile", "std") != "std":
            continue
        read = lambda place: [file.read_text() for file in sorted((folder / place).glob("*")) if file.suffix in (".py", ".sql")]
        right, wrong = read("solutions"), read("wrong")
        # Of each problem as many right programs as wrong ones: the pack has more wrong ones than people send.
        right *= max(1, round(len(wrong) / max(1, len(right))))
        programs += [(about["id"], text) for text in right + wrong]
    if len(programs) < 50:
        raise SystemExit(f"only {len(programs)} programs found in {ROOT}/curriculum/problems")
    return programs


@contextlib.contextmanager
def postgres(folder):
    """A PostgreSQL of our own, at the address that is given; it refuses to run as root."""
    place = pathlib.Path(shutil.which("initdb") or next(iter(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb")), ""))
    if not place.is_file():
        raise SystemExit("PostgreSQL is not installed: no initdb. Use --databases sqlite")
    who = {"user": "nobody"} if os.getuid() == 0 else {}
    data = pathlib.Path(folder) / "postgres"
    data.mkdir()
    if who:
        os.chmod(folder, 0o755)
        shutil.chown(data, "nobody")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": "/"}
    subprocess.run([place, "-D", data, "-U", "sparring", "-A", "trust"], check=True, **quiet, **who)
    command = [place.parent / "postgres", "-D", data, "-p", str(port), "-k", data, "-h", "127.0.0.1"]
    server = subprocess.Popen(command, **quiet, **who)
    try:
        yield f"postgres://sparring@127.0.0.1:{port}/postgres"
    finally:
        server.terminate()
        server.wait()


def start(binary, data, url):
    environment = os.environ | {
        "SPARRING_ACCOUNTS": "true",
        "SPARRING_TRUSTED_PROXIES": "1",
        "SPARRING_INSTALL_PROFILES": "false",
        "SPARRING_LOG": "error",
        "LC_ALL": "C",
    }
    if url:
        environment["SPARRING_DATABASE_URL"] = url
    command = [binary, "serve", "--listen", "127.0.0.1:0", "--data", data, "--curriculum", str(ROOT / "curriculum")]
    # PostgreSQL may still be starting.
    for _ in range(30):
        server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        host = link = None
        for line in server.stdout:
            host = host or (found := re.search(r"http://([\d.:]+)/", line)) and found[1]
            if found := re.search(r"/join/[0-9a-f]{64}", line):
                link = found[0]
                break
        if link:
            break
        server.wait()
        time.sleep(1)
    else:
        raise SystemExit("the server does not start")
    threading.Thread(target=lambda: server.stdout.read(), daemon=True).start()
    until = time.monotonic() + 120
    while time.monotonic() < until:
        if Person(host, 0).ask("GET", "/readyz")[0] == 200:
            return server, host, link
        time.sleep(0.2)
    server.kill()
    raise SystemExit("the server is not ready after two minutes")


class Tally:
    """What everybody saw, together."""

    def __init__(self):
        self.lock = threading.Lock()
        self.times = {"submit": [], "verdict": [], "page": []}
        self.taken_in, self.unheard, self.refused = [], 0, []

    def took(self, what, begun):
        with self.lock:
            self.times[what].append((time.monotonic() - begun) * 1000)


def warm_up(person, programs):
    """One submit to each problem. Together they are more than one person may send in a minute: then it is tried again."""
    for exercise, text in dict(reversed(programs)).items():  # of each the first, which is right
        body = json.dumps({"exercise": exercise, "mode": "submit", "program": text})
        while (posted := person.ask("POST", "/api/v1/attempts", body, "application/json"))[0] == 429:
            time.sleep(1)
        if posted[0] != 201:
            raise SystemExit(f"a first submit is refused: {posted[0]}\n{posted[1][:2000]}")
        person.hears_verdict(json.loads(posted[1])["events_url"])


def work(person, programs, every, until, tally):
    time.sleep(random.uniform(0, every))
    while time.monotonic() < until:
        begun = time.monotonic()
        try:
            visit(person, random.choice(programs), tally)
        except (OSError, http.client.HTTPException) as fault:
            with tally.lock:
                tally.refused.append(type(fault).__name__)
            person.connection.close()
        time.sleep(max(0.0, min(begun + every, until) - time.monotonic()))


def visit(person, program, tally):
    exercise, text = program
    page = time.monotonic()
    status, _ = person.ask("GET", random.choice(PAGES))
    tally.took("page", page)
    begun = time.monotonic()
    body = json.dumps({"exercise": exercise, "mode": "submit", "program": text})
    posted, answer = person.ask("POST", "/api/v1/attempts", body, "application/json")
    tally.took("submit", begun)
    with tally.lock:
        tally.refused += [code for code in (status, posted) if code not in (200, 201)]
    if posted != 201:
        return
    answer = json.loads(answer)
    with tally.lock:
        tally.taken_in.append((person, answer["id"]))
    if person.hears_verdict(answer["events_url"]):
        tally.took("verdict", begun)
    else:
        with tally.lock:
            tally.unheard += 1


def lost(tally):
    """The attempts that have no verdict although everybody has waited."""
    waiting, until = tally.taken_in, time.monotonic() + PATIENCE
    while waiting and time.monotonic() < until:
        waiting = [(person, id) for person, id in waiting if not is_done(person, id)]
        time.sleep(0.2 if waiting else 0)
    return waiting


def is_done(person, id):
    with contextlib.suppress(OSError, http.client.HTTPException):
        status, text = person.ask("GET", f"/api/v1/attempts/{id}")
        return status == 200 and json.loads(text)["state"] == "done"
    person.connection.close()
    return False


def measure(options, database, programs):
    with tempfile.TemporaryDirectory() as data, contextlib.ExitStack() as stack:
        url = stack.enter_context(postgres(data)) if database == "postgres" else None
        server, host, link = start(options.sparring, data, url)
        try:
            first = Person(host, 1)
            first.join(link, "host")
            _, page = first.post("/host/people/invitations", role="candidate", uses=options.people, days=1)
            invitation = re.search(r"/join/[0-9a-f]{64}", page)[0]
            people = [Person(host, number + 2) for number in range(options.people)]
            for number, person in enumerate(people):
                person.join(invitation, f"candidate{number}")
            begun = time.monotonic()
            warm_up(first, programs)
            prepared = time.monotonic() - begun
            tally, until = Tally(), time.monotonic() + options.seconds
            arguments = (programs, options.every, until, tally)
            threads = [threading.Thread(target=work, args=(person, *arguments)) for person in people]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            missing = lost(tally)
        finally:
            server.terminate()
            server.wait()
    print(f"\n{database}: {options.people} people, {options.seconds:.0f} s, {len(tally.taken_in)} submits of {len(programs)} programs")
    print(f"  the first submit to each problem, one after the other: {prepared:.0f} s")
    print(f"  lost attempts {len(missing)}, verdicts not heard {tally.unheard}, refused {len(tally.refused)} {sorted(set(map(str, tally.refused)))}")
    print(f"  {'ms':18}{'p50':>10}{'p95':>10}{'p99':>10}{'most':>10}")
    for what, name in (("submit", "taken in"), ("verdict", "Submit → verdict"), ("page", "pages")):
        taken = sorted(tally.times[what]) or [float("nan")]
        at = [taken[min(len(taken) - 1, int(len(taken) * share))] for share in (0.5, 0.95, 0.99, 1)]
        print(f"  {name:18}" + "".join(f"{one:10.1f}" for one in at), flush=True)
    return not missing and not tally.unheard and not tally.refused and tally.taken_in


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sparring", default=str(ROOT / "target/release/sparring"))
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--every", type=float, default=20, help="seconds between two submits of one person")
    parser.add_argument("--seconds", type=float, default=float(os.environ.get("LOAD_SECONDS", 600)))
    parser.add_argument("--databases", nargs="+", default=["sqlite", "postgres"], choices=["sqlite", "postgres"])
    options = parser.parse_args()
    programs = mix()
    held = [measure(options, database, programs) for database in options.databases]
    raise SystemExit(0 if all(held) else 1)


if __name__ == "__main__":
    main()
