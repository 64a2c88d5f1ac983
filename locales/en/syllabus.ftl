### The map of what is asked.

syllabus-title = Syllabus
syllabus-lead = { $count ->
    [one] { $count } thing that an interview can ask.
   *[other] { $count } things that an interview can ask.
} What is underlined can be practised here.
syllabus-course = Start course
syllabus-stage = Stage
syllabus-level = Level
syllabus-legend = What the words mean
standing-untouched = untouched
standing-shaky = shaky
standing-holding = holding
standing-sure = sure
standing-untouched-text = nothing tried yet
standing-shaky-text = tried, nothing solved or recalled yet
standing-holding-text = something solved or recalled
standing-sure-text = everything that is here solved without help, nothing due
syllabus-exercises = { $count ->
    [one] { $count } exercise
   *[other] { $count } exercises
}
syllabus-empty = No skill fits this choice.
syllabus-missing = No syllabus is installed: the pack that was loaded has no syllabus.toml.
syllabus-track = Job
