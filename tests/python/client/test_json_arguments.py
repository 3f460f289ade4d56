"""What may be given where the database takes JSON."""

from __future__ import annotations

import dataclasses
import json
import uuid
from collections import UserDict
from datetime import datetime, timezone
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest
from pydantic import BaseModel, Field

from tests.conftest import NewUser
from workflow_sessions import WorkflowSessions
from workflow_sessions.statements import json_text

ID = uuid.UUID("00000000-0000-4000-8000-00000000000a")
NOON = datetime(2025, 1, 2, 12, tzinfo=timezone.utc)


class Data(BaseModel):
    label: str
    made_at: datetime


class Node(BaseModel):
    id: str
    node_type: str = Field(alias="type")
    data: Data


class Colour(Enum):
    RED = "red"


@dataclasses.dataclass
class Point:
    x: float
    y: float


def test_models_and_values_within_them_are_saved(database: str, new_user: NewUser) -> None:
    node = Node(id="a", type="order", data=Data(label="ü", made_at=NOON))
    with WorkflowSessions.connect(database, user_id=new_user()) as client:
        made = client.call("create_workflow", name="N", nodes=[node], variables={"owner": ID, "at": NOON})
        assert made["nodes"] == [
            {"id": "a", "type": "order", "data": {"label": "ü", "made_at": "2025-01-02T12:00:00Z"}}
        ]
        assert made["variables"] == {"owner": str(ID), "at": "2025-01-02T12:00:00Z"}
        typed = client.create_workflow(name="N", nodes=[node], edges=())
        assert typed.nodes == made["nodes"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Decimal("0.10"), "0.10"),
        (Colour.RED, "red"),
        (Point(1, 2.5), {"x": 1, "y": 2.5}),
        ((1, 2), [1, 2]),
        (UserDict({"a": 1}), {"a": 1}),
        ({"a": {1: None}}, {"a": {"1": None}}),
        (2**70, 2**70),
        ("\ud800", "\ud800"),
    ],
)
def test_what_pydantic_knows_becomes_json(value: object, expected: object) -> None:
    assert json.loads(json_text(value)) == expected


@pytest.mark.parametrize(
    ("value", "path"),
    [
        (float("nan"), r"\$"),
        ({"a": [1, {"b": float("inf")}]}, r"\$\.a\[1\]\.b"),
        ([Point(0, float("-inf"))], r"\$\[0\]\.y"),
    ],
)
def test_a_number_that_json_lacks_is_refused_by_its_path(value: object, path: str) -> None:
    with pytest.raises(ValueError, match=f"NaN.*: {path}$"):
        json_text(value)


def test_what_is_no_json_is_refused_before_anything_is_sent(database: str, new_user: NewUser) -> None:
    itself: list[Any] = []
    itself.append(itself)
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    bad: list[Any] = [[object()], [{(1, 2): 3}], [float("nan")], itself, deep]
    with WorkflowSessions.connect(database, user_id=new_user()) as client:
        for value in bad:
            with pytest.raises((TypeError, ValueError)):
                client.call("create_workflow", name="N", nodes=value)
        assert client.call("list_workflows") == []
