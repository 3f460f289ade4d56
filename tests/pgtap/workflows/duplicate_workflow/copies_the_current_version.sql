begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', nodes => tests.nodes(1)) \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset
select create_version(:'first', nodes => tests.nodes(3));
select id as third from workflow_sessions where version = 3 \gset

select duplicate_workflow(:'first', 'by the id of the workflow');
select duplicate_workflow(:'second', 'by the id of an older version');
select duplicate_workflow(:'third', 'by its own id');

select results_eq(
  'select nodes, forked_from_id from workflow_sessions where name = ' || quote_literal(copy.name),
  format('values (tests.nodes(3), %L::uuid)', :'third'),
  copy.name
)
from (values ('by the id of the workflow'), ('by the id of an older version'), ('by its own id')) as copy (name);

select * from finish();
rollback;
