### Questions.

question-aloud = { $minutes ->
    [one] { $minutes } minute aloud
   *[other] { $minutes } minutes aloud
}
question-answer-label = Your answer
question-answer-hint = Answer in your own words, or say it aloud and record it: the recording stays in this browser.
question-reveal = Compare with a good answer
question-save = Save my answer
question-points = Tick what your answer said
question-good-answer = A good answer
question-prove = Prove it
question-prove-text = Each claim is a function. Change what you like and run it: it runs on every Python found here.
question-prove-run = Run the proof
question-proof-not-run = Not run here yet.
question-claim-holds = holds
question-claim-fails = does not hold
question-follow-ups = What may be asked next
question-grade = How did it come to you?
grade-forgotten = Not recalled
grade-hard = With effort
grade-recalled = Recalled
grade-easy = Easily
question-graded = It comes back { $when }.
question-reviewed = Last asked { $when }.
question-next = Next question to bring back
