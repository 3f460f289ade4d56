begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select id as foreign_one from create_workflow('My Strategy') \gset
select create_version(:'foreign_one', nodes => tests.nodes(i)) from generate_series(2, 8) as i;
select tests.authenticate_as('ada');
select id as workflow from create_workflow('My Strategy', status => 'active') \gset
select create_version(:'workflow', nodes => tests.nodes(i)) from generate_series(2, 8) as i;

select is(archive_old_workflow_versions('My Strategy', auth.uid(), 5), 3, 'three of eight');
select results_eq(
  'select version, status, is_current_version from workflow_sessions order by version',
  $$values (1, 'archived', false), (2, 'archived', false), (3, 'archived', false), (4, 'active', false),
    (5, 'active', false), (6, 'active', false), (7, 'active', false), (8, 'active', true)$$,
  'the five newest stay as they were'
);
select tests.authenticate_as('ben');
select is_empty($$select * from workflow_sessions where status = 'archived'$$, 'a workflow of another user is untouched');

select * from finish();
rollback;
