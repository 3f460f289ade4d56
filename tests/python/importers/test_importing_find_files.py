"""Which files are looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from workflow_sessions.importers import find_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.json", "a.cforge", "C.JSON", "notes.md", ".hidden.json", "deep/er/z.json", ".git/x.json"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{}")
    return tmp_path


def test_folders_are_walked_in_order_and_hidden_files_left_out(folder: Path) -> None:
    names = [path.relative_to(folder).as_posix() for path in find_files([folder])]
    assert names == ["C.JSON", "a.cforge", "b.json", "deep/er/z.json"]


def test_given_files_come_as_they_are(folder: Path) -> None:
    given = [folder / "notes.md", folder / ".hidden.json", folder / "missing.json"]
    assert find_files(given) == given


def test_nothing_comes_twice(folder: Path) -> None:
    assert find_files([folder / "b.json", folder, folder]) == [
        folder / "b.json",
        folder / "C.JSON",
        folder / "a.cforge",
        folder / "deep/er/z.json",
    ]


def test_links_cannot_make_the_walk_endless(folder: Path) -> None:
    before = find_files([folder])
    (folder / "deep" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "broken.json").symlink_to(folder / "nowhere.json")
    assert find_files([folder]) == before
    (folder / "linked.json").symlink_to(folder / "b.json")
    assert folder / "linked.json" in find_files([folder])


def test_a_link_to_a_folder_that_is_given_is_walked(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    link = tmp_path_factory.mktemp("links") / "exports"
    link.symlink_to(folder, target_is_directory=True)
    assert len(find_files([link])) == 4
