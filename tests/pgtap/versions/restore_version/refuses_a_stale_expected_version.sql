begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));

select throws_ok(
  format('select restore_version(%L, 1, expected_version => 1)', :'w'), 'PT409', 'The workflow has a newer version', 'version 2 is current'
);
select is(
  tests.detail(format('select restore_version(%L, 1, expected_version => 1)', :'w'))::jsonb -> 'current_version', '2',
  'DETAIL says so'
);
select is((restore_version(:'w', 1, expected_version => 2)).version, 3, 'with the right number it is restored');

select * from finish();
rollback;
