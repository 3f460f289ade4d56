begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select start_execution(:'w') as run \gset
select complete_execution(:'run', outputs => '{"a": 1, "b": null, "c": []}');
select is((get_execution(:'run')).nodes_executed, 3, 'three outputs');
select start_execution(:'w') as run \gset
select complete_execution(:'run');
select is((get_execution(:'run')).nodes_executed, 0, 'none');
select start_execution(:'w') as run \gset
select complete_execution(:'run', nodes_executed => 0, outputs => '{"a": 1}');
select is((get_execution(:'run')).nodes_executed, 0, 'what is stated counts');

select * from finish();
rollback;
