begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w, updated_at from create_workflow('Flow') \gset

select cmp_ok((create_version(:'w', tests.nodes(1))).updated_at, '>', :'updated_at'::timestamptz, 'a version is a change');
select is(
  (select s.updated_at from workflow_sessions s where s.version = 1), :'updated_at'::timestamptz,
  'of the workflow, not of the older version'
);

select * from finish();
rollback;
