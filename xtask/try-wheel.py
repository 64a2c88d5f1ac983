"""Tries an installed wheel from an empty folder: the pack is carried, a problem is solved, a page is served with its style.

Run by the interpreter of the environment that the wheel was installed in.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.request

PREFIX = pathlib.Path(sys.prefix)
SPARRING = PREFIX / "bin" / "sparring"
PACK = PREFIX / "share" / "sparring" / "curriculum"


def get(address):
    with urllib.request.urlopen(address, timeout=60) as answer:
        return answer.read().decode()


def main():
    assert (PACK / "pack.toml").is_file(), f"the wheel carries no pack: {PACK}"
    solution = PACK / "problems" / "reverse-string" / "solutions" / "reference.py"
    with tempfile.TemporaryDirectory() as empty:
        subprocess.run([SPARRING, "judge", "reverse-string", solution], cwd=empty, check=True)
        listed = subprocess.run([SPARRING, "profiles", "list", "--data", empty], cwd=empty, check=True, capture_output=True, text=True)
        assert "sci" in listed.stdout, listed.stdout
        command = [SPARRING, "serve", "--listen", "127.0.0.1:0", "--data", empty]
        server = subprocess.Popen(command, cwd=empty, stdout=subprocess.PIPE, text=True)
        try:
            address = re.search(r"http://[\d.:]+", server.stdout.readline())[0]
            page = get(f"{address}/practise")
            assert "/problems/reverse-string" in page, page[:2000]
            style = re.search(r'href="(/assets/[^"]+\.css)"', page)[1]
            assert "--" in get(address + style), "the style is not served"
        finally:
            server.terminate()
            server.wait()
    print(f"the wheel in {PREFIX} carries its pack, judges, and serves pages")


if __name__ == "__main__":
    main()
