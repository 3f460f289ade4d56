-- Reads one page of runs, newest first, of one workflow or of one user.
create or replace function workflow_internal.execution_page(
  owner_id uuid, workflow_id uuid, status text, version integer, trigger_source text, since timestamptz, until timestamptz,
  page_size integer, cursor text
)
returns setof public.execution_summary
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
-- Each query has one sensible plan, which is made once, since planning the partitions takes longer than reading a page: an index that
-- ends in the id, read backwards, or a look-up for each id. Without statistics, sorting or hashing would look as good.
set plan_cache_mode = force_generic_plan
set enable_sort = off
set enable_hashjoin = off
set enable_mergejoin = off
set enable_seqscan = off
set jit = off
as $$
-- definer because row level security adds "user_id = …", which leads the planner to read all runs of the user to find those of
-- one workflow. The caller is compared with the owner of the workflow, or checked by listed_user, and the runs of one workflow are
-- compared with the owner in a form that no index serves.
declare
  reader_id uuid := auth.uid();
  family_id uuid;
  first_id uuid := '00000000-0000-0000-0000-000000000000'::uuid;
  end_id uuid := 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid;
  page uuid[];
  from_id uuid;
  wanted_rows integer := execution_page.page_size;
  found_rows integer;
begin
  -- The usual case, asked first and at once: an account that is gone has no workflows.
  if execution_page.workflow_id is not null and execution_page.owner_id = reader_id then
    select v.workflow_id into family_id from workflow_internal.workflow_versions v
    where v.id = execution_page.workflow_id and v.user_id = reader_id;
  end if;
  if family_id is null then
    reader_id := workflow_internal.listed_user(execution_page.owner_id);
  end if;
  perform workflow_internal.check_page_size(execution_page.page_size);
  if execution_page.status not in ('queued', 'running', 'completed', 'failed', 'cancelled') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  end if;
  -- Ids hold the times from 1970 to 9999; Postgres has others.
  if execution_page.since is not null then
    first_id := workflow_internal.first_id_at(greatest(least(execution_page.since, '9999-12-31Z'), 'epoch'));
  end if;
  if execution_page.until is not null then
    end_id := workflow_internal.first_id_at(greatest(least(execution_page.until, '9999-12-31Z'), 'epoch'));
  end if;
  if execution_page.cursor is not null then
    end_id := least(end_id, (workflow_internal.read_cursor(execution_page.cursor, 'executions', 'uuid'))[2]::uuid);
  end if;
  if execution_page.workflow_id is not null and family_id is null then
    family_id := workflow_internal.family_of_runs(execution_page.workflow_id, reader_id);
    if family_id is null then
      return;
    end if;
  end if;

  -- In the joins "offset 0" keeps most runs, which are finished, from being looked for among the active ones.
  if num_nonnulls(execution_page.status, execution_page.version, execution_page.trigger_source) > 0 or num_nulls(family_id, reader_id) = 2 then
    page := workflow_internal.filtered_execution_page(
      reader_id, family_id, execution_page.status, execution_page.version, execution_page.trigger_source, first_id, end_id, wanted_rows
    );
    return query select s.* from unnest(page) with ordinality as p (id, place)
    join workflow_internal.executions e on e.id = p.id
    left join lateral (select k from workflow_internal.active_executions k where k.execution_id = e.id and e.status in ('queued', 'running') offset 0) a on true
    cross join lateral workflow_internal.execution_summary(e, a.k) s
    order by p.place;
    return;
  end if;

  -- The last two months before now, or before the cursor, first: to open the partitions of older ones takes longer than reading the page.
  from_id := greatest(first_id, workflow_internal.first_id_at(
    greatest('epoch', date_trunc('month', least(now(), workflow_internal.time_of_id(end_id)) - interval '31 days', 'UTC'))
  ));
  loop
    if family_id is not null then
      return query select s.* from workflow_internal.executions e
      left join lateral (select k from workflow_internal.active_executions k where k.execution_id = e.id and e.status in ('queued', 'running') offset 0) a on true
      cross join lateral workflow_internal.execution_summary(e, a.k) s
      where e.workflow_id = family_id and e.id >= from_id and e.id < end_id and (reader_id is null or e.user_id = reader_id)
      order by e.id desc limit wanted_rows;
    else
      return query select s.* from workflow_internal.executions e
      left join lateral (select k from workflow_internal.active_executions k where k.execution_id = e.id and e.status in ('queued', 'running') offset 0) a on true
      cross join lateral workflow_internal.execution_summary(e, a.k) s
      where e.user_id = reader_id and e.id >= from_id and e.id < end_id
      order by e.id desc limit wanted_rows;
    end if;
    get diagnostics found_rows = row_count;
    wanted_rows := wanted_rows - found_rows;
    exit when wanted_rows = 0 or from_id = first_id;
    end_id := least(end_id, from_id);
    from_id := first_id;
  end loop;
end
$$;

comment on function workflow_internal.execution_page(
  uuid, uuid, text, integer, text, timestamptz, timestamptz, integer, text
) is
  'A page of runs

Arguments as for list_executions; owner_id null is everybody''s for service_role, and the caller for everybody else.
Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.execution_page(uuid, uuid, text, integer, text, timestamptz, timestamptz, integer, text)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.execution_page(uuid, uuid, text, integer, text, timestamptz, timestamptz, integer, text)
  to authenticated, service_role;
