### Verdicts and results. The words are ones that a beginner knows.

verdict-accepted = Correct
verdict-wrong-answer = Wrong answer
verdict-time-limit = Too slow
verdict-memory-limit = Out of memory
verdict-output-limit = Printed too much
verdict-runtime-error = Crashed
verdict-compile-error = Python cannot read it
verdict-forbidden = Not allowed here
verdict-internal-error = Not judged: our fault

result-of-case = { $verdict }: case { $number } of { $total }
result-all-cases = { $verdict }: { $total ->
    [one] the only case
   *[other] all { $total } cases
}
result-samples = { $passed } of { $total ->
    [one] { $total } example is right
   *[other] { $total } examples are right
}
result-own = Ran on your input
result-own-crashed = { $verdict } on your input
result-ran = Ran to its end
result-proof-holds = Every claim holds
result-proof-fails = Not every claim holds
result-internal = Something broke on our side, so this attempt does not count. Your program is kept; submit it again. If it happens again, tell whoever runs this Sparring the reference { $reference }.
result-queued = Waiting for its turn …
result-running = Running …
result-refresh = look again
result-called = called
result-read = read
result-expected = expected
result-got = got
result-raises = raises { $class }
result-printed = Printed
result-exit = The program ended by itself before it answered.
result-deadlock = Every task waits for something that can no longer happen: nothing is ready and no timer is set.
result-changes = What you changed
result-why = This case: { $why }
result-cost = { $cpu } ms · { $memory } MB · CPython { $interpreter }
result-cost-short = { $cpu } ms · CPython { $interpreter }
result-time-limit = Stopped after { $seconds } s of CPU time. A case may take no more.
result-memory-limit = It asked for more than { $megabytes } MB.
result-output-limit = It printed more than { $kilobytes } KB.
result-forbidden-line = line { $line }: { $construct }
result-back = Back to the exercise
result-program = The program
result-attempt-title = Attempt of { $when }
result-solved-aided = Solved with help.
result-looks-again = This page looks again by itself every second.
result-wall-limit = Stopped after { $seconds } s. It waited rather than computed: for input that never comes, or in a sleep.
result-own-refused = The reference solution cannot take this input, so there is nothing to compare with. Check it against the statement. If it is within the bounds, something broke on our side: reference { $reference }.
result-not-judged = Not judged
verdict-compile-error-sql = SQLite cannot read it
verdict-output-limit-sql = Too many rows
result-rows = rows
result-plan = Query plan
result-no-query = There is no statement yet.
result-read-only = This query may only read.
