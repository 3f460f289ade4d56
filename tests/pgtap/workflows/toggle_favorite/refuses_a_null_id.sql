begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum');

select is(tests.answer('select toggle_favorite(null)'), 'PT422 $.workflow_id');
select is(tests.answer('select toggle_favorite(null, true)'), 'PT422 $.workflow_id');
select results_eq('select is_favorite from workflow_sessions', 'values (false)');

select * from finish();
rollback;
