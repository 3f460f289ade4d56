begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select update_workflow(:'w', description => 'edited');

select throws_ok(
  format('select create_version(%L, tests.nodes(2), expected_version => 1)', :'w'),
  'PT409', 'The workflow has a newer version', 'a tab that shows version 1 cannot save'
);
select is(
  tests.detail(format('select create_version(%L, tests.nodes(2), expected_version => 1)', :'w'))::jsonb - 'updated_at',
  jsonb_build_object('expected_version', 1, 'current_version', 2, 'current_revision', 3, 'updated_by', tests.user_id('ada')),
  'DETAIL says what is current and who made it'
);
select is(
  (tests.detail(format('select create_version(%L, tests.nodes(2), expected_version => 7)', :'w'))::jsonb
    ->> 'updated_at')::timestamptz,
  (select s.updated_at from workflow_sessions s where s.is_current_version),
  'and since when; a number that does not exist yet is stale too'
);
select throws_ok(
  format('select create_version(%L, expected_version => 1)', :'w'), 'PT409', null, 'even when nothing would change'
);
select results_eq(
  'select s.version, s.nodes from workflow_sessions s order by s.version',
  $$values (1, '[]'::jsonb), (2, tests.nodes(1))$$, 'nothing was saved'
);

select * from finish();
rollback;
