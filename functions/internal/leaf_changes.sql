-- Takes pairs of values apart into the smallest parts that differ.
create or replace function workflow_internal.leaf_changes(pairs public.definition_change[])
returns setof public.definition_change
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  whole_paths text[] := array(select '$.' || k.key from unnest(workflow_internal.layout_keys()) as k (key));
begin
  -- A value is split where both sides are objects, or arrays of one length. A position stays whole. Long paths end it, too:
  -- a long key above many leaves would be written once for each of them.
  return query
  with recursive parts as (
    select p.old_place, p.new_place, p.path, p.old_value, p.new_value
    from unnest(leaf_changes.pairs) p
    where p.old_value is distinct from p.new_value
    union all
    select p.old_place, p.new_place, p.path || c.step, c.old_value, c.new_value
    from parts p
    cross join lateral (
      select case jsonb_typeof(p.old_value)
        when 'object' then case when jsonb_typeof(p.new_value) = 'object' then 'object' end
        -- Inside a case, since conditions of a where have no order.
        when 'array' then case when jsonb_typeof(p.new_value) = 'array'
          then case when jsonb_array_length(p.old_value) = jsonb_array_length(p.new_value) then 'array' end end
      end as shape
      where length(p.path) <= 200 and p.path <> all (whole_paths)
    ) y
    cross join lateral (
      select case when length(k.key) <= 100 and k.key ~ '^[A-Za-z_][A-Za-z0-9_]*$' then '.' || k.key
        else '.' || to_json(k.key)::text end as step, k.old_value, k.new_value
      from (
        select o.key, o.value as old_value, p.new_value -> o.key as new_value
        from jsonb_each(case when y.shape = 'object' then p.old_value end) o
        union all
        select n.key, null, n.value
        from jsonb_each(case when y.shape = 'object' then p.new_value end) n
        where not p.old_value ? n.key
      ) k
      where k.old_value is distinct from k.new_value
      union all
      select format('[%s]', a.place - 1), a.old_value, a.new_value
      from rows from (
        jsonb_array_elements(case when y.shape = 'array' then p.old_value end),
        jsonb_array_elements(case when y.shape = 'array' then p.new_value end)
      ) with ordinality as a (old_value, new_value, place)
      where a.old_value is distinct from a.new_value
    ) c
  )
  select null::text, case when p.old_value is null then 'add' when p.new_value is null then 'remove' else 'replace' end,
    null::text, null::text, null::text, p.path, p.old_value, p.new_value, p.old_place, p.new_place
  from parts p
  where length(p.path) > 200 or p.path = any (whole_paths) or case jsonb_typeof(p.old_value)
    when 'object' then jsonb_typeof(p.new_value) is distinct from 'object'
    when 'array' then case when jsonb_typeof(p.new_value) = 'array'
      then jsonb_array_length(p.old_value) <> jsonb_array_length(p.new_value) else true end
    else true
  end;
end
$$;

comment on function workflow_internal.leaf_changes(public.definition_change[]) is
  'The smallest differing parts of pairs of values

Takes places, path and values of each pair, and gives a row a part, with its operation; the other columns are null.';

revoke all on function workflow_internal.leaf_changes(public.definition_change[]) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.leaf_changes(public.definition_change[]) to authenticated, service_role;
