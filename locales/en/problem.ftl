### The problem page.

problem-statement = Statement
problem-program = Program
problem-examples = Examples
problem-difficulty = difficulty { $value } of 10
problem-limits = { $seconds } s of CPU time and { $megabytes } MB per case
problem-forbidden = Not allowed here
problem-growth = The reference grows like { $time } in time and { $memory } in memory with { $parameter }.
problem-follow-ups = What the interviewer asks next

hints-title = Hints
hints-opened = { $opened } of { $total }
hint-show = Show hint { $number }
hint-costs = counts as solved with help
parsons-title = Put the lines in order
parsons-offer = Put the solution’s lines in order
parsons-line = Line
parsons-indent = Indent
parsons-check = Check the order
parsons-correct = This is a solution. Now write it yourself.
parsons-partly = { $count ->
    [0] The first line is not right yet.
    [one] The first line stands right; after it something is off.
   *[other] The first { $count } lines stand right; after them something is off.
}
masked-title = The solution, word by word
masked-offer = Show the solution, masked
masked-second = Really show the solution?
masked-confirm-text = You will see the shape of the solution with every word hidden, and reveal word after word. From then on this problem counts as solved with help.
masked-confirm = Yes, show it masked
masked-next = Reveal the next word
masked-next-line = Reveal the line
masked-all = Show all
masked-progress = { $shown } of { $total } words

attempts-title = Attempts
attempts-none = None yet.
attempt-restore = take this program back
attempt-open = open
attempt-run = run
editorial-title = What to take from it
editorial-locked = Opens when you have solved it or given up.
editorial-give-up = Give up and read it
editorial-first = Reading it counts as giving up. Go on?

work-input = Input
work-result = Result
work-run = Run
work-submit = Submit
work-check = Check
work-own-input = Own input; leave it empty to run the examples
work-own-function = Arguments as in a call: { $example }
work-own-class = A list of calls: { $example }
work-own-stdio = What the program reads from standard input
work-repair = This program is broken. Find out what is wrong with it and repair it.
work-before = Run tries the examples, Submit all cases.
work-restored = This is your program of { $when }.
work-save = Save
work-starter = start over
work-starter-loaded = This is the text you start from.

conflict-heading = Your program was changed in two places
conflict-explain = Both versions are kept. Below is the one that was not saved over the other.
conflict-kept = Kept version of { $when }
conflict-use = Go on with this one
conflict-drop = Throw these versions away
sample-arguments-become = afterwards the arguments are { $arguments }
sample-timed = { $answer } after { $seconds } s
sample-reads = reads
sample-prints = prints
editorial-solution = A solution
editorial-confirm = Yes, show it
problem-libraries = You may import { $libraries }.
problem-libraries-coming = These libraries are being installed: send your program in a minute or two.
problem-libraries-missing = These libraries are not installed on this machine, so that a program that needs them cannot be judged yet.
problem-tables = Tables
work-own-sql = SQL that fills the tables, such as the examples’ INSERT
sample-rows = rows
sample-result = result
