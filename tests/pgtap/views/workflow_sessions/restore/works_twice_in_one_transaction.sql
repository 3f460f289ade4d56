begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('My Strategy', nodes => tests.nodes(1)) \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset
select create_version(:'first', nodes => tests.nodes(3));

update workflow_sessions set is_current_version = true where id = :'first';
update workflow_sessions set is_current_version = true where id = :'second';

select results_eq(
  'select version, is_current_version, jsonb_array_length(nodes) from workflow_sessions order by version',
  'values (1, false, 1), (2, false, 2), (3, false, 3), (4, false, 1), (5, true, 2)'
);

select * from finish();
rollback;
