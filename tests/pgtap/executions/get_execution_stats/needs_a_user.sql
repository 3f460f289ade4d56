begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select complete_execution(start_execution(:'w'));
select tests.authenticate_without_user();
select throws_ok(format('select get_execution_stats(%L)', :'w'), 'PT401', 'Nobody is signed in', 'a token without a user');
select tests.authenticate_as_service();
select is((select s.successful from get_execution_stats(:'w') s), 1::bigint, 'service_role needs none');

select * from finish();
rollback;
