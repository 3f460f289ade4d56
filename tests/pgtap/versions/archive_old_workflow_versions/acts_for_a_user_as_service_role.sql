begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Flow') \gset
select create_version(:'bens', tests.nodes(1));
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select tests.authenticate_as_service();

select is(archive_old_workflow_versions('Flow', tests.user_id('ada'), 1), 1, 'for the user that it names');
select results_eq(
  'select s.user_id, s.version from workflow_sessions s where s.status = ''archived''',
  format('values (%L::uuid, 1)', tests.user_id('ada')), 'and nobody else'
);
select throws_ok(
  format($$select archive_old_workflow_versions('Flow', %L)$$, gen_random_uuid()),
  'PT404', 'There is no account with this id', 'an account that does not exist'
);
select throws_ok(
  $$select archive_old_workflow_versions('Flow')$$,
  'PT422', 'An argument that is needed is missing or null', 'it has no workflows of its own'
);

select * from finish();
rollback;
