"""What runs at the same time, with threads. `asyncio_tasks` is the same with asyncio."""

from __future__ import annotations

import queue
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any, TypeVar

T = TypeVar("T")
Call = Callable[[], T]
Handler = Callable[[Any], Any]

sleep = time.sleep


class Wake:
    """Ends one wait, or the next one.

    A queue, since `set` is called by signal handlers, too, where an Event could deadlock.
    """

    def __init__(self) -> None:
        self._calls: queue.SimpleQueue[None] = queue.SimpleQueue()

    def set(self) -> None:
        self._calls.put(None)

    def wait(self, seconds: float | None = None) -> None:
        with suppress(queue.Empty):
            self._calls.get(timeout=seconds)
            while True:
                self._calls.get_nowait()


class Background:
    """A function that runs beside its caller, and does not keep the program from ending."""

    def __init__(self, function: Callable[..., None], *arguments: Any) -> None:
        self._thread = threading.Thread(target=function, args=arguments, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wait(self, seconds: float) -> None:
        self._thread.join(seconds)

    def abandon(self) -> None:
        """Nothing ends a thread from outside: it goes on until it looks, or the program ends."""


class Activity:
    """One call of a handler. It is not interrupted: it hears of it when it records the next result."""

    def __init__(self, handler: Handler, argument: Any) -> None:
        self._handler = handler
        self._argument = argument

    def outcome(self) -> Any:
        return call_handler(self._handler, self._argument)

    def interrupt(self) -> bool:
        """Whether it hears of it at once: never."""
        return False


def call_handler(handler: Handler, argument: Any) -> Any:
    return handler(argument)


@contextmanager
def stopping_on_signals(stop: Callable[[], None]) -> Iterator[None]:
    """Let SIGTERM and SIGINT call `stop`. The second one does what it did before.

    Outside of the main thread nothing is changed.
    """
    previous = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    installed: list[signal.Signals] = []

    def restore() -> None:
        while installed:
            number = installed.pop()
            signal.signal(number, previous[number] or signal.SIG_DFL)

    def receive(_: int, __: FrameType | None) -> None:
        restore()
        stop()

    try:
        if threading.current_thread() is threading.main_thread():
            for number in previous:
                signal.signal(number, receive)
                installed.append(number)
        yield
    finally:
        restore()
