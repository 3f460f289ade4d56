begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow(
  'Flow', tests.nodes(2), tests.edges(1), trigger => '{"type": "manual"}', variables => '{"x": 1}'
) \gset
select start_execution(:'w') as run \gset
select update_workflow(:'w', nodes => '[]', edges => '[]', variables => '{}', clear_fields => '{trigger}');

select is(
  (get_execution(:'run')).workflow_snapshot,
  jsonb_build_object(
    'nodes', tests.nodes(2), 'edges', tests.edges(1), 'trigger', '{"type": "manual"}'::jsonb,
    'variables', '{"x": 1}'::jsonb, 'version', 1
  ),
  'the run shows what it started with'
);
select start_execution(:'w') as next_run \gset
select is(
  (get_execution(:'next_run')).workflow_snapshot,
  '{"nodes": [], "edges": [], "trigger": null, "variables": {}, "version": 1}', 'the next run what there is now'
);

select * from finish();
rollback;
