"""What holds in every database, whatever happened before: each query finds what breaks its rule."""

from __future__ import annotations

from typing import Any

import psycopg
from typing_extensions import LiteralString

INVARIANTS: dict[str, LiteralString] = {
    "every workflow has versions 1, 2, 3 … without a gap, and the newest is current": """\
select w.id, w.current_version, array_agg(v.version order by v.version)
from workflow_internal.workflows w left join workflow_internal.workflow_versions v on v.workflow_id = w.id
group by w.id
having array_agg(v.version order by v.version)
  is distinct from array(select generate_series(1, w.current_version))""",
    "the view shows exactly one current version of every workflow": """\
select s.workflow_id, count(*) filter (where s.is_current_version)
from public.workflow_sessions s
group by s.workflow_id having count(*) filter (where s.is_current_version) <> 1""",
    "every definition belongs to a version or to a run": """\
select d.id, d.has_run from workflow_internal.workflow_definitions d
where not exists (select from workflow_internal.workflow_versions v where v.definition_id = d.id)
  and not exists (select from workflow_internal.executions e where e.definition_id = d.id)""",
    "every run of an account has its definition, marked as one that ran": """\
select e.id, d.has_run from workflow_internal.executions e
join auth.users u on u.id = e.user_id
left join workflow_internal.workflow_definitions d on d.id = e.definition_id
where d.has_run is not true""",
    "the definitions of templates are public, and no other": """\
select d.id, d.is_public from workflow_internal.workflow_definitions d
where d.is_public <> exists (select from workflow_internal.templates t where t.definition_id = d.id)""",
    "the templates are the current versions of the templates that are not archived": """\
with faces as (
  select w.id, v.id as version_id, v.definition_id, w.user_id, v.version, v.revision, w.name, w.description,
    w.tags, w.status, v.version_note, v.created_at, w.updated_at
  from workflow_internal.workflows w
  join workflow_internal.workflow_versions v on v.workflow_id = w.id and v.version = w.current_version
  where w.is_template and w.archived_at is null
), shown as (
  select t.workflow_id, t.version_id, t.definition_id, t.user_id, t.version, t.revision, t.name,
    t.description, t.tags, t.status, t.version_note, t.created_at, t.updated_at
  from workflow_internal.templates t
)
(table faces except table shown) union all (table shown except table faces)""",
    # Those of deleted workflows are no business of anybody: a start that overlaps the delete leaves them.
    "the counters of a workflow are the number of its runs": """\
select w.id, r.counted, c.counted
from workflow_internal.workflows w
cross join lateral (
  select count(*) as counted from workflow_internal.executions e where e.workflow_id = w.id
) r
cross join lateral (
  select coalesce(sum(k.execution_count), 0) as counted
  from workflow_internal.execution_counters k where k.workflow_id = w.id
) c
where r.counted <> c.counted""",
    "the statistics are those of the finished runs": """\
with counted as (
  select s.workflow_id, s.version, sum(s.completed) as completed, sum(s.failed) as failed,
    sum(s.cancelled) as cancelled, round(sum(s.duration_sum_ms)::numeric, 2) as took_ms,
    round(max(s.duration_max_ms)::numeric, 2) as longest_ms,
    sum((select sum(d.number) from unnest(s.durations) as d (number))) as durations
  from workflow_internal.execution_statistics s group by s.workflow_id, s.version
), ran as (
  select e.workflow_id, e.workflow_version as version,
    count(*) filter (where e.status = 'completed') as completed,
    count(*) filter (where e.status = 'failed') as failed,
    count(*) filter (where e.status = 'cancelled') as cancelled,
    coalesce(round(sum(t.took_ms), 2), 0) as took_ms, coalesce(round(max(t.took_ms), 2), 0) as longest_ms,
    nullif(count(t.took_ms), 0) as durations
  from workflow_internal.executions e
  cross join lateral (
    select case when e.status in ('completed', 'failed')
      then extract(epoch from e.completed_at - e.started_at) * 1000 end as took_ms
  ) t
  where e.status in ('completed', 'failed', 'cancelled') group by e.workflow_id, e.workflow_version
)
(table counted except table ran) union all (table ran except table counted)""",
    # Hours are dropped after some weeks.
    "days, and hours, with the hour that is going on, add up to the statistics": """\
with parts as (
  select p.workflow_id, p.version, p.is_day, p.completed, p.failed, p.cancelled, p.duration_sum_ms,
    p.durations
  from workflow_internal.execution_periods p
  union all
  select s.workflow_id, s.version, k.is_day, s.hour_completed, s.hour_failed, s.hour_cancelled,
    s.hour_duration_sum_ms, s.hour_durations
  from workflow_internal.execution_statistics s cross join (values (true), (false)) as k (is_day)
)
select p.workflow_id, p.version, p.is_day
from parts p
where p.is_day or not exists (
  select from workflow_internal.execution_periods o
  where o.workflow_id = p.workflow_id and o.is_day and o.period_start < workflow_internal.oldest_hour()
)
group by p.workflow_id, p.version, p.is_day
having (
  sum(p.completed), sum(p.failed), sum(p.cancelled), round(sum(p.duration_sum_ms)::numeric, 2),
  sum((select sum(d.number) from unnest(p.durations) as d (number)))
) is distinct from (
  select (
    sum(s.completed), sum(s.failed), sum(s.cancelled), round(sum(s.duration_sum_ms)::numeric, 2),
    sum((select sum(d.number) from unnest(s.durations) as d (number)))
  )
  from workflow_internal.execution_statistics s
  where s.workflow_id = p.workflow_id and s.version = p.version
)""",
    "every idempotency key names a run": """\
select k.* from workflow_internal.execution_keys k
where not exists (select from workflow_internal.executions e where e.id = k.execution_id)""",
}


def broken_invariants(superuser: psycopg.Connection[Any]) -> dict[str, set[str]]:
    """What breaks each of the rules."""
    return {rule: {str(row) for row in superuser.execute(query)} for rule, query in INVARIANTS.items()}
