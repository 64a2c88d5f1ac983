# The ladder of a problem: what the interviewer asks once it is solved.

kind-rung = Follow-up
rungs-title = The interviewer goes on
rungs-passed = { $passed } of { $all }
rungs-complete = That was the last question about this problem.
rung-next = The interviewer goes on:
rung-place = Follow-up { $number } of { $all }
rung-is-passed = answered
rung-so-far = The problem so far
rung-starts-from = You go on from the program with which you solved the step before.
rung-locked = The answer opens after two submits, and a solve then counts as one with help.
rung-ahead-title = Not there yet
rung-ahead = The interviewer asks this once “{ $title }” is solved. Submit a program that is accepted there; the follow-up opens by itself.
progress-figure-rungs = follow-ups answered

author-no-problem = There is no problem in { $path }. Begin one with `sparring new problem`, or name another.
author-rung-name = Name the rung as well: sparring new rung PROBLEM stream
author-rung-useless = “{ $rung }” is too much: only a rung has a second name.
author-next-rung = Next: write what is new in rung.toml, cases.toml and reference.py (the problem's reference lies there to be changed), set fails_with, then run `sparring check`. The format: docs/pack-format.md, “The ladder”. In { $path }
