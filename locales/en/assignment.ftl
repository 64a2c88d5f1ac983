### Take-home projects.

kind-assignment = Take-home project
about-hours = about { $hours } h
hours-count = { $hours } h
days-count = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
span-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
} { $hours } h
span-hours = { $hours } h { $minutes } min
span-minutes = { $minutes } min
assignment-work = { $time } of work
assignment-days = { $days ->
    [one] { $days } day to hand in
   *[other] { $days } days to hand in
}
assignment-letter = The company's letter
assignment-before = Read the letter to the end, as you would in life. When you begin, the clock starts, and the deadline is { $days ->
    [one] { $days } day
   *[other] { $days } days
} from then. It runs on while you sleep; nothing locks when it is over.
assignment-begin = Begin
assignment-clock = Your clock
assignment-begun = Begun
assignment-due = Due
assignment-left = { $time } left
assignment-over = { $time } over the deadline
assignment-handed-in = Handed in { $when }, after { $time }
assignment-in-time = in time
assignment-late = after the deadline. In life, write before it passes: what is missing, why, and by when.
assignment-tests = The acceptance tests
assignment-tests-text = { $count ->
    [one] { $count } requirement is judged
   *[other] { $count } requirements are judged
} by running your files. You write them, or upload them, there; your own tests and README can go along.
assignment-tests-met = Your latest submit met { $met } of { $total }.
assignment-tests-none = Nothing was submitted yet.
assignment-tests-open = Open “{ $title }”
assignment-no-tests = Build it on your own machine with your own tools, in a repository of its own, as you would for the company. Nothing of it is run here.
assignment-notes = Notes for the README
assignment-notes-text = What you assumed where the letter is silent, what you decided and against what, what is missing and how you would finish it. It is saved as you type, and most of your README is then written.
assignment-conflict = These notes were changed in two places
assignment-save = Save my notes
assignment-hand-in = I have handed it in
assignment-hand-in-sure = Stop the clock and go on to the review?
assignment-look = Show me the review without handing in
assignment-look-note = It then counts as done with help.
assignment-again = Begin again
assignment-again-sure = Start the clock anew and forget the ratings? Notes and submits stay.
assignment-review = What a reviewer looks at
assignment-review-text = Open what you handed in beside this, and choose for each line what a stranger would say of it. Only you can judge it: Sparring keeps what you chose, and gives no marks.
assignment-rated = { $rated } of { $total } rated
assignment-weak = Next time begin here:
assignment-keep = Keep my ratings
band-weak = weak
band-good = good
band-strong = strong
assignment-mistakes = What gets it rejected
assignment-defence = The talk about your code
assignment-defence-text = Answer aloud before you open the answer.
assignment-write-up = A README as one hands it in
assignment-write-up-open = An example, for an imagined solution; its figures are imagined, too
state-assignment-tried = begun
state-assignment-aided = handed in
state-assignment-solved = handed in, nothing weak
today-assignment = Your take-home project: { $left }
