### Errors: what happened, why, and what to do next.

error-reference = Reference { $reference }. The log has the cause under it.
error-go-practise = To the practice list
error-similar = Did you mean

error-page-title = No such page
error-page = There is nothing at this address. It may have been renamed, or mistyped.
error-exercise-title = No such exercise
error-exercise = There is no exercise “{ $slug }” here. It may have been renamed or withdrawn; the practice list has those that are here.
error-attempt-title = No such attempt
error-attempt = This attempt is not here. Old runs are cleared away after a while; submissions are kept.
error-too-large-title = The program is too long
error-too-large = This is { $size } KB; at most { $limit } KB are taken. Nothing was stored. Shorten it: perhaps data was pasted into the program.
error-body-too-large = This is more than the { $limit } KB that are taken. Nothing was stored. Shorten it: perhaps data was pasted into the program.
error-not-text-title = This is not text
error-not-text = What was sent is not valid UTF-8. Save the program as UTF-8 and paste it again.
error-nul-title = There is a NUL character in the program
error-nul = Python refuses source with a NUL character (line { $line }). Delete it and send again.
error-media-title = This form of data is not taken
error-media = Send { $expected }.
error-malformed-title = The request could not be read
error-malformed-field = The field “{ $field }” is missing or not of the right form.
error-malformed-json = This is not the JSON that is expected here: { $reason }
error-own-input-title = Your input could not be read
error-own-input-function = Write the arguments as in a call, as Python literals: { $example }. { $reason } Your program is kept.
error-own-input-class = Write a list of calls, as Python literals: { $example }. { $reason } Your program is kept.
error-empty-title = There is no program yet
error-empty = Write something first, then run or submit it.
error-foreign-title = Refused: this came from another site
error-foreign-request = A page of another site tried to use Sparring in this browser. If it was you, open Sparring itself and do it there.
error-foreign-host = Sparring answers here only under { $hosts }. Open one of these addresses.
error-locked-title = Not open yet
error-confirm = This step needs the one before it first.
error-method-title = This address does not take that
error-method = The address exists, but not for this kind of request.
error-queue-title = Busy
error-queue = { $seconds ->
    [one] Many programs are waiting to be judged. Yours is still in the editor: send it again in about a second.
   *[other] Many programs are waiting to be judged. Yours is still in the editor: send it again in about { $seconds } seconds.
}
error-not-runnable = This exercise has no program to run in this way.
error-conflict-title = The draft was changed elsewhere
error-conflict = Someone, perhaps you in another tab, saved a newer version. Both are kept.
error-read-only-title = The data folder cannot be written
error-read-only = Sparring can read its data but not store anything, so nothing was saved. Make the data folder writable and send again.
error-full-title = The disk is full
error-full = There is no room left for the data, so nothing was saved. Free some space and send again.
error-busy-title = The store is busy
error-busy = Somebody else is writing for too long. Nothing was saved; send again in a moment.
error-internal-title = Something broke on our side
error-internal = It is not your fault. What you sent may not have been saved; try again, and if it stays so, tell whoever runs this Sparring the reference.
error-drill-answered = This drill was answered already.
error-own-input-call = Call { $number } is not a pair (name, arguments).
error-own-input-place = From character { $number } on, “{ $text }”, this is no literal.
error-own-input-end = It breaks off: something is missing at the end.
error-unreachable-title = The store does not answer
error-unreachable = Nothing was saved. Try again in a moment; if it stays so, tell whoever runs this Sparring the reference.
