begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as first from create_workflow(
  'Momentum', description => 'Buys', tags => '{trading}', folder => 'secret/plans', is_favorite => true,
  is_template => true, status => 'active'
) \gset
select id as second from create_version(:'first', tests.nodes(2), tests.edges(1), '{"type": "manual"}', '{"a": 1}', 'Two') \gset
select start_execution(:'first');
create temp table of_owner as select * from workflow_sessions where is_current_version;

select tests.authenticate_as('ben');
select results_eq(
  'select folder, is_favorite, execution_count, last_executed_at, parent_workflow_id, forked_from_id from workflow_sessions',
  'values (null::text, false, 0::bigint, null::timestamptz, null::uuid, null::uuid)',
  'no folder, no star, no counters, no history'
);
select results_eq(
  'select id, workflow_id, user_id, version, is_current_version, name, description, tags, is_template, status
   from workflow_sessions',
  'select id, workflow_id, user_id, version, is_current_version, name, description, tags, is_template, status
   from pg_temp.of_owner',
  'what it is'
);
select results_eq(
  'select nodes, edges, trigger, variables, revision, version_note, created_at, updated_at from workflow_sessions',
  'select nodes, edges, trigger, variables, revision, version_note, created_at, updated_at from pg_temp.of_owner',
  'what it does'
);
select is_empty('select * from workflow_executions', 'no runs');

select * from finish();
rollback;
