begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'archived') \gset

select tests.authenticate_as_service();
select is((unarchive_workflow(:'workflow')).status, 'draft');

select * from finish();
rollback;
