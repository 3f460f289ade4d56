begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select start_execution(:'w') as finished \gset
select complete_execution(:'finished', outputs => '{"a": 1}');
create temporary table before as select to_jsonb(e) as row from workflow_executions e;

update workflow_executions set status = status;
update workflow_executions set status = 'completed', outputs = '{"a": 1.0}' where id = :'finished';
select set_eq('select to_jsonb(e) from workflow_executions e', 'select b.row from before b');

select * from finish();
rollback;
