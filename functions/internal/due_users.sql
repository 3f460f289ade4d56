-- Gives users who have runs to hand out, in an order of chance: none of them is served first because of a long queue.
create or replace function workflow_internal.due_users(at timestamptz)
returns uuid[]
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
-- Each step is one look into the index, whatever the row counts say.
set plan_cache_mode = force_generic_plan
set enable_sort = off
set enable_seqscan = off
set jit = off
as $$
declare
  -- Ids of users are spread over all values, and so are the places to begin at.
  place uuid := gen_random_uuid();
  ahead record;
  due uuid[] := '{}'::uuid[];
  has_wrapped boolean := false;
begin
  -- So many that chance evens out whose id follows on a large gap, and few enough to be read in a fraction of a millisecond.
  for step in 1 .. 64 loop
    select a.user_id, a.available_at <= due_users.at as is_due into ahead
    from workflow_internal.active_executions a where a.status = 'queued' and a.user_id > place
    order by a.user_id, a.available_at limit 1;
    if not found then
      exit when has_wrapped;
      has_wrapped := true;
      place := '00000000-0000-0000-0000-000000000000';
      continue;
    end if;
    place := ahead.user_id;
    exit when place = any (due);
    if ahead.is_due then
      due := due || place;
    end if;
  end loop;
  return array(select u.id from unnest(due) as u (id) order by random());
end
$$;

comment on function workflow_internal.due_users(timestamptz) is
  'Users with runs that are due, shuffled

At most 64 users are looked at, from a random one on. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.due_users(timestamptz) from public, anon, authenticated, service_role;
