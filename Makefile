# The commands of this project. Plain `make` lists them.
.DEFAULT_GOAL := help
.PHONY: help run dev test check bench bench-insight load wheel soak chaos screenshots pack-check fuzz
SPARRING := target/debug/sparring

help: ## List the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-12s %s\n", $$1, $$2 }'

run: ## Build what is missing and serve on http://127.0.0.1:8000
	@echo "Sparring: building what is missing. The first time takes some minutes, later ones seconds."
	@cargo xtask tools run
	@cargo xtask frontend & cargo build --package sparring && wait
	@exec $(SPARRING) serve --data data

dev: ## The same, rebuilt and restarted whenever a file changes
	@cargo xtask tools run
	@cargo xtask dev

test: ## Everything: units, both databases, the pack, the journeys in a browser
	@cargo xtask tools test
	cargo xtask frontend
	cargo test --workspace --no-fail-fast
	@# The tests have built the binary; building it by itself would choose other features and compile half of it again.
	$(SPARRING) profiles install --data target/profiles sci web test
	$(SPARRING) check curriculum --data target/profiles
	cargo xtask journeys

check: ## Formatting, clippy, types, dependency direction, links
	cargo fmt --check
	cargo xtask frontend
	cargo clippy --workspace --all-targets -- --deny warnings
	cd frontend && npm run --silent check
	cargo xtask directions
	cargo xtask links

bench: ## Measure the judge and the server; ratios in one run
	cargo xtask frontend
	cargo build --release --package bench --package sparring
	target/release/sparring profiles install --data target/profiles sci
	target/release/bench --sparring target/release/sparring --data target/profiles --json target/bench.json --page docs/benchmarks.md

bench-insight: ## Measure insights: counterexamples to wrong programs and mutants, growth of labelled functions
	cargo build --release --package sparring
	target/release/sparring profiles install --data target/profiles sci web
	target/release/sparring check curriculum --insights --data target/profiles

load: ## 200 people, each submitting every 20 s, on SQLite and PostgreSQL (LOAD_SECONDS each, default 600): how long they wait
	cargo xtask frontend
	cargo build --release --package sparring
	python3 benches/load.py

wheel: ## The binary as a wheel, tried out in an empty environment
	cargo xtask frontend
	rm -rf target/wheel-data target/wheel-try && mkdir -p target/wheel-data/data/share/sparring
	cp -r curriculum target/wheel-data/data/share/sparring/curriculum
	python3 -m pip wheel --no-deps --wheel-dir target/wheels .
	python3 -m venv target/wheel-try
	target/wheel-try/bin/pip install --no-index --find-links target/wheels sparring
	target/wheel-try/bin/python xtask/try-wheel.py

soak: ## 20,000 submissions, a tenth of them hostile: nothing grows (make test sends 1,000)
	SPARRING_SOAK=20000 cargo test --package sparring --test it -- soak --nocapture

chaos: ## Kill server and warm interpreters at random moments: no attempt is lost (make test does 4 rounds)
	SPARRING_CHAOS=40 cargo test --package sparring --test it -- chaos --nocapture

fuzz: ## Readers of frames, literals, batches and packs, 200,000 damaged inputs each (make test tries some thousands)
	SPARRING_FUZZ=200000 cargo test --package sandbox --test frames -- any
	SPARRING_FUZZ=200000 cargo test --package domain --test literals -- any
	SPARRING_FUZZ=200000 cargo test --package sparring --bin sparring -- fuzz
	SPARRING_FUZZ=20000 cargo test --package curriculum --test it -- fuzz

screenshots: ## Pictures of every page: wide, 320 px, dark, Russian
	cargo xtask tools test
	cargo xtask frontend
	cargo build --package sparring
	cargo xtask screenshots

pack-check: ## Check the exercises
	cargo build --package sparring
	$(SPARRING) profiles install --data target/profiles sci web test
	$(SPARRING) check curriculum --data target/profiles
