-- Puts a label such as 'production' on a version of a workflow, from wherever it was.
create or replace function public.set_version_label(workflow_id uuid, version integer, label text)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.set_version_label(
    set_version_label.workflow_id, set_version_label.version, set_version_label.label
  );
end
$$;

comment on function public.set_version_label(uuid, integer, text) is
  'Put a label on a version

Returns the number of the version that carried the label before, null if none did: what a roll-back passes as version.
workflow_id: the id of any version of the workflow. version: the number of the version that gets the label; null takes the label away.
label: 1 to 64 characters, upper and lower case apart, without control characters and without blanks around it. A label is on one version
of a workflow at a time, a version can carry several, a workflow has at most 20. get_workflow reads by label, get_version_history shows
labels. Labels stay where they are when versions are added or restored, are not copied, and are nobody''s business but the owner''s.
A labelled version is not archived by archive_old_workflow_versions; an archived one that gets a label comes back. Where nothing changes,
nothing is written.
Errors: PT401 nobody signed in; PT403 a template of another user; PT404 no such workflow or version, or not yours; PT413 too many labels,
or too long; PT422 no id, or the label.';

revoke all on function public.set_version_label(uuid, integer, text) from public, anon, authenticated, service_role;
grant execute on function public.set_version_label(uuid, integer, text) to authenticated, service_role;
