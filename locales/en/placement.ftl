### Chapters of a course, and the tasks that show that one knows them.

course-progress-known = { $done } of { $total } behind you, { $known } of them by placement
course-placement = Know some Python already? Find your place
chapter-placement = I know this
chapter-known = known
chapter-position = Chapter { $number } of { $total }
lesson-state-known = known
lesson-read = Read, next
lesson-read-finish = Read, back to the course
placement-lead = { $count ->
    [one] One task that tells most about this chapter. Solve it, and all lessons of the chapter count as known.
   *[other] The { $count } tasks that tell most about this chapter. Solve them, and all its lessons count as known. You may stop at any of them and go on later.
}
placement-task = Task { $number }
placement-known = { $count ->
    [one] Known: the lesson of this chapter counts as done. It stays open to you.
   *[other] Known: all { $count } lessons of this chapter count as done. They stay open to you.
}
placement-next-chapter = Next chapter
placement-next-task = Next task
placement-finish = Finish
placement-to-course = Back to the course
placement-lesson = I would rather learn it
