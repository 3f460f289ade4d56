begin;
select plan(2);

create function pg_temp.detail_of(statement text) returns text language plpgsql as $$
declare
  detail text;
begin
  execute detail_of.statement;
  return null;
exception when sqlstate 'PT422' then
  get stacked diagnostics detail = pg_exception_detail;
  return detail;
end
$$;
select tests.create_user('ada');
select tests.authenticate_as('ada');

select throws_ok('select create_version(null, tests.nodes(1))', 'PT422', 'An argument that is needed is missing or null', 'no id');
select is(pg_temp.detail_of('select create_version(null)'), '$.workflow_id', 'DETAIL names it');

select * from finish();
rollback;
