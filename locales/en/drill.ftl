### Drills.

drill-choose = Choose the answer
drill-type = What does it print?
drill-check = Check
drill-correct = Correct
drill-wrong = Wrong answer
drill-answer = It prints
drill-given = You said
drill-ran = Run by CPython { $version }
drill-another = Another
drill-preparing-title = The next one is being made
drill-preparing = Each drill is generated and run before you see it. This takes a moment; the page looks again by itself.
drill-score = { $correct } of the last { $total } right
drill-tag-right = the answer
drill-tag-yours = yours
drill-tag-yours-right = yours, and right
