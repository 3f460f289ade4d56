-- Cancels a run that is queued or running.
create or replace function public.cancel_execution(execution_id uuid, error_message text default null)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  perform workflow_internal.finish_execution(
    cancel_execution.execution_id, 'cancelled', error_message => cancel_execution.error_message
  );
end
$$;

comment on function public.cancel_execution(uuid, text) is
  'Cancel a run

error_message: why. What runs the workflow sees the status and stops by itself.
Errors: PT404 not found or not yours; PT409 already finished, with its status in DETAIL.';

revoke all on function public.cancel_execution(uuid, text) from public, anon, authenticated, service_role;
grant execute on function public.cancel_execution(uuid, text) to authenticated, service_role;
