begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as long_one from create_workflow('Flow') \gset
select create_version(:'long_one', tests.nodes(n)) from generate_series(1, 3) as n;
select workflow_id as short_one from create_workflow('Flow') \gset
select create_version(:'short_one', tests.nodes(1));
select workflow_id as other from create_workflow('Other') \gset
select create_version(:'other', tests.nodes(n)) from generate_series(1, 3) as n;

select is(archive_old_workflow_versions('Flow', keep_versions => 2), 2, 'two versions of the long one, none of the short one');
select results_eq(
  'select s.workflow_id, s.version from workflow_sessions s where s.status = ''archived'' order by s.version',
  format('values (%1$L::uuid, 1), (%1$L, 2)', :'long_one'), 'and none of another name'
);

select * from finish();
rollback;
