### A project of several files, judged by the author's tests.

project-all = { $verdict }: all { $total } requirements are met
project-some = { $verdict }: { $met } of { $total } requirements are met
project-wrong = Tests fail
project-tests = acceptance tests
project-passes = { $passed ->
    [0] no test ran
    [one] the only one passes
   *[other] all { $passed } pass
}
project-place = { $name } ({ $file }, line { $line })
project-visible = The tests that you can see
project-format = Several files in one text: before each stands a line with its path, such as # === shop/rates.py ===. Latin letters, digits, _ and - in names, at most 30 files, each path once.
script-project-files = Files
script-project-new-file = New file
script-project-new-path = Path of the new file, such as shop/rates.py
script-project-bad-path = That cannot be a path here: Latin letters, digits, _, - and dots, folders with /
script-project-taken-path = There is a file with this path already
script-project-remove-file = Remove this file
script-project-remove-sure = Remove {"{path}"} from the project?
