-- A direct connection as an API role, without the superuser behind it.
begin;
select plan(10);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Private');
select tests.clear_authentication();

set session authorization authenticated;
select throws_ok('set role service_role', '42501', null, 'authenticated may not');
select throws_ok('set local role postgres', '42501', null, 'nor become the owner');
select throws_ok($$select set_config('role', 'service_role', true)$$, '42501', null, 'nor by a function');
select ok(not workflow_internal.is_service(), 'it is no service');
select set_config('request.jwt.claims', '{"role": "service_role"}', true);
select ok(not workflow_internal.is_service(), 'whatever its token says');
select is_empty('select s.id from workflow_sessions s', 'and sees nothing');
set session authorization anon;
select throws_ok('set role authenticated', '42501', null, 'anon may not become a user');
set session authorization authenticator;
set role service_role;
select ok(workflow_internal.is_service(), 'authenticator takes rights on with the role');
set role authenticated;
select ok(not workflow_internal.is_service(), 'and gives them back');
reset session authorization;
select ok(not has_schema_privilege('authenticator', 'workflow_internal', 'usage'), 'and has none of its own');

select * from finish();
rollback;
