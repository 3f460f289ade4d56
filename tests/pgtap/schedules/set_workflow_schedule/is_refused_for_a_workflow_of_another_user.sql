begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset

select id as template from create_workflow('Shared', is_template => true) \gset
select tests.create_user('ben');
select tests.authenticate_as('ben');
select is(
  tests.whole_answer(format('select set_workflow_schedule(%L, every => ''1 hour'')', :'workflow')),
  tests.whole_answer(format('select set_workflow_schedule(%L, every => ''1 hour'')', gen_random_uuid())), 'it does not exist'
);
select throws_ok(format('select set_workflow_schedule(%L, every => ''1 hour'')', :'template'), 'PT403', 'A template of another user cannot be run or changed');
select tests.authenticate_without_user();
select throws_ok(format('select set_workflow_schedule(%L, every => ''1 hour'')', :'workflow'), 'PT401', 'Nobody is signed in');
select tests.authenticate_as_anon();
select throws_ok(format('select set_workflow_schedule(%L, every => ''1 hour'')', :'workflow'), '42501', 'permission denied for function set_workflow_schedule');

select * from finish();
rollback;
