begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w', 'webhook') as first \gset
select create_version(:'w', tests.nodes(1));
select start_execution(:'w', 'schedule') as second \gset
select enqueue_execution(:'w', 'webhook') as third \gset
select complete_execution(:'first', 'failed');

select results_eq(format('select l.id from list_executions(%L, version => 1) l', :'w'), format('values (%L::uuid)', :'first'), 'a version');
select results_eq(format('select l.id from list_executions(version => 2) l'), format('values (%L::uuid), (%L)', :'third', :'second'), 'of all workflows');
select results_eq(
  $$select l.id from list_executions(trigger_source => 'webhook') l$$, format('values (%L::uuid), (%L)', :'third', :'first'), 'what started it'
);
select results_eq(
  $$select l.id from list_executions(trigger_source => 'webhook', status => 'failed') l$$, format('values (%L::uuid)', :'first'), 'with a final status'
);
select results_eq(
  $$select l.id from list_executions(trigger_source => 'webhook', version => 2, status => 'queued') l$$, format('values (%L::uuid)', :'third'), 'with both'
);
select is_empty(format('select l.id from list_executions(%L, ''running'', version => 1) l', :'w'), 'none');
select is_empty($$select l.id from list_executions(trigger_source => '%', version => -1) l$$, 'odd values find nothing');

select * from finish();
rollback;
