-- Notes that what search finds a workflow by has to be made anew.
create or replace function workflow_internal.workflows__index_texts()
returns trigger
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the table; only the trigger can call it.
declare
  is_shown boolean := new.is_template or (tg_op = 'UPDATE' and old.is_template);
  -- Under an older snapshot a row that somebody has just dealt with is a serialization failure.
  sees_the_latest boolean := current_setting('transaction_isolation') = 'read committed';
  waiting uuid[];
begin
  -- A row that is there already, and stays as long as this lock, serves as well: nobody else adds one while the header is locked, and
  -- whoever is dealing with it is passed by.
  if tg_op = 'UPDATE' and not is_shown and sees_the_latest then
    perform from workflow_internal.unindexed_workflows u
    where u.user_id = new.user_id and u.workflow_id = new.id limit 1
    for key share skip locked;
    if found then
      return null;
    end if;
  end if;
  insert into workflow_internal.unindexed_workflows as u (user_id, workflow_id, is_template)
  values (new.user_id, new.id, is_shown)
  on conflict on constraint unindexed_workflows_pkey do update set is_template = u.is_template or excluded.is_template;

  if is_shown then
    -- Everybody's search would have to make it, whatever this transaction is like.
    perform workflow_internal.index_workflows(array[new.user_id], array[new.id]);
  elsif sees_the_latest then
    waiting := array(select u.workflow_id from workflow_internal.unindexed_workflows u where u.user_id = new.user_id limit 5);
    if cardinality(waiting) = 5 then
      perform workflow_internal.index_workflows(array_fill(new.user_id, array[5]), waiting);
    end if;
  end if;
  return null;
end
$$;

comment on function workflow_internal.workflows__index_texts() is
  'Note that search documents are to be made

Runs after the header is written, which every change of a workflow does last. A template''s document is written at once; of others four of a user
may wait: the save that makes it five writes them all. Search finds what waits, so that nothing but its speed depends on when that is.';

revoke all on function workflow_internal.workflows__index_texts() from public, anon, authenticated, service_role;
