begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select is((select v.code from validate_workflow('5') v), 'nodes_not_array', 'a signed-in user');
select tests.authenticate_without_user();
select is((select v.code from validate_workflow('5') v), 'nodes_not_array', 'who it is does not matter');
select tests.authenticate_as_service();
select is((select v.code from validate_workflow('5') v), 'nodes_not_array', 'service_role');
select tests.authenticate_as_anon();
select throws_ok($$select * from validate_workflow('5')$$, '42501');

select * from finish();
rollback;
