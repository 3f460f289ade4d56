begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select create_version(:'workflow', nodes => tests.nodes(2));

select update_workflow(
  :'workflow', name => 'Reversion', description => 'Sells', folder => 'bots', tags => '{daily}', status => 'active',
  is_favorite => true
);

select results_eq(
  'select version, name, description, folder, tags, status, is_favorite from workflow_sessions order by version',
  $$values
    (1, 'Reversion', 'Sells', 'bots', '{daily}'::text[], 'active', true),
    (2, 'Reversion', 'Sells', 'bots', '{daily}', 'active', true)$$
);

select * from finish();
rollback;
