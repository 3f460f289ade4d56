begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w');
select workflow_id as template from create_workflow('Template', is_template => true) \gset
select start_execution(:'template');
select tests.authenticate_as('ben');

select throws_ok(format('select * from get_execution_stats(%L)', :'w'), 'PT404', 'Workflow not found', 'Ada''s is not found');
select is(
  tests.whole_answer(format('select * from get_execution_stats(%L)', :'w')),
  tests.whole_answer(format('select * from get_execution_stats(%L)', gen_random_uuid())), 'like one that does not exist'
);
select is((select s.total from get_execution_stats(:'template') s), 0::bigint, 'a template has no runs of Ben''s');
select throws_ok('select * from get_execution_stats(null)', 'PT404', 'Workflow not found', 'nor is null found');

select * from finish();
rollback;
