begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum', folder => 'a', tags => '{a}', is_template => true);

select tests.authenticate_as_anon();
select throws_ok($$select list_folders()$$, '42501', 'permission denied for function list_folders');

select * from finish();
rollback;
