begin;
select plan(1);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select create_workflow('Momentum of Ben');
select tests.authenticate_as('ada');
select create_workflow('Momentum of Ada');

select results_eq('select name from list_workflows(user_id => null)', $$values ('Momentum of Ada')$$);

select * from finish();
rollback;
