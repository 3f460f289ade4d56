-- Writes JSON with references in the place of what looks like a credential.
create or replace function workflow_internal.with_references(value jsonb, places jsonb)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  -- As text, which costs the same whatever is in it: to aggregate jsonb takes minutes for a long array.
  return (
    with steps as (
      select (p.place ->> 0)::integer as step,
        max(p.place #>> '{1,key}') as new_key,
        max((p.place -> 1)::text) filter (where jsonb_array_length(p.place) = 2 and not p.place -> 1 ? 'key') as reference,
        jsonb_agg(p.place - 0) filter (where jsonb_array_length(p.place) > 2) as deeper
      from jsonb_array_elements(with_references.places) as p (place)
      group by 1
    )
    select case jsonb_typeof(with_references.value)
      when 'object' then (
        select '{' || string_agg(to_json(coalesce(s.new_key, m.key))::text || ':' || coalesce(
          s.reference, case when s.deeper is null then m.value::text else workflow_internal.with_references(m.value, s.deeper) end
        ), ',' order by m.place) || '}'
        from jsonb_each(with_references.value) with ordinality as m (key, value, place)
        left join steps s on s.step = m.place
      )
      else (
        select '[' || string_agg(coalesce(
          s.reference, case when s.deeper is null then e.value::text else workflow_internal.with_references(e.value, s.deeper) end
        ), ',' order by e.place) || ']'
        from jsonb_array_elements(with_references.value) with ordinality as e (value, place)
        left join steps s on s.step = e.place
      )
    end
  );
end
$$;

comment on function workflow_internal.with_references(jsonb, jsonb) is
  'JSON with references in some places

places: an array of arrays: the steps to a text, counted from 1, then what stands there instead. {"key": "new"} is a new key for what is there.
Only what leads to a place is taken apart.';

revoke all on function workflow_internal.with_references(jsonb, jsonb) from public, anon, authenticated, service_role;
