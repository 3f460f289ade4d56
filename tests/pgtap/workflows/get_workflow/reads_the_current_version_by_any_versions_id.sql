begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', nodes => tests.nodes(1)) \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset
select id as third from create_version(:'first', nodes => tests.nodes(3)) \gset

select results_eq(
  format('select id, version, is_current_version, nodes from get_workflow(%L)', named.id),
  format('values (%L::uuid, 3, true, tests.nodes(3))', :'third'),
  named.what
)
from (values
  (:'first', 'by the id of the workflow'),
  (:'second', 'by the id of an older version'),
  (:'third', 'by the id of the current version')
) as named (id, what);
select results_eq(
  format('select * from get_workflow(%L)', :'first'),
  format('select * from workflow_sessions where id = %L', :'third'),
  'a row of the view'
);

select * from finish();
rollback;
