-- Makes an update of status and results finish a run.
create or replace function workflow_internal.workflow_executions__update()
returns trigger
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  before_change jsonb := to_jsonb(old);
  refused text;
begin
  select min(n.key) into refused
  from jsonb_each(to_jsonb(new)) as n (key, value)
  where n.value <> before_change -> n.key
    and n.key not in ('status', 'nodes_executed', 'outputs', 'errors', 'error_message');
  if refused is not null then
    perform workflow_internal.raise_error('field_not_writable', '$.' || refused);
  end if;
  if new is distinct from old then
    perform workflow_internal.finish_execution(
      old.id, new.status, nullif(new.nodes_executed, old.nodes_executed), new.outputs, new.errors, new.error_message
    );
    select e.* into strict new from public.workflow_executions e where e.id = old.id;
  end if;
  return new;
end
$$;

comment on function workflow_internal.workflow_executions__update() is
  'Finish a run

Errors: PT409 the run is already finished, PT413, PT422 a column that is not the caller''s to write, or a status that is not final.';

revoke all on function workflow_internal.workflow_executions__update() from public, anon, authenticated, service_role;
