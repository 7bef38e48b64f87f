# The five commands, the same on a desk and in continuous integration.
# PYTHON names the interpreter of the environment to use; WHEELS where the built files go.
PYTHON ?= $(if $(wildcard .venv/bin/python),.venv/bin/python,python3)
WHEELS ?= dist

.PHONY: test lint types docs build

test:
	$(PYTHON) -m pytest

lint:
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -c 'from importlinter.cli import lint_imports_command as lint; lint()'

types:
	$(PYTHON) -m mypy

docs:
	$(PYTHON) -m mkdocs build --strict --quiet
	$(PYTHON) -m pytest -q tests/test_docs.py

build:
	$(PYTHON) -m build --outdir $(WHEELS)
