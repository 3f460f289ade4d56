begin;
select plan(9);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
insert into workflow_executions (workflow_id, status) values (:'w', 'queued') returning id as run \gset

select throws_ok(
  format('update workflow_executions set status = ''completed'' where id = %L', :'run'), 'PT409', 'The run is queued and has not begun',
  'what has not begun does not end well'
);
select is(
  tests.answer(format('update workflow_executions set status = ''failed'' where id = %L', :'run')), 'PT409 {"current_status": "queued"}', 'nor badly'
);
select is(tests.answer(format(
  'update workflow_executions set status = ''running'', outputs = ''{"a": 1}'' where id = %L', :'run'
)), 'PT422 $.outputs', 'what begins has no results');
select tests.authenticate_as('ben');
update workflow_executions set status = 'running' where id = :'run';
select tests.authenticate_as('ada');
select is((get_execution(:'run')).status, 'queued', 'others begin nothing');

update workflow_executions set status = 'running' where id = :'run';
select results_eq(
  'select e.status, e.attempt, e.max_attempts, e.worker_id, e.execution_started_at >= e.created_at from workflow_executions e',
  $$values ('running', 1, 1, null::text, true)$$, 'its owner begins it, without a worker'
);
select is_empty($$select c.* from claim_executions('w') c$$, 'and workers do not get it');
select is(
  tests.answer(format('select workflow_internal.begin_execution(%L)', :'run')), 'PT409 {"current_status": "running"}', 'it begins once'
);
select is(
  tests.answer(format('update workflow_executions set status = ''queued'' where id = %L', :'run')), 'PT422 $.status', 'it does not go back'
);
update workflow_executions set status = 'completed' where id = :'run';
select is(
  tests.answer(format('select workflow_internal.begin_execution(%L)', :'run')), 'PT409 {"current_status": "completed"}', 'finished, it begins no more'
);

select * from finish();
rollback;
