begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select tests.clear_authentication();
set local track_functions = 'pl';
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Bot', tests.nodes(3)) \gset
select tests.clear_authentication();
select pg_stat_get_xact_function_calls('workflow_internal.node_types_of'::regproc) as calls \gset
select ok(:calls > 0, 'a save computes them');

select tests.authenticate_as('ada');
select start_execution(:'w');
select publish_template(:'w');
select unpublish_template(:'w');
select tests.clear_authentication();
select is(pg_stat_get_xact_function_calls('workflow_internal.node_types_of'::regproc), :calls::bigint, 'a run and publishing do not');
select is((select d.node_types from workflow_internal.workflow_definitions d where d.workflow_id = :'w' and d.has_run), '{default}'::text[], 'they stay');

select * from finish();
rollback;
