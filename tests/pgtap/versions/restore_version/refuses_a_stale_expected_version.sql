begin;
select plan(3);

create function pg_temp.detail_of(statement text) returns jsonb language plpgsql as $$
declare
  detail text;
begin
  execute detail_of.statement;
  return null;
exception when sqlstate 'PT409' then
  get stacked diagnostics detail = pg_exception_detail;
  return detail::jsonb;
end
$$;
select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));

select throws_ok(
  format('select restore_version(%L, 1, expected_version => 1)', :'w'), 'PT409', 'The workflow has a newer version', 'version 2 is current'
);
select is(
  pg_temp.detail_of(format('select restore_version(%L, 1, expected_version => 1)', :'w')) -> 'current_version', '2',
  'DETAIL says so'
);
select is((restore_version(:'w', 1, expected_version => 2)).version, 3, 'with the right number it is restored');

select * from finish();
rollback;
