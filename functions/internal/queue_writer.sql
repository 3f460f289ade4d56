-- Makes statements that change several workflows of one user wait for each other, so that they never wait in a circle.
create or replace function workflow_internal.queue_writer(user_id uuid)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  queue_id uuid := coalesce(queue_writer.user_id, '00000000-0000-0000-0000-000000000000');
begin
  insert into workflow_internal.view_writers (user_id) values (queue_id)
  on conflict on constraint view_writers_pkey do nothing;
  -- A row and no advisory lock: that of another user could be taken by anybody.
  perform from workflow_internal.view_writers q where q.user_id = queue_id for no key update;
end
$$;

comment on function workflow_internal.queue_writer(uuid) is
  'Queue for a user''s workflows

user_id: null stands for service_role. Held until the transaction ends; taken before any workflow is locked.
For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.queue_writer(uuid) from public, anon, authenticated, service_role;
