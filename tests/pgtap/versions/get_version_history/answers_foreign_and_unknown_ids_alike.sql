begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as('ben');

select throws_ok(format('select get_version_history(%L)', :'w'), 'PT404', 'Workflow not found', 'Ada''s is not found');
select is(
  tests.whole_answer(format('select get_version_history(%L)', :'w')),
  tests.whole_answer(format('select get_version_history(%L)', gen_random_uuid())), 'like an id that does not exist'
);
select is_empty($$select get_version_history(workflow_name => 'Flow')$$, 'and by name there is none');

select * from finish();
rollback;
