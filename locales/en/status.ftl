### The state of the installation.

status-title = Status
status-ready = Ready: programs are run.
status-not-ready = Not ready: programs wait until this is put right. Attempts are kept and judged then.
status-waiting = { $count ->
    [0] No attempt is waiting.
    [one] { $count } job is waiting.
   *[other] { $count } jobs are waiting.
}
status-version = Version
status-mode = Isolation
status-mode-root = with root: a user id per cell
status-mode-unprivileged = without root: user namespaces
status-layers = Layers of isolation
status-layer = Layer
status-layer-state = State
status-layer-detail = Detail
status-active = active
status-missing = missing
status-required = needed to serve others
status-interpreters = Interpreters
status-no-interpreters = No CPython 3.11 or newer was found. Install one, or name it in SPARRING_PYTHON, and start again.
status-default = default
status-unusable = cannot be used: { $reason }
status-profiles = Libraries
status-profiles-about = Sets of libraries that some exercises use. `sparring profiles install` fetches what is missing.
status-profile-installed = installed
status-profile-installing = being installed
status-profile-missing = missing
status-profile-failed = not installed
status-packs = Packs
status-packs-fine = Every exercise of every pack could be read.
status-packs-faults = { $count ->
    [one] { $count } fault; what it stands in is left out, the rest is served.
   *[other] { $count } faults; what they stand in is left out, the rest is served.
}
status-exercises = { $count ->
    [one] { $count } exercise is offered.
   *[other] { $count } exercises are offered.
}
status-problems = What is wrong
status-preparing = Interpreters are being prepared. Programs that you send now run in a moment.
status-problem-no-python = No usable CPython 3.11 or newer was found. Install one, or name it in SPARRING_PYTHON, and start again.
status-problem-no-namespaces = This system does not let Sparring make the namespaces that keep programs apart. `sparring doctor` says which, and how to allow them.
status-problem-no-cell = A program could not be started in isolation. `sparring doctor` says which step failed.
status-problem-self-test = The judge tested itself and something got through that must not. Nothing is run until this is put right; `sparring doctor` says what to do.
status-problem-other = Something is wrong: { $key }

layer-pid-namespace = processes apart
layer-mount-namespace = files apart
layer-network-namespace = no network
layer-user-namespace = users apart
layer-seccomp = system calls filtered
layer-landlock = files and signals fenced
layer-memory-cgroup = memory limited
layer-pids-cgroup = number of processes limited
layer-cpu-cgroup = CPU time counted
status-not-needed = not needed
layer-spared = every cell has a user of its own already
