begin;
select plan(13);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select start_execution(:'w') as run \gset
select is(tests.answer(format('select retry_execution(%L)', :'run')), 'PT409 {"current_status": "running"}', 'running');
select enqueue_execution(:'w') as queued \gset
select is(tests.answer(format('select retry_execution(%L)', :'queued')), 'PT409 {"current_status": "queued"}', 'queued');
select complete_execution(:'run');
select throws_ok(
  format('select retry_execution(%L)', :'run'), 'PT409', 'Only a run that failed or was cancelled can be run again', 'completed'
);
select start_execution(:'w') as failed \gset
select complete_execution(:'failed', 'failed');
select is(tests.answer(format('select retry_execution(%L, max_attempts => 0)', :'failed')), 'PT422 $.max_attempts', 'no attempt');
select is(tests.answer(format('select retry_execution(%L, available_at => ''infinity'')', :'failed')), 'PT422 $.available_at', 'never');
select tests.authenticate_as('ben');
select is(tests.answer(format('select retry_execution(%L, true)', :'failed')), 'PT404 $.execution_id', 'of another, even of a template');
select is(
  tests.whole_answer(format('select retry_execution(%L)', :'failed')), tests.whole_answer(format('select retry_execution(%L)', gen_random_uuid())),
  'like an unknown one'
);
select is(tests.answer('select retry_execution(null)'), 'PT404 $.execution_id', 'null');
select tests.authenticate_without_user();
select is(tests.answer(format('select retry_execution(%L)', :'failed')), 'PT401 ', 'nobody signed in');
select tests.authenticate_as('ada');
select archive_workflow(:'w');
select is(tests.answer(format('select retry_execution(%L)', :'failed')), 'PT409 $.execution_id', 'archived');
select unarchive_workflow(:'w');
select delete_workflow(:'w');
select is(tests.answer(format('select retry_execution(%L)', :'failed')), 'PT404 $.workflow_id', 'of a workflow that is gone');
select is((get_execution(:'failed')).status, 'failed', 'it can be read');
select is((get_execution(:'queued')).status, 'cancelled', 'what waited is cancelled');

select * from finish();
rollback;
