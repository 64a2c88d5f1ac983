# The ladder of a problem: what the interviewer asks once it is solved.

kind-rung = Follow-up
