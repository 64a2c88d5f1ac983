# Step by step through a program.
trace-title = Step by step
trace-open = Step through it
trace-back = the attempt
trace-waiting = The program is being run step by step …
trace-failed = The program could not be stepped through: something broke on our side. Reference { $reference }.
trace-nothing = The program ended before its first step.
trace-input = called with
trace-steps-label = Steps
trace-first = First
trace-previous = Back
trace-next = Next
trace-last = Last
trace-step = Step
trace-of = of { $total ->
    [one] { $total } step
   *[other] { $total } steps
}
trace-go = Go
trace-line = line { $line }
trace-module = the module
trace-event-line = Line { $line } runs next.
trace-event-return = { $function } returns { $value }.
trace-event-yield = { $function } hands out { $value } and waits.
trace-event-exception = In line { $line }: { $exception }.
trace-event-unwind = { $function } is left by the exception.
trace-as-text = As text
trace-no-names = no names yet
trace-objects = Objects
trace-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
trace-generator-finished = finished
trace-hidden-frames = { $count ->
    [one] { $count } more call lies between
   *[other] { $count } more calls lie between
}
trace-raised = The run ended with { $exception }.
trace-cut-steps = The run is longer: only its first { $steps } steps are kept.
trace-cut-size = The program holds too much to keep every step: the first { $steps } steps are here.
trace-cut-time = Stopped after some seconds: the program waits or takes long. What happened before is here, { $steps } steps.
trace-cut-cpu = The next step takes longer than is allowed. What happened before is here, { $steps } steps.
trace-cut-memory = The next step asks for more memory than is allowed. What happened before is here, { $steps } steps.
trace-cut-output = The next step prints more than is allowed. What happened before is here, { $steps } steps.
trace-cut-gone = The next step ends the process. What happened before is here, { $steps } steps.
trace-cut-fault = From here on the program could not be followed. What happened before is here, { $steps } steps.
trace-note-threads = The program starts threads. Only the main one can be followed.
trace-note-tracing = The program uses tracing for itself. Steps may be missing.
trace-note-objects = Some steps reach more objects than can be drawn.
trace-note-printed = The program prints more than is kept.
script-trace-slider = Step
script-trace-of = {"{"}n{"}"} of {"{"}m{"}"}
script-trace-first = First
script-trace-previous = Back
script-trace-next = Next
script-trace-last = Last
script-trace-line = line {"{"}n{"}"}
script-trace-module = the module
script-trace-event-line = Line {"{"}n{"}"} runs next.
script-trace-event-return = {"{"}f{"}"} returns {"{"}v{"}"}.
script-trace-event-yield = {"{"}f{"}"} hands out {"{"}v{"}"} and waits.
script-trace-event-exception = In line {"{"}n{"}"}: {"{"}v{"}"}.
script-trace-event-unwind = {"{"}f{"}"} is left by the exception.
script-trace-more = {"{"}n{"}"} more
script-trace-hidden = Calls between that are not shown: {"{"}n{"}"}
script-trace-finished = finished
script-trace-no-names = no names yet
script-trace-objects = Objects
script-trace-picture = Frames and objects. The same stands below as text.
script-trace-follow = {"{"}name{"}"}: where it changes
script-trace-changes-first = First value
script-trace-changes-previous = Change before
script-trace-changes-next = Next change
script-trace-changes-close = Done
script-trace-changes-none = {"{"}name{"}"} does not change any more in this direction.
script-trace-keys = ← → step, Home and End jump
