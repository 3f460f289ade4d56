"""What a function refuses, it refuses with the same error in all four ways."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conformance.refusals import REFUSALS, Refusal, Theirs
from tests.conformance.world import People, World
from workflow_sessions import NotFoundError, WorkflowError
from workflow_sessions._generated.catalog import FUNCTIONS
from workflow_sessions._generated.errors import ActingForAnotherUserError, ArgumentMissingError

EACH = [(function, refusal) for function, refusals in REFUSALS.items() for refusal in refusals]
FOR_EVERYBODY = {"get_workflow", "list_template_categories", "list_templates", "search_workflows"}
NOT_ALLOWED = "42501"
GRANTED_TO_VISITORS = """\
select p.proname from pg_proc p
where p.pronamespace = 'public'::regnamespace and p.proname = any(%s)
  and has_function_privilege('anon', p.oid, 'execute')"""


@pytest.mark.parametrize(("function", "refusal"), EACH, ids=lambda value: str(value))
def test_a_refusal_is_the_same_in_all_ways(function: str, refusal: Refusal, world: World) -> None:
    def case(people: People) -> None:
        arguments = named(refusal.arguments, people)
        with pytest.raises(WorkflowError) as raised:
            getattr(getattr(people, refusal.caller), function)(**arguments)
        error = raised.value
        assert (type(error).__name__, refusal.detail in error.detail) == (refusal.error, True), error

    world.play(case)


def test_what_visitors_may_call(world: World) -> None:
    rows = world.superuser.execute(GRANTED_TO_VISITORS, [list(FUNCTIONS)])
    assert {name for (name,) in rows} == FOR_EVERYBODY


def test_a_visitor_sees_templates_and_nothing_else(world: World) -> None:
    def case(people: People) -> None:
        private = people.client.create_workflow(name="Momentum")
        template = people.client.create_workflow(name="Breakout", is_template=True)
        people.client.publish_template(workflow_id=template.id, category="Trading")
        visitor = people.visitor
        assert visitor.get_workflow(workflow_id=template.id).name == "Breakout"
        with pytest.raises(NotFoundError):
            visitor.get_workflow(workflow_id=private.id)
        assert [row.name for row in visitor.list_templates()] == ["Breakout"]
        assert [row.name for row in visitor.iter_templates()] == ["Breakout"]
        assert [row.category for row in visitor.list_template_categories()] == ["Trading"]
        assert [row.name for row in visitor.search_workflows(query="breakout")] == ["Breakout"]
        with pytest.raises(ActingForAnotherUserError):
            visitor.search_workflows(query="momentum", user_id=people.user_id)

    world.play(case)


def test_the_service_acts_for_a_user_whom_it_names(world: World) -> None:
    def case(people: People) -> None:
        service = people.service
        workflow = service.create_workflow(name="Momentum", user_id=people.user_id)
        assert workflow.user_id == people.user_id
        assert service.get_workflow(workflow_id=workflow.id) == workflow
        assert [row.id for row in service.iter_workflows(user_id=people.user_id)] == [workflow.id]
        assert service.list_workflows(user_id=people.stranger_id) == []
        with pytest.raises(ArgumentMissingError):
            service.create_workflow(name="Nobody's")

    world.play(case)


@pytest.mark.parametrize("function", sorted(FUNCTIONS.keys() - FOR_EVERYBODY))
def test_a_visitor_is_refused_in_all_ways(function: str, world: World) -> None:
    def case(people: People) -> None:
        with pytest.raises(WorkflowError) as raised:
            getattr(people.visitor, function)(**named(REFUSALS[function][0].arguments, people))
        assert raised.value.sqlstate == NOT_ALLOWED

    world.play(case)


def named(arguments: Any, people: People) -> Any:
    """Arguments with the ids of what is the client's."""
    if isinstance(arguments, dict):
        return {name: named(value, people) for name, value in arguments.items()}
    if isinstance(arguments, list):
        return [named(value, people) for value in arguments]
    return people.belongings[arguments] if isinstance(arguments, Theirs) else arguments
