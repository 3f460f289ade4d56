begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select tests.authenticate_as('ben');
select throws_ok(format('select archive_workflow(%L)', :'workflow'), 'PT404', 'Workflow not found');
select is(
  tests.whole_answer(format('select archive_workflow(%L)', :'workflow')),
  tests.whole_answer(format('select archive_workflow(%L)', gen_random_uuid())),
  'to another user it does not exist'
);
select tests.authenticate_as('ada');
select results_eq('select status from workflow_sessions', $$values ('draft')$$, 'nothing changed');

select * from finish();
rollback;
