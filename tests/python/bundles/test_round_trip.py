"""What is imported from a bundle gives an equal bundle, and restoring rewrites no history."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.python.compare.applying import Definition
from tests.python.compare.test_rows_make_the_newer_definition import definitions
from tests.python.importers.test_importing_files import FILES
from workflow_sessions import WorkflowSessions
from workflow_sessions.importers import read_workflows

Bundle = dict[str, Any]
PARTS = ("nodes", "edges", "trigger", "variables")

several = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
# Put together here, so that no scanner takes this file for a leak.
credentials = st.sampled_from(["sk" + "-" + "aB3dE6gH" * 3 + end for end in "xyz"])
secrets = st.dictionaries(st.sampled_from(["apiKey", "api_key", "x", "password"]), credentials, max_size=3)
texts = st.none() | st.sampled_from(["", "note", 'quo"te', "é\u2028", "{{NAME}}", "<secret>"]) | credentials
saves = st.tuples(definitions, secrets, texts)
restores = st.integers(1, 20)


@pytest.fixture(scope="module")
def client(database: str) -> Iterator[WorkflowSessions]:
    """One user for all examples, who is gone afterwards."""
    with WorkflowSessions.connect(database, role="service_role") as service:
        row = service.connection.execute(
            "insert into auth.users (id, email) values (gen_random_uuid(), 'bundles@example.test')"
            " returning id"
        ).fetchone()
        assert row
        with WorkflowSessions.connect(database, user_id=row[0]) as signed_in:
            yield signed_in
        service.connection.execute("delete from auth.users where id = %s", [row[0]])


def without_source(bundle: Bundle) -> Bundle:
    """All but the numbers and times of the workflow that was exported."""
    assert bundle.keys() >= {"source", "secrets"}
    return {key: value for key, value in bundle.items() if key != "source"}


def with_secrets(definition: Definition, secrets: dict[str, str]) -> Definition:
    return definition | {"variables": definition["variables"] | {"secrets": secrets}}


def live(client: WorkflowSessions, life: list[Any]) -> tuple[Any, list[Definition]]:
    """A workflow after some saves and restores, and the definitions that its versions should have."""
    made = client.call("create_workflow", name="N", nodes=[], edges=[])
    expected: list[Definition] = [{"nodes": [], "edges": [], "trigger": None, "variables": {}}]
    for step in life:
        if isinstance(step, int):
            version = min(step, len(expected))
            row = client.call("restore_version", workflow_id=made["id"], version=version)
            definition = expected[version - 1]
        else:
            definition, secrets, note = step
            definition = with_secrets(definition, secrets)
            # A null trigger is one that is left out, and so is kept.
            if definition["trigger"] is None:
                definition = definition | {"trigger": expected[-1]["trigger"]}
            row = client.call("create_version", workflow_id=made["id"], version_note=note, **definition)
        if row["version"] > len(expected):
            expected.append(definition)
        assert {part: row[part] for part in PARTS} == definition
        assert row["version"] == len(expected)
    return made["workflow_id"], expected


@several
@given(life=st.lists(saves | restores, max_size=8))
def test_saving_and_restoring_keeps_every_version(client: WorkflowSessions, life: list[Any]) -> None:
    workflow_id, expected = live(client, life)
    rows = client.query(
        "select version, is_current_version, nodes, edges, trigger, variables from workflow_sessions"
        " where workflow_id = %(id)s order by version",
        {"id": workflow_id},
    )
    assert [{part: row[part] for part in PARTS} for row in rows] == expected
    assert [row["version"] for row in rows] == list(range(1, len(expected) + 1))
    assert [row["is_current_version"] for row in rows] == [False] * (len(rows) - 1) + [True]


@several
@given(life=st.lists(saves | restores, max_size=8), whole=st.booleans(), open_=st.booleans())
def test_a_generated_workflow_goes_round(
    client: WorkflowSessions, life: list[Any], whole: bool, open_: bool
) -> None:
    workflow_id, expected = live(client, life)
    asked = {"include_versions": whole, "include_secrets": open_}
    bundle = client.call("export_workflow", workflow_id=workflow_id, **asked)
    imported = client.call("import_workflow", bundle=bundle)
    again = client.call("export_workflow", workflow_id=imported["id"], **asked)
    assert without_source(again) == without_source(bundle)
    assert imported["version"] == (len(expected) if whole else 1)
    if open_:
        assert {part: imported[part] for part in PARTS} == expected[-1]
    else:
        assert "aB3dE6gH" not in str(bundle)


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_a_real_file_goes_round(path: Any, client: WorkflowSessions) -> None:
    for workflow in read_workflows(path):
        made = client.call(
            "create_workflow",
            name=workflow.name,
            nodes=workflow.nodes,
            edges=workflow.edges,
            trigger=workflow.trigger,
            variables=workflow.variables or {},
        )
        bundle = client.call("export_workflow", workflow_id=made["id"])
        # Nothing in these files is a credential, so nothing may be taken for one.
        assert bundle == client.call("export_workflow", workflow_id=made["id"], include_secrets=True)
        imported = client.call("import_workflow", bundle=bundle)
        assert {part: imported[part] for part in PARTS} == {part: made[part] for part in PARTS}
        again = client.call("export_workflow", workflow_id=imported["id"])
        assert without_source(again) == without_source(bundle)
