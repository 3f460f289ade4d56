"""How long, and how often, to try again what the database did not answer."""

from __future__ import annotations

import random
from collections.abc import Iterator

from workflow_sessions.errors import ConnectionLostError, DatabaseError, WorkflowError

# Classes of SQLSTATE after which the same call may succeed: connections, transactions that were rolled back,
# resources, shutdowns and timeouts, the system; and single ones: a lock that was not had, a server that is a
# replica for now.
_PASSING_CLASSES = ("08", "40", "53", "57", "58")
LOCKED = "55P03"
_PASSING = ("25006", LOCKED, "PGRST000", "PGRST001", "PGRST002", "PGRST003")


def is_passing(error: WorkflowError) -> bool:
    """Whether the same call may succeed later. A gateway's answer without a SQLSTATE counts as such."""
    if isinstance(error, ConnectionLostError):
        return True
    return isinstance(error, DatabaseError) and (
        not error.sqlstate or error.sqlstate.startswith(_PASSING_CLASSES) or error.sqlstate in _PASSING
    )


def delays(first: float, longest: float) -> Iterator[float]:
    """Seconds to wait, twice as long each time, with jitter so that many do not come back at once."""
    delay = first
    while True:
        yield random.uniform(delay / 2, delay)  # noqa: S311 (no secret)
        delay = min(delay * 2, longest)
