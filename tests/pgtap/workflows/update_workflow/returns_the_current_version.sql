begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum') \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset

select results_eq(
  format($$select id, version, name, nodes from update_workflow(%L, name => 'Renamed ' || %L, edges => tests.edges(1))$$, named.id, named.what),
  format($$values (%L::uuid, 2, 'Renamed ' || %L, tests.nodes(2))$$, :'second', named.what),
  named.what
)
from (values (:'first', 'by the id of the workflow'), (:'second', 'by the id of its current version')) as named (id, what);

select * from finish();
rollback;
