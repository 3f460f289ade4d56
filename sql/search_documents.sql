-- Makes workflows of an older release found: those that have no document yet, about a thousand a second.
insert into workflow_internal.unindexed_workflows (user_id, workflow_id, is_template)
select w.user_id, w.id, w.is_template
from workflow_internal.workflows w
where not exists (select from workflow_internal.search_documents s where s.workflow_id = w.id)
on conflict on constraint unindexed_workflows_pkey do nothing;

select workflow_internal.index_workflows(array_agg(w.user_id), array_agg(w.id))
from workflow_internal.workflows w
where not exists (select from workflow_internal.search_documents s where s.workflow_id = w.id);
