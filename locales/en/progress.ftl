### Progress.

progress-title = Progress
progress-empty-title = Nothing to show yet
progress-empty = Solve something or answer a question; it will be counted here, help and no help apart.
progress-topic = Topic
progress-tried = tried
progress-unaided = without help
progress-aided = with help
progress-offered = there are
progress-recent = Recent attempts
progress-by-topic = By topic
progress-note = Counted from your own attempts on this installation. Runs are not counted, submissions are.
progress-figure-unaided = solved without help
progress-figure-aided = solved with help
progress-figure-attempts = submitted in the last 30 days
progress-figure-reviewed = questions answered
progress-figure-due = questions due
progress-figure-drills = drills right
