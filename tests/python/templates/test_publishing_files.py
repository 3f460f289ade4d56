"""Every workflow file at hand can be published: nothing in it is taken for a credential by mistake."""

from __future__ import annotations

from pathlib import Path

import pytest
from psycopg.types.json import Jsonb

from tests.conftest import Connect, NewUser
from tests.python.importers.test_importing_files import FILES
from workflow_sessions.importers import read_workflows


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_a_file_can_be_published(path: Path, database: str, connect: Connect, new_user: NewUser) -> None:
    connection = connect(user_id=new_user())
    for workflow in read_workflows(path):
        published = connection.execute(
            "select is_template from create_workflow(name => %s, nodes => %s, edges => %s, trigger => %s,"
            " variables => %s, is_template => true)",
            [
                workflow.name,
                *map(Jsonb, (workflow.nodes, workflow.edges, workflow.trigger, workflow.variables or {})),
            ],
        ).fetchone()
        assert published == (True,)
