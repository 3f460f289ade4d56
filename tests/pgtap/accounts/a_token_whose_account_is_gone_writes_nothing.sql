begin;
select plan(10);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ada');
select tests.authenticate_as('ada');

select throws_ok($$select create_workflow('New')$$, 'PT401', 'The signed-in account does not exist any more', 'no workflow');
select throws_ok($$insert into workflow_sessions (name) values ('New')$$, 'PT401', null, 'not by the view');
select throws_ok(format('select duplicate_workflow(%L)', :'w'), 'PT401', null, 'no copy');
select throws_ok($$select archive_old_workflow_versions('Flow')$$, 'PT401', null, 'nothing is archived');
select throws_ok(format('select create_version(%L, tests.nodes(1))', :'w'), 'PT404', null, 'its workflows are not there any more');
select throws_ok(format('select start_execution(%L)', :'w'), 'PT404', null, 'no run starts');
select throws_ok(format('select complete_execution(%L)', :'run'), 'PT404', null, 'none is finished');
select throws_ok(format('select cancel_execution(%L)', :'run'), 'PT404', null, 'none is cancelled');
with updated as (update workflow_executions set status = 'failed' returning id)
select is(count(*)::int, 0, 'nor by the view') from updated;
select tests.clear_authentication();
select is((select e.status from workflow_internal.executions e), 'running', 'the run is what it was');

select * from finish();
rollback;
