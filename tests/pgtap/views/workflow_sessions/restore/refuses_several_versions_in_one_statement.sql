begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('My Strategy', nodes => tests.nodes(1)) \gset
select create_version(:'workflow', nodes => tests.nodes(i)) from generate_series(2, 4) as i;
create temp table kept as select * from workflow_sessions;

select is(
  tests.answer($$update workflow_sessions set is_current_version = true where version in (1, 3)$$),
  'PT422 $.is_current_version', 'two'
);
select is(
  tests.answer($$update workflow_sessions set is_current_version = true where name = 'My Strategy'$$),
  'PT422 $.is_current_version', 'all of them'
);
select throws_ok(
  $$update workflow_sessions set is_current_version = true where version < 3$$,
  'PT422', 'Several older versions of one workflow were flagged as current in one statement'
);
select bag_eq('select * from workflow_sessions', 'table kept', 'nothing changed');

select * from finish();
rollback;
