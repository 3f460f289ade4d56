-- A definer function that somebody with rights has made runs with that owner as current_user; the caller stays who he is.
begin;
select plan(1);

create schema helper authorization service_role;
grant usage on schema helper to authenticated;
select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Private') \gset
select tests.authenticate_as_service();
create function helper.rename(id uuid) returns void language sql security definer begin atomic
  select public.update_workflow(id, name => 'Taken');
end;
select tests.authenticate_as('ben');

select throws_ok(format('select helper.rename(%L)', :'w'), 'PT404', 'Workflow not found');

select * from finish();
rollback;
