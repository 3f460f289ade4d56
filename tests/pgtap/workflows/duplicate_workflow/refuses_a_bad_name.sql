begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select is(tests.answer(format('select duplicate_workflow(%L, %L)', :'workflow', '')), 'PT422 $.new_name', 'empty');
select is(tests.answer(format('select duplicate_workflow(%L, %L)', :'workflow', '  ')), 'PT422 $.new_name', 'blanks');
select is(
  tests.answer(format('select duplicate_workflow(%L, %L)', :'workflow', repeat('n', 256))), 'PT422 $.new_name', 'too long'
);
select is((select count(*)::integer from workflow_sessions), 1, 'nothing was copied');

select * from finish();
rollback;
