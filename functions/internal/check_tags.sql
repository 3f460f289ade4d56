-- Refuses a list of tags that no workflow could carry.
create or replace function workflow_internal.check_tags(tags text[], path text)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  label text;
  place bigint;
begin
  if cardinality(check_tags.tags) > 50 then
    perform workflow_internal.raise_error('too_many_tags', check_tags.path);
  end if;
  for label, place in select u.tag, u.place - 1 from unnest(check_tags.tags) with ordinality as u (tag, place) loop
    if label is null then
      perform workflow_internal.raise_error('tags_invalid', format('%s[%s]', check_tags.path, place));
    end if;
    perform workflow_internal.check_text(label, format('%s[%s]', check_tags.path, place), 64);
  end loop;
end
$$;

comment on function workflow_internal.check_tags(text[], text) is
  'Refuse tags that are blank, too long or too many

tags: null passes. path: where they stand, for DETAIL. For functions of the schema; API roles cannot call it. Errors: PT413, PT422.';

revoke all on function workflow_internal.check_tags(text[], text) from public, anon, authenticated, service_role;
