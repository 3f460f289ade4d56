"""Comparing two definitions by the database."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from tests.python.compare.applying import Definition, Row

Compare = Callable[[Definition, Definition], list[Row]]


@pytest.fixture
def compare(superuser: psycopg.Connection[tuple[Any, ...]]) -> Compare:
    def compare_definitions(older: Definition, newer: Definition) -> list[Row]:
        with superuser.cursor(row_factory=dict_row) as cursor:
            cursor.execute(
                "select * from compare_definitions(%s, %s)", [json.dumps(older), json.dumps(newer)]
            )
            return cursor.fetchall()

    return compare_definitions
