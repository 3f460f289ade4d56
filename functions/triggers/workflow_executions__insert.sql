-- Makes an insert into the view start a run; service_role may also bring in a run that happened elsewhere.
create or replace function workflow_internal.workflow_executions__insert()
returns trigger
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  given jsonb := workflow_internal.given_attributes(to_jsonb(new));
  refused text;
  row_id uuid;
begin
  if workflow_internal.is_service() and coalesce(new.created_at, new.execution_started_at, new.execution_completed_at) is not null then
    row_id := workflow_internal.import_execution(
      given - '{id,user_id,workflow_revision,duration_ms,workflow_snapshot}'::text[]
    );
  else
    select min(g.key) into refused from jsonb_object_keys(given) as g (key)
    where g.key not in ('workflow_id', 'session_id', 'user_id', 'status', 'trigger_source', 'idempotency_key');
    if refused is not null then
      perform workflow_internal.raise_error('field_not_writable', '$.' || refused);
    elsif new.user_id <> auth.uid() then
      perform workflow_internal.raise_error('field_not_writable', '$.user_id');
    end if;
    row_id := workflow_internal.start_execution(
      coalesce(new.workflow_id, new.session_id), new.trigger_source, new.idempotency_key, coalesce(new.status, 'running')
    );
  end if;
  select e.* into strict new from public.workflow_executions e where e.id = row_id;
  return new;
end
$$;

comment on function workflow_internal.workflow_executions__insert() is
  'Start a run

workflow_id: the id of any version of the workflow. The server''s clock counts: stating a time is PT422, except for service_role,
which brings in a past run with it. Errors: PT403, PT404, PT409, PT413, PT422.';

revoke all on function workflow_internal.workflow_executions__insert() from public, anon, authenticated, service_role;
