begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w', n::text) from generate_series(1, 5) as n;

create temporary table page as select l.* from list_executions(page_size => 2) l;
select results_eq('select p.trigger_source from page p', $$values ('5'), ('4')$$, 'first page');
select start_execution(:'w', 'meanwhile');
select p.next_cursor as cursor from page p where p.trigger_source = '4' \gset
select results_eq(
  format('select l.trigger_source from list_executions(page_size => 2, cursor => %L) l', :'cursor'),
  $$values ('3'), ('2')$$, 'second page, whatever came meanwhile'
);
select l.next_cursor as cursor from list_executions(page_size => 2, cursor => :'cursor') l where l.trigger_source = '2' \gset
select results_eq(
  format('select l.trigger_source from list_executions(page_size => 2, cursor => %L) l', :'cursor'), $$values ('1')$$, 'last page'
);
select l.next_cursor as cursor from list_executions(page_size => 2, cursor => :'cursor') l \gset
select is_empty(format('select list_executions(page_size => 2, cursor => %L)', :'cursor'), 'and no more');

select * from finish();
rollback;
