begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum', folder => 'a', tags => '{a}');

select tests.authenticate_without_user();
select throws_ok($$select list_folders()$$, 'PT401', 'Nobody is signed in');
select throws_ok($$select list_folders(user_id => tests.user_id('ada'))$$, 'PT403', null, 'nor for somebody else');

select * from finish();
rollback;
