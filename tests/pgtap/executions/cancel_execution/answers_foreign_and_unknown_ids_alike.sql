begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select start_execution(:'w') as run \gset
select tests.authenticate_as('ben');

select throws_ok(format('select cancel_execution(%L)', :'run'), 'PT404', 'Execution not found', 'a run of Ada''s template is Ada''s');
select is(
  tests.whole_answer(format('select cancel_execution(%L)', :'run')),
  tests.whole_answer(format('select cancel_execution(%L)', gen_random_uuid())), 'like one that does not exist'
);
select tests.authenticate_as('ada');
select is((get_execution(:'run')).status, 'running', 'it still runs');

select * from finish();
rollback;
