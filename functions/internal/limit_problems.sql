-- Lists why a definition as a whole cannot be kept: no array, too large, too deep, too many.
create or replace function workflow_internal.limit_problems(nodes jsonb, edges jsonb)
returns setof public.definition_problem
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  part record;
begin
  -- The concatenation changes nothing but gives the content's size: a value from a table may come compressed.
  if coalesce(pg_column_size(limit_problems.nodes || '[]'::jsonb), 0) + pg_column_size(limit_problems.edges || '[]'::jsonb) > 4 * 1024 * 1024 then
    return next ('error', 'definition_too_large', '$', 'The definition is larger than 4 MiB')::public.definition_problem;
    return;
  end if;

  for part in
    select v.name, v.elements, v.bound
    from (values ('nodes', limit_problems.nodes, 20000), ('edges', limit_problems.edges, 100000)) as v (name, elements, bound)
  loop
    if jsonb_typeof(part.elements) is distinct from 'array' then
      return next ('error', part.name || '_not_array', '$.' || part.name, format('%s is not an array', part.name))::public.definition_problem;
    elsif jsonb_array_length(part.elements) > part.bound then
      return next ('error', 'too_many_' || part.name, '$.' || part.name,
        format('There are more than %s %s', part.bound, part.name))::public.definition_problem;
    -- What is too deep is not searched for numbers: searching goes down to the bottom.
    elsif part.elements @? 'strict $.**{101}' then
      return next ('error', 'definition_too_deep', '$.' || part.name,
        format('%s is nested deeper than 100 levels', part.name))::public.definition_problem;
    elsif workflow_internal.has_unreadable_number(part.elements) then
      return next ('error', 'number_unreadable', '$.' || part.name,
        'A number is larger than 1e100 or has more than 100 decimals: send it as a text')::public.definition_problem;
    end if;
  end loop;
end
$$;

comment on function workflow_internal.limit_problems(jsonb, jsonb) is
  'Why a definition as a whole cannot be kept

The limits are those of check_definition. edges: not null. Bounded by its size: what is larger than 4 MiB is not looked into.';

revoke all on function workflow_internal.limit_problems(jsonb, jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.limit_problems(jsonb, jsonb) to authenticated, service_role;
