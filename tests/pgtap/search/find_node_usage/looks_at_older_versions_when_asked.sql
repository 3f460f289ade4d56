begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Bot', '[{"id": "a", "type": "old", "data": {"n": 1}}]') \gset
select create_version(:'w', '[{"id": "a", "type": "new", "data": {"n": 2}}]');
select create_version(:'w', '[{"id": "a", "type": "new", "data": {"n": 3}}]');
select restore_version(:'w', 2);

select is_empty($$select * from find_node_usage('old')$$, 'the current version alone');
select results_eq($$select version, is_current_version from find_node_usage('new')$$, $$values (4, true)$$, 'which says so');
select results_eq(
  $$select version, is_current_version, value from find_node_usage('new', 'data.n', all_versions => true)$$,
  $$values (4, true, '2'::jsonb), (3, false, '3'), (2, false, '2')$$, 'newest version first'
);
select results_eq(
  format('select u.version, u.id = s.id, s.workflow_id = %L from find_node_usage(%L, all_versions => true) u join workflow_sessions s on s.id = u.id', :'w', 'old'),
  $$values (1, true, true)$$, 'id is the version''s'
);
select archive_old_workflow_versions('Bot', tests.user_id('ada'), 2);
select results_eq($$select version from find_node_usage('new', all_versions => true)$$, $$values (4), (3)$$, 'archived ones are left out');
select results_eq(
  $$select version from find_node_usage('new', all_versions => true, include_archived => true)$$, $$values (4), (3), (2)$$, 'unless asked for'
);

select * from finish();
rollback;
