-- Says whether a node only annotates the canvas: a sticky note, a comment, a frame round others.
create or replace function workflow_internal.is_annotation(node jsonb)
returns boolean
language sql
immutable
parallel safe
security invoker
begin atomic
  select coalesce(
    lower(left(is_annotation.node ->> 'type', 100)) ~ '(^|[._-])((sticky)?[_-]?note|sticky|comment|annotation|group|frame)$', false
  );
end;

comment on function workflow_internal.is_annotation(jsonb) is
  'Whether a node is a sticky note, a comment or a frame

Told by the last word of its type: note, stickyNote, n8n-nodes-base.stickyNote, comment, annotation, group, frame.';

revoke all on function workflow_internal.is_annotation(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.is_annotation(jsonb) to authenticated, service_role;
