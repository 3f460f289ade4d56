begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select archive_workflow(:'w');

select throws_ok(format('select start_execution(%L)', :'w'), 'PT409', 'The workflow is archived', 'what is archived does not run');
select unarchive_workflow(:'w');
select start_execution(:'w') as run \gset
select is((get_execution(:'run')).status, 'running', 'what came back does');

select * from finish();
rollback;
