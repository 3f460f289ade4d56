-- A pooled connection may act as several callers in one transaction; no plan of one may serve the next.
begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
create function pg_temp.name_of(workflow uuid) returns text language plpgsql as $$
begin
  return (get_workflow(name_of.workflow)).name;
end
$$;

select is(pg_temp.name_of(:'workflow'), 'Momentum', 'its owner');
select tests.authenticate_as_service();
select is(pg_temp.name_of(:'workflow'), 'Momentum', 'service_role');
select tests.authenticate_as('ben');
select is(
  tests.whole_answer(format('select pg_temp.name_of(%L)', :'workflow')),
  tests.whole_answer(format('select pg_temp.name_of(%L)', gen_random_uuid())), 'somebody else sees nothing'
);

select * from finish();
rollback;
