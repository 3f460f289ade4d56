begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as running \gset
select start_execution(:'w') as finished \gset
select start_execution(:'w') as kept \gset
select record_node_result(r.id, 'a') from (values (:'running'::uuid), (:'finished'), (:'kept')) as r (id);
select complete_execution(r.id) from (values (:'finished'::uuid), (:'kept')) as r (id);
select tests.authenticate_as_service();
delete from workflow_executions where id in (:'running', :'finished');
select is(
  tests.answer(format('select list_node_results(%L)', r.id)), 'PT404 $.execution_id', r.what
) from (values (:'running'::uuid, 'of a running run'), (:'finished'::uuid, 'of a finished run')) as r (id, what);
select is(tests.answer(format('select record_node_result(%L, ''b'')', :'running')), 'PT404 $.execution_id', 'nothing more is recorded');
select tests.clear_authentication();
select is(array(select r.execution_id from workflow_internal.node_results r), array[:'kept'::uuid], 'only those are gone');

select * from finish();
rollback;
