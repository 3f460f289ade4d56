"""The committed client is what the SQL says, and what is not is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from workflow_sessions import cli
from workflow_sessions.generator.catalog import GeneratorError
from workflow_sessions.generator.writing import generate
from workflow_sessions.installer import database_root

SQL = database_root() / "sql"
FUNCTIONS = database_root() / "functions"


def test_the_committed_client_is_what_the_sql_says() -> None:
    assert generate(check=True) == [], "the client is stale: run make generate"


@pytest.fixture
def output(tmp_path: Path) -> Path:
    generate(SQL, FUNCTIONS, tmp_path / "client")
    return tmp_path / "client"


def test_a_file_that_was_changed_missing_or_left_over_is_named_and_mended(output: Path) -> None:
    changed = (output / "models.py").read_text() + "\n# changed"
    (output / "models.py").write_text(changed)
    (output / "catalog.py").unlink()
    (output / "gone.py").write_text((output / "errors.py").read_text())
    (output / "own.py").write_text("mine = 1\n")
    stale = generate(SQL, FUNCTIONS, output, check=True)
    assert {path.name for path in stale} == {"models.py", "catalog.py", "gone.py"}
    assert (output / "models.py").read_text() == changed
    generate(SQL, FUNCTIONS, output)
    assert generate(SQL, FUNCTIONS, output, check=True) == []
    assert not (output / "gone.py").exists()
    assert (output / "own.py").exists()


def test_what_somebody_wrote_is_never_overwritten(output: Path) -> None:
    (output / "models.py").write_text("mine = 1\n")
    with pytest.raises(GeneratorError, match=r"models\.py: this file was not made by the generator"):
        generate(SQL, FUNCTIONS, output)
    assert (output / "models.py").read_text() == "mine = 1\n"


def test_the_command_fails_when_a_file_is_stale(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["generate", "--sql", str(SQL), "--functions", str(FUNCTIONS), "--output", str(output)]
    assert cli.main([*arguments, "--check"]) == 0
    (output / "errors.py").unlink()
    assert cli.main([*arguments, "--check"]) == 1
    said = capsys.readouterr()
    assert "errors.py" in said.out
    assert "make generate" in said.err
    assert cli.main(arguments) == 0
    assert (output / "errors.py").exists()


def test_folders_of_ones_own_need_an_output_of_ones_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["generate", "--functions", str(FUNCTIONS)]) == 1
    assert "--output" in capsys.readouterr().err
