### Hosts, groups, reports about exercises.

host-title = Groups
host-no-groups = You lead no group yet. Make one, invite people with a link, and see here how they get on.
host-new-group = New group
host-make-group = Make the group
host-people = Everybody
host-people-count = { $count ->
    [one] { $count } person.
   *[other] { $count } people.
}
host-people-text = Who has an account here. What they practise is seen by the hosts of their groups alone, as far as they show it.
host-table = The group’s people
host-seen = Last here
host-minutes = Minutes this week
host-minutes-how = Minutes count from the first to the last thing done at one sitting, since Monday; ten minutes without anything end a sitting.
host-dash = A dash: the person does not show it.
host-unaided = Solved unaided
host-aided = Solved with hints
host-solved = Solved
host-not-solved = Not solved yet
host-deadlines = Deadlines met
host-deadlines-met = Deadlines met
host-deadlines-counted = Deadlines so far
host-stands-out = What stands out
host-away = Not here for over a week
host-missed = { $count ->
    [one] { $count } deadline missed
   *[other] { $count } deadlines missed
}
host-stuck = { $count ->
    [one] Not solved yet: { $title }
   *[other] { $count } not solved yet, the latest: { $title }
}
host-not-shown = not shown
host-csv = Save the table (CSV)
host-invitation = Invitation
host-invitations = Invitations
host-invitations-text = A link that lets people make an account. It belongs to no group; for a group, make the link on its page.
host-invitation-left = { $uses ->
    [one] for { $uses } more person, until { $until }
   *[other] for { $uses } more people, until { $until }
}
host-uses = For how many people
host-days = For how many days
host-invite = Make a link
host-end = Take back
host-link = Link
host-link-once = It is shown only now: copy it and send it yourself. Sparring keeps no copy.
host-link-invitation = { $uses ->
    [one] One person can join with it, until { $until }.
   *[other] { $uses } people can join with it, until { $until }.
}
host-link-reset = { $name } can choose a new password with it, once, within a day. Make sure that it reaches nobody else: it opens everything of theirs.
host-back = Back
host-reset = Link for a new password
host-no-reset = A link for a new password comes from the head host here: the person belongs to other hosts’ groups too, or has a role.
host-deadlines-title = Deadlines
host-until = until { $due }
host-what = Exercise or course
host-course = Course: { $title }
host-day = Last day
host-set = Set
host-remove = Remove
host-announcements = Announcements
host-announcement-text = Everybody in the group sees it on Today for two weeks.
host-announce = Announce
host-withdraw = Withdraw
host-group = The group
host-end-group = End the group
host-end-group-text = Its deadlines, announcements and invitations go. Its people stay, with everything they have done.
host-gone = An exercise that is in no pack any longer
host-exercises = Exercises
host-nothing-tried = Nothing tried yet.
host-same-page = The person can see this page just as you do, and decides what stands on it. Programs and answers are never shown.
host-lead = Let them lead the group too
host-unlead = No longer let them lead the group
host-out-of-group = Take out of the group
host-met = met
host-late = done late
host-not-done = not done
host-open = open
host-joined = Joined
host-actions = What can be done
host-leaving = leaving
host-delete = Delete …
host-delete-sure = Delete the person with everything they did
host-more = More people
host-last = Somebody must run this Sparring: the last head host stays.
notices-title = From your groups
notices-was-due = was due { $due }

host-reports = Reports
report-link = Something is wrong with this exercise
report-title = What is wrong with this exercise?
report-what = A wrong answer that was accepted, a right one that was not, a mistake in the text: what did you see, what did you expect?
report-empty = Write what is wrong, in at most 4,000 characters.
report-along = Goes along: { $seen }.
report-seen = page in “{ $language }”, Sparring { $version }, your latest result: { $verdict }
report-no-verdict = none
report-program = Send my latest program along
report-send = Send
report-sent = Thank you: hosts and authors see it now.
report-none = Nobody has reported anything.
report-their-program = Their program
report-close = Done
report-reopen = Open again
report-fates = How exercises fare
report-fates-text = Numbers of people, and of submits; only exercises that at least { $fewest } people have tried.
report-no-fates = Too few people have tried anything yet.
report-exercise = Exercise
report-tried = Tried it
report-submits = Submits
report-solved = Solved it
report-hinted = Took a hint
report-gave-up = Gave up
report-share = { $people } ({ $percent } %)
