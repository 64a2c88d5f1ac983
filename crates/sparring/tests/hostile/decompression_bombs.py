# Small bytes that become gigabytes: one after another through zlib, bz2 and lzma, whose window alone is more than the limit.
# never: a library's own memory is not counted.
# expect: MLE TLE RTE
# limits: cpu_ms=2000 wall_ms=5000
import bz2
import lzma
import zlib


def solve(secret_of):
    small = zlib.compress(bytes(8 << 20), 1)
    hoard = []
    try:
        lzma.LZMACompressor(filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 30}])
    except (MemoryError, lzma.LZMAError):
        pass
    once = bz2.compress(small)
    while True:
        hoard.append(zlib.decompress(bz2.decompress(once)))
