begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', nodes => tests.nodes(1)) \gset
select create_version(:'first', nodes => tests.nodes(2));
create temp table kept as select * from workflow_sessions;

select is(
  tests.answer(format('update workflow_sessions set name = ''Other'', %I = %L where version = 1', field.name, field.value)),
  'PT422 $.' || field.name, field.name
)
from (values
  ('nodes', '[{"id": "new"}]'), ('edges', '[{"id": "e", "source": "a", "target": "b"}]'), ('trigger', '{"a": 1}'),
  ('variables', '{"a": 1}'), ('version_note', 'Rewritten')
) as field (name, value);
select is(
  tests.answer($$update workflow_sessions set nodes = '[]' where name = 'Momentum'$$), 'PT422 $.nodes',
  'also together with the current version'
);
select bag_eq('select * from workflow_sessions', 'table kept', 'history is never rewritten');

select * from finish();
rollback;
