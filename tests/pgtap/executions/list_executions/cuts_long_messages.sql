begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select complete_execution(:'run', 'failed', error_message => repeat('ä', 5000));

select is(l.error_message, repeat('ä', 1000), 'a page stays small') from list_executions() l;
select is((get_execution(:'run')).error_message, repeat('ä', 5000), 'the run itself has all of it');

select * from finish();
rollback;
