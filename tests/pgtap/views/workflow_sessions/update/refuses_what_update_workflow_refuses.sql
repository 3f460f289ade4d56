begin;
select plan(11);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum');
create temp table kept as select * from workflow_sessions;

select is(
  tests.answer('update workflow_sessions set is_favorite = true, ' || wrong.change), wrong.answer, left(wrong.change, 60)
)
from (values
  ('name = ''''', 'PT422 $.name'),
  ('nodes = ''[{"id": ""}]''', 'PT422 $.nodes[0].id'),
  ('edges = ''[{}]''', 'PT422 $.edges[0].id'),
  ('trigger = ''7''', 'PT422 $.trigger'),
  ('variables = ''[]''', 'PT422 $.variables'),
  ('status = ''done''', 'PT422 $.status'),
  ('tags = ''{""}''', 'PT422 $.tags[0]'),
  ('tags = array_fill(''t''::text, ''{51}'')', 'PT413 $.tags'),
  ('folder = '' ''', 'PT422 $.folder'),
  ('description = repeat(''d'', 20001)', 'PT413 $.description')
) as wrong (change, answer);
select bag_eq('select * from workflow_sessions', 'table kept', 'nothing changed');

select * from finish();
rollback;
