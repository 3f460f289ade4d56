begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select throws_ok(
  format('insert into workflow_executions (workflow_id, status) values (%L, %L)', :'w', s.status),
  'PT422', 'There is no such status', s.status
)
from (values ('completed'), ('failed'), ('cancelled'), ('done')) as s (status);
select is_empty('select e.id from workflow_executions e', 'nothing was started');

select * from finish();
rollback;
