# Fills the private folder with one file.
# expect: AC
# answer: 'full'
import errno


def solve(secret_of):
    try:
        with open("/tmp/fill", "wb") as file:
            for _ in range(200):
                file.write(b"x" * (1 << 20))
        return "200 MiB written"
    except OSError as error:
        return "full" if error.errno in (errno.ENOSPC, errno.EFBIG) else str(error)
