begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select tests.authenticate_as('ben');

with updated as (update workflow_executions set status = 'failed' returning id)
select is(count(*)::int, 0, 'a statement about all rows counts none of another user') from updated;
select tests.authenticate_as('ada');
select is((get_execution(:'run')).status, 'running', 'and changes none');

select * from finish();
rollback;
