begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select delete_workflow(:'w');

select results_eq('select l.id from list_executions() l', format('values (%L::uuid)', :'run'), 'among all');
select results_eq(
  format('select l.id from list_executions(%L) l', :'w'), format('values (%L::uuid)', :'run'), 'and by the workflow''s id'
);
select tests.authenticate_as('ben');
select is_empty(format('select list_executions(%L)', :'w'), 'still nobody else''s');

select * from finish();
rollback;
