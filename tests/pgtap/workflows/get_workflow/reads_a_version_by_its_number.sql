begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', nodes => tests.nodes(1)) \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset

select results_eq(
  format('select id, version, is_current_version, nodes from get_workflow(%L, 1)', named.id),
  format('values (%L::uuid, 1, false, tests.nodes(1))', :'first'),
  'version 1 by the id of ' || named.what
)
from (values (:'first', 'itself'), (:'second', 'version 2')) as named (id, what);
select is((get_workflow(:'first', version => 2)).id, :'second'::uuid, 'version 2 by the id of version 1');

select * from finish();
rollback;
