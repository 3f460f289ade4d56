begin;
select plan(1);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', is_template => true) \gset

select tests.authenticate_as('ben');
select is(tests.answer(format('select unarchive_workflow(%L)', :'workflow')), 'PT403 $.workflow_id');

select * from finish();
rollback;
