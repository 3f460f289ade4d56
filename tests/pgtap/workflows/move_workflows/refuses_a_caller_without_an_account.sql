begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as w from create_workflow('Momentum') \gset

select tests.authenticate_without_user();
select throws_ok(format($$select move_workflows(array[%L]::uuid[], 'b')$$, :'w'), 'PT401', 'Nobody is signed in');
select throws_ok($$select move_workflows('{}', 'b')$$, 'PT401', 'Nobody is signed in', 'not even for nothing');
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ada');
select tests.authenticate_as('ada');
select throws_ok(
  format($$select move_workflows(array[%L]::uuid[], 'b')$$, :'w'), 'PT401', 'The signed-in account does not exist any more'
);

select * from finish();
rollback;
