begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(n)) from generate_series(1, 6) as n;

select is(archive_old_workflow_versions('Flow'), 2, 'of 7 versions 5 are kept by default');
select results_eq(
  'select s.version from workflow_sessions s where s.status = ''archived'' order by s.version', 'values (1), (2)',
  'the two oldest read archived'
);
select is(archive_old_workflow_versions('Flow', keep_versions => 3), 2, 'two more go');
select is(archive_old_workflow_versions('Flow', keep_versions => 3), 0, 'and then none');
select is(archive_old_workflow_versions('Flow', keep_versions => 10), 0, 'keeping more brings none back');
select is((select count(*)::int from workflow_sessions s where s.status = 'archived'), 4, 'four of seven are archived');

select * from finish();
rollback;
