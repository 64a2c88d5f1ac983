# Functions whose growth is known, for measuring how well growth is told. Each begins with a line of its class and the kind of its input.
# n log n stands under n: the two are never told apart.

#: 1 ints
def work(x):
    return x[0] if x else None

#: 1 ints
def work(x):
    return len(x)

#: 1 ints
def work(x):
    return x[-1] - x[0] if x else 0

#: 1 ints
def work(x):
    return x[len(x) // 2] if x else None

#: 1 text
def work(x):
    return x[:3]

#: 1 ints
def work(x):
    total = 0
    for i in range(min(20, len(x))):
        total += x[i]
    return total

#: 1 number
def work(x):
    return x * (x + 1) // 2

#: 1 number
def work(x):
    steps = 0
    while x:
        x //= 2
        steps += 1
    return steps

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

#: 1 sorted
from bisect import bisect_left
def work(x):
    return bisect_left(x, 7)

#: 1 sorted
def work(x):
    i = 1
    while i < len(x) and x[i] < 400:
        i *= 2
    return i

#: 1 ints
def work(x):
    return x.pop() if x else None

#: 1 number
def work(x):
    return pow(3, x, 1000003)

#: 1 ints
def work(x):
    x.append(1)
    return None

#: n ints
def work(x):
    total = 0
    for one in x:
        total += one
    return total

#: n ints
def work(x):
    return sum(one * one for one in x)

#: n ints
def work(x):
    seen = set()
    for one in x:
        if one in seen:
            pass
        seen.add(one)
    return len(seen)

#: n ints
from collections import Counter
def work(x):
    return Counter(x).most_common(1)

#: n text
def work(x):
    out = []
    for letter in x:
        out.append(letter.upper())
    return len(''.join(out))

#: n ints
def work(x):
    best = here = 0
    for one in x:
        here = max(one, here + one)
        best = max(best, here)
    return best

#: n number
def work(x):
    total = 0
    for i in range(x):
        total += i
    return total

#: n ints
from collections import deque
def work(x):
    queue = deque(x)
    total = 0
    while queue:
        total += queue.popleft()
    return total

#: n ints
def work(x):
    stack = []
    for one in x:
        while stack and stack[-1] < one:
            stack.pop()
        stack.append(one)
    return len(stack)

#: n ints
def work(x):
    left, right = 0, len(x) - 1
    while left < right:
        if x[left] < x[right]:
            left += 1
        else:
            right -= 1
    return left

#: n ints
def work(x):
    counts = [0] * 1000
    for one in x:
        counts[one % 1000] += 1
    return max(counts)

#: n text
def work(x):
    last, start, best = {}, 0, 0
    for i, letter in enumerate(x):
        if last.get(letter, -1) >= start:
            start = last[letter] + 1
        last[letter] = i
        best = max(best, i - start + 1)
    return best

#: n ints
from itertools import accumulate
def work(x):
    return max(accumulate(x), default=0)

#: n number
def work(x):
    a, b = 0, 1
    for _ in range(x):
        a, b = b, (a + b) % 1000007
    return a

#: n ints
def work(x):
    groups = {}
    for one in x:
        groups.setdefault(one % 97, []).append(one)
    return len(groups)

#: n ints
def work(x):
    return [i for i, one in enumerate(x) if one % 3 == 0][:1]

#: n sorted
def work(x):
    out = 0
    for a, b in zip(x, x[1:]):
        out += b - a
    return out

#: n number
def work(x):
    sieve = bytearray([1]) * (x + 2)
    count = 0
    for i in range(2, x + 1):
        if sieve[i]:
            count += 1
            sieve[i * i :: i] = bytes(len(range(i * i, x + 2, i)))
    return count

#: n ints
def work(x):
    return sorted(x)[0] if x else None

#: n ints
def work(x):
    x.sort(key=lambda one: -one)
    return None

#: n ints
import heapq
def work(x):
    heap = []
    for one in x:
        heapq.heappush(heap, one)
    total = 0
    while heap:
        total += heapq.heappop(heap)
    return total

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

#: n ints
from bisect import bisect_left
def work(x):
    ordered = sorted(x)
    return sum(bisect_left(ordered, one) for one in x)

#: n ints
def work(x):
    total = 0
    for one in x:
        step = len(x)
        while step:
            step //= 2
            total += 1
    return total

#: n ints
def work(x):
    tails = []
    from bisect import bisect_left
    for one in x:
        at = bisect_left(tails, one)
        tails[at:at + 1] = [one]
    return len(tails)

#: n text
def work(x):
    return ''.join(sorted(x))[:1]

#: n ints
import heapq
def work(x):
    return heapq.nsmallest(max(1, len(x) // 2), x)[0] if x else 0

#: n number
def work(x):
    total = 0
    for i in range(1, x + 1):
        total += len(range(0, x, i))
        for _ in range(0, x, i):
            total += 1
    return total

#: n^2 ints
def work(x):
    count = 0
    for i in range(len(x)):
        for j in range(i):
            if x[i] < x[j]:
                count += 1
    return count

#: n^2 ints
def work(x):
    out = []
    for one in x:
        if one not in out:
            out.append(one)
    return len(out)

#: n^2 different
def work(x):
    return sum(1 for one in x if x.count(one) == 1)

#: n^2 ints
def work(x):
    total = 0
    while x:
        total += x.pop(0)
        total += sum(x) % 7
    return total

#: n^2 ints
def work(x):
    for i in range(len(x)):
        for j in range(len(x) - 1):
            if x[j] > x[j + 1]:
                x[j], x[j + 1] = x[j + 1], x[j]
    return x[:1]

#: n^2 ints
def work(x):
    best = 0
    for i in range(len(x)):
        total = 0
        for one in x[i:]:
            total += one
            best = max(best, total)
    return best

#: n^2 text
def work(x):
    best = 0
    for i in range(len(x)):
        for j in range(i, len(x)):
            if x[i] == x[j]:
                best = max(best, j - i)
    return best

#: n^2 ints
def work(x):
    return [sum(x[:i]) for i in range(len(x))][-1:]

#: n^2 different
def work(x):
    for i in range(len(x)):
        if x[i] in x[:i]:
            return i
    return -1

#: n^2 different
def work(x):
    out = []
    for one in x:
        out = [other for other in out if other != one] + [one]
    return len(out)

#: n^2 number
def work(x):
    total = 0
    for i in range(x):
        for j in range(x):
            total += i ^ j
    return total

#: n^2 number
def work(x):
    row = [1] * (x + 1)
    for _ in range(x):
        for i in range(1, x + 1):
            row[i] = (row[i] + row[i - 1]) % 1009
    return row[-1]

#: n^2 text
def work(x):
    prev = [0] * (len(x) + 1)
    for a in x:
        row = [0]
        for j, b in enumerate(reversed(x)):
            row.append(prev[j] + 1 if a == b else max(prev[j + 1], row[-1]))
        prev = row
    return prev[-1]

#: n^2 ints
def work(x):
    order = []
    rest = list(x)
    while rest:
        least = min(rest)
        rest.remove(least)
        order.append(least)
    return order[:1]

#: n^2 sorted
def work(x):
    count = 0
    for a in x:
        for b in x:
            if a + b == 1000:
                count += 1
    return count

#: n^2 ints
def work(x):
    i = 0
    total = 0
    while i < len(x):
        total += max(x[i:])
        i += 1
    return total

#: n^2 number
def work(x):
    count = 0
    for i in range(2, x):
        for j in range(2, i):
            if i % j == 0:
                count += 1
    return count

#: n^2 ints
def work(x):
    best = [1] * len(x)
    for i in range(len(x)):
        for j in range(i):
            if x[j] < x[i] and best[j] + 1 > best[i]:
                best[i] = best[j] + 1
    return max(best, default=0)

#: n^2 different
def work(x):
    pairs = set()
    for a in x:
        for b in x:
            if a < b:
                pairs.add((a + b) % 1000)
    return len(pairs)

#: n^2 sorted
def work(x):
    x = x[::-1]
    for i in range(1, len(x)):
        j = i
        while j and x[j - 1] > x[j]:
            x[j - 1], x[j] = x[j], x[j - 1]
            j -= 1
    return x[:1]

#: n^3 ints
def work(x):
    count = 0
    for i in range(len(x)):
        for j in range(i):
            for k in range(j):
                if x[i] + x[j] + x[k] == 0:
                    count += 1
    return count

#: n^3 number
def work(x):
    total = 0
    for i in range(x):
        for j in range(x):
            for k in range(x):
                total += 1
    return total

#: n^3 ints
def work(x):
    best = 0
    for i in range(len(x)):
        for j in range(i, len(x)):
            total = 0
            for one in range(i, j):
                total += x[one]
            best = max(best, total)
    return best

#: n^3 number
def work(x):
    a = [[i ^ j for j in range(x)] for i in range(x)]
    return sum(sum(a[i][k] * a[k][j] for k in range(x)) for i in range(x) for j in range(x)) % 7

#: n^3 number
def work(x):
    d = [[(i * j) % 17 for j in range(x)] for i in range(x)]
    for k in range(x):
        for i in range(x):
            for j in range(x):
                if d[i][k] + d[k][j] < d[i][j]:
                    d[i][j] = d[i][k] + d[k][j]
    return d[0][-1] if x else 0

#: n^3 text
def work(x):
    best = 0
    for i in range(len(x)):
        for j in range(i + 1, len(x) + 1):
            ok = True
            for a in range(i, j):
                if x[a] == '?':
                    ok = False
            if ok:
                best = max(best, j - i)
    return best

#: n^3 different
def work(x):
    count = 0
    for a in x:
        for b in x:
            for c in x:
                if a + b == c:
                    count += 1
    return count

#: n^3 ints
def work(x):
    return sum(1 for a in x for b in x for c in x if a < b < c)

#: n^3 number
def work(x):
    c = [[0] * (x + 1) for _ in range(x + 1)]
    for s in range(2, x + 1):
        for i in range(x - s + 1):
            c[i][i + s] = min(c[i][k] + c[k][i + s] for k in range(i + 1, i + s)) + i + s
    return c[0][x]

#: n^3 ints
def work(x):
    n = len(x)
    out = 0
    for i in range(n):
        for j in range(n):
            for k in range(i, n):
                out += x[k] & 1
    return out

#: 2^n number
def work(x):
    return 1 if x < 2 else work(x - 1) + work(x - 2)

#: 2^n ints
def work(x):
    def best(i, left):
        if i == len(x):
            return left
        return min(best(i + 1, left), best(i + 1, abs(left - x[i])))
    return best(0, 1000)

#: 2^n number
def work(x):
    def moves(n, a, b, c):
        return 0 if n == 0 else moves(n - 1, a, c, b) + 1 + moves(n - 1, c, b, a)
    return moves(x, 0, 1, 2)

#: 2^n different
def work(x):
    count = 0
    for mask in range(1 << len(x)):
        if mask & 5 == 5:
            count += 1
    return count

#: 2^n ints
from itertools import product
def work(x):
    return sum(1 for choice in product((0, 1), repeat=len(x)) if sum(choice) == 2)

#: 2^n text
def work(x):
    def parts(i):
        if i >= len(x):
            return 1
        return parts(i + 1) + parts(i + 2)
    return parts(0)

#: 2^n ints
def work(x):
    out = [[]]
    for one in x:
        out += [other + [one] for other in out]
    return len(out)

#: 2^n number
def work(x):
    def go(i, bits):
        if i == x:
            return bits.count('11') == 0
        return go(i + 1, bits + '0') + go(i + 1, bits + '1')
    return go(0, '')

#: 2^n ints
def work(x):
    def can(i, rest):
        if i < 0:
            return rest == -1
        return can(i - 1, rest) or can(i - 1, rest - x[i])
    return can(len(x) - 1, 10 ** 9)

#: 2^n number
def work(x):
    def trees(n):
        return 1 if n < 2 else sum(trees(i) * trees(n - 1 - i) for i in range(n))
    return trees(x)
