"""What runs at the same time, with asyncio. `thread_tasks` is the same with threads."""

from __future__ import annotations

import asyncio
import inspect
import signal
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

T = TypeVar("T")
Call = Callable[[], Awaitable[T]]
Handler = Callable[[Any], Any]

sleep = asyncio.sleep


class Wake:
    """Ends one wait, or the next one."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def set(self) -> None:
        self._event.set()

    async def wait(self, seconds: float | None = None) -> None:
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._event.wait(), seconds)
        self._event.clear()


class Background:
    """A function that runs beside its caller."""

    def __init__(self, function: Callable[..., Coroutine[Any, Any, None]], *arguments: Any) -> None:
        self._function = function
        self._arguments = arguments
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._function(*self._arguments))

    async def wait(self, seconds: float) -> None:
        if self._task:
            await asyncio.wait([self._task], timeout=seconds)

    def abandon(self) -> None:
        """End it wherever it is."""
        if self._task:
            self._task.cancel()


class Activity:
    """One call of a handler, which can be interrupted."""

    def __init__(self, handler: Handler, argument: Any) -> None:
        self._handler = handler
        self._argument = argument
        self._task: asyncio.Task[Any] | None = None
        self._is_interrupted = False

    async def outcome(self) -> Any:
        if self._is_interrupted:
            raise asyncio.CancelledError
        # A task of its own: what is done with the outcome is not interrupted with it.
        self._task = asyncio.create_task(self._run())
        try:
            await asyncio.wait([self._task])
        finally:
            self._task.cancel()
        return self._task.result()

    def interrupt(self) -> bool:
        """Whether it hears of it at once."""
        self._is_interrupted = True
        if self._task:
            self._task.cancel()
        return True

    async def _run(self) -> Any:
        try:
            return await call_handler(self._handler, self._argument)
        except SystemExit as error:
            # asyncio would end the whole program, and with it the runs of others.
            raise RuntimeError(f"The handler called exit({error.code!r})") from error


async def call_handler(handler: Handler, argument: Any) -> Any:
    answer = handler(argument)
    return await answer if inspect.isawaitable(answer) else answer


@contextmanager
def stopping_on_signals(stop: Callable[[], None]) -> Iterator[None]:
    """Let SIGTERM and SIGINT call `stop`. The second one does what it did before.

    Without signals on this platform, or outside of the main thread, nothing is changed.
    """
    loop = asyncio.get_running_loop()
    previous = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    installed: list[signal.Signals] = []

    def restore() -> None:
        while installed:
            number = installed.pop()
            loop.remove_signal_handler(number)
            signal.signal(number, previous[number] or signal.SIG_DFL)

    def receive() -> None:
        restore()
        stop()

    try:
        with suppress(NotImplementedError, RuntimeError, ValueError):
            for number in previous:
                loop.add_signal_handler(number, receive)
                installed.append(number)
        yield
    finally:
        restore()
