-- On Supabase it is not the owner of our tables who deletes accounts.
begin;
select plan(2);

create role account_keeper;
grant usage on schema auth to account_keeper;
grant select, delete on auth.users to account_keeper;
create policy users_keeper on auth.users to account_keeper using (true);
select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1), is_template => true) \gset
select start_execution(:'w');
select tests.clear_authentication();

set local role account_keeper;
delete from auth.users;
reset role;
select is_empty('select w.id from workflow_internal.workflows w', 'the workflows go');
select is_empty('select t.workflow_id from workflow_internal.templates t', 'and the template with them');

select * from finish();
rollback;
