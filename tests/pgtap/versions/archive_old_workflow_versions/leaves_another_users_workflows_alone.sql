begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select create_version(:'w', tests.nodes(n)) from generate_series(1, 3) as n;
select tests.authenticate_as('ben');

select is(archive_old_workflow_versions('Flow', keep_versions => 1), 0, 'Ben has no workflow of that name');
select throws_ok(
  format($$select archive_old_workflow_versions('Flow', %L, 1)$$, tests.user_id('ada')),
  'PT403', 'Only service_role may act for another user', 'and may not name Ada'
);
select throws_ok(
  format($$select archive_old_workflow_versions('Flow', %L, 1)$$, gen_random_uuid()),
  'PT403', 'Only service_role may act for another user', 'nor find out who exists'
);
select tests.authenticate_as('ada');
select is((select count(*)::int from workflow_sessions s where s.status = 'archived'), 0, 'nothing of hers is archived');

select * from finish();
rollback;
