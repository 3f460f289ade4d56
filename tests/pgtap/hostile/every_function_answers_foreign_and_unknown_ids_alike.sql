-- Every function that takes an id, public or not, is called by Ben with each of Ada's ids, and with ids that do not exist:
-- code, message, detail, hint and result must be the same. The other ids of a call are Ben's own.
begin;
select plan(4);

create function pg_temp.answer(statement text) returns text language plpgsql as $$
declare
  state text; message text; detail text; hint text; result text;
begin
  execute answer.statement into result;
  raise exception sqlstate 'XX999' using message = coalesce(result, 'nothing'); -- takes back what it did
exception when others then
  get stacked diagnostics
    state = returned_sqlstate, message = message_text, detail = pg_exception_detail, hint = pg_exception_hint;
  return concat_ws(' | ', state, message, detail, hint);
end
$$;
-- A call of a function with one id in one place, Ben's in the others, and something of its type everywhere else.
create function pg_temp.call(function regprocedure, place bigint, id uuid, bens uuid) returns text language sql as $$
  select format('select %s(%s)::text', p.oid::regproc, string_agg(format('%L::%s', case
    when t.place = call.place and t.type = 'uuid[]'::regtype then array[call.id]::text
    when t.place = call.place then call.id::text
    when t.type = 'uuid'::regtype then call.bens::text
    when t.type = 'uuid[]'::regtype then array[call.bens]::text
    else case t.type when 'jsonb'::regtype then '{"name": "x"}' when 'text'::regtype then 'completed' when 'integer'::regtype then '1'
      when 'boolean'::regtype then 'true' when 'text[]'::regtype then '{}' when 'interval'::regtype then '1 hour'
      when 'timestamptz'::regtype then date_trunc('day', now())::text when 'double precision'::regtype then '0.5' end
  end, t.type::regtype), ', ' order by t.place))
  from pg_proc p cross join unnest(p.proargtypes) with ordinality as t (type, place)
  where p.oid = call.function
  group by p.oid
$$;
select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Private', tests.nodes(1)) \gset
select id as second from create_version(:'w', tests.nodes(2)) \gset
select start_execution(:'w', idempotency_key => 'k') as run \gset
select set_version_label(:'w', 1, 'completed');
select set_workflow_schedule(:'w', every => '1 hour');
select set_node_type_rule('completed', '{"required": ["secret"]}');
select enqueue_execution(:'w', max_attempts => 1) as claimed \gset
select claim_executions('completed'); -- as the calls name their workers
select enqueue_execution(:'w') as queued \gset
select start_execution(:'w') as failed \gset
select complete_execution(:'failed', 'failed');
select record_node_result(:'run', 'a');
select workflow_id as archived from create_workflow('Archived', status => 'archived') \gset
select workflow_id as template from create_workflow('Template', tests.nodes(1), is_template => true) \gset
select id as template_second from create_version(:'template', tests.nodes(2)) \gset
select create_version(:'template', tests.nodes(3));
select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Ben''s', tests.nodes(1)) \gset
select tests.clear_authentication();
select v.definition_id as definition from workflow_internal.workflow_versions v where v.id = :'w' \gset
create temporary table calls as
select p.oid::regproc::text as function, p.proargnames[t.place] as argument, i.what,
  pg_temp.call(p.oid, t.place, i.id, o.bens) as foreign_call, pg_temp.call(p.oid, t.place, gen_random_uuid(), o.bens) as unknown_call
from pg_proc p
cross join unnest(p.proargtypes) with ordinality as t (type, place)
cross join (values
  (tests.user_id('ada'), 'user'), (:'w'::uuid, 'workflow'), (:'second'::uuid, 'version'), (:'run'::uuid, 'run'),
  (:'claimed'::uuid, 'claimed run'), (:'queued'::uuid, 'queued run'), (:'failed'::uuid, 'failed run'),
  (:'archived'::uuid, 'archived workflow'), (:'template_second'::uuid, 'older version of a template'), (:'definition'::uuid, 'definition')
) as i (id, what)
-- Beside a workflow goes an owner, and beside an owner a workflow.
cross join (values (tests.user_id('ben')), (:'bens'::uuid)) as o (bens)
where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)
  and t.type in ('uuid'::regtype, 'uuid[]'::regtype) and p.provolatile <> 'i' -- an immutable function knows no rows
  and has_function_privilege('authenticated', p.oid, 'execute');
create temporary table before as
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
grant select on calls to authenticated;

select tests.authenticate_as('ben');
create temporary table answers as
select c.function, c.argument, c.what, pg_temp.answer(c.foreign_call) as foreign_answer, pg_temp.answer(c.unknown_call) as unknown_answer
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
select set_eq(
  'select to_jsonb(w) from workflow_internal.workflows w
   union all select to_jsonb(l) from workflow_internal.version_labels l
   union all select to_jsonb(v) from workflow_internal.workflow_versions v
   union all select to_jsonb(e) from workflow_internal.executions e
   union all select to_jsonb(a) from workflow_internal.active_executions a
   union all select to_jsonb(r) from workflow_internal.node_results r
   union all select to_jsonb(s) from workflow_internal.workflow_schedules s
   union all select to_jsonb(k) from workflow_internal.execution_statistics k
   union all select to_jsonb(c) from workflow_internal.execution_counters c
   union all select to_jsonb(n) from workflow_internal.node_type_rules n',
  'select b.row from before b', 'nothing was changed'
);

select * from finish();
rollback;
