begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select workflow_id as other from create_workflow('Other') \gset
select complete_execution(start_execution(:'w', 'a'));
select start_execution(:'w', 'b');
select complete_execution(start_execution(:'other', 'c'));
select complete_execution(start_execution(:'w', 'd'));
select complete_execution(start_execution(:'w', 'e'));

select l.next_cursor as cursor
from list_executions(:'w', 'completed', since => now() - interval '1 hour', until => now() + interval '1 hour', page_size => 1) l \gset
select results_eq(
  format(
    $$select l.trigger_source from list_executions(
      %L, 'completed', now() - interval '1 hour', now() + interval '1 hour', cursor => %L) l$$, :'w', :'cursor'
  ),
  $$values ('d'), ('a')$$, 'workflow, status, dates and cursor at once'
);

select * from finish();
rollback;
