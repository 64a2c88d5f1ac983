### What is shown beyond the verdict. Each is one sentence that opens its picture.

insight-fails = Fails already on
insight-fails-smaller = Fails already on a smaller input
insight-crashes = Crashes already on
insight-crashes-smaller = Crashes already on a smaller input
insight-slow = Too slow already on
insight-slow-smaller = Too slow already on a smaller input
insight-is-smallest = This case is as small as it gets: leave out anything, and the program passes.
insight-minimal = Nothing can be left out of it: every smaller step passes.
insight-not-minimal = There may be a smaller one: the time for looking ran out.
insight-half-size = On half the size it is done in time.
insight-took = took
insight-took-times = your program: stopped after { $stopped } ms; the reference solution: { $reference } ms
insight-waiting = Looking for more …
insight-growth = Grows like { $growth } between n = { $from } and n = { $to }
insight-growth-unknown = How it grows cannot be told from these times
insight-growth-or = { $one } or { $other }
insight-growth-constant = Takes no longer for larger inputs, up to n = { $to }
insight-growth-reference = The reference solution: { $claim }.
insight-growth-as-reference = So does the reference solution.
insight-growth-family = Measured on inputs of the kind { $family } from the author's generator; CPU time, without what carrying the input costs.
insight-growth-cut = Larger inputs took more than there was time for.
insight-growth-alone = The times do not settle on one kind of growth, so nothing is claimed.
insight-growth-picture = Time over size, both axes logarithmic: { $points }.
insight-growth-point = n = { $n }: { $time } ms
