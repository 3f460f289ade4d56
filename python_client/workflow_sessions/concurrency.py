"""Locks by the asynchronous name and the one that the generator puts in its place, and how long to wait."""

from __future__ import annotations

import asyncio
import random
import threading

AsyncLock = asyncio.Lock
Lock = threading.Lock

_FIRST_WAIT = 0.05
_LONGEST_WAIT = 2.0


def backoff(attempt: int) -> float:
    """How long to wait before this attempt (1, 2, 3 …): twice as long each time, and never quite alike."""
    return random.uniform(0.5, 1) * min(_FIRST_WAIT * 2.0 ** (attempt - 1), _LONGEST_WAIT)  # noqa: S311
