//! The Python side, embedded: `python/runtime/`.

/// What `python -c` gets: it loads the modules from a descriptor.
pub(crate) const START: &str = include_str!("../../../python/runtime/start.py");

/// The modules in the order in which they are executed.
pub(crate) const MODULES: [(&str, &str); 15] = [
    ("frames", include_str!("../../../python/runtime/frames.py")),
    ("glimpse", include_str!("../../../python/runtime/glimpse.py")),
    ("facts", include_str!("../../../python/runtime/facts.py")),
    ("tracing", include_str!("../../../python/runtime/tracing.py")),
    ("isolation", include_str!("../../../python/runtime/isolation.py")),
    ("queries", include_str!("../../../python/runtime/queries.py")),
    ("virtual_time", include_str!("../../../python/runtime/virtual_time.py")),
    ("adapters", include_str!("../../../python/runtime/adapters.py")),
    ("forbidden", include_str!("../../../python/runtime/forbidden.py")),
    ("test_runs", include_str!("../../../python/runtime/test_runs.py")),
    ("projects", include_str!("../../../python/runtime/projects.py")),
    ("duel", include_str!("../../../python/runtime/duel.py")),
    ("weighing", include_str!("../../../python/runtime/weighing.py")),
    ("programs", include_str!("../../../python/runtime/programs.py")),
    ("zygote", include_str!("../../../python/runtime/zygote.py")),
];
