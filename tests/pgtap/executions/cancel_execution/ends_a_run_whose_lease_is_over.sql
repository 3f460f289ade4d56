begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select enqueue_execution(:'w') as run \gset
select claim_executions('w');
select tests.clear_authentication();
update workflow_internal.active_executions a set lease_expires_at = now(), lease_check_at = now();
select tests.authenticate_as('ada');
select is(cancel_execution(:'run', 'Dead'), 'cancelled', 'nobody is there to be asked');
select is((get_execution(:'run')).error_message, 'Dead');

select * from finish();
rollback;
