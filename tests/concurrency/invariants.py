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
