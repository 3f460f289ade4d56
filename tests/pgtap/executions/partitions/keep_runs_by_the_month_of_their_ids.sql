begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w');
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at) values (:'w', 'running', now() + interval '1 month');

select tests.clear_authentication();
select is(
  array(select e.tableoid::regclass::text from workflow_internal.executions e order by e.id),
  array[
    'workflow_internal.executions_' || to_char(now() at time zone 'UTC', 'YYYY_MM'),
    'workflow_internal.executions_' || to_char((now() + interval '1 month') at time zone 'UTC', 'YYYY_MM')
  ]
);

select * from finish();
rollback;
