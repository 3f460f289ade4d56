"""A worker as a program of its own, for tests that send it signals."""

from __future__ import annotations

import asyncio
import os
import sys
import time

from workflow_sessions import (
    AsyncClaimedRun,
    AsyncWorker,
    AsyncWorkflowSessions,
    ClaimedRun,
    Worker,
    WorkflowSessions,
)

SECONDS = float(os.environ.get("WORKER_SECONDS", "0.05"))


def with_threads(dsn: str, user: str) -> None:
    def work(run: ClaimedRun) -> None:
        with run.node("a") as node:
            print("begun", flush=True)
            time.sleep(SECONDS)
            node.output = 1

    with WorkflowSessions.connect(dsn, user_id=user) as client:
        Worker(client, work, concurrency=4).run()


async def with_tasks(dsn: str, user: str) -> None:
    async def work(run: AsyncClaimedRun) -> None:
        async with run.node("a") as node:
            print("begun", flush=True)
            await asyncio.sleep(SECONDS)
            node.output = 1

    async with await AsyncWorkflowSessions.connect(dsn, user_id=user) as client:
        await AsyncWorker(client, work, concurrency=4).run()


if __name__ == "__main__":
    kind, dsn, user = sys.argv[1:]
    if kind == "threads":
        with_threads(dsn, user)
    else:
        asyncio.run(with_tasks(dsn, user))
    print("left", flush=True)
