-- The functions behind the API take objects. A caller who reaches them directly can set no more than the API lets him.
begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select jsonb_build_object(
  'id', gen_random_uuid(), 'workflow_id', gen_random_uuid(), 'user_id', tests.user_id('ada'), 'current_version', 7, 'version', 7,
  'revision', 7, 'archived_at', '2000-01-01Z', 'created_at', '2000-01-01Z', 'updated_at', '2000-01-01Z', 'created_by', tests.user_id('ada'),
  'definition_id', gen_random_uuid(), 'forked_from_id', gen_random_uuid(), 'parent_version_id', gen_random_uuid(),
  'parent_workflow_id', gen_random_uuid(), 'is_current_version', false, 'has_run', true, 'is_public', true, 'execution_count', 7,
  'last_executed_at', '2000-01-01Z', 'status ', 'x', '', 1
) as keys \gset
select tests.clear_authentication();
create temporary view stored as
select to_jsonb(w) as header, to_jsonb(v) as version, to_jsonb(d) as definition
from workflow_internal.workflows w
join workflow_internal.workflow_versions v on v.workflow_id = w.id
join workflow_internal.workflow_definitions d on d.id = v.definition_id;
create temporary table before as select * from stored;
select tests.authenticate_as('ben');

select workflow_internal.update_workflow(workflow_id => :'w', changes => :'keys');
select tests.clear_authentication();
select results_eq('select * from stored', 'select * from before', 'an edit with nothing but unknown keys is none');
select tests.authenticate_as('ben');
select workflow_internal.create_workflow(
  user_id => tests.user_id('ben'), attributes => :'keys'::jsonb || '{"name": "New"}', nodes => '[]', edges => '[]', trigger => null,
  variables => '{}'
) as made \gset
select results_eq(
  format(
    'select s.id = s.workflow_id, s.user_id, s.version, s.is_current_version, s.revision, s.created_at > now() - interval ''1 minute'',
       s.updated_at > now() - interval ''1 minute'', s.execution_count, s.forked_from_id, s.parent_workflow_id, s.status
     from workflow_sessions s where s.id = %L', :'made'
  ),
  format($$values (true, %L::uuid, 1, true, 1, true, true, 0::bigint, null::uuid, null::uuid, 'draft')$$, tests.user_id('ben')),
  'a new workflow has what the database gives it'
);
select throws_ok(
  format('select workflow_internal.import_execution(%L)', jsonb_build_object('workflow_id', :'w', 'status', 'completed')),
  '42501', null, 'and runs of the past are not for users'
);

select * from finish();
rollback;
