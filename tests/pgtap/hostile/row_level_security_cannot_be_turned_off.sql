begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Private');
select tests.authenticate_as('ben');

set local row_security = off;
select throws_ok('select s.id from public.workflow_sessions s', '42501', null, 'asked to do without it, Postgres refuses');
select throws_ok('select w.id from workflow_internal.workflows w', '42501', null, 'on the tables too');
set local row_security = on;
set session authorization authenticated;
select throws_ok('set session_replication_role = replica', '42501', null, 'triggers cannot be turned off either');
reset session authorization;

select * from finish();
rollback;
