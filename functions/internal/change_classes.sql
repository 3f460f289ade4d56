-- Says for each node, or each edge, of a drawing how it changed.
create or replace function workflow_internal.change_classes(
  changes public.definition_change[], element text, kept bigint, removed bigint
)
returns text[]
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
set jit = off
as $$
begin
  return array(
    select c.class
    from generate_series(0, change_classes.kept - 1) as p (place)
    left join (
      select r.new_place, case
        when bool_or(r.kind like e'%\\_added') then 'added'
        when bool_or(r.kind ~ '_(changed|renumbered)$') then 'changed'
        when bool_or(r.kind like e'%\\_moved') then 'moved'
      end as class
      from unnest(change_classes.changes) r
      where starts_with(r.kind, change_classes.element) and r.new_place is not null
      group by r.new_place
    ) c on c.new_place = p.place
    order by p.place
  ) || array_fill('removed'::text, array[change_classes.removed::integer]);
end
$$;

comment on function workflow_internal.change_classes(public.definition_change[], text, bigint, bigint) is
  'How each node, or each edge, of a comparison changed

element: node or edge. added, changed, moved, or null, by the place in the newer array; then removed as often as is said.
kept, removed: how many there are of each.';

revoke all on function workflow_internal.change_classes(public.definition_change[], text, bigint, bigint)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.change_classes(public.definition_change[], text, bigint, bigint)
  to authenticated, service_role;
