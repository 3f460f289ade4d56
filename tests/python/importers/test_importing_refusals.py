"""Every reason to refuse a file, in words that say what to do."""

from __future__ import annotations

import contextlib
import inspect
import os
import sys
from pathlib import Path

import pytest

from tests.python.importers.conftest import Refuse
from workflow_sessions.importers import UnreadableWorkflow, read_workflows

GOOD = b'{"nodes": [], "edges": []}'


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "the text is empty"),
        (b" \n\t", "the text is empty"),
        (b"not json", "the text is not JSON (line 1, column 1: Expecting value)"),
        (b'{"nodes": [],\n "edges": ]}', "the text is not JSON (line 2, column 11"),
        (b'{"nodes": ["a\x00b"], "edges": []}', "the text is not JSON"),
        (b'\xff\xfe{"nodes"', "the text is not UTF-8 text (byte 0 is wrong): save it in UTF-8"),
        ('{"naïve": 1}'.encode("latin-1"), "the text is not UTF-8 text (byte 4"),
        (b'{"nodes": [{"data": {"a b": ["x\\u0000"]}}], "edges": []}', '$.nodes[0].data["a b"][0] holds'),
        (b'{"nodes": [], "edges": [], "a\\u0000": 1}', "a key at $ holds the character \\u0000"),
        (
            b'{"nodes": [], "edges": [], "name": "\\ud83d"}',
            "a string at $.name holds half of a surrogate pair",
        ),
        (b'{"nodes": [], "edges": [], "\\udc00": 1}', "a key at $ holds half of a surrogate pair"),
        (b'{"nodes": [], "edges": [], "x": NaN}', "the number at $.x is NaN, infinite or too large"),
        (b'{"nodes": [], "edges": [], "x": [0, -Infinity]}', "the number at $.x[1] is NaN"),
        (b'{"nodes": [], "edges": [], "x": 1e400}', "the number at $.x is NaN, infinite or too large"),
        (b'{"nodes": [], "edges": [], "x": ' + b"9" * 6000 + b"}", "the number at $.x is NaN"),
        (b'{"nodes": [{"id": "a", "id": "b"}], "edges": []}', 'the key "id" occurs more than once'),
        (b'{"x": {"y": 1, "y": true}, "nodes": [], "edges": []}', "in the object at $.x: keep one"),
        (b"[" * 300 + b"]" * 300, "the text nests values more than 200 levels deep"),
        (b"[" * 200_000, "the text nests values more than 200 levels deep"),
        (b'{"name": "package", "version": "1.0.0"}', "not a workflow file of a known format"),
        (b"[]", "not a workflow file of a known format"),
        (b"42", "not a workflow file of a known format"),
        (b'[{"id": "a", "type": "b"}]', "not a workflow file of a known format"),
        (b'{"nodes": ["a"], "edges": []}', "$.nodes[0] should be an object"),
        (b'{"nodes": [{"id": true}], "edges": []}', "$.nodes[0].id should be a string"),
        (b'{"nodes": [{"id": "a", "type": []}], "edges": []}', "$.nodes[0].type should be a string"),
        (b'{"nodes": [{"id": "a", "data": 1}], "edges": []}', "$.nodes[0].data should be an object"),
        (b'{"nodes": [], "edges": [{"source": "a"}]}', "$.edges[0].target should be the id of a node"),
        (b'{"data": {"nodes": [], "edges": [3]}}', "$.data.edges[0] should be an object"),
        (b'{"nodes": [], "connections": {"A": []}}', "$.connections['A'] should be an object"),
        (b'[{"id": "a", "type": "b", "wires": ["c"]}]', "output 0 in the wires of node 'a' should be a list"),
        (b'{"last_node_id": 1, "nodes": [], "links": [[1, 2]]}', "$.links[0] should be a list of six"),
        (b'{"definition": {"nodes": [], "links": [{}]}}', "$.definition.links[0].source_id should be the id"),
    ],
)
def test_the_reason_says_what_is_wrong(refusal: Refuse, raw: bytes, reason: str) -> None:
    assert reason in refusal(raw)


def test_equal_values_under_one_key_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "twice.json"
    path.write_bytes(b'{"nodes": [], "nodes": [], "edges": []}')
    assert read_workflows(path)[0].nodes == []


def test_a_byte_order_mark_is_no_reason_to_refuse(tmp_path: Path) -> None:
    path = tmp_path / "windows.json"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD)
    assert read_workflows(path)[0].name == "windows"


def test_size_limit(tmp_path: Path, refusal: Refuse) -> None:
    path = tmp_path / "large.json"
    path.write_bytes(GOOD)
    assert read_workflows(path, size_limit=len(GOOD))
    with pytest.raises(UnreadableWorkflow, match="larger than 25 bytes"):
        read_workflows(path, size_limit=len(GOOD) - 1)
    assert "larger than 4 MiB" in refusal(GOOD + b" " * (4 * 1024 * 1024))


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UnreadableWorkflow, match="this is a folder, not a file"):
        read_workflows(tmp_path)


def test_a_path_that_leads_nowhere(tmp_path: Path) -> None:
    with pytest.raises(UnreadableWorkflow, match="there is no such file"):
        read_workflows(tmp_path / "gone.json")
    for impossible in ("n" * 5000, "nul\x00"):
        with pytest.raises(UnreadableWorkflow, match=r"cannot be read|no such file"):
            read_workflows(tmp_path / impossible)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes exist on Unix only")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(UnreadableWorkflow, match="not a regular file"):
        read_workflows(tmp_path / "pipe.json")


def test_no_recursion_error_reaches_a_caller_deep_in_the_stack(tmp_path: Path) -> None:
    path = tmp_path / "nested.json"
    path.write_bytes(b'{"nodes": [], "edges": [], "x": ' + b"[" * 150 + b"]" * 150 + b"}")

    def read_below(levels: int) -> None:
        if levels:
            read_below(levels - 1)
            return
        # Enough stack is left, or it is not: both are fine, a RecursionError is not.
        with contextlib.suppress(UnreadableWorkflow):
            read_workflows(path)

    used = len(inspect.stack())
    for spare in (40, 60, 120, 200):
        read_below(sys.getrecursionlimit() - used - spare)


def test_the_message_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.json"
    path.touch()
    with pytest.raises(UnreadableWorkflow) as refused:
        read_workflows(path)
    assert str(refused.value) == f"{path}: {refused.value.reason}"
