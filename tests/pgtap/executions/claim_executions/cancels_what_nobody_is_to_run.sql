begin;
select plan(7);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select enqueue_execution(w.id) from create_workflow('Flow') w;
select tests.authenticate_as('ada');
select workflow_id as gone from create_workflow('Gone') \gset
select workflow_id as archived from create_workflow('Archived') \gset
select workflow_id as w from create_workflow('Flow') \gset
select enqueue_execution(:'gone') from generate_series(1, 250);
select enqueue_execution(:'archived') as of_archived \gset
select enqueue_execution(:'w') as run \gset
select enqueue_execution(:'gone') as last_of_gone \gset
select archive_workflow(:'archived');
select delete_workflow(:'gone');
select results_eq(
  $$select e.status, count(*) from workflow_executions e group by e.status order by e.status$$,
  $$values ('cancelled', 200::bigint), ('queued', 53)$$, 'deleting a workflow cancels what waits, as far as that is quick'
);
select results_eq($$select c.execution_id from claim_executions('w', 10) c$$, format('select %L::uuid', :'run'), 'workers get what is left');
select claim_executions('w', 100);
select is_empty($$select e.* from workflow_executions e where e.status = 'queued'$$, 'the rest is cancelled as they come to it');
select results_eq(
  format('select (get_execution(%L)).error_message', :'last_of_gone'), $$values ('The workflow was deleted before the run began.')$$, 'saying why'
);
select results_eq(
  format('select e.error_message, e.attempt, e.execution_started_at from get_execution(%L) e', :'of_archived'),
  $$values ('The workflow was archived before the run began.', 0, null::timestamptz)$$, 'an archived one, too'
);

select tests.clear_authentication();
delete from auth.users u where u.id = tests.user_id('ben');
select tests.authenticate_as_service();
select is_empty($$select c.* from claim_executions('w') c$$, 'runs of a deleted account are nobody''s');
select tests.clear_authentication();
select is_empty($$select a.* from workflow_internal.active_executions a where a.status = 'queued'$$, 'and do not wait for ever');

select * from finish();
rollback;
