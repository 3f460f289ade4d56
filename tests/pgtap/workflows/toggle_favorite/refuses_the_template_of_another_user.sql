begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', is_template => true) \gset

select tests.authenticate_as('ben');
select is(tests.answer(format('select toggle_favorite(%L)', :'workflow')), 'PT403 $.workflow_id');
select tests.authenticate_as('ada');
select results_eq('select is_favorite from workflow_sessions', 'values (false)', 'nothing changed');

select * from finish();
rollback;
