begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select create_workflow('Momentum', nodes => tests.nodes(1));
select create_workflow('Momentum', nodes => tests.nodes(2));

select results_eq(
  'select name, version, is_current_version, jsonb_array_length(nodes) from workflow_sessions order by created_at',
  $$values ('Momentum', 1, true, 1), ('Momentum', 1, true, 2)$$,
  'each is a workflow of its own'
);

select * from finish();
rollback;
