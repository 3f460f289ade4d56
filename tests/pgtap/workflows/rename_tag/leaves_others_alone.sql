begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Momentum', folder => 'a', tags => '{a}', is_template => true);

select tests.authenticate_as('ben');
select is(rename_tag('a', 'b'), 0);
select tests.authenticate_as('ada');
select results_eq('select folder, tags, revision from workflow_sessions', $$values ('a', '{a}'::text[], 1)$$);

select * from finish();
rollback;
