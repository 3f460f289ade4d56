begin;
select plan(3);

select tests.create_user('ada');
-- Tests run side by side: all of the table, or nothing of it, so that no two wait for each other.
lock table workflow_internal.executions in access exclusive mode;
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, trigger_source)
values (:'w', 'running', '1999-01-01Z', 'past'), (:'w', 'running', '2999-01-01Z', 'future');

select tests.clear_authentication();
select is(
  (select count(*)::int from workflow_internal.executions_default d), 2, 'no run is refused for want of a partition'
);
select tests.authenticate_as('ada');
select results_eq(
  'select l.trigger_source from list_executions() l', $$values ('future'), ('past')$$, 'and their owner sees them as any other'
);
select complete_execution(l.id) from list_executions() l where l.trigger_source = 'past';
select is((select e.status from workflow_executions e where e.trigger_source = 'past'), 'completed', 'and finishes them');

select * from finish();
rollback;
