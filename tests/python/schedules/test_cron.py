"""Cron expressions come due when a watch that is looked at each minute says so."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import psycopg
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

# Before each: a change to summer time, one back, the end of a leap February, the end of a year.
STARTS = [
    datetime(2026, 3, 28, 20),
    datetime(2026, 10, 24, 20),
    datetime(2028, 2, 28, 20),
    datetime(2026, 12, 31, 10),
]
ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"]
LONGEST = timedelta(days=3)


@st.composite
def fields(draw: st.DrawFn, low: int, high: int) -> tuple[str, set[int]]:
    """A field, and the numbers that it stands for."""
    texts: list[str] = []
    numbers: set[int] = set()
    for _ in range(draw(st.integers(1, 2))):
        first, last = sorted((draw(st.integers(low, high)), draw(st.integers(low, high))))
        step = draw(st.integers(1, 12))
        text, part = draw(
            st.sampled_from(
                [
                    ("*", range(low, high + 1)),
                    (f"*/{step}", range(low, high + 1, step)),
                    (f"{first}", range(first, first + 1)),
                    (f"{first}-{last}", range(first, last + 1)),
                    (f"{first}-{last}/{step}", range(first, last + 1, step)),
                ]
            )
        )
        texts.append(text)
        numbers |= set(part)
    return ",".join(texts), numbers


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    minute=fields(0, 59),
    hour=fields(0, 23),
    day=fields(1, 31),
    weekday=fields(0, 7),
    zone=st.sampled_from(ZONES),
    start=st.sampled_from(STARTS),
    after=st.integers(0, 12 * 3600),
)
def test_the_next_time_is_the_one_that_a_watch_shows_first(
    superuser: psycopg.Connection[Any],
    minute: tuple[str, set[int]],
    hour: tuple[str, set[int]],
    day: tuple[str, set[int]],
    weekday: tuple[str, set[int]],
    zone: str,
    start: datetime,
    after: int,
) -> None:
    cron = f"{minute[0]} {hour[0]} {day[0]} * {weekday[0]}"
    moment = start.replace(tzinfo=timezone.utc) + timedelta(seconds=after)
    row = superuser.execute(
        "select workflow_internal.next_cron_time(%s, %s, %s)", [cron, zone, moment]
    ).fetchone()
    assert row
    found = row[0]
    expected = _watched(cron, minute[1], hour[1], day[1], {number % 7 for number in weekday[1]}, zone, moment)
    if expected is None:
        assert found is None or found > moment + LONGEST
    else:
        assert found == expected


def _watched(
    cron: str,
    minutes: set[int],
    hours: set[int],
    days: set[int],
    weekdays: set[int],
    zone: str,
    moment: datetime,
) -> datetime | None:
    """Look at the watch each minute for three days, and see what it skips and what it shows again."""
    _, _, day_field, _, weekday_field = cron.split(" ")
    either = day_field[0] != "*" and weekday_field[0] != "*"

    def is_due(shown: datetime) -> bool:
        on_day, on_weekday = shown.day in days, shown.isoweekday() % 7 in weekdays
        today = (on_day or on_weekday) if either else (on_day and on_weekday)
        return today and shown.hour in hours and shown.minute in minutes

    watch = ZoneInfo(zone)
    minute = timedelta(minutes=1)
    now = moment.replace(second=0, microsecond=0) + minute
    # Enough of the past to know what the watch has skipped or shown already.
    seen = now - timedelta(hours=4)
    due_again: set[datetime] = set()
    shown_before: set[datetime] = set()
    while seen <= moment + LONGEST:
        shown = seen.astimezone(watch).replace(tzinfo=None, fold=0)
        last_shown = (seen - minute).astimezone(watch).replace(tzinfo=None, fold=0)
        skipped = (shown - last_shown - minute) // minute
        for number in range(skipped):
            if is_due(last_shown + minute * (number + 1)):
                due_again.add(seen + minute * number)
        first_time = shown not in shown_before
        shown_before.add(shown)
        due = is_due(shown) and (first_time or len(hours) == 24)
        if seen >= now and (due or seen in due_again):
            return seen
        seen += minute
    return None
