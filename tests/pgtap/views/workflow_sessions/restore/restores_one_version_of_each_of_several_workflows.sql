begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_version((create_workflow('One', nodes => tests.nodes(1))).id, nodes => tests.nodes(2)) \gset made_
select id as one from create_workflow('Two', nodes => tests.nodes(3)) \gset
select create_version(:'one', nodes => tests.nodes(4));

update workflow_sessions set is_current_version = true where version = 1;

select results_eq(
  'select name, version, jsonb_array_length(nodes) from workflow_sessions where is_current_version order by name',
  $$values ('One', 3, 1), ('Two', 3, 3)$$
);

select * from finish();
rollback;
