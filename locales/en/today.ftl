### Welcome and Today.

welcome-title = Practise the Python interview with a partner who wants you to win.
welcome-lead = Problems run by real Python, answers that you can prove, reviews that come back on the right day. In English and Russian, in this browser, with nothing to install.
welcome-course = Start the course
welcome-course-text = From values to classes in small steps, each with a task that checks itself.
welcome-course-button = Start course
welcome-map = See what is asked
welcome-map-text = All that a Python interview can ask, stage by stage, and where you can practise it here.
welcome-map-button = Open the syllabus
welcome-try = Just try one
welcome-try-text = One problem, one editor, one verdict. No questions asked.
welcome-try-button = Try one problem
welcome-picture = A round in three lines: a question, five lines of code, a verdict.
welcome-empty = No exercises are installed yet. Start Sparring with --curriculum and the folder of a pack.

today-title = Today
today-continue-tried = tried, not solved yet
today-continue-lesson = the next lesson of “{ $course }”
today-review = { $count ->
    [one] { $count } question to bring back
   *[other] { $count } questions to bring back
}
today-review-first = first: { $title }
today-new = Something new
today-drill = A drill in between
today-start = Start
today-done-title = Nothing is waiting
today-done-text = Everything that is here has been solved or is not due yet. Browse the practice list, or rest.
today-next-review = The next question comes back { $when }.
who-interviewer = Interviewer
who-you = You
welcome-exchange-question = How long is the longest stretch without a repeated letter?
today-choose = Choose something else
today-headline-continue = Go on where you stopped.
today-headline-review = First, what is due.
today-headline-new = Something new today.
