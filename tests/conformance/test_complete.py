"""No public function is left out: the catalog says which there are."""

from __future__ import annotations

import inspect

import pytest

from tests.conformance.examples import examples
from tests.conformance.refusals import NEVER_REFUSED, REFUSALS
from workflow_sessions import AsyncWorkflowSessions, WorkflowSessions
from workflow_sessions._generated.catalog import FUNCTIONS


def test_every_function_has_an_example() -> None:
    without = sorted(FUNCTIONS.keys() - examples().keys())
    assert not without, "\n".join(f"Write docs/examples/{name}.py" for name in without)


def test_every_function_has_a_refusal() -> None:
    refused = {name for name, refusals in REFUSALS.items() if refusals}
    without = sorted(FUNCTIONS.keys() - refused - NEVER_REFUSED.keys())
    assert not without, "\n".join(
        f"Say in tests/conformance/refusals.py what {name} refuses" for name in without
    )
    assert not refused & NEVER_REFUSED.keys()


def test_no_example_and_no_refusal_is_of_a_function_that_is_not_there() -> None:
    assert not (examples().keys() | REFUSALS.keys() | NEVER_REFUSED.keys()) - FUNCTIONS.keys()


@pytest.mark.parametrize("kind", [WorkflowSessions, AsyncWorkflowSessions])
def test_every_function_is_a_method_with_its_arguments(kind: type) -> None:
    for name, function in FUNCTIONS.items():
        _, *parameters = inspect.signature(getattr(kind, name)).parameters.values()
        assert {each.name for each in parameters} == function.arguments.keys(), name
        assert {each.kind for each in parameters} <= {inspect.Parameter.KEYWORD_ONLY}, name
        assert inspect.iscoroutinefunction(getattr(kind, name)) is (kind is AsyncWorkflowSessions), name
