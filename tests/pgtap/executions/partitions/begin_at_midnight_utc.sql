begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select date_trunc('month', now() at time zone 'UTC') at time zone 'UTC' as month,
  'workflow_internal.executions_' || to_char(now() at time zone 'UTC', 'YYYY_MM') as this_month \gset
select tests.authenticate_as_service();
set local timezone = 'Pacific/Auckland';
insert into workflow_executions (workflow_id, status, created_at)
values (:'w', 'running', :'month'), (:'w', 'running', :'month'::timestamptz - interval '1 millisecond');

select tests.clear_authentication();
select is(
  (select e.tableoid::regclass::text from workflow_internal.executions e order by e.id desc limit 1), :'this_month', 'the first millisecond'
);
select isnt(
  (select e.tableoid::regclass::text from workflow_internal.executions e order by e.id limit 1), :'this_month', 'not the last one before'
);

select * from finish();
rollback;
