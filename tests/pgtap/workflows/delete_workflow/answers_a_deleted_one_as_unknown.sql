begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select delete_workflow(:'workflow');

select throws_ok(format('select delete_workflow(%L)', :'workflow'), 'PT404', 'Workflow not found');
select is(
  tests.whole_answer(format('select delete_workflow(%L)', :'workflow')),
  tests.whole_answer(format('select delete_workflow(%L)', gen_random_uuid()))
);

select * from finish();
rollback;
