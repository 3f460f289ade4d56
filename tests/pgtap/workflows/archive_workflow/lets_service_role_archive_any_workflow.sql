begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select tests.authenticate_as_service();
select is((archive_workflow(:'workflow')).status, 'archived');

select * from finish();
rollback;
