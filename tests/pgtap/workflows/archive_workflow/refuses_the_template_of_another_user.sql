begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', is_template => true) \gset

select tests.authenticate_as('ben');
select is(tests.answer(format('select archive_workflow(%L)', :'workflow')), 'PT403 $.workflow_id');
select results_eq('select status from workflow_sessions', $$values ('draft')$$, 'it is still shown');

select * from finish();
rollback;
