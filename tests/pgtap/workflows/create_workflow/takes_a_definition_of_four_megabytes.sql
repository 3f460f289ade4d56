begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select create_workflow('Momentum', variables => jsonb_build_object('text', repeat('x', 4 * 1024 * 1024 - 1000)));

select is((select length(variables ->> 'text') from workflow_sessions), 4 * 1024 * 1024 - 1000);

select * from finish();
rollback;
