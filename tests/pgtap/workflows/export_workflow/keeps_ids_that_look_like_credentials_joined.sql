begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select 'sk' || '-' || repeat('aB3dE6gH', 3) as key \gset
select workflow_id as w from create_workflow(
  'Momentum', jsonb_build_array(
    '{"id": "a"}'::jsonb, jsonb_build_object('id', :'key', 'data', jsonb_build_object('id', :'key')), jsonb_build_object('id', 'c', 'parentId', :'key')
  ),
  jsonb_build_array(jsonb_build_object('id', 'e', 'source', 'a', 'target', :'key'), jsonb_build_object('id', :'key' || 2, 'source', :'key', 'target', 'a')),
  variables => jsonb_build_object('source', :'key' || 3)
) \gset
select export_workflow(:'w') as bundle \gset
select is(
  :'bundle'::jsonb #> '{versions,0,nodes}',
  '[{"id": "a"}, {"id": "<secret ID_1>", "data": {"id": {"$secret": "ID"}}}, {"id": "c", "parentId": "<secret ID_1>"}]', 'a node''s id stays a text'
);
select is(
  :'bundle'::jsonb #> '{versions,0,edges}',
  '[{"id": "e", "source": "a", "target": "<secret ID_1>"}, {"id": "<secret ID_2>", "source": "<secret ID_1>", "target": "a"}]', 'to which edges lead'
);
select is(:'bundle'::jsonb #> '{versions,0,variables}', '{"source": {"$secret": "SOURCE"}}', 'a variable is no edge');
select workflow_id as i from import_workflow(:'bundle') \gset
select is(export_workflow(:'i') - 'source', :'bundle'::jsonb - 'source', 'and it can be imported');

select * from finish();
rollback;
