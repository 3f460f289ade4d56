-- Notes workflows that came without their documents, from an older release or a restore: where there are none at all. Maintenance
-- writes them, about a thousand a second, which is longer than callers could wait for an install.
insert into workflow_internal.unindexed_workflows (user_id, workflow_id, is_template)
select w.user_id, w.id, w.is_template
from workflow_internal.workflows w
where not exists (select from workflow_internal.search_documents)
on conflict on constraint unindexed_workflows_pkey do nothing;
