-- Says at which paths of a document there is what looks like a credential.
create or replace function workflow_internal.credential_paths(document jsonb)
returns text[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  value_pattern text := (select p.value_pattern from workflow_internal.credential_patterns() p);
begin
  return array(
    with recursive places as materialized (
      select p.steps from workflow_internal.credential_places(credential_paths.document, 100, 5000) p group by p.steps
    ), ancestors as materialized (
      select p.steps[:n.length] as steps from places p, generate_series(1, cardinality(p.steps)) as n (length) group by 1
    ), passed (steps, path, content) as (
      -- Only what leads to a place is taken apart again.
      select '{}'::integer[], '$', credential_paths.document where exists (select from places)
      union all
      select s.steps, workflow_internal.longer_path(c.path, k.key, k.place), k.content
      from passed c
      cross join lateral (
        select m.key, m.place, m.value
        from jsonb_each(case jsonb_typeof(c.content) when 'object' then c.content end) with ordinality as m (key, value, place)
        union all
        select null, e.place, e.value
        from jsonb_array_elements(case jsonb_typeof(c.content) when 'array' then c.content end) with ordinality as e (value, place)
      ) as k (key, place, content)
      cross join lateral (select c.steps || k.place::integer as steps) s
      where s.steps in (select a.steps from ancestors a)
    )
    -- A key can be a credential, too, and DETAIL must not show it.
    select r.path
    from passed c cross join lateral (select regexp_replace(c.path, value_pattern, '*', 'g') as path) r
    where c.steps in (select p.steps from places p)
    group by r.path order by r.path
  );
end
$$;

comment on function workflow_internal.credential_paths(jsonb) is
  'The paths at which a document holds what looks like a credential

JSON paths in order, at most 100, of the places that credential_places finds. Errors: PT413 too much in it resembles a credential.';

revoke all on function workflow_internal.credential_paths(jsonb) from public, anon, authenticated, service_role;
