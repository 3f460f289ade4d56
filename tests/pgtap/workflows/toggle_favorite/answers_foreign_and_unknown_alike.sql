begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select tests.authenticate_as('ben');
select throws_ok(format('select toggle_favorite(%L)', :'workflow'), 'PT404', 'Workflow not found');
select is(
  tests.whole_answer(format('select toggle_favorite(%L)', :'workflow')),
  tests.whole_answer(format('select toggle_favorite(%L)', gen_random_uuid())),
  'to another user it does not exist'
);
select tests.authenticate_as('ada');
select results_eq('select is_favorite from workflow_sessions', 'values (false)', 'nothing changed');

select * from finish();
rollback;
