begin;
select plan(19);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', tests.nodes(2), tests.edges(1)) \gset
create temp table kept as select * from workflow_sessions;

select is(
  tests.answer(format('select update_workflow(%L, is_favorite => true, %s)', :'workflow', wrong.argument)), wrong.answer,
  left(wrong.argument, 60)
)
from (values
  ('name => '' ''', 'PT422 $.name'),
  ('name => repeat(''n'', 256)', 'PT422 $.name'),
  ('nodes => ''{}''', 'PT422 $.nodes'),
  ('nodes => ''[{"id": "a"}, {"id": 2}]''', 'PT422 $.nodes[1].id'),
  ('edges => ''"a"''', 'PT422 $.edges'),
  ('edges => ''[{"id": "a", "source": "b"}]''', 'PT422 $.edges[0].target'),
  ('trigger => ''[]''', 'PT422 $.trigger'),
  ('variables => ''[]''', 'PT422 $.variables'),
  ('tags => ''{a,null}''', 'PT422 $.tags'),
  ('tags => array[repeat(''t'', 65)]', 'PT413 $.tags[0]'),
  ('tags => array_fill(''t''::text, ''{51}'')', 'PT413 $.tags'),
  ('folder => ''''', 'PT422 $.folder'),
  ('folder => repeat(''f'', 256)', 'PT413 $.folder'),
  ('status => ''done''', 'PT422 $.status'),
  ('description => repeat(''d'', 20001)', 'PT413 $.description'),
  ('version_note => repeat(''v'', 2001)', 'PT413 $.version_note'),
  ('variables => (repeat(''{"a":'', 1000) || 1 || repeat(''}'', 1000))::jsonb', 'PT413 '),
  ('variables => jsonb_build_object(''a'', repeat(''x'', 5 * 1024 * 1024))', 'PT413 ')
) as wrong (argument, answer);
select results_eq('select * from workflow_sessions', 'table kept', 'nothing changed, the star neither');

select * from finish();
rollback;
