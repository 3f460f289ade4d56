begin;
select plan(1);

select is_empty(
  $$select * from validate_workflow(tests.nodes(4), tests.edges(3) || '[{"id": "branch", "source": "node-1", "target": "node-3"}]')$$,
  'nodes with type and position, joined to where they lead'
);

select * from finish();
rollback;
