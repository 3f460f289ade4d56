-- Which trigger function runs when. The views are written through INSTEAD OF triggers.
create or replace trigger workflows__publish_template_on_insert
  after insert on workflow_internal.workflows
  for each row when (new.is_template)
  execute function workflow_internal.workflows__publish_template();

create or replace trigger workflows__publish_template_on_update
  after update on workflow_internal.workflows
  for each row when (new.is_template or old.is_template)
  execute function workflow_internal.workflows__publish_template();

create or replace trigger workflows__index_texts_on_insert
  after insert on workflow_internal.workflows
  for each row execute function workflow_internal.workflows__index_texts();

-- Starring, statuses and runs change no text. An edit of the definition always moves updated_at.
create or replace trigger workflows__index_texts_on_update
  after update on workflow_internal.workflows
  for each row when (
    -- One by one: a comparison of rows is written otherwise after it was dumped and restored.
    new.updated_at is distinct from old.updated_at or new.current_version is distinct from old.current_version
    or new.name is distinct from old.name or new.description is distinct from old.description
    or new.folder is distinct from old.folder or new.tags is distinct from old.tags
    or new.is_template is distinct from old.is_template or (new.archived_at is null) is distinct from (old.archived_at is null)
  )
  execute function workflow_internal.workflows__index_texts();

create or replace trigger workflows__erase_leftovers
  after delete on workflow_internal.workflows referencing old table as deleted
  for each statement execute function workflow_internal.workflows__erase_leftovers();

create or replace trigger workflow_sessions__queue
  before insert or update or delete on public.workflow_sessions
  for each statement execute function workflow_internal.workflow_sessions__queue();

create or replace trigger workflow_sessions__insert
  instead of insert on public.workflow_sessions
  for each row execute function workflow_internal.workflow_sessions__insert();

create or replace trigger workflow_sessions__update
  instead of update on public.workflow_sessions
  for each row execute function workflow_internal.workflow_sessions__update();

create or replace trigger workflow_sessions__end_flags
  after update of is_current_version on public.workflow_sessions
  for each statement execute function workflow_internal.workflow_sessions__end_flags();

create or replace trigger workflow_sessions__delete
  instead of delete on public.workflow_sessions
  for each row execute function workflow_internal.workflow_sessions__delete();

create or replace trigger workflow_executions__insert
  instead of insert on public.workflow_executions
  for each row execute function workflow_internal.workflow_executions__insert();

create or replace trigger workflow_executions__update
  instead of update on public.workflow_executions
  for each row execute function workflow_internal.workflow_executions__update();

create or replace trigger workflow_executions__delete
  instead of delete on public.workflow_executions
  for each row execute function workflow_internal.workflow_executions__delete();
