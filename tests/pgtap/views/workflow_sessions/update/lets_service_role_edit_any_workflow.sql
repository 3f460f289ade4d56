begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select tests.authenticate_as_service();
update workflow_sessions set name = 'Reversion' where id = :'workflow';

select tests.authenticate_as('ada');
select results_eq('select name, user_id from workflow_sessions', $$values ('Reversion', tests.user_id('ada'))$$);

select * from finish();
rollback;
