begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select create_workflow('Other');

select tests.authenticate_as_service();
delete from workflow_sessions where id = :'workflow';

select tests.authenticate_as('ada');
select results_eq('select name from workflow_sessions', $$values ('Other')$$);

select * from finish();
rollback;
