begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select start_execution(:'w');
select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Flow') \gset
select start_execution(:'bens') as run \gset

select results_eq('select l.id from list_executions() l', format('values (%L::uuid)', :'run'), 'Ben''s');
select is_empty(format('select list_executions(%L)', :'w'), 'none of Ada''s template');
select is_empty(format('select list_executions(%L)', gen_random_uuid()), 'an unknown workflow has none either');
select throws_ok(
  format('select list_executions(user_id => %L)', tests.user_id('ada')), 'PT403', 'Only service_role may act for another user',
  'Ada may not be named'
);

select * from finish();
rollback;
