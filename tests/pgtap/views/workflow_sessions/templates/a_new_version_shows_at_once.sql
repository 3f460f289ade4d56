begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', is_template => true, description => 'Buys') \gset

select create_version(:'workflow', nodes => tests.nodes(2));
select tests.authenticate_as('ben');
select results_eq('select version, nodes from workflow_sessions', 'values (2, tests.nodes(2))', 'a new version');

select tests.authenticate_as('ada');
select update_workflow(
  :'workflow', name => 'Reversion', nodes => tests.nodes(3), tags => '{daily}', clear_fields => '{description}'
);
select tests.authenticate_as('ben');
select results_eq(
  'select name, nodes, tags, description, version, revision from workflow_sessions',
  $$values ('Reversion', tests.nodes(3), '{daily}'::text[], null::text, 2, 3)$$,
  'an edit in place'
);

select tests.authenticate_as('ada');
select restore_version(:'workflow', 1);
select tests.authenticate_as('ben');
select results_eq('select version, nodes from workflow_sessions', $$values (3, '[]'::jsonb)$$, 'a restored version');

select * from finish();
rollback;
