-- Applies changes to a header, without writing it.
create or replace function workflow_internal.edited_header(header workflow_internal.workflows, changes jsonb)
returns workflow_internal.workflows
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  edited workflow_internal.workflows := jsonb_populate_record(
    edited_header.header,
    workflow_internal.pick(
      edited_header.changes, '{name,description,folder,category,tags,is_template,is_favorite,status}'
    )
  );
begin
  if edited.status = 'archived' or edited_header.changes -> 'is_archived' = 'true' then
    -- What is archived no longer runs, and comes back paused.
    edited.status := case (edited_header.header).status when 'active' then 'paused' else (edited_header.header).status end;
    edited.archived_at := coalesce(edited.archived_at, clock_timestamp());
  elsif edited_header.changes ? 'status' or edited_header.changes -> 'is_archived' = 'false' then
    edited.archived_at := null;
  end if;
  if (edited.name, edited.description) is distinct from ((edited_header.header).name, (edited_header.header).description) then
    edited.updated_at := clock_timestamp();
  end if;
  return edited;
end
$$;

comment on function workflow_internal.edited_header(workflow_internal.workflows, jsonb) is
  'A header with changes applied

changes: name, description, folder, category, tags, is_template, is_favorite, status, is_archived; null clears; other keys are ignored.';

revoke all on function workflow_internal.edited_header(workflow_internal.workflows, jsonb) from public, anon, authenticated, service_role;
