-- Makes workflows of an older release found: those that have no document yet, about a thousand a second.
do $$
declare
  header workflow_internal.workflows;
begin
  for header in
    select w.* from workflow_internal.workflows w
    where not exists (select from workflow_internal.search_documents s where s.workflow_id = w.id)
  loop
    perform workflow_internal.index_workflow(header);
  end loop;
end
$$;
