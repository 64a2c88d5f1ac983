### A file of tests against versions of what it tests.

duel-all-found = { $verdict }: no false alarm, and { $total ->
    [one] the wrong version is found out
   *[other] all { $total } wrong versions are found out
}
duel-some-found = { $verdict }: { $found } of { $total ->
    [one] { $total } wrong version is found out
   *[other] { $total } wrong versions are found out
}
duel-false-alarm = { $verdict }: a correct version fails your tests
duel-no-tests = { $verdict }: there is no test in it; tests are functions whose names begin with test_
duel-correct = correct version
duel-wrong = wrong version
duel-passes = { $passed ->
    [0] there is no test that could fail
    [one] passes the only test
   *[other] passes all { $passed } tests
}
duel-fails = fails { $failed } of { $total ->
    [one] { $total } test
   *[other] { $total } tests
}
duel-at-line = { $name }, line { $line }
duel-whole-file = the file
checker-one-right-answer = a right answer
