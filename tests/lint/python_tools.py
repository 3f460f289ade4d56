"""ruff and mypy, as pyproject.toml configures them."""

from __future__ import annotations

from tests.lint.steps import Result, run_module


def ruff() -> Result:
    check = run_module("ruff", "check", "--quiet", "--output-format=concise", ".")
    layout = run_module("ruff", "format", "--quiet", "--check", "--output-format=concise", ".")
    return Result(check.passed and layout.passed, f"{check.output}\n{layout.output}".strip())


def mypy() -> Result:
    return run_module("mypy", "--no-error-summary")
