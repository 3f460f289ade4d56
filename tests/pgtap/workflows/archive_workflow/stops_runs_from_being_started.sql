begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset
select archive_workflow(:'workflow');

select throws_ok(format('select start_execution(%L)', :'workflow'), 'PT409', 'The workflow is archived');

select * from finish();
rollback;
