### Rehearsals.

nav-rehearse = Rehearse
rehearse-title = Rehearse
rehearse-lead = What you will have to say aloud, stage by stage. Speak, listen to yourself, tick what was so, say it again.
rehearse-readings = To read first
rehearse-none = No rehearsals are installed. The status page says which packs were read.
rehearsal-takes-count = { $count ->
    [0] not said yet
    [one] { $count } take
   *[other] { $count } takes
}
rehearsal-band-minutes = { $low }–{ $high } min aloud
rehearsal-why = What do they want to learn by it?
rehearsal-aloud = Say it aloud
rehearsal-band = A good answer: { $band }. Press start and speak as if they sat opposite.
rehearsal-structure = A structure that works
rehearsal-checklist = Afterwards, tick what was so
rehearsal-seconds = Seconds spoken
rehearsal-keep = Keep this take
rehearsal-self = Only you can judge what you said: Sparring keeps the time and your ticks, and gives no marks.
rehearsal-takes = Your takes
rehearsal-take = Take { $number }
rehearsal-kept = Kept: { $length }; { $ticked }.
rehearsal-next-time = For the next take:
rehearsal-shorter = { $time }, shorter than a good answer
rehearsal-in-time = { $time }, as long as a good answer
rehearsal-longer = { $time }, longer than a good answer
rehearsal-drop = Remove
rehearsal-drop-sure = Remove this take?
rehearsal-examples = Examples
rehearsal-examples-note = Of different people. Take their way, not their words.
rehearsal-mistakes = Common mistakes
ticked-count = { $count } of { $total } ticked
today-aloud = Say it aloud, take { $number }
script-round-start = Start
script-round-stop = Stop
script-round-again = Once more
script-round-left = { "{" }n{ "}" } left
script-round-over = { "{" }n{ "}" } over
script-round-key = Start or stop the clock
script-round-spoken = You spoke for { "{" }n{ "}" } seconds
