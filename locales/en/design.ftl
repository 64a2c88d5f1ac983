### System design cases.

design-clarify = Ask first
design-clarify-text = The brief is vague on purpose. Write down what you would ask; then see what a good candidate asks, one question at a time.
design-candidate = A good candidate
design-ask = The next question
design-left = { $count ->
    [one] { $count } left
   *[other] { $count } left
}
design-notes = Your design
design-notes-text = Requirements, numbers, interface, data, the simplest thing that works, where it breaks first. Notes and sketches in plain text are enough; they are saved as you type.
design-save = Save my notes
design-conflict = These notes were changed in two places
design-conflict-explain = The version below lost against a later one and was kept. Look at it, take it up again, or let it go.
design-estimate = The estimate
design-estimate-open = Compare the numbers
design-estimate-text = Quantities with names. Change one and run it again: which of them matters?
design-compare = Compare with a walkthrough
design-walkthrough = A walkthrough
design-walkthrough-open = One way through, in the order in which one would say it
design-levels = What is expected at each level
design-checklist = Tick what your notes have
design-keep-ticks = Keep my ticks
state-design-tried = begun
state-design-aided = compared
state-design-solved = every item ticked
today-design = A design case, on paper or aloud
