"""make load: many people on one server, each submitting every so often. Prints how long pages and verdicts took.

Standard library only. It starts the server on data of its own, comes in as its first host, invites everybody with one link, and
measures what each of them waits for: the answer to a submit, the verdict, and a page in between.
"""

import argparse
import http.client
import json
import os
import pathlib
import random
import re
import subprocess
import tempfile
import threading
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
PASSWORD = "seven green lanterns"
PROBLEM = "reverse-string"


class Person:
    """A browser with one connection. Everybody comes from an address of their own, as behind a proxy."""

    def __init__(self, host, number):
        self.host, self.number, self.cookie = host, number, ""
        self.connection = http.client.HTTPConnection(host, timeout=60)

    def ask(self, method, path, body=None, kind=None):
        headers = {"Cookie": self.cookie, "X-Forwarded-For": f"10.{self.number >> 8}.{self.number & 255}.1"}
        if kind:
            headers |= {"Content-Type": kind, "Origin": f"http://{self.host}"}
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        text = answer.read().decode()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie" and value.startswith("session="):
                self.cookie = value.split(";")[0]
        return answer.status, text, answer.getheader("Location")

    def post(self, path, **fields):
        return self.ask("POST", path, urllib.parse.urlencode(fields), "application/x-www-form-urlencoded")

    def join(self, link, name):
        status, text, _ = self.post(link, address=f"{name}@example.org", name=name, password=PASSWORD)
        if status != 303:
            raise SystemExit(f"{name} could not join: {status}\n{text[:2000]}")


def start(binary, data):
    environment = os.environ | {
        "SPARRING_ACCOUNTS": "true",
        "SPARRING_TRUSTED_PROXIES": "1",
        "SPARRING_INSTALL_PROFILES": "false",
        "SPARRING_LOG": "error",
        "LC_ALL": "C",
    }
    command = [binary, "serve", "--listen", "127.0.0.1:0", "--data", data, "--curriculum", str(ROOT / "curriculum")]
    server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    host = link = None
    for line in server.stdout:
        host = host or (found := re.search(r"http://([\d.:]+)/", line)) and found[1]
        if found := re.search(r"/join/[0-9a-f]{64}", line):
            link = found[0]
            break
    until = time.monotonic() + 120
    while time.monotonic() < until:
        if Person(host, 0).ask("GET", "/readyz")[0] == 200:
            return server, host, link
        time.sleep(0.2)
    raise SystemExit("the server is not ready after two minutes")


def work(person, exercise, program, every, until, times, lock):
    time.sleep(random.uniform(0, every))
    while time.monotonic() < until:
        begun = time.monotonic()
        body = json.dumps({"exercise": exercise, "mode": "submit", "program": program})
        status, text, _ = person.ask("POST", "/api/v1/attempts", body, "application/json")
        took = {"submit": time.monotonic() - begun}
        if status == 201:
            person.ask("GET", json.loads(text)["events_url"])
            took["verdict"] = time.monotonic() - begun
            page = time.monotonic()
            status = person.ask("GET", "/practise")[0]
            took["page"] = time.monotonic() - page
        with lock:
            times.append((status, took))
        time.sleep(max(0.0, begun + every - time.monotonic()))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sparring", default=str(ROOT / "target/release/sparring"))
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--every", type=float, default=20, help="seconds between two submits of one person")
    parser.add_argument("--seconds", type=float, default=120)
    options = parser.parse_args()
    folder = ROOT / "curriculum/problems" / PROBLEM
    exercise = re.search(r'^id\s*=\s*"([^"]+)"', (folder / "problem.toml").read_text(), re.M)[1]
    program = (folder / "solutions/reference.py").read_text()
    with tempfile.TemporaryDirectory() as data:
        server, host, link = start(options.sparring, data)
        try:
            first = Person(host, 1)
            first.join(link, "host")
            _, page, _ = first.post("/host/people/invitations", role="candidate", uses=options.people, days=1)
            invitation = re.search(r"/join/[0-9a-f]{64}", page)[0]
            people = [Person(host, number + 2) for number in range(options.people)]
            begun = time.monotonic()
            for number, person in enumerate(people):
                person.join(invitation, f"candidate{number}")
            print(f"{len(people)} people joined in {time.monotonic() - begun:.1f} s", flush=True)
            times, lock, until = [], threading.Lock(), time.monotonic() + options.seconds
            arguments = (exercise, program, options.every, until, times, lock)
            threads = [threading.Thread(target=work, args=(person, *arguments)) for person in people]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        finally:
            server.terminate()
            server.wait()
    failed = [status for status, _ in times if status not in (200, 201)]
    print(f"{len(times)} submits in {options.seconds:.0f} s, {len(failed)} failed {sorted(set(failed))}")
    for what in ("submit", "verdict", "page"):
        taken = sorted(took[what] * 1000 for _, took in times if what in took)
        if taken:
            at = lambda share: taken[min(len(taken) - 1, int(len(taken) * share))]
            print(f"{what:8} median {at(0.5):8.1f} ms   p95 {at(0.95):8.1f} ms   p99 {at(0.99):8.1f} ms   most {taken[-1]:8.1f} ms")
    raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    main()
