begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));
select id as third from create_version(:'w', tests.nodes(3), variables => '{"n": 1}') \gset

select results_eq(
  format('select c.kind, c.node_id, c.path, c.new_value from compare_versions(%L) c', :'third'),
  $$values ('node_added', 'node-3', '$', tests.nodes(3) -> 2), ('setting_changed', null, '$.variables.n', '1'::jsonb)$$,
  'by the id of any version'
);
select results_eq(
  format('select c.kind, c.node_id from compare_versions(%L, to_version => 2) c', :'w'),
  $$values ('node_added', 'node-2')$$, 'a version is compared with the one before it'
);
select results_eq(
  format('select c.kind, c.node_id from compare_versions(%L, 1, 3) c where c.kind like ''node%%''', :'w'),
  $$values ('node_added', 'node-2'), ('node_added', 'node-3')$$, 'or with any other'
);
select results_eq(
  format('select c.kind, c.node_id from compare_versions(%L, 3, 2) c where c.kind like ''node%%''', :'w'),
  $$values ('node_removed', 'node-3')$$, 'backwards, too'
);

select * from finish();
rollback;
