# What a person says of a program before it is judged, and what comes of it.

claim-lead = I think:
claim-time = time
claim-memory = memory
claim-sure = How sure are you that it is accepted?
claim-confirmed = You said { $bound }, and the measurement agrees.
claim-refuted = You said { $bound }, but on inputs of the kind { $family } it grows like { $measured }: { $before } ms at n = { $from }, { $time } ms at n = { $to }.
claim-not-reached = You said { $bound }. On everything that was measured it grows only like { $measured }, so your bound holds; a lower one may hold as well, unless you know an input that none of these kinds contains.
claim-unknown = You said { $bound }. The times are not clear enough to confirm or to refute that.
claim-unmeasured = You said { $bound } of time. It could not be measured for this program.
claim-memory-alone = You said { $bound } of memory. It could not be measured for this program.
claim-memory-beside = You said { $bound } of memory. It could not be measured for this program; the reference takes { $reference }, by its author's word.
claim-memory-not-reached = You said { $bound }. On everything that was measured its memory grows only like { $measured }, so your bound holds; a lower one may hold as well, unless you know an input that none of these kinds contains.
claim-memory-unknown = You said { $bound }. The figures are not clear enough to confirm or to refute that.
claim-memory-refuted = You said { $bound }, but on inputs of the kind { $family } its memory grows like { $measured }: { $before } at n = { $from }, { $room } at n = { $to }.
claim-memory-answer = You said { $bound }. The answer itself counts, and it grows like { $measured }; beside it nothing was seen to grow faster than you said.
settings-sureness = Ask “how sure are you?” before a submit
settings-sureness-level = From middle-level problems on
settings-sureness-always = Always
settings-sureness-never = Never
calibration-title = How sure you are, and how often you are right
calibration-sentence = Over { $count } submits you say { $said } % on average and are right in { $right } %.
calibration-surer = That is surer than the results bear out; one more case worked through by hand before Submit usually closes the gap.
calibration-even = What you say and what happens agree as well as so few answers can tell.
calibration-less-sure = You are right more often than you expect: you may trust yourself more.
calibration-few = { $count ->
    [one] One answer so far. From 20 on a picture here compares what you say with what happens.
   *[other] { $count } answers so far. From 20 on a picture here compares what you say with what happens.
}
calibration-even-line = On the dashed line what is said is what happens; a larger dot is more submits.
calibration-brier = Brier score { $score }: the mean squared distance between what you said and what happened; 0 is perfect, and always saying 50 % gives 0.25.
calibration-picture = What was said against how often it was right: { $points }.
calibration-point = said { $said } %, right { $right } %, { $count } submits
calibration-axis-said = what you said
calibration-said = You said
calibration-right = Right
calibration-count = Submits
calibration-topic = { $topic }: you say { $said } %, right are { $right } % of { $count }.
