### Remarks on a program's code. Of each rule a title and why it matters; code stands between backticks.

review-kind-essential = essential
review-kind-worth = worth doing
review-kind-information = for information
review-kind-well-done = well done
review-remarks = { $count ->
    [one] { $count } remark on the code
   *[other] { $count } remarks on the code
}
review-counted-essential = { $count ->
   *[other] { $count } essential
}
review-counted-worth = { $count ->
   *[other] { $count } worth doing
}
review-counted-information = { $count ->
   *[other] { $count } for information
}
review-counted-well-done = { $count ->
   *[other] { $count } well done
}
review-sentence = { $remarks }: { $counted }
review-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
review-lines = { $count ->
    [one] line
   *[other] lines
}
review-lesson = One thing about the code
review-example = Before and after
review-before = Before
review-after = After
review-weaker = Weaker
review-better = As here
review-author = The author says of a solution like this one:
review-no-verdict = The verdict does not depend on these remarks.
review-no-tools = Only what can be seen without ruff and mypy: the profile “tools” is not installed here.
review-no-lint = ruff could not read this program in its time, so its rules were not applied.
review-no-types = The types were not checked: there was not enough time.
review-no-tree = The program could not be looked at as a whole.
settings-lint = Remarks in the editor while I type
review-syntax = This is not Python yet

## Essential: probably a fault.

rule-undefined-name = A name that nothing defines
rule-undefined-name-why = The line raises `NameError` as soon as it runs: a typing error, or a missing import.
rule-redefined = Defined twice
rule-redefined-why = The later definition replaces the earlier one, which nothing has used: one of the two is a mistake.
rule-mutable-default = A default that can change
rule-mutable-default-why = The default is made once, with the function: what one call puts into it is there in the next.
rule-loop-variable-captured = A function that keeps the loop's variable
rule-loop-variable-captured-why = It looks the variable up when it is called, and then the loop is over: all of them see the last value.
rule-is-literal = `is` with a literal
rule-is-literal-why = `is` asks whether two objects are the same one; whether equal texts or numbers are is up to the interpreter. `==` compares values.
rule-bare-except = `except` for everything
rule-bare-except-why = It also catches Ctrl-C, `SystemExit` and your own typing errors. Name the exception that you expect.
rule-jump-in-finally = Leaving from `finally`
rule-jump-in-finally-why = A `return`, `break` or `continue` there discards the exception that is on its way, and the value that was about to be returned.
rule-repeated-key = The same key twice
rule-repeated-key-why = The later value wins without a word; the earlier one is never there.
rule-useless-comparison = A comparison that nobody reads
rule-useless-comparison-why = Its result is thrown away. Probably `=` was meant, or an `assert` or `return` is missing.
rule-constant-condition = A condition that is always the same
rule-constant-condition-why = With `or True` or `and False` the rest of it never decides. Often a comparison was left out: `x == 1 or 2`.
rule-assert-tuple = An `assert` that never fails
rule-assert-tuple-why = With the parentheses it checks a tuple, and a tuple that is not empty is true.
rule-loop-overrides-iterable = The loop's variable replaces what is looped over
rule-loop-overrides-iterable-why = After the loop the name stands for the last item, and the collection is out of reach.
rule-self-assignment = A name assigned to itself
rule-self-assignment-why = The line does nothing. Usually `self.` is missing on one side.
rule-blocking-sleep = `time.sleep` in a coroutine
rule-blocking-sleep-why = It stops the whole event loop, with all other tasks. `await asyncio.sleep(…)` lets them go on.
rule-dangling-task = A task that nobody holds
rule-dangling-task-why = The event loop keeps only a weak reference: the task may disappear before it is done, and its exceptions are not seen.
rule-evaluated-text = Running text as code
rule-evaluated-text-why = Whoever writes the text runs code of theirs. For data there are `int`, `json.loads` and `ast.literal_eval`.
rule-double-plus = `++` does nothing
rule-double-plus-why = Python has no such operator: it is two plus signs before a number. Write `+= 1`.
rule-unreachable = Code that is never reached
rule-unreachable-why = The line before it always leaves. Either it is left over, or it stands one level too deep.
rule-changed-while-iterated = Changed while it is iterated
rule-changed-while-iterated-why = A list skips items then, a dict or set raises `RuntimeError`. Build a new one, or go over a copy.
rule-shared-rows = The same row several times
rule-shared-rows-why = Multiplying a list copies references: a change in one row shows in all of them.

## Worth doing.

rule-unused-variable = A variable that nobody reads
rule-unused-variable-why = The reader looks for its use. Take it out, or find where it was meant.
rule-unused-import = An import that is not used
rule-unused-import-why = It says that the program needs what it does not need.
rule-swallowed-exception = An exception that disappears
rule-swallowed-exception-why = `except Exception` catches faults that nobody expected as well. Name what can happen, and say or do something about it.
rule-shadowed-builtin = A built-in name in another meaning
rule-shadowed-builtin-why = From here on the built-in cannot be called under its name; whoever adds a line below finds out late.
rule-none-comparison = `== None`
rule-none-comparison-why = There is only one `None`, so ask `is None`: `==` can be redefined by a class.
rule-true-comparison = Comparing with `True` or `False`
rule-true-comparison-why = The condition is true or false already; `== True` is also false for most true values.
rule-type-comparison = Comparing types
rule-type-comparison-why = It refuses subclasses. `isinstance` asks what is meant: can it be used as one?
rule-needless-bool = `if` around a truth value
rule-needless-bool-why = The condition is the answer: return it.
rule-reinvented-any = A loop that `any` or `all` says
rule-reinvented-any-why = One line names the intention, and it stops as early as the loop does.
rule-unclosed-file = A file that nobody surely closes
rule-unclosed-file-why = After an exception it stays open. `with` closes it whatever happens.
rule-dict-get = A look-up in four lines
rule-dict-get-why = `get` with a default says the same and looks only once.
rule-list-in-any = A whole list for `any` or `all`
rule-list-in-any-why = Without the brackets it stops at the first answer and keeps nothing in memory.
rule-dict-items = Keys, where pairs are wanted
rule-dict-items-why = `items()` gives key and value together and saves the look-ups; `keys()` or `values()` where only one is used.
rule-global-state = State in a global variable
rule-global-state-why = The function gives another answer each time, and tests influence each other. Pass the value in and return it.
rule-implicit-none = Sometimes a value, sometimes nothing
rule-implicit-none-why = Where the function ends without `return`, it answers `None`. If that is meant, write it.
rule-many-arguments = More than six arguments
rule-many-arguments-why = Nobody remembers their order. What belongs together can be one object.
rule-raise-without-cause = A new exception without its cause
rule-raise-without-cause-why = `raise … from error` tells that one led to the other; without it, it looks as if the handler itself had failed.
rule-loop-else = `else` of a loop without `break`
rule-loop-else-why = It always runs then, and few people remember what it means.
rule-loop-name-reused = The loop's variable gets a new value
rule-loop-name-reused-why = From there on one name means two things. Give the new value a name.
rule-first-element = A whole list for its first item
rule-first-element-why = `next(iter(…))` takes one item and stops.
rule-shared-class-attribute = A list or dict that all objects share
rule-shared-class-attribute-why = What stands in the class's body exists once. What each object has of its own is made in `__init__`.
rule-argument-overwritten = An argument that is overwritten
rule-argument-overwritten-why = The value that the caller gave is gone from here on, which is hardly meant.
rule-useless-expression = An expression without effect
rule-useless-expression-why = It is computed and thrown away: an assignment, a `return` or the parentheses of a call are missing.
rule-range-len = An index that only fetches the item
rule-range-len-why = Go over the items themselves; where the position is needed too, `enumerate` gives both.
rule-list-membership = Searching a list again and again
rule-list-membership-why = `in` goes through a list from its start: n times n steps. A set finds it at once.
rule-text-in-pieces = A text that grows in a loop
rule-text-in-pieces-why = A text cannot change, so each `+=` may copy all of it. Collect the pieces and `join` them.
rule-pop-from-front = Taking from the front of a list
rule-pop-from-front-why = All others move up each time. `collections.deque` takes from both ends at once.
rule-insert-at-front = Inserting at the front of a list
rule-insert-at-front-why = All others move back each time. Append and reverse at the end, or use a `deque`.
rule-sorted-in-loop = Sorting the same in every round
rule-sorted-in-loop-why = What does not change in the loop can be sorted once before it.
rule-sorted-for-extreme = Sorting for one item
rule-sorted-for-extreme-why = `min` and `max` go through once: n steps instead of n log n, and they say what is wanted.
rule-recursion-by-slices = A recursion that copies its input
rule-recursion-by-slices-why = Each slice copies what is left: n² in time and memory. Pass a position instead.
rule-left-print = A `print` that was left in
rule-left-print-why = Here the answer is what the function returns. An interviewer sees a forgotten experiment.
rule-unused-function = A function that nobody calls
rule-unused-function-why = It has to be read all the same. Take it out, or call it.
rule-repeated-code = The same code in several places
rule-repeated-code-why = Whoever mends one has to find the other. A function with a good name says it once.
rule-complex-function = Hard to follow
rule-complex-function-why = Its cognitive complexity (as SonarSource counts: conditions and loops, more the deeper they stand) is above 15. A part of it with a name of its own helps.
rule-deep-nesting = More than four levels deep
rule-deep-nesting-why = The reader carries all conditions along. Leave early with `return` or `continue`, or give the inner part a name.
rule-misleading-name = A name that says another type
rule-misleading-name-why = The reader believes the name. Say what it is for, not how it is kept.
rule-types-disagree = The annotation and the code disagree
rule-types-disagree-why = mypy finds that a value does not have the type that is written. One of the two is wrong.

## For information.

rule-ambiguous-name = A name that looks like a digit
rule-ambiguous-name-why = `l`, `O` and `I` are mistaken for 1 and 0.
rule-not-in = `not … in`
rule-not-in-why = `not in` and `is not` read like a sentence and mean the same.
rule-named-lambda = A lambda that gets a name
rule-named-lambda-why = With `def` the name also stands in tracebacks, and there is room for more than one line.
rule-unused-loop-variable = A loop variable that is not read
rule-unused-loop-variable-why = Called `_`, it says that only the number of rounds counts.
rule-nested-ifs = Two conditions, one inside the other
rule-nested-ifs-why = Joined by `and`, they take one level less.
rule-needless-keys = `.keys()` is not needed
rule-needless-keys-why = A dict is asked for its keys anyway.
rule-needless-copy = A detour over a list or generator
rule-needless-copy-why = A comprehension of the right kind, or the constructor alone, makes it directly.
rule-map-lambda = `map` with a lambda
rule-map-lambda-why = A comprehension says the same without a function that is called for each item.
rule-manual-comprehension = A loop that only collects
rule-manual-comprehension-why = A comprehension says in one line that something is collected, and is faster.
rule-membership-test = One value compared several times
rule-membership-test-why = `in` with a tuple or set names the value once.
rule-else-after-return = `else` after `return`
rule-else-after-return-why = Whoever gets there has not left: the rest needs no deeper level.
rule-old-typing = Types in the old way
rule-old-typing-why = Since 3.9 `list`, `dict` and the abstract classes of `collections.abc` are written directly.
rule-naming = A name in an unusual style
rule-naming-why = Python people expect `snake_case` for functions and variables, `CamelCase` for classes (PEP 8).
rule-empty-f-string = An f-string without a value
rule-empty-f-string-why = The `f` promises that something is filled in.
rule-star-import = Importing everything
rule-star-import-why = Nobody can tell where a name comes from, and one may cover another.
rule-startswith-tuple = Several `startswith`
rule-startswith-tuple-why = `startswith` and `endswith` take a tuple.
rule-commented-code = Code in a comment
rule-commented-code-why = The reader wonders whether it still matters. History belongs to version control.
rule-manual-extreme = `min` and `max` by hand
rule-manual-extreme-why = The function names what the comparison does.
rule-manual-enumerate = Counting along by hand
rule-manual-enumerate-why = `enumerate` counts, and cannot be forgotten in a branch.
rule-manual-count = Counting by hand
rule-manual-count-why = `collections.Counter` counts, and has `most_common`.
rule-manual-group = Grouping by hand
rule-manual-group-why = `collections.defaultdict(list)` makes the empty group by itself.
rule-long-function = A function of more than 50 lines
rule-long-function-why = It does not fit on a screen. Usually it has parts that deserve names.
rule-missing-docstring = A larger part without a docstring
rule-missing-docstring-why = In a program of this size one sentence on what it promises saves reading it all.
rule-one-letter-name = One letter for something that lives long
rule-one-letter-name-why = For an index it is enough; for what is used over many lines a word is easier to follow.

## Well done.

rule-good-enumerate = `enumerate` for position and item
rule-good-enumerate-why = No index arithmetic, no look-up: the usual way, and an interviewer looks for it.
rule-good-zip = Two sequences side by side with `zip`
rule-good-zip-why = No index that could run out of one of them.
rule-good-counter = `Counter` for counting
rule-good-counter-why = The library's own word for it, in one line.
rule-good-defaultdict = `defaultdict` for groups
rule-good-defaultdict-why = The case of the first item disappears.
rule-good-deque = `deque` for a queue
rule-good-deque-why = Both ends in constant time; a list would move everything.
rule-good-heap = A heap where only the extremes count
rule-good-heap-why = log n per step instead of sorting again.
rule-good-bisect = Binary search from the library
rule-good-bisect-why = log n, and none of the usual mistakes at the bounds.
rule-good-key = Ordering by a key
rule-good-key-why = The data stays as it is, and the order is said in one place.
rule-good-any-all = `any` or `all` with a generator
rule-good-any-all-why = It stops at the first answer and builds no list.
rule-good-generator = A generator inside the call
rule-good-generator-why = The values go by one at a time; no list is kept for them.
rule-good-itertools = The right piece of `itertools`
rule-good-itertools-why = It names the pattern, runs in C and keeps nothing in memory.
rule-good-cache = Results remembered by a decorator
rule-good-cache-why = The function stays a formula, and nothing is computed twice.
rule-good-yield = A generator function
rule-good-yield-why = Whoever reads it takes as much as they need; memory stays constant.
rule-good-guard = The special case first
rule-good-guard-why = A guard clause keeps the main way on the left margin.
rule-good-docstring = It says what it promises
rule-good-docstring-why = A docstring that tells more than the name.
rule-good-swap = Several names at once
rule-good-swap-why = Unpacking needs no helper variable, and the order cannot go wrong.
rule-good-set = A set for looking up
rule-good-set-why = Each question takes constant time, however many there are.
rule-good-except = Exactly the exception that is expected
rule-good-except-why = Everything else still comes to light.
rule-good-parts = Small parts with names
rule-good-parts-why = Each function fits into the head, and the whole reads like a table of contents.
rule-good-types = Types for all your functions
rule-good-types-why = The reader knows what goes in and out, and tools can check it.
rule-good-with = `with` for what must be given back
rule-good-with-why = It is closed or released whatever happens in between.
rule-good-dataclass = A dataclass for data
rule-good-dataclass-why = Fields have names, and comparison and `repr` come by themselves.
rule-good-chained-comparison = A chained comparison
rule-good-chained-comparison-why = `low <= x < high` reads as in mathematics and evaluates `x` once.
