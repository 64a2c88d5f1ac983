# Fills the private folder with empty files.
# expect: AC
# answer: 'full'
import errno


def solve(secret_of):
    for number in range(100_000):
        try:
            open(f"/tmp/{number}", "wb").close()
        except OSError as error:
            return "full" if error.errno == errno.ENOSPC and number < 2000 else str(error)
    return "100,000 files"
