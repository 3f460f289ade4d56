-- Pairs the nodes or edges of two definitions: which of the older became which of the newer.
create or replace function workflow_internal.paired_elements(
  from_elements jsonb, to_elements jsonb, old_ids text[] default '{}', new_ids text[] default '{}'
)
returns setof public.definition_change
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set jit = off
as $$
begin
  -- Full joins on hashes: never a nested loop, whatever the planner believes about the size of the arrays. Two contents of one
  -- hash would be paired and then differ, so nothing is lost by it. The k-th of equals belongs to the k-th.
  return query
  with olds as materialized (
    select e.place, e.element ->> 'id' as id, case when s.id is null and t.id is null then e.element
      else e.element || jsonb_build_object(
        'source', coalesce(s.id, e.element ->> 'source'), 'target', coalesce(t.id, e.element ->> 'target')) end as element
    from jsonb_array_elements(paired_elements.from_elements) with ordinality as e (element, place)
    left join unnest(paired_elements.old_ids, paired_elements.new_ids) as s (old_id, id) on s.old_id = e.element ->> 'source'
    left join unnest(paired_elements.old_ids, paired_elements.new_ids) as t (old_id, id) on t.old_id = e.element ->> 'target'
  ), same as materialized (
    select o.place as old_place, n.place as new_place, o.id as old_id, n.id as new_id,
      o.element as old_element, n.element as new_element
    from (
      select x.*, h.hash, row_number() over (partition by h.hash order by x.place) as k
      from olds x cross join lateral (select jsonb_hash_extended(x.element, 0) as hash) h
    ) o
    full join (
      select x.place, x.element ->> 'id' as id, x.element, h.hash, row_number() over (partition by h.hash order by x.place) as k
      from jsonb_array_elements(paired_elements.to_elements) with ordinality as x (element, place)
      cross join lateral (select jsonb_hash_extended(x.element, 0) as hash) h
    ) n on n.hash = o.hash and n.k = o.k
  ), named as materialized (
    select o.old_place, n.new_place, o.old_id, n.new_id, o.old_element, n.new_element
    from (select s.*, row_number() over (partition by s.old_id order by s.old_place) as k from same s where s.new_place is null) o
    full join (
      select s.*, row_number() over (partition by s.new_id order by s.new_place) as k from same s where s.old_place is null
    ) n on n.new_id = o.old_id and n.k = o.k
  ), renumbered as (
    select o.old_place, n.new_place, o.old_element, n.new_element
    from (
      select s.*, h.hash, row_number() over (partition by h.hash order by s.old_place) as k
      from named s cross join lateral (select workflow_internal.content_hash(s.old_element) as hash) h where s.new_place is null
    ) o
    full join (
      select s.*, h.hash, row_number() over (partition by h.hash order by s.new_place) as k
      from named s cross join lateral (select workflow_internal.content_hash(s.new_element) as hash) h where s.old_place is null
    ) n on n.hash = o.hash and n.k = o.k
  )
  select null::text, null::text, null::text, null::text, null::text, '$'::text,
    u.old_element, u.new_element, (u.old_place - 1)::integer, (u.new_place - 1)::integer
  from (
    select s.old_place, s.new_place, s.old_element, s.new_element from same s where s.old_place + s.new_place is not null
    union all
    select s.old_place, s.new_place, s.old_element, s.new_element from named s where s.old_place + s.new_place is not null
    union all
    select s.old_place, s.new_place, s.old_element, s.new_element from renumbered s
  ) u;
end
$$;

comment on function workflow_internal.paired_elements(jsonb, jsonb, text[], text[]) is
  'Pair the nodes or edges of two definitions

Equal ones first, then those of one id, then those of one content under another id; what is left has one side only.
old_ids, new_ids: renumbered nodes, which the sources and targets of older edges follow before they are compared.
Gives places, values and the path $; the other columns are null.';

revoke all on function workflow_internal.paired_elements(jsonb, jsonb, text[], text[])
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.paired_elements(jsonb, jsonb, text[], text[]) to authenticated, service_role;
