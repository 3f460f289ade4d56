-- Hashes what a node or edge holds, whatever its id: what a re-export under new ids leaves as it is.
create or replace function workflow_internal.content_hash(element jsonb)
returns bigint
language sql
immutable
parallel safe
security invoker
begin atomic
  -- Langflow and Flowise repeat a node's id in its data.
  select jsonb_hash_extended(
    case when content_hash.element #>> '{data,id}' = content_hash.element ->> 'id' then content_hash.element #- '{data,id}'
      else content_hash.element end - '{id,parentId,parentNode}'::text[],
    0
  );
end;

comment on function workflow_internal.content_hash(jsonb) is
  'A hash of what a node or edge holds besides ids

Left out: id, data.id if it is the same, and the group it is in (parentId, parentNode). Equal contents have equal hashes.';

revoke all on function workflow_internal.content_hash(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.content_hash(jsonb) to authenticated, service_role;
