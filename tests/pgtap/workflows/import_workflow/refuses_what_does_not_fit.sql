-- DETAIL is the first place in the bundle that does not fit, and nothing is written.
begin;
select plan(51);

select tests.create_user('ada');
select tests.authenticate_as('ada');
create temporary table good as select '{
  "format": "workflow-sessions", "format_version": 1, "name": "x", "description": "d", "tags": ["t"], "folder": "f", "versions": [
    {"version": 1, "parent_version": null, "version_note": null, "nodes": [{"id": "a"}], "edges": [], "trigger": null, "variables": {}},
    {"version": 2, "parent_version": 1, "version_note": "n", "nodes": [{"id": "a"}, {"id": "b"}],
      "edges": [{"id": "e", "source": "a", "target": "b"}], "trigger": {}, "variables": {}},
    {"version": 3, "parent_version": 1, "version_note": null, "same_definition_as": 1}
  ]}'::jsonb as bundle;

select is(tests.answer(format('select import_workflow(%L)', b.bundle)), b.expected, coalesce(b.bundle::text, 'null'))
from (values
  (null::jsonb, 'PT422 $.bundle'), ('null', 'PT422 $.bundle'), ('1', 'PT422 $'), ('[]', 'PT422 $'), ('"x"', 'PT422 $'), ('{}', 'PT422 $.format')
) as b (bundle, expected);
select is(
  tests.answer(format('select import_workflow(%L)', case when c.value is null then g.bundle #- c.place else jsonb_set(g.bundle, c.place, c.value) end)),
  c.expected, c.place::text || ' = ' || coalesce(c.value::text, 'nothing')
)
from good g cross join (values
  ('{format}'::text[], '"n8n"'::jsonb, 'PT422 $.format'), ('{format}', null, 'PT422 $.format'),
  ('{format_version}', '2', 'PT422 $.format_version'), ('{format_version}', '"1"', 'PT422 $.format_version'),
  ('{format_version}', '1e131071', 'PT422 $.format_version'), ('{format_version}', null, 'PT422 $.format_version'),
  ('{name}', null, 'PT422 $.name'), ('{name}', '5', 'PT422 $.name'), ('{name}', '" "', 'PT422 $.name'),
  ('{name}', to_jsonb(repeat('x', 256)), 'PT422 $.name'),
  ('{description}', '{}', 'PT422 $.description'), ('{description}', to_jsonb(repeat('x', 20001)), 'PT413 $.description'),
  ('{folder}', '["a"]', 'PT422 $.folder'), ('{folder}', '" "', 'PT422 $.folder'),
  ('{tags}', '"x"', 'PT422 $.tags'), ('{tags}', '[1]', 'PT422 $.tags'), ('{tags}', '[""]', 'PT422 $.tags[0]'),
  ('{tags}', to_jsonb(array_fill('t'::text, array[10000])), 'PT413 $.tags'),
  ('{versions}', null, 'PT422 $.versions'), ('{versions}', '[]', 'PT422 $.versions'), ('{versions}', '{}', 'PT422 $.versions'),
  ('{versions,1}', '[]', 'PT422 $.versions[1]'),
  ('{versions,1,version}', '1', 'PT422 $.versions[1].version'), ('{versions,1,version}', '3', 'PT422 $.versions[1].version'),
  ('{versions,1,version}', null, 'PT422 $.versions[1].version'), ('{versions,0}', null, 'PT422 $.versions[0].version'),
  ('{versions,1,version_note}', '7', 'PT422 $.versions[1].version_note'),
  ('{versions,1,version_note}', to_jsonb(repeat('x', 2001)), 'PT413 $.versions[1].version_note'),
  ('{versions,0,parent_version}', '1', 'PT422 $.versions[0].parent_version'),
  ('{versions,1,parent_version}', '2', 'PT422 $.versions[1].parent_version'),
  ('{versions,1,parent_version}', '0.5', 'PT422 $.versions[1].parent_version'),
  ('{versions,1,parent_version}', '-1e131071', 'PT422 $.versions[1].parent_version'),
  ('{versions,2,same_definition_as}', '3', 'PT422 $.versions[2].same_definition_as'),
  ('{versions,2,same_definition_as}', '"1"', 'PT422 $.versions[2].same_definition_as'),
  ('{versions,2,same_definition_as}', null, 'PT422 $.versions[2].nodes'),
  ('{versions,2,edges}', '[]', 'PT422 $.versions[2].edges'),
  ('{versions,1,nodes}', null, 'PT422 $.versions[1].nodes'), ('{versions,1,edges}', null, 'PT422 $.versions[1].edges'),
  ('{versions,1,nodes,1,id}', '7', 'PT422 $.versions[1].nodes[1].id'), ('{versions,1,nodes,1,id}', null, 'PT422 $.versions[1].nodes[1].id'),
  ('{versions,1,edges,0,target}', null, 'PT422 $.versions[1].edges[0].target'),
  ('{versions,1,trigger}', '[]', 'PT422 $.versions[1].trigger'),
  ('{versions,1,variables}', '[]', 'PT422 $.versions[1].variables')
) as c (place, value, expected);
select is(
  tests.answer(format('select import_workflow(%L)', jsonb_set(g.bundle, '{versions,3}', '{"version": 4, "same_definition_as": 3}', true))),
  'PT422 $.versions[3].same_definition_as', 'nobody follows a chain'
) from good g;
select is_empty('select from workflow_sessions', 'nothing is written');

select * from finish();
rollback;
