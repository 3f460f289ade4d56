begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum', folder => 'a');
select is((select count(*) from list_workflows()), 1::bigint, 'listed while the account is there');
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ada');

select tests.authenticate_as('ada');
select throws_ok('select * from list_workflows()', 'PT401', 'The signed-in account does not exist any more', 'not a list without rows');
select throws_ok($$select * from list_workflows(folder => 'a')$$, 'PT401', 'The signed-in account does not exist any more', 'nor with a filter');
select throws_ok($$select * from list_workflows(order_by => 'name')$$, 'PT401', 'The signed-in account does not exist any more', 'nor in another order');

select * from finish();
rollback;
