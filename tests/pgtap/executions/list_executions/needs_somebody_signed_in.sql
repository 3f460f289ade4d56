begin;
select plan(2);

select tests.authenticate_without_user();
select throws_ok('select list_executions()', 'PT401', 'Nobody is signed in', 'a token without a user');
select tests.authenticate_as_anon();
select throws_ok('select list_executions()', '42501', null, 'anon may not call it');

select * from finish();
rollback;
