### The practice list.

practise-title = Practise
practise-search = Search
practise-search-hint = title, skill or topic
practise-topic = Topic
practise-level = Level
practise-kind = Kind
practise-state = State
practise-any = all
practise-apply = Show
practise-reset = Clear
practise-found = { $count ->
    [0] Nothing fits
    [one] { $count } exercise
   *[other] { $count } exercises
}
practise-empty = Nothing fits these filters. Take one away, or clear them all.
practise-none = No exercises are installed. The status page says which packs were read and what is wrong with them.
state-untouched = new
state-tried = tried
state-aided = solved with help
state-solved = solved
state-due = due
courses-title = Courses
