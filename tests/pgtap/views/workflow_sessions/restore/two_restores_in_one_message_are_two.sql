begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select create_version(:'workflow', nodes => tests.nodes(1));

-- One message of the client: a function, a DO block, or several statements in one string.
do $$
declare
  workflow uuid := (select s.workflow_id from workflow_sessions s limit 1);
begin
  perform create_version(workflow, nodes => tests.nodes(2));
  update workflow_sessions set is_current_version = true where workflow_id = workflow and version = 1;
  update workflow_sessions set is_current_version = true where workflow_id = workflow and version = 2;
end
$$;

select results_eq(
  'select version, version_note, is_current_version from workflow_sessions where version > 3 order by version',
  $$values (4, 'Restored from version 1', false), (5, 'Restored from version 2', true)$$
);
select is((get_workflow(:'workflow')).nodes, tests.nodes(1));

select * from finish();
rollback;
