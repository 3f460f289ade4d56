"""Locks by the asynchronous name and the one that the generator puts in its place."""

from __future__ import annotations

import asyncio
import threading

AsyncLock = asyncio.Lock
Lock = threading.Lock
