"""Write docs/reference.md from a fresh install: `make docs`."""

from __future__ import annotations

from pathlib import Path

import psycopg

from workflow_sessions.embedded import embedded_postgres
from workflow_sessions.installer import migrate
from workflow_sessions.reference import reference

REFERENCE = Path(__file__).parent.parent / "docs" / "reference.md"


def main() -> None:
    with embedded_postgres() as dsn:
        migrate(dsn)
        with psycopg.connect(dsn) as connection:
            REFERENCE.write_text(reference(connection))
    print(f"wrote {REFERENCE.relative_to(Path.cwd()) if REFERENCE.is_relative_to(Path.cwd()) else REFERENCE}")


if __name__ == "__main__":
    main()
