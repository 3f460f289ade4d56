begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select delete_workflow(:'w');
select tests.authenticate_as('ben');
select throws_ok(format('select complete_execution(%L)', :'run'), 'PT404', 'Execution not found', 'not anybody''s');

select tests.authenticate_as('ada');
select complete_execution(:'run');
select is((get_execution(:'run')).status, 'completed', 'but Ada''s');

select * from finish();
rollback;
