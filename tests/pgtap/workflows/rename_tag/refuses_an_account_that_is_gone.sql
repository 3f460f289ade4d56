begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum', folder => 'a', tags => '{a}');
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ada');

select tests.authenticate_as('ada');
select throws_ok($$select rename_tag('a', 'b')$$, 'PT401', 'The signed-in account does not exist any more');

select * from finish();
rollback;
