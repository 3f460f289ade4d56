-- Says what changed from one version of a workflow to another.
create or replace function public.compare_versions(
  workflow_id uuid,
  from_version integer default null,
  to_version integer default null
)
returns setof public.definition_change
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  compared record;
begin
  select d.from_definition, d.to_definition into strict compared
  from workflow_internal.compared_definitions(
    compare_versions.workflow_id, compare_versions.from_version, compare_versions.to_version
  ) d;
  return query select c.* from workflow_internal.definition_changes(compared.from_definition, compared.to_definition) c;
end
$$;

comment on function public.compare_versions(uuid, integer, integer) is
  'Compare two versions of a workflow

One row a change, as compare_definitions says. workflow_id: the id of any version. to_version: the current version when left out.
from_version: the one before to_version when left out, which the first version has not. It may be the later one: the rows then lead back.
Of another user''s template the current version alone exists, to be compared with itself.
Errors: PT401 nobody signed in; PT404 no such workflow or version, or not yours; PT422 no id.';

revoke all on function public.compare_versions(uuid, integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.compare_versions(uuid, integer, integer) to authenticated, service_role;
