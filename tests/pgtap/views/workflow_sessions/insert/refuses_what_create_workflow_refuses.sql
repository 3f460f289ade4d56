begin;
select plan(11);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  tests.answer(format('insert into workflow_sessions (%s) values (%s)', wrong.columns, wrong.given)), wrong.answer,
  left(wrong.columns || ': ' || wrong.given, 60)
)
from (values
  ('description', '''No name''', 'PT422 $.name'),
  ('name', '''''', 'PT422 $.name'),
  ('name, nodes', '''a'', ''{}''', 'PT422 $.nodes'),
  ('name, nodes', '''a'', ''[{"id": 1}]''', 'PT422 $.nodes[0].id'),
  ('name, edges', '''a'', ''[{"id": "e"}]''', 'PT422 $.edges[0].source'),
  ('name, trigger', '''a'', ''[]''', 'PT422 $.trigger'),
  ('name, variables', '''a'', ''[]''', 'PT422 $.variables'),
  ('name, status', '''a'', ''done''', 'PT422 $.status'),
  ('name, tags', '''a'', ''{a,null}''', 'PT422 $.tags'),
  ('name, folder', '''a'', repeat(''f'', 256)', 'PT413 $.folder')
) as wrong (columns, given, answer);
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
