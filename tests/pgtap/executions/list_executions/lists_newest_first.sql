begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w', 'first');
select start_execution(:'w', 'second');
select start_execution(:'w', 'third');

select results_eq('select l.trigger_source from list_executions() l', $$values ('third'), ('second'), ('first')$$);

select * from finish();
rollback;
