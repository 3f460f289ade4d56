-- Lists the versions of a workflow, newest first, without their definitions.
create or replace function public.get_version_history(
  workflow_id uuid default null,
  workflow_name text default null,
  page_size integer default 100,
  before_version integer default null
)
returns setof public.version_summary
language sql
stable
security invoker
begin atomic
  select s.*
  from workflow_internal.version_page(
    get_version_history.workflow_id, get_version_history.workflow_name, get_version_history.page_size,
    get_version_history.before_version
  ) s;
end;

comment on function public.get_version_history(uuid, text, integer, integer) is
  'List the versions of a workflow

Newest first, without definitions. workflow_id: the id of any version. workflow_name: instead of the id, all of the caller''s workflows of that
name, none being no error. page_size: 1 to 1,000 a workflow. before_version: only versions before this number, to get the next page.
labels: what set_version_label put on it. definition_hash, layout_hash: fingerprints of what the version does and of where its nodes are
drawn (position, positionAbsolute), 16 hexadecimal digits each. Versions of one definition_hash do the same; if their layout_hash
differs, boxes were moved and nothing else. compare_versions says what differs. Compare them within one database; they prove nothing
against somebody who forges them.
Of another user''s template only the current version is shown, without labels and authors.
Errors: PT401 nobody signed in; PT404 not found or not yours; PT413 page too large; PT422 neither id nor name, or page_size.';

revoke all on function public.get_version_history(uuid, text, integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.get_version_history(uuid, text, integer, integer) to authenticated, service_role;
