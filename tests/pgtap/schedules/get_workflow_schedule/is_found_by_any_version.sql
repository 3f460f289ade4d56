begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset

select id as second from create_version(:'workflow', nodes => tests.nodes(1)) \gset
select throws_ok(format('select get_workflow_schedule(%L)', :'workflow'), 'PT404', 'The workflow has no schedule');
select set_workflow_schedule(:'workflow', every => '1 hour') as schedule;
select results_eq(format('select workflow_id, every from get_workflow_schedule(%L)', :'second'), format('values (%L::uuid, interval ''1 hour'')', :'workflow'));
select throws_ok('select get_workflow_schedule(null)', 'PT422', 'An argument that is needed is missing or null');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select is(
  tests.whole_answer(format('select get_workflow_schedule(%L)', :'workflow')),
  tests.whole_answer(format('select get_workflow_schedule(%L)', gen_random_uuid())), 'to another user it has none'
);
select tests.authenticate_without_user();
select throws_ok(format('select get_workflow_schedule(%L)', :'workflow'), 'PT401', 'Nobody is signed in');
select tests.authenticate_as_anon();
select throws_ok(format('select get_workflow_schedule(%L)', :'workflow'), '42501', 'permission denied for function get_workflow_schedule');

select * from finish();
rollback;
