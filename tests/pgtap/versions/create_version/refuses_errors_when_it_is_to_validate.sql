begin;
select plan(10);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', '[{"id": "a"}, {"id": "b"}]', '[{"id": "e", "source": "a", "target": "b"}]') \gset
create temporary table before as select to_jsonb(s) as row from workflow_sessions s;

select is(
  (tests.answer(format('select create_version(%L, ''[{"id": "a"}]'', validate => true)', :'w')))::text,
  'PT422 [{"code": "edge_target_unknown", "path": "$.edges[0].target", "message": "There is no node \"b\""}]', 'the kept edges lead nowhere'
);
select throws_ok(
  format('select create_version(%L, edges => ''[{"id": "e", "source": "a", "target": "c"}]'', validate => true)', :'w'), 'PT422', 'The definition has errors',
  'nor do the new ones fit the kept nodes'
);
select results_eq('select to_jsonb(s) from workflow_sessions s', 'select b.row from before b', 'nothing was saved');
select is((create_version(:'w', '[{"id": "b"}, {"id": "a"}]', validate => true)).version, 2, 'warnings and what is sound pass');
select set_node_type_rule('http', '{"required": ["url"]}');
select is((create_version(:'w', '[{"id": "b"}, {"id": "a", "type": "http"}]')).version, 3, 'without validate all is saved');
select throws_ok(format('select create_version(%L, validate => true)', :'w'), 'PT422', 'The definition has errors', 'also when nothing changes');
select throws_ok(format('select create_version(%L, variables => ''{"x": 1}'', validate => true)', :'w'), 'PT422', null, 'and when only variables do');
select throws_ok(format('select create_version(%L, version_note => ''n'', validate => true)', :'w'), 'PT422', null, 'or the note');
select throws_ok(format('select create_version(%L, expected_version => 1, validate => true)', :'w'), 'PT409', null, 'a conflict comes first');
select tests.authenticate_as_service();
select throws_ok(format('select create_version(%L, validate => true)', :'w'), 'PT422', null, 'the owner''s rules count for service_role');

select * from finish();
rollback;
