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
insight-growth-steps = The times alone do not settle it. The branches that the program takes, counted on the same kind of inputs, do, and the times agree.
insight-growth-no-steps = Its branches could not be counted to settle it: the program changes how it is traced, or takes another course each time. So its times alone were used.
insight-growth-picture = Time over size, both axes logarithmic: { $points }.
insight-growth-point = n = { $n }: { $time } ms
insight-growth-time = { $time } ms
insight-memory = Takes memory like { $growth } between n = { $from } and n = { $to }, the answer included
insight-memory-constant = Takes no more memory for larger inputs, up to n = { $to }
insight-memory-unknown = How its memory grows cannot be told from these figures
insight-memory-alone = The figures do not settle on one kind of growth, so nothing is claimed.
insight-memory-family = The most that the program's process took at any time beyond its input, on inputs of the kind { $family }; read from outside, from the kernel's account of the process. The answer itself counts.
insight-memory-cut = Larger inputs took more time or memory than there was.
insight-memory-picture = Memory over size, both axes logarithmic: { $points }.
insight-memory-point = n = { $n }: { $room }
insight-memory-kilobytes = { $room } KB
insight-memory-megabytes = { $room } MB
