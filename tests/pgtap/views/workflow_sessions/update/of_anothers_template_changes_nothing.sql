begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Momentum', is_template => true);
create temp table kept as select * from workflow_sessions;

select tests.authenticate_as('ben');
select id as own from create_workflow('Of Ben') \gset
prepare taking as update workflow_sessions set name = 'Mine', is_template = false returning id;
select results_eq('execute taking', format('values (%L::uuid)', :'own'), 'of two that are shown, one''s own is changed');
prepare forging as update workflow_sessions set user_id = auth.uid() where is_template returning id;
select is_empty('execute forging', 'a refusal would tell nothing more: no row');
select tests.authenticate_as('ada');
select bag_eq('select * from workflow_sessions', 'table kept', 'the template is what it was');

select * from finish();
rollback;
