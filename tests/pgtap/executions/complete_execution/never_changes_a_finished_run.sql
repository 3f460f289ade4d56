begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select complete_execution(:'run', 'failed', 1, '{"a": 1}', error_message => 'broken');
create temporary table before as select to_jsonb(e) as row from workflow_executions e;

select throws_ok(
  format('select complete_execution(%L, ''completed'', outputs => ''{"b": 2}'')', :'run'), 'PT409',
  'The run is already finished', 'not by another result'
);
select throws_ok(format('select complete_execution(%L, ''failed'', 1, ''{"a": 1}'')', :'run'), 'PT409', null, 'nor by the same');
select throws_ok(format('select cancel_execution(%L)', :'run'), 'PT409', null, 'nor by cancelling');
select is(
  tests.detail(format('select complete_execution(%L)', :'run'))::jsonb, '{"current_status": "failed"}', 'DETAIL says how it ended'
);
select tests.authenticate_as_service();
select throws_ok(format('select complete_execution(%L)', :'run'), 'PT409', null, 'nor by service_role');
select tests.authenticate_as('ada');
select results_eq('select to_jsonb(e) from workflow_executions e', 'select b.row from before b', 'it is what it was');

select * from finish();
rollback;
