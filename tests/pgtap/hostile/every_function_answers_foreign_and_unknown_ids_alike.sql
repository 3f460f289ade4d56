-- Every function that takes an id, public or not, is called by Ben with each of Ada's ids, and with ids that do not exist:
-- code, message, detail, hint and result must be the same. The other ids of a call are Ben's own.
begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
create temporary table adas as select * from tests.fill_account('ada');
select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Ben''s', tests.nodes(1)) \gset
select tests.clear_authentication();
create temporary table calls as
select c.function, c.argument, a.what, replace(c.call, ':id', a.id::text) as foreign_call,
  replace(c.call, ':id', gen_random_uuid()::text) as unknown_call
from (select * from adas a where a.what <> 'template') a -- a template is everybody's
-- Beside a workflow goes an owner, and beside an owner a workflow.
cross join (values (tests.user_id('ben')), (:'bens'::uuid)) as o (bens)
cross join lateral tests.calls_with_an_id(o.bens) c;
create temporary view stored as
select to_jsonb(w) as row from workflow_internal.workflows w
union all select to_jsonb(l) from workflow_internal.version_labels l
union all select to_jsonb(v) from workflow_internal.workflow_versions v
union all select to_jsonb(e) from workflow_internal.executions e
union all select to_jsonb(a) from workflow_internal.active_executions a
union all select to_jsonb(r) from workflow_internal.node_results r
union all select to_jsonb(s) from workflow_internal.workflow_schedules s
union all select to_jsonb(k) from workflow_internal.execution_statistics k
union all select to_jsonb(c) from workflow_internal.execution_counters c
union all select to_jsonb(n) from workflow_internal.node_type_rules n;
create temporary table before as select s.row from stored s;
grant select on calls to authenticated;

select tests.authenticate_as('ben');
create temporary table answers as
select c.function, c.argument, c.what, tests.outcome(c.foreign_call) as foreign_answer, tests.outcome(c.unknown_call) as unknown_answer
from calls c;
select is_empty(
  'select a.* from answers a where a.foreign_answer is distinct from a.unknown_answer', 'no answer tells what exists'
);
select is_empty(
  $$select a.* from answers a where left(a.foreign_answer, 5) not in ('PT401', 'PT403', 'PT404', 'PT409', 'PT422', 'XX999')$$,
  'and none comes from inside: no constraint, no cast'
);
select cmp_ok((select count(distinct (a.function, a.argument))::int from answers a), '>', 25, 'of all functions that take an id');
select tests.clear_authentication();
select set_eq('select s.row from stored s', 'select b.row from before b', 'nothing was changed');

select * from finish();
rollback;
