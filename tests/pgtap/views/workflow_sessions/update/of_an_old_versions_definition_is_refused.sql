begin;
select plan(7);

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
select id as first from create_workflow('Momentum', nodes => tests.nodes(1)) \gset
select create_version(:'first', nodes => tests.nodes(2));
create temp table kept as select * from workflow_sessions;

select is(
  pg_temp.answer(format('update workflow_sessions set name = ''Other'', %I = %L where version = 1', field.name, field.value)),
  'PT422 $.' || field.name, field.name
)
from (values
  ('nodes', '[{"id": "new"}]'), ('edges', '[{"id": "e", "source": "a", "target": "b"}]'), ('trigger', '{"a": 1}'),
  ('variables', '{"a": 1}'), ('version_note', 'Rewritten')
) as field (name, value);
select is(
  pg_temp.answer($$update workflow_sessions set nodes = '[]' where name = 'Momentum'$$), 'PT422 $.nodes',
  'also together with the current version'
);
select bag_eq('select * from workflow_sessions', 'table kept', 'history is never rewritten');

select * from finish();
rollback;
