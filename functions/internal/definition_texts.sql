-- Writes definitions as JSON for a bundle, with references in the place of credentials unless they are wanted.
create or replace function workflow_internal.definition_texts(definition_ids uuid[], include_secrets boolean)
returns table (id uuid, body text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  parts text[];
  written text[];
begin
  if not definition_texts.include_secrets then
    -- Versions of one workflow have most of their nodes in common: each is read once.
    parts := array(
      select k.part from workflow_internal.definition_parts(definition_texts.definition_ids) k where k.part is not null
      group by k.part order by min(k.nth)
    );
    written := workflow_internal.referenced_parts(parts);
  end if;
  return query
  with pieces as (
    select k.definition_id, k.setting, k.nth, coalesce(c.written, k.part) as part
    from workflow_internal.definition_parts(definition_texts.definition_ids) k
    left join unnest(parts, written) as c (part, written) on c.part = k.part
  )
  select s.definition_id, string_agg(format('"%s":%s', s.setting, s.content), ',')
  from (
    select p.definition_id, p.setting, case
      when p.setting in ('nodes', 'edges') then '[' || coalesce(string_agg(p.part, ',' order by p.nth), '') || ']'
      else max(p.part) end as content
    from pieces p group by p.definition_id, p.setting
  ) s
  group by s.definition_id;
end
$$;

comment on function workflow_internal.definition_texts(uuid[], boolean) is
  'Definitions as JSON for a bundle

body: nodes, edges, trigger and variables, without the braces round them. definition_ids: in the order in which secrets are numbered.
For functions that have checked the caller. Errors: PT413, PT422 as referenced_parts.';

revoke all on function workflow_internal.definition_texts(uuid[], boolean) from public, anon, authenticated, service_role;
