begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select cancel_execution(:'run');

select throws_ok(format('select cancel_execution(%L, ''again'')', :'run'), 'PT409', 'The run is already finished', 'cancelled twice');
select throws_ok(format('select complete_execution(%L)', :'run'), 'PT409', null, 'completed after all');
select is((get_execution(:'run')).error_message, null, 'it stays what it was');

select * from finish();
rollback;
