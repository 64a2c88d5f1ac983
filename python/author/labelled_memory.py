# Functions whose growth of memory beside their input is known, the answer included, for measuring how well it is told. Each begins with
# a line of its class and the kind of its input. n log n stands under n: the two are never told apart.

#: 1 ints
def work(x):
    total = 0
    for one in x:
        total += one
    return total

#: 1 ints
def work(x):
    left, right = 0, len(x) - 1
    while left < right:
        x[left], x[right] = x[right], x[left]
        left += 1
        right -= 1
    return None

#: 1 ints
def work(x):
    return sum(one * one for one in x)

#: 1 ints
def work(x):
    return len({one % 50 for one in x})

#: 1 sorted
def work(x):
    low, high = 0, len(x)
    while low < high:
        middle = (low + high) // 2
        if x[middle] < 500:
            low = middle + 1
        else:
            high = middle
    return low

#: 1 text
def work(x):
    counts = {}
    for letter in x:
        counts[letter] = counts.get(letter, 0) + 1
    return max(counts.values(), default=0)

#: 1 number
def work(x):
    a, b = 0, 1
    for _ in range(x):
        a, b = b, (a + b) % 1000007
    return a

#: 1 ints
import heapq
def work(x):
    heap = []
    for one in x:
        heapq.heappush(heap, one)
        if len(heap) > 5:
            heapq.heappop(heap)
    return heap[:1]

#: 1 ints
def work(x):
    best = here = 0
    for one in x:
        here = max(one, here + one)
        best = max(best, here)
    return best

#: 1 text
def work(x):
    left, right = 0, len(x) - 1
    while left < right:
        if x[left] == '?':
            return False
        left += 1
        right -= 1
    return True

#: 1 ints
from collections import deque
def work(x):
    last = deque(maxlen=10)
    for one in x:
        last.append(one)
    return sum(last)

#: 1 number
def work(x):
    return sum(1 for i in range(1, x + 1) if x % i == 0)

#: 1 ints
def work(x):
    write = 0
    for one in x:
        if one % 2:
            x[write] = one
            write += 1
    while len(x) > write:
        x.pop()
    return None

#: 1 ints
def work(x):
    for one in x:
        yield one + 1

#: n ints
def work(x):
    return x[:]

#: n ints
def work(x):
    return sorted(x)[0] if x else None

#: n different
def work(x):
    return len(set(x))

#: n different
def work(x):
    seen = {}
    for i, one in enumerate(x):
        if -one in seen:
            return True
        seen[one] = i
    return False

#: n text
def work(x):
    return x[::-1]

#: n text
def work(x):
    out = []
    for letter in x:
        out.append(letter.upper())
    return ''.join(out)

#: n text
def work(x):
    letters = list(x)
    letters.reverse()
    return letters[0] if letters else ''

#: n number
def work(x):
    sieve = bytearray([1]) * (x + 2)
    for i in range(2, int(x ** 0.5) + 1):
        if sieve[i]:
            sieve[i * i :: i] = bytes(len(range(i * i, x + 2, i)))
    return sum(sieve)

#: n number
def work(x):
    ways = [0, 1] + [0] * x
    for i in range(2, x + 1):
        ways[i] = (ways[i - 1] + ways[i - 2]) % 1000007
    return ways[x]

#: n ints
from itertools import accumulate
def work(x):
    sums = list(accumulate(x))
    return sums[-1] if sums else 0

#: n ints
def work(x):
    if len(x) < 2:
        return x
    middle = len(x) // 2
    left, right = work(x[:middle]), work(x[middle:])
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i]); i += 1
        else:
            out.append(right[j]); j += 1
    return out + left[i:] + right[j:]

#: n sorted
def work(x):
    stack = []
    for one in reversed(x):
        stack.append(one)
    total = 0
    while stack:
        total += stack.pop()
    return total

#: n ints
import heapq
def work(x):
    heap = list(x)
    heapq.heapify(heap)
    return heap[0] if heap else None

#: n different
from collections import defaultdict
def work(x):
    groups = defaultdict(list)
    for one in x:
        groups[one].append(one)
    return len(groups)

#: n number
def work(x):
    return [i * i for i in range(x)]

#: n ints
def work(x):
    x.extend([0] * len(x))
    return None

#: n number
from functools import lru_cache
def work(x):
    @lru_cache(maxsize=None)
    def cost(i):
        return i if i < 2 else min(cost(i - 1), cost(i - 2)) + 1
    for i in range(x):
        cost(i)
    return cost(x)

#: n ints
def work(x):
    best = [1] * len(x)
    for i in range(len(x)):
        for j in range(i):
            if x[j] < x[i] and best[j] + 1 > best[i]:
                best[i] = best[j] + 1
    return max(best, default=0)

#: n ints
def work(x):
    class Node:
        def __init__(self, value, rest):
            self.value, self.rest = value, rest
    head = None
    for one in x:
        head = Node(one, head)
    total = 0
    while head:
        total += head.value
        head = head.rest
    return total

#: n^2 number
def work(x):
    table = [[0] * x for _ in range(x)]
    return len(table)

#: n^2 number
def work(x):
    d = [[(i * j) % 17 for j in range(x)] for i in range(x)]
    return d[-1][-1] if x else 0

#: n^2 text
def work(x):
    n = len(x)
    longest = [[0] * (n + 1) for _ in range(n + 1)]
    for i, a in enumerate(x, 1):
        for j, b in enumerate(reversed(x), 1):
            if a == b:
                longest[i][j] = longest[i - 1][j - 1] + 1
            else:
                longest[i][j] = max(longest[i - 1][j], longest[i][j - 1])
    return longest[n][n]

#: n^2 text
def work(x):
    return [x[i:] for i in range(len(x))]

#: n^2 different
def work(x):
    pairs = set()
    for a in x:
        for b in x:
            pairs.add((a, b))
    return len(pairs)

#: n^2 ints
def work(x):
    return [(a, b) for a in x for b in x]

#: n^2 number
def work(x):
    seen = [bytearray(x) for _ in range(x)]
    return len(seen)

#: n^2 ints
def work(x):
    prefixes = []
    for i in range(len(x)):
        prefixes.append(x[:i])
    return len(prefixes)

#: n^2 number
def work(x):
    graph = {i: {j for j in range(x) if j != i} for i in range(x)}
    return len(graph)

#: n^2 number
def work(x):
    rows = [[1]]
    for _ in range(x):
        last = rows[-1]
        rows.append([1] + [(a + b) % 1009 for a, b in zip(last, last[1:])] + [1])
    return len(rows)

#: 2^n ints
def work(x):
    out = [[]]
    for one in x:
        out += [other + [one] for other in out]
    return len(out)

#: 2^n number
def work(x):
    words = ['']
    for _ in range(x):
        words = [word + letter for word in words for letter in '01']
    return words

#: 2^n different
def work(x):
    sums = {0: ()}
    for i, one in enumerate(x):
        sums.update({total + 3 ** i: used + (one,) for total, used in list(sums.items())})
    return len(sums)

#: 2^n number
from itertools import product
def work(x):
    return list(product((0, 1), repeat=x))
