begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select tests.authenticate_as_service();
select is(toggle_favorite(:'workflow'), true);

select tests.authenticate_as('ada');
select results_eq('select is_favorite from workflow_sessions', 'values (true)');

select * from finish();
rollback;
