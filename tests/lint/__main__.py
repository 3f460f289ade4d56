"""Run the linter: `python -m tests.lint [STEP …]`, all steps without one."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

from tests.lint.own_rules import own_rules
from tests.lint.python_tools import mypy, ruff
from tests.lint.squawk import squawk
from tests.lint.steps import Missing, Result


def plpgsql_check() -> Result:
    # Imported here, since the other steps need neither a server nor the package.
    from tests.lint import plpgsql_check as on_a_server

    return on_a_server.plpgsql_check()


STEPS: dict[str, Callable[[], Result]] = {
    "ruff": ruff,
    "mypy": mypy,
    "squawk": squawk,
    "rules": own_rules,
    "plpgsql_check": plpgsql_check,
}


def run_step(name: str, step: Callable[[], Result]) -> bool:
    """Run a step under its header. Where a tool is missing the step is skipped, but not in CI."""
    print(f"== {name}", flush=True)
    begin = time.monotonic()
    try:
        result = step()
    except Missing as missing:
        is_failure = os.environ.get("CI") == "true"
        print(f"-- {name}: {'FAILED' if is_failure else 'skipped'}, {missing}", flush=True)
        return not is_failure
    if result.output:
        print(result.output)
    verdict = "passed" if result.passed else "FAILED"
    print(f"-- {name}: {verdict} in {time.monotonic() - begin:.1f} s", flush=True)
    return result.passed


def main(arguments: list[str]) -> int:
    unknown = [name for name in arguments if name not in STEPS]
    if unknown:
        print(f"no such step: {', '.join(unknown)}; there are {', '.join(STEPS)}", file=sys.stderr)
        return 2
    passed = [run_step(name, STEPS[name]) for name in arguments or STEPS]
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
