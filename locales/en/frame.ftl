### What stands on every page.

name-sparring = Sparring
skip-to-content = Skip to the content
nav-label = Main
nav-today = Today
nav-practise = Practise
nav-syllabus = Syllabus
nav-progress = Progress
nav-settings = Settings
nav-status = Status
language-other = Русский
theme-to-light = Light colours
theme-to-dark = Dark colours
keys-label = Keys
footer-version = Sparring { $version }

### Words of the domain.

level-junior = Junior
level-middle = Middle
level-senior = Senior
kind-problem = Problem
kind-question = Question
kind-drill = Drill
kind-design = System design
kind-rehearsal = Rehearsal
kind-lesson = Lesson
track-general = any job
track-web = web
track-data = data
track-infrastructure = infrastructure
track-finance = finance
track-ml = machine learning
stage-hr = Recruiter call
stage-technical = Technical interview
stage-takehome = Take-home assignment
stage-final = Final talk
stage-preparation = Preparation
about-minutes = about { $minutes } min
minutes-count = { $minutes } min

### Days and times.

when-minutes = in { $count } min
when-today = today
when-tomorrow = tomorrow
when-yesterday = yesterday
date = { $month ->
    [1] { $day } January
    [2] { $day } February
    [3] { $day } March
    [4] { $day } April
    [5] { $day } May
    [6] { $day } June
    [7] { $day } July
    [8] { $day } August
    [9] { $day } September
    [10] { $day } October
    [11] { $day } November
   *[12] { $day } December
}
date-with-year = { $date } { $year }
date-with-time = { $date }, { $time }
