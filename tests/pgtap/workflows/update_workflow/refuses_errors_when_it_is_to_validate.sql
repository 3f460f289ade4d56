begin;
select plan(9);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', '[{"id": "a"}, {"id": "b"}]', '[{"id": "e", "source": "a", "target": "b"}]', is_template => true) \gset
create temporary table before as select to_jsonb(s) as row from workflow_sessions s;

select is(
  tests.answer(format('select update_workflow(%L, name => ''New'', nodes => ''[{"id": "a"}]'', validate => true)', :'w')),
  'PT422 [{"code": "edge_target_unknown", "path": "$.edges[0].target", "message": "There is no node \"b\""}]', 'the kept edges lead nowhere'
);
select results_eq('select to_jsonb(s) from workflow_sessions s', 'select b.row from before b', 'nothing was saved, not the name either');
select is((update_workflow(:'w', name => 'New', nodes => '[{"id": "b"}, {"id": "a"}]', validate => true)).name, 'New', 'what is sound is saved');
select set_node_type_rule('http', '{"required": ["url"]}');
select is((update_workflow(:'w', nodes => '[{"id": "b"}, {"id": "a", "type": "http"}]')).revision, 3, 'without validate all is');
select throws_ok(format('select update_workflow(%L, validate => true)', :'w'), 'PT422', 'The definition has errors', 'also when nothing changes');
select throws_ok(format('select update_workflow(%L, status => ''active'', validate => true)', :'w'), 'PT422', null, 'as before it goes live');
select is((select s.status from workflow_sessions s), 'draft', 'it stays what it was');
select tests.authenticate_as('ben');
select throws_ok(format('select update_workflow(%L, validate => true)', :'w'), 'PT403', null, 'a template of another user tells nothing');
select throws_ok(format('select update_workflow(%L, validate => true)', gen_random_uuid()), 'PT404');

select * from finish();
rollback;
