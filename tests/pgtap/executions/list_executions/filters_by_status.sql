begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
insert into workflow_executions (workflow_id, status) values (:'w', 'queued'), (:'w', 'running');
select complete_execution(start_execution(:'w'), s.status)
from (values ('completed'), ('failed'), ('cancelled')) as s (status);

select results_eq(
  format('select l.status from list_executions(status => %L) l', s.status), array[s.status], s.status
)
from (values ('queued'), ('running'), ('completed'), ('failed'), ('cancelled')) as s (status);
select throws_ok($$select list_executions(status => 'done')$$, 'PT422', 'There is no such status', 'not by another word');

select * from finish();
rollback;
