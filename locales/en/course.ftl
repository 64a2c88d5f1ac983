### Courses and lessons.

course-start = Start
course-continue = Go on
course-again = From the beginning
course-lessons = Lessons
course-progress = { $done } of { $total } done
lesson-position = Lesson { $number } of { $total }
lesson-example = Example
lesson-run = Run
lesson-task = Your turn
lesson-finish = Finish the course
lesson-state-done = done
lesson-state-visited = begun
