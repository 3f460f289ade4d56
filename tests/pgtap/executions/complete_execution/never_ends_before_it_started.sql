begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select tests.clear_authentication();
update workflow_internal.executions e set started_at = clock_timestamp() + interval '1 hour' where e.id = :'run';
select tests.authenticate_as('ada');
select complete_execution(:'run');

select is((get_execution(:'run')).duration_ms, 0::bigint, 'when the server''s clock was set back');

select * from finish();
rollback;
