begin;
select plan(4);

-- What a statement answers: its SQLSTATE, and the place in DETAIL.
create function pg_temp.answer(statement text)
  returns text
  language plpgsql
as $$
declare
  place text;
begin
  execute statement;
  return 'no error';
exception when others then
  get stacked diagnostics place = pg_exception_detail;
  return sqlstate || ' ' || place;
end;
$$;
select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  pg_temp.answer($$select create_workflow('Momentum', nodes => (
    select jsonb_agg(jsonb_build_object('id', i::text)) from generate_series(1, 20001) as i
  ))$$),
  'PT413 $.nodes', '20,001 nodes'
);
select is(
  pg_temp.answer($$select create_workflow('Momentum', edges => (select jsonb_agg(i) from generate_series(1, 100001) as i))$$),
  'PT413 $.edges', '100,001 edges'
);
select is_empty('select id from workflow_sessions', 'nothing was created');
select is(
  pg_temp.answer($$select create_workflow('Momentum', nodes => (
    select jsonb_agg(jsonb_build_object('id', i::text)) from generate_series(1, 20000) as i
  ))$$),
  'no error', '20,000 nodes are fine'
);

select * from finish();
rollback;
