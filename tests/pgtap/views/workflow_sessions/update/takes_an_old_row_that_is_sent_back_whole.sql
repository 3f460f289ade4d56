begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', nodes => tests.nodes(1)) \gset
select create_version(:'first', nodes => tests.nodes(2));

-- A form sends every column of the row that it loaded, changed or not.
update workflow_sessions as s
set (id, workflow_id, version, nodes, edges, trigger, variables, created_at, revision, is_current_version, name) = (
  select id, workflow_id, version, nodes, edges, trigger, variables, created_at, revision, is_current_version, 'Reversion'
  from workflow_sessions where version = 1
)
where s.version = 1;

select results_eq(
  'select version, name, jsonb_array_length(nodes) from workflow_sessions order by version',
  $$values (1, 'Reversion', 1), (2, 'Reversion', 2)$$
);

select * from finish();
rollback;
