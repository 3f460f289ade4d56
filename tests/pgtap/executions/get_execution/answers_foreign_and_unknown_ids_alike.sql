begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select start_execution(:'w') as run \gset
select tests.authenticate_as('ben');

select throws_ok(format('select get_execution(%L)', :'run'), 'PT404', 'Execution not found', 'runs of a template are its owner''s');
select is(
  tests.whole_answer(format('select get_execution(%L)', :'run')),
  tests.whole_answer(format('select get_execution(%L)', gen_random_uuid())), 'like one that does not exist'
);
select throws_ok('select get_execution(null)', 'PT404', 'Execution not found', 'nor does null');
select tests.authenticate_without_user();
select throws_ok(format('select get_execution(%L)', :'run'), 'PT401', 'Nobody is signed in', 'nobody sees nothing');

select * from finish();
rollback;
