-- What sweeps over all functions need: an account that has something of everything, calls, and what they answer.

-- What a statement answers, its result or its error, with all that it did taken back: 'XX999 | result' or
-- 'PT404 | message | detail | hint'.
create function tests.outcome(statement text)
  returns text
  language plpgsql
as $$
declare
  result text;
  detail text;
  hint text;
begin
  execute outcome.statement into result;
  raise exception sqlstate 'XX999' using message = coalesce(result, 'nothing');
exception
  when others then
    get stacked diagnostics detail = pg_exception_detail, hint = pg_exception_hint;
    return concat_ws(' | ', sqlstate, sqlerrm, detail, hint);
end;
$$;

-- Gives an account something of everything that has an id, and says what. Texts are 'completed', as in the calls below.
create function tests.fill_account(name text)
  returns table (id uuid, what text)
  language plpgsql
as $$
declare
  workflow uuid;
  template uuid;
  run uuid;
begin
  perform tests.authenticate_as(fill_account.name);
  workflow := (public.create_workflow('Private', tests.nodes(1))).workflow_id;
  return query values (tests.user_id(fill_account.name), 'user'), (workflow, 'workflow');
  return query select (public.create_version(workflow, tests.nodes(2))).id, 'version';
  perform public.set_version_label(workflow, 1, 'completed');
  perform public.set_workflow_schedule(workflow, every => '1 hour');
  perform public.set_node_type_rule('completed', '{"required": ["secret"]}');
  run := public.start_execution(workflow, idempotency_key => 'k');
  perform public.record_node_result(run, 'a');
  return query values (run, 'run');
  return query select public.enqueue_execution(workflow, max_attempts => 1), 'claimed run';
  perform public.claim_executions('completed');
  return query select public.enqueue_execution(workflow), 'queued run';
  run := public.start_execution(workflow);
  perform public.complete_execution(run, 'failed');
  return query values (run, 'failed run');
  return query select (public.create_workflow('Archived', status => 'archived')).workflow_id, 'archived workflow';
  template := (public.create_workflow('Template', tests.nodes(1), is_template => true)).workflow_id;
  return query values (template, 'template');
  return query select (public.create_version(template, tests.nodes(2))).id, 'older version of a template';
  perform public.create_version(template, tests.nodes(3));
  perform tests.clear_authentication();
  return query
  select v.definition_id, 'definition' from workflow_internal.workflow_versions v where v.id = workflow;
end;
$$;

-- Every call of a function that takes an id, public or not: the id, which is still to be put in place of :id, another one in
-- the places of other ids, and something of its type everywhere else.
create function tests.calls_with_an_id(other_id uuid)
  returns table (function text, argument text, call text)
  language sql
  stable
begin atomic
  select p.oid::regproc::text, p.proargnames[place.of_id], format('select %s(%s)::text', p.oid::regproc, (
    select string_agg(format('%L::%s', case t.type
      when 'uuid'::regtype then k.id
      when 'uuid[]'::regtype then format('{%s}', k.id)
      when 'jsonb'::regtype then '{"name": "x"}'
      when 'text'::regtype then 'completed'
      when 'text[]'::regtype then '{}'
      when 'integer'::regtype then '1'
      when 'boolean'::regtype then 'true'
      when 'interval'::regtype then '1 hour'
      when 'timestamptz'::regtype then date_trunc('day', now())::text
      when 'double precision'::regtype then '0.5'
    end, t.type::regtype), ', ' order by t.place)
    from unnest(p.proargtypes) with ordinality as t (type, place)
    cross join lateral (
      values (case when t.place = place.of_id then ':id' else calls_with_an_id.other_id::text end)
    ) as k (id)
  ))
  from pg_proc p
  cross join lateral unnest(p.proargtypes) with ordinality as place (type, of_id)
  where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)
    and place.type in ('uuid'::regtype, 'uuid[]'::regtype)
    and p.provolatile <> 'i' -- an immutable function knows no rows
    and has_function_privilege('authenticated', p.oid, 'execute');
end;
