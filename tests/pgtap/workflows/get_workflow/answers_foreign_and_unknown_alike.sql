begin;
select plan(5);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select tests.authenticate_as('ben');
select throws_ok(format('select get_workflow(%L)', :'workflow'), 'PT404', 'Workflow not found');
select is(
  tests.whole_answer(format('select get_workflow(%L)', :'workflow')),
  tests.whole_answer(format('select get_workflow(%L)', gen_random_uuid())),
  'to another user it does not exist'
);
select is(
  tests.whole_answer(format('select get_workflow(%L, 1)', :'workflow')),
  tests.whole_answer(format('select get_workflow(%L, 1)', gen_random_uuid())),
  'nor does a version of it'
);

select tests.authenticate_as_anon();
select throws_ok(format('select get_workflow(%L)', :'workflow'), 'PT404', 'Workflow not found');

select tests.authenticate_without_user();
select throws_ok(format('select get_workflow(%L)', :'workflow'), 'PT404', 'Workflow not found');

select * from finish();
rollback;
