-- Every function that takes an id is called with a token that is still valid after its account was deleted, with each id that
-- the account had, and with ids that never were: the answers must be the same.
begin;
select plan(3);

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
select tests.create_user('ben');
select tests.authenticate_as('ben');
select workflow_id as w from create_workflow('Private', tests.nodes(1)) \gset
select id as second from create_version(:'w', tests.nodes(2)) \gset
select start_execution(:'w', idempotency_key => 'k') as run \gset
select set_version_label(:'w', 1, 'completed');
select set_workflow_schedule(:'w', every => '1 hour');
select set_node_type_rule('completed', '{"required": ["secret"]}');
select enqueue_execution(:'w') as claimed \gset
select claim_executions('completed');
select enqueue_execution(:'w') as queued \gset
select start_execution(:'w') as failed \gset
select complete_execution(:'failed', 'failed');
select workflow_id as template from create_workflow('Template', tests.nodes(1), is_template => true) \gset
select tests.clear_authentication();
select v.definition_id as definition from workflow_internal.workflow_versions v where v.id = :'w' \gset
delete from auth.users u where u.id = tests.user_id('ben');
create temporary table calls as
select p.oid::regproc::text as function, p.proargnames[t.place] as argument, i.what,
  pg_temp.call(p.oid, t.place, i.id, o.others) as former_call,
  pg_temp.call(p.oid, t.place, gen_random_uuid(), o.others) as unknown_call
from pg_proc p
cross join unnest(p.proargtypes) with ordinality as t (type, place)
cross join (values
  (:'w'::uuid, 'workflow'), (:'second'::uuid, 'version'), (:'run'::uuid, 'run'), (:'claimed'::uuid, 'claimed run'),
  (:'queued'::uuid, 'queued run'), (:'failed'::uuid, 'failed run'), (:'template'::uuid, 'template'), (:'definition'::uuid, 'definition')
) as i (id, what)
-- Beside an id goes the token's user, or the workflow.
cross join (values (tests.user_id('ben')), (:'w'::uuid)) as o (others)
where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)
  and t.type in ('uuid'::regtype, 'uuid[]'::regtype) and p.provolatile <> 'i'
  and has_function_privilege('authenticated', p.oid, 'execute');
grant select on calls to authenticated;

select tests.authenticate_as('ben');
create temporary table answers as
select c.function, c.argument, c.what, pg_temp.answer(c.former_call) as former_answer, pg_temp.answer(c.unknown_call) as unknown_answer
from calls c;
select is_empty(
  'select a.* from answers a where a.former_answer is distinct from a.unknown_answer', 'no answer tells what there was'
);
select is_empty(
  $$select a.* from answers a where left(a.former_answer, 5) not in ('PT401', 'PT403', 'PT404', 'PT409', 'PT422', 'XX999')$$,
  'and none comes from inside'
);
select cmp_ok((select count(distinct (a.function, a.argument))::int from answers a), '>', 25, 'of all functions that take an id');

select * from finish();
rollback;
