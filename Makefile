# Two commands for a person: `make demo` and `make test`. Both set up .venv by themselves.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: demo test lint types walls check format snap clean

demo: $(VENV)/.ready  ## open the reader on the samples
	$(BIN)/parley demo

test: $(VENV)/.ready lint types walls  ## every check
	$(BIN)/pytest

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

coverage: $(VENV)/.ready  ## how much of store/ and extract/ the tests reach
	$(BIN)/pytest --cov --cov-report=term-missing:skip-covered --cov-fail-under=95

snap: $(VENV)/.ready  ## take the reader's snapshots anew, after looking at them
	$(BIN)/pytest tests/tui --snapshot-update

$(VENV)/.ready: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit("Parley needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Set PYTHON=...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
