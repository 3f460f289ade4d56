begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Ben''s') \gset
select complete_execution(start_execution(:'bens'));
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
values (:'w', 'completed', now() - interval '3 hours', now()), (:'w', 'completed', now(), now());
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ada');
-- Her runs may be gone already, by retention.
select count(workflow_internal.delete_executions(array(select e.id from workflow_internal.executions e where e.workflow_id = :'w')));
select is(e.done, 1::bigint, 'a row of hers') from workflow_internal.erase_deleted_accounts(clock_timestamp() + interval '1 minute') e;
select is_empty(
  format('select s.workflow_id from workflow_internal.execution_statistics s where s.workflow_id = %1$L union all
    select p.workflow_id from workflow_internal.execution_periods p where p.workflow_id = %1$L', :'w'), 'hours and days with it'
);
select tests.authenticate_as('ben');
select is(s.successful, 1::bigint, 'others keep theirs') from get_execution_stats(:'bens') s;
select tests.authenticate_as_service();
select throws_ok('select workflow_internal.erase_deleted_accounts(now())', '42501', null, 'it is for the owner');

select * from finish();
rollback;
