begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum') \gset
select create_version(:'first', nodes => tests.nodes(2));
select create_workflow('Momentum');
select create_workflow('Other');

prepare deleting as
with deleted as (delete from workflow_sessions where name = 'Momentum' returning version)
select version from deleted order by version;
select results_eq('execute deleting', 'values (1), (1), (2)', 'every row is counted');
select results_eq('select name from workflow_sessions', $$values ('Other')$$);

select * from finish();
rollback;
