-- Writes the versions of a workflow for a bundle, and apart from them what an import cannot keep.
create or replace function workflow_internal.bundle_versions(
  workflow_id uuid, first_version integer, last_version integer, include_secrets boolean
)
returns table (versions text, source text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  text_pattern text := (select p.value_pattern from workflow_internal.credential_patterns() p);
begin
  return query
  with chosen as (
    select v.version, v.version_note, v.definition_id, v.created_at, v.updated_at,
      v.version - bundle_versions.first_version + 1 as place,
      parent.version - bundle_versions.first_version + 1 as parent_place,
      min(v.version) over (partition by v.definition_id) - bundle_versions.first_version + 1 as definition_place
    from workflow_internal.workflow_versions v
    left join workflow_internal.workflow_versions parent on parent.id = v.parent_version_id and parent.workflow_id = v.workflow_id
    where v.workflow_id = bundle_versions.workflow_id
      and v.version between bundle_versions.first_version and bundle_versions.last_version
  ), definitions as materialized (
    select d.id, d.body
    from workflow_internal.definition_texts(
      array(select c.definition_id from chosen c where c.place = c.definition_place order by c.place), bundle_versions.include_secrets
    ) d
  )
  select '[' || string_agg(format(
      '{"version":%s,"parent_version":%s,"version_note":%s,%s}', c.place,
      coalesce(case when c.parent_place > 0 then c.parent_place end::text, 'null'),
      coalesce(to_json(case when bundle_versions.include_secrets then c.version_note
        else workflow_internal.masked_credential(c.version_note, text_pattern) end)::text, 'null'),
      coalesce(d.body, format('"same_definition_as":%s', c.definition_place))
    ), ',' order by c.place) || ']',
    jsonb_build_object('versions', jsonb_agg(
      jsonb_build_object(
        -- In UTC: the caller's time zone does not make it another bundle.
        'version', c.version, 'created_at', to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'updated_at', to_char(c.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
      ) order by c.place
    ))::text
  from chosen c
  left join definitions d on d.id = c.definition_id and c.place = c.definition_place;
end
$$;

comment on function workflow_internal.bundle_versions(uuid, integer, integer, boolean) is
  'The versions of a workflow for a bundle

versions: JSON, as export_workflow describes it, numbered from 1. source: JSON, with the numbers and times that they have here.
For functions that have checked the caller. Errors: PT413, PT422 as referenced_parts.';

revoke all on function workflow_internal.bundle_versions(uuid, integer, integer, boolean) from public, anon, authenticated, service_role;
