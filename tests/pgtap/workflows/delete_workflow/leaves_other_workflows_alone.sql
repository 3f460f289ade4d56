begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', nodes => tests.nodes(1)) \gset
select create_workflow('Momentum', nodes => tests.nodes(2));
select duplicate_workflow(:'workflow', 'Copy');

select delete_workflow(:'workflow');

select results_eq(
  'select name, nodes, forked_from_id from workflow_sessions order by created_at',
  format(
    $$values ('Momentum', tests.nodes(2), null::uuid), ('Copy', tests.nodes(1), %L)$$, :'workflow'
  ),
  'one of the same name, and a copy, which still knows where it came from'
);

select * from finish();
rollback;
