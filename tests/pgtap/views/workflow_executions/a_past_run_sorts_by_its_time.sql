begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w', 'today');
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, trigger_source, created_at, execution_completed_at)
values (:'w', 'failed', 'last year', '2023-01-01Z', '2023-01-02Z'), (:'w', 'failed', 'before', '2022-01-01Z', '2022-01-02Z');

select tests.authenticate_as('ada');
select results_eq('select l.trigger_source from list_executions() l', $$values ('today'), ('last year'), ('before')$$, 'in lists');
select cmp_ok(
  (select s.last_executed_at from list_workflows() s), '>', now() - interval '1 hour', 'and does not move last_executed_at back'
);

select * from finish();
rollback;
