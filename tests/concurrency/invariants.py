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
    "every header shows what its current version says": """\
select w.id from workflow_internal.workflows w
left join workflow_internal.workflow_versions v on v.workflow_id = w.id and v.version = w.current_version
where (w.current_version_id, w.revision, w.created_by, w.updated_by, w.version_note)
  is distinct from (v.id, v.revision, v.created_by, v.updated_by, v.version_note)""",
    "the view shows exactly one current version of every workflow": """\
select s.workflow_id, count(*) filter (where s.is_current_version)
from public.workflow_sessions s
group by s.workflow_id having count(*) filter (where s.is_current_version) <> 1""",
    "every definition belongs to a version, is what a copy began with, or belongs to a run": """\
select d.id, d.has_run from workflow_internal.workflow_definitions d
where not exists (
    select from workflow_internal.workflow_versions v where d.id in (v.definition_id, v.forked_definition_id)
  )
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
    w.category, w.tags, w.status, v.version_note, v.created_at, w.updated_at
  from workflow_internal.workflows w
  join workflow_internal.workflow_versions v on v.workflow_id = w.id and v.version = w.current_version
  where w.is_template and w.archived_at is null
), shown as (
  select t.workflow_id, t.version_id, t.definition_id, t.user_id, t.version, t.revision, t.name,
    t.description, t.category, t.tags, t.status, t.version_note, t.created_at, t.updated_at
  from workflow_internal.templates t
)
(table faces except table shown) union all (table shown except table faces)""",
    "every copy, and nothing else, has the definition that it began with": """\
select v.id, v.forked_from_id, v.forked_definition_id from workflow_internal.workflow_versions v
left join workflow_internal.workflow_definitions d
  on d.id = v.forked_definition_id and d.workflow_id = v.workflow_id
where (v.forked_from_id is not null) <> (d.id is not null)""",
    "every template has a count of its copies": """\
select t.workflow_id from workflow_internal.templates t
where not exists (select from workflow_internal.template_counts c where c.workflow_id = t.workflow_id)""",
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
    "what carries a label is not archived, and the label is its owner's": """\
select l.*, v.archived_at, w.user_id
from workflow_internal.version_labels l
left join workflow_internal.workflow_versions v on v.workflow_id = l.workflow_id and v.version = l.version
left join workflow_internal.workflows w on w.id = l.workflow_id
where w.id is null or v.id is null or v.archived_at is not null or l.user_id <> w.user_id""",
    "no counter is left of a workflow that was deleted": """\
select c.* from workflow_internal.execution_counters c
where not exists (select from workflow_internal.workflows w where w.id = c.workflow_id)""",
    "the active runs are those that are queued or running": """\
with shown as (
  select e.id, e.workflow_id, e.user_id, e.status, e.attempt from workflow_internal.executions e
  where e.status in ('queued', 'running')
), active as (
  select a.execution_id, a.workflow_id, a.user_id, a.status, a.attempt
  from workflow_internal.active_executions a
)
(table shown except table active) union all (table active except table shown)""",
    "the unsuccessful runs are those that failed or were cancelled": """\
with shown as (
  select e.id, e.workflow_id, e.user_id, e.status from workflow_internal.executions e
  where e.status in ('failed', 'cancelled')
), noted as (
  select u.execution_id, u.workflow_id, u.user_id, u.status from workflow_internal.unsuccessful_executions u
)
(table shown except table noted) union all (table noted except table shown)""",
    "the key of a run expires when the run has ended": """\
select k.*, e.status from workflow_internal.execution_keys k
join workflow_internal.executions e on e.id = k.execution_id
where (k.expires_at is null) <> (e.status in ('queued', 'running'))""",
    # Three decimals of a millisecond are all that there are: with fewer, equal sums could round apart.
    "the statistics are those of the finished runs": """\
with counted as (
  select s.workflow_id, s.version, sum(s.completed) as completed, sum(s.failed) as failed,
    sum(s.cancelled) as cancelled, round(sum(s.duration_sum_ms)::numeric, 3) as took_ms,
    round(max(s.duration_max_ms)::numeric, 3) as longest_ms,
    sum((select sum(d.number) from unnest(s.durations) as d (number))) as durations
  from workflow_internal.execution_statistics s group by s.workflow_id, s.version
), ran as (
  select e.workflow_id, e.workflow_version as version,
    count(*) filter (where e.status = 'completed') as completed,
    count(*) filter (where e.status = 'failed') as failed,
    count(*) filter (where e.status = 'cancelled') as cancelled,
    coalesce(round(sum(t.took_ms), 3), 0) as took_ms, coalesce(round(max(t.took_ms), 3), 0) as longest_ms,
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
  sum(p.completed), sum(p.failed), sum(p.cancelled), round(sum(p.duration_sum_ms)::numeric, 3),
  sum((select sum(d.number) from unnest(p.durations) as d (number)))
) is distinct from (
  select (
    sum(s.completed), sum(s.failed), sum(s.cancelled), round(sum(s.duration_sum_ms)::numeric, 3),
    sum((select sum(d.number) from unnest(s.durations) as d (number)))
  )
  from workflow_internal.execution_statistics s
  where s.workflow_id = p.workflow_id and s.version = p.version
)""",
    "statistics know from where the runs of every hour and day were started": """\
with parts as (
  select p.workflow_id, p.version, p.is_day, p.period_start, p.sources
  from workflow_internal.execution_periods p
  union all
  select s.workflow_id, s.version, k.is_day,
    date_bin(case when k.is_day then interval '24 hours' else interval '1 hour' end, s.hour_start, 'epoch'),
    s.hour_sources
  from workflow_internal.execution_statistics s cross join (values (true), (false)) as k (is_day)
)
select e.id, k.is_day
from workflow_internal.executions e cross join (values (true), (false)) as k (is_day)
cross join lateral (select workflow_internal.time_of_id(e.id) as made_at) m
where e.status in ('completed', 'failed', 'cancelled') and e.trigger_source is not null
  and (k.is_day or m.made_at >= workflow_internal.oldest_hour())
  and not exists (
    select from parts p
    where p.workflow_id = e.workflow_id and p.version = e.workflow_version and p.is_day = k.is_day
      and p.period_start = date_bin(
        case when k.is_day then interval '24 hours' else interval '1 hour' end, m.made_at, 'epoch'
      )
      and p.sources & workflow_internal.source_bit(e.trigger_source) <> 0
  )""",
    "every result of a node is of a run, which knows that it has some": """\
select r.execution_id, r.node_id, e.has_node_results, a.result_count
from workflow_internal.node_results r
left join workflow_internal.executions e on e.id = r.execution_id
left join workflow_internal.active_executions a on a.execution_id = r.execution_id
where e.has_node_results is not true and a.result_count is null""",
    "every idempotency key names a run": """\
select k.* from workflow_internal.execution_keys k
where not exists (select from workflow_internal.executions e where e.id = k.execution_id)""",
}


def broken_invariants(superuser: psycopg.Connection[Any]) -> dict[str, set[str]]:
    """What breaks each of the rules."""
    return {rule: {str(row) for row in superuser.execute(query)} for rule, query in INVARIANTS.items()}
