begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('My Strategy') \gset
select create_version(:'workflow', nodes => tests.nodes(2));
create temp table kept as select * from workflow_sessions;

prepare clearing as
with cleared as (
  update workflow_sessions set is_current_version = false where name = 'My Strategy' returning version, is_current_version
)
select * from cleared order by version;
select results_eq('execute clearing', 'values (1, false), (2, true)', 'RETURNING shows the current version as current');
select bag_eq('select * from workflow_sessions', 'table kept', 'nothing changed');

select * from finish();
rollback;
